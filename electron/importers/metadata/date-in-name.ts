import type { ExtractedDocument } from '../imported.ts';
import { dayOfStamp, findDates } from './dates.ts';
import { guess } from './guess.ts';

const YEAR_FIRST = /(?<!\d)((?:19|20)\d\d)([-_.]?)(\d\d)\2(\d\d)(?!\d)/u;
const DAY_FIRST = /(?<!\d)(\d\d)([-_.])(\d\d)\2((?:19|20)\d\d)(?!\d)/u;
/** Names that cameras, scanners and screens give: they say when a picture was taken of it. */
const OF_CAPTURE =
  /captur|screen ?shot|capture d|scan|num[ée]ris|^(?:img|dsc|pxl|photo)[-_ ]|impression|print|consult/iu;

/** A day written into a file's name is the last place to look, and never more than a doubt. Days of other precision, and those to come, are passed over. */
export function withDateInName(document: ExtractedDocument, fileName: string, today: string): ExtractedDocument {
  if (document.published !== '' && document.captured !== '') return document;
  const first = YEAR_FIRST.exec(fileName);
  const last = first ? null : DAY_FIRST.exec(fileName);
  const stamp = first ? `${first[1]}-${first[3]}-${first[4]}` : last ? `${last[4]}-${last[3]}-${last[1]}` : '';
  const spelt =
    stamp === '' ? findDates(fileName.replaceAll('_', ' ')).find(({ edtf }) => edtf.length === 10) : undefined;
  const day = dayOfStamp(spelt?.edtf ?? stamp, today);
  const words = (first ?? last)?.[0] ?? (spelt && fileName.slice(spelt.index, spelt.index + spelt.length));
  const found = guess(day === undefined ? undefined : `${day}?`, 'file-name', { words });
  const field = document.kind === 'image' || OF_CAPTURE.test(fileName) ? 'captured' : 'published';
  if (!found || document[field] !== '') return document;
  const { value, origin, basis } = found;
  return {
    ...document,
    [field]: value,
    provenance: { ...document.provenance, [field]: origin },
    basis: { ...document.basis, ...(basis && { [field]: basis }) },
  };
}
