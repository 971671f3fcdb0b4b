import { zipSync } from 'fflate';

/** The oldest date that a zip can hold (APPNOTE 4.4.6): the files have none, so that the same files are the same bytes. */
export const NO_DATE = '1980-01-01T00:00:00';

/** Files under their names, not compressed: PDFs already are. */
export const zipFiles = (files: ReadonlyMap<string, Uint8Array>): Uint8Array =>
  zipSync(Object.fromEntries(files), { level: 0, mtime: NO_DATE });
