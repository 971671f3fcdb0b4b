/** First lines that refer to where the text came out: "Le Fanal, n° 1412, jeudi 2 juin 2022, p. 4", "Source : Le Fanal, 2 juin 2022". */
import { findDates } from './dates.ts';
import { isPaper } from './papers.ts';

const NUMBER = String.raw`(?:n°|no\.?|nr\.?|vol\.?|issue)\s*[\d/-]+`;
const PUBLISHED_IN = new RegExp(
  `^(?<source>source\\s*:\\s*)?(?<name>\\p{Lu}[\\p{L}\\p{N}’' .&-]{2,50}?)\\s*[,|–—]\\s*(?<number>${NUMBER}\\s*[,|–—]?\\s*)?`,
  'iu',
);
const REST = /^\s*(?:[,|–—]\s*(?<page>(?:p(?:p|age)?s?|seite|s|pág|página|pagina|blz)\.?\s*[\d, -]+))?\.?$/iu;
/** "Trierer Anzeiger vom 18.06.2021, Seite 7", "IROISE-MATIN Mardi 4 juin 2019 3": the head of a page of a paper. */
const BESIDE = /\s+(?:vom|du|of|del|van|le)\s+$|\s+$/iu;
const PAGE = /^\s*(?:[,|–—]?\s*(?:(?:p(?:p|age)?s?|seite|s|pág|página|pagina|blz)\.?\s*)?\d{1,3})?\s*$/iu;

export interface Reference {
  readonly name: string;
  readonly edtf: string;
  readonly words: string;
}

function ofPaper(line: string): Reference | undefined {
  const [date, ...more] = line.length <= 100 && /\d/.test(line) ? findDates(line) : [];
  if (date?.edtf.length !== 10 || more.length > 0 || !PAGE.test(line.slice(date.index + date.length))) return undefined;
  const before = line.slice(0, date.index);
  const name = before
    .replace(BESIDE, '')
    .replace(/[\s,|–—-]+$/u, '')
    .trim();
  return BESIDE.test(before) && isPaper(name) ? { name, edtf: date.edtf, words: line } : undefined;
}

function onOneLine(line: string): Reference | undefined {
  const text = line.trim();
  // Most first lines are a title, in which nothing is dated.
  if (text.length > 140 || !/\d/.test(text)) return undefined;
  const [date, ...more] = findDates(text);
  const match = date && PUBLISHED_IN.exec(text);
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
  return rest && isReference ? { name: name.trim(), edtf: date.edtf, words: line } : undefined;
}

const NUMBERED = new RegExp(`^(?<name>\\p{Lu}[\\p{L}\\p{N}’' .&-]{2,50}?)\\s*[,|–—]\\s*${NUMBER}$`, 'iu');
/** "Région, mardi 12 janvier 2021, p. 4". */
const PAGED = /^,?\s*p(?:p|age)?s?\.?\s*[\d, -]+$/iu;

/** As databases of the press print it: the paper and its number on one line, part of the paper, day and page on the next. */
function onTwoLines(lines: readonly string[]): Reference | undefined {
  for (const [index, line] of lines.entries()) {
    const name = line.length <= 140 && /\d\s*$/.test(line) ? NUMBERED.exec(line.trim())?.groups?.['name'] : undefined;
    if (name === undefined) continue;
    for (const below of lines.slice(index + 1, index + 3)) {
      const [date, ...more] = below.length <= 140 ? findDates(below) : [];
      if (date && more.length === 0 && PAGED.test(below.slice(date.index + date.length).trim()))
        return { name, edtf: date.edtf, words: `${line} ${below}` };
    }
  }
  return undefined;
}

/** How many lines at the top may hold it. */
const FIRST = 6;

/** @param lines with which the text begins */
export const referenceOf = (lines: readonly string[]): Reference | undefined =>
  onOneLine(lines[0] ?? '') ?? ofPaper(lines[0] ?? '') ?? onTwoLines(lines.slice(0, FIRST));
