/**
 * Articles as databases of the press print them, with lines that say what they are: Nexis ("LENGTH: 512 words", "BYLINE: …"), Factiva (author, "512 words",
 * day and paper on lines of their own, or two-letter fields "PD 3 May 2021").
 */
import { personsIn } from './agencies.ts';
import { readByline } from './byline.ts';
import { findDates } from './dates.ts';
import { isPerson } from './signatures.ts';

export interface PressPrint {
  readonly title?: string;
  readonly author?: string;
  readonly publisher?: string;
  /** EDTF. */
  readonly edtf: string;
  /** The line with the date. */
  readonly words: string;
}

/** How far down the lines stand that say what the article is. */
const WITHIN = 30;

/** "May 3, 2021 Monday", "3 mai 2021 lundi 10:12 AM GMT": a day, and around it nothing but weekday, time and edition. */
function dayIn(line: string | undefined): string | undefined {
  const [date, ...more] = line !== undefined && line.length <= 60 ? findDates(line) : [];
  if (!date || more.length > 0 || date.edtf.length !== 10) return undefined;
  const around = `${line?.slice(0, date.index)} ${line?.slice(date.index + date.length)}`;
  return /^[\s,]*(?:\p{L}{4,12})?[\s,]*(?:\d{1,2}:\d\d(?:\s?[AP]M)?(?:\s[A-Z]{2,4})?)?(?:\s\p{L}+\sedition)?\s*$/iu.test(
    around,
  )
    ? date.edtf
    : undefined;
}

const named = (names: string): string => personsIn(readByline(`By ${names}`) ?? names);

const LABELS =
  /^(?<label>byline|section|length|highlight|dateline|load-date|body|auteur|rubrique|longueur)\s*:?\s*(?<value>.*)$/iu;
const LENGTH = /^(?:length|longueur)\s*:\s*[\d.,\s]+\s(?:words|mots)$/iu;
const NO_TITLE = /^(?:copyright|©|document \d|\d+ of \d+ documents)/iu;

function nexis(lines: readonly string[]): PressPrint | undefined {
  if (!lines.some((line) => LENGTH.test(line))) return undefined;
  const first = lines.findIndex((line) => LABELS.test(line));
  const labels = new Map(
    lines.flatMap((line) => {
      const { label, value } = LABELS.exec(line)?.groups ?? {};
      return label !== undefined && value !== undefined ? [[label.toLowerCase(), value.trim()] as const] : [];
    }),
  );
  if (labels.size < 2) return undefined;
  const head = lines.slice(0, first);
  const at = head.findIndex((line) => dayIn(line) !== undefined);
  const edtf = dayIn(head[at]);
  const publisher = head[at - 1];
  if (edtf === undefined || publisher === undefined || publisher.length > 60) return undefined;
  const title = head.find((line, index) => index !== at && index !== at - 1 && !NO_TITLE.test(line));
  const author = named(labels.get('byline') ?? labels.get('auteur') ?? '');
  return { ...(title && { title }), ...(author !== '' && { author }), publisher, edtf, words: head[at] ?? '' };
}

const COUNT = /^\d[\d.,\s]*\s(?:words|mots|wörter|palabras|parole|woorden|palavras)$/iu;

function factiva(lines: readonly string[]): PressPrint | undefined {
  const at = lines.slice(0, 12).findIndex((line) => COUNT.test(line));
  const edtf = at > 0 ? dayIn(lines[at + 1]) : undefined;
  if (edtf === undefined) return undefined;
  const publisher = lines.slice(at + 2, at + 4).find((line) => !/^\d{1,2}:\d\d/u.test(line));
  const above = lines[at - 1] ?? '';
  const author = at > 1 && (isPerson(above) || readByline(above) !== undefined) ? named(above) : '';
  return {
    ...(lines[0] && { title: lines[0] }),
    ...(author !== '' && { author }),
    ...(publisher && publisher.length <= 60 && { publisher }),
    edtf,
    words: lines[at + 1] ?? '',
  };
}

const FIELD = /^(?<field>HD|BY|PD|SN)\s{1,4}(?<value>\S.*)$/u;

function factivaFields(lines: readonly string[]): PressPrint | undefined {
  const fields = new Map(
    lines.flatMap((line) => {
      const { field, value } = FIELD.exec(line)?.groups ?? {};
      return field !== undefined && value !== undefined ? [[field, value.trim()] as const] : [];
    }),
  );
  const [title, day, publisher] = [fields.get('HD'), fields.get('PD'), fields.get('SN')];
  const edtf = dayIn(day);
  if (title === undefined || day === undefined || publisher === undefined || edtf === undefined) return undefined;
  const author = named(fields.get('BY') ?? '');
  return { title, ...(author !== '' && { author }), publisher, edtf, words: day };
}

/** One look tells that a text is none of these. */
const MARK =
  /^\s*(?:length\s*:|longueur\s*:|HD\s|\d[\d.,]*\s(?:words|mots|wörter|palabras|parole|woorden|palavras)\s*$)/iu;

/** @param lines with which the text begins, none of them blank */
export function pressPrintIn(lines: readonly string[]): PressPrint | undefined {
  if (!lines.slice(0, WITHIN).some((line) => MARK.test(line))) return undefined;
  const head = lines.slice(0, WITHIN).map((line) => line.trim());
  return nexis(head) ?? factiva(head) ?? factivaFields(head);
}
