/** A first line that refers to where the text came out: "Le Fanal, n° 1412, jeudi 2 juin 2022, p. 4", "Source : Le Fanal, 2 juin 2022". */
import { findDates } from './dates.ts';

const PUBLISHED_IN =
  /^(?<source>source\s*:\s*)?(?<name>\p{Lu}[\p{L}\p{N}’' .&-]{2,50}?)\s*[,|–—]\s*(?<number>(?:n°|no\.?|nr\.?|vol\.?|issue)\s*[\d/-]+\s*[,|–—]?\s*)?/iu;
const REST = /^\s*(?:[,|–—]\s*(?<page>p(?:p|age)?s?\.?\s*[\d, -]+))?\.?$/iu;

export function referenceOf(line: string): { readonly name: string; readonly edtf: string } | undefined {
  const text = line.trim();
  if (text.length > 140) return undefined;
  const match = PUBLISHED_IN.exec(text);
  const [date, ...more] = findDates(text);
  if (!match?.groups || !date || more.length > 0) return undefined;
  const start = match[0].length;
  if (
    date.index < start - 1 ||
    date.index > start + 12 ||
    /[^\s,]/u.test(text.slice(start, date.index).replace(/^(?:du|le|édition du)\s/iu, ''))
  )
    return undefined;
  const rest = REST.exec(text.slice(date.index + date.length));
  const { source, number, name = '' } = match.groups;
  // A place and a day alone begin a letter.
  const isReference = source !== undefined || number !== undefined || rest?.groups?.['page'] !== undefined;
  return rest && isReference ? { name: name.trim(), edtf: date.edtf } : undefined;
}
