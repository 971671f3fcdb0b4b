import { createHash } from 'node:crypto';
import { MANIFEST_NAME, parseManifest, type Manifest } from '../../../shared/memo/manifest.ts';
import { attachmentKey } from '../document/attachments.ts';
import { checkIntegrity, type Integrity } from '../document/write-file.ts';
import { PdfFile } from '../reader/pdf-file.ts';
import { isArray, textOf, type Dictionary, type Value } from '../reader/pdf-value.ts';
import { readPages } from '../reader/read-pages.ts';

/** An exported PDF, opened to be checked. */
export interface ExportedPdf {
  readonly integrity: Integrity;
  /** Undefined when there is none, or it cannot be read. */
  readonly manifest: Manifest | undefined;
  /** Bytes of an attachment by its key; undefined when the file has none of that key, or it cannot be unpacked. */
  attachment(key: string): Uint8Array | undefined;
  /** SHA-256 of a page's content as it lies in the file; undefined when it has no such page. */
  pageHash(page: number): string | undefined;
  /** Pages any of whose streams cannot be unpacked as they were packed: their own checksums say so. */
  damagedPages(): number[];
  /** False when the file's skeleton cannot be read. */
  readonly isReadable: boolean;
}

/** Reads what may be damaged: what cannot be read is not there. */
const attempt = <T>(read: () => T | undefined): T | undefined => {
  try {
    return read();
  } catch {
    return undefined;
  }
};

/** Opens a PDF that may have been tampered with: never throws, and says what it cannot find. */
export function openExported(bytes: Uint8Array): ExportedPdf {
  const integrity = checkIntegrity(bytes);
  // What was added later is left out: it is the export that is checked.
  const own = integrity.state === 'sound' ? bytes.subarray(0, integrity.length) : bytes;
  const file = attempt(() => new PdfFile(own));
  const attachments = (file && attempt(() => filesOf(file))) ?? new Map<string, Value>();
  const pages = (file && attempt(() => readPages(file))) ?? [];
  const attachment = (key: string): Uint8Array | undefined =>
    attempt(() => {
      const value = attachments.get(key);
      const specification = value === undefined ? undefined : file?.dictionary(value);
      const stream = file?.stream(file.dictionary(specification?.get('EF'))?.get('F'));
      return stream && file?.decoded(stream);
    });
  const manifest = attachment(attachmentKey(0));
  return {
    integrity,
    isReadable: pages.length > 0,
    damagedPages: () => (file ? pages.flatMap(({ dictionary }, i) => (isWhole(file, dictionary) ? [] : [i + 1])) : []),
    manifest:
      manifest && isManifestName(file, attachments) ? parseManifest(Buffer.from(manifest).toString('utf8')) : undefined,
    attachment,
    pageHash: (page) =>
      attempt(() => {
        const content = file?.stream(pages[page - 1]?.dictionary.get('Contents'));
        return content && createHash('sha256').update(content.data).digest('hex');
      }),
  };
}

/** A stream's own checksum (RFC 1950) tells nearly every change of it. */
function isWhole(file: PdfFile, page: Dictionary): boolean {
  const unpack = (value: Value | undefined): boolean => {
    try {
      const stream = file.stream(value);
      if (stream) file.decoded(stream);
      return true;
    } catch {
      return false;
    }
  };
  const forms = attempt(() => file.dictionary(file.dictionary(page.get('Resources'))?.get('XObject')));
  return unpack(page.get('Contents')) && [...(forms?.values() ?? [])].every(unpack);
}

const isManifestName = (file: PdfFile | undefined, attachments: ReadonlyMap<string, Value>): boolean =>
  attempt(() => textOf(file?.dictionary(attachments.get(attachmentKey(0)))?.get('UF'))) === MANIFEST_NAME;

/** Embedded files by key. Our name tree has one level. */
function filesOf(file: PdfFile): Map<string, Value> {
  const catalog = file.dictionary(file.trailer.get('Root'));
  const tree = file.dictionary(file.dictionary(catalog?.get('Names'))?.get('EmbeddedFiles'));
  const names = file.resolve(tree?.get('Names'));
  const files = new Map<string, Value>();
  if (!isArray(names)) return files;
  for (let i = 0; i + 1 < names.length; i += 2) files.set(textOf(names[i]) ?? '', names[i + 1] ?? null);
  return files;
}
