/** Full dates as articles write them, in French and English. Narrow on purpose: "mer", "article 5 mai" or "deux mois" are no dates. */
import { daysInMonth } from '../../../shared/kernel/edtf.ts';

const MONTHS: Readonly<Record<string, number>> = Object.fromEntries(
  [
    'janvier janv jan january januar jänner enero ene gennaio gen januari',
    'février fevrier févr fevr fév fev feb february februar febrero febbraio februari',
    'mars mar march märz marzo maart',
    'avril avr apr april abril abr aprile',
    'mai may mayo maggio mag mei',
    'juin jun june juni junio giugno giu',
    'juillet juil jul july juli julio luglio lug',
    'août aout aug august agosto ago augustus',
    'septembre sept sep september septiembre setiembre settembre set',
    'octobre oct october oktober okt octubre ottobre ott',
    'novembre nov november noviembre',
    'décembre decembre déc dec december dezember dez diciembre dic dicembre',
  ].flatMap((names, index) => names.split(' ').map((name) => [name, index + 1] as const)),
);
const WEEKDAYS: Readonly<Record<string, number>> = Object.fromEntries(
  [
    'dimanche sunday sun sonntag domingo domenica zondag',
    'lundi monday mon montag lunes lunedì maandag',
    'mardi tuesday tue dienstag martes martedì dinsdag',
    'mercredi wednesday wed mittwoch miércoles mercoledì woensdag',
    'jeudi thursday thu donnerstag jueves giovedì donderdag',
    'vendredi friday fri freitag viernes venerdì vrijdag',
    'samedi saturday sat samstag sábado sabato zaterdag',
  ].flatMap((names, index) => names.split(' ').map((name) => [name, index] as const)),
);
/** Longest first, or "sept" would stop inside "septembre". */
const oneOf = (words: Readonly<Record<string, number>>): string =>
  Object.keys(words)
    .sort((a, b) => b.length - a.length)
    .join('|');
const MONTH = `(?<month>${oneOf(MONTHS)})\\.?`;
const WEEKDAY = `(?:(?<weekday>${oneOf(WEEKDAYS)}),?\\s+)?`;
const DAY = '(?<day>\\d{1,2})(?:er|st|nd|rd|th|\\.(?=\\s))?';
const YEAR = '(?<year>(?:19|20)\\d\\d)';

/** Each form has one: most lines have none, and are looked at once rather than by every form. */
const HAS_YEAR = /(?:19|20)\d\d/u;

const FORMS: readonly string[] = [
  `${WEEKDAY}(?:le\\s+)?${DAY}\\s+(?:de\\s+)?${MONTH},?\\s+(?:del?\\s+)?${YEAR}`,
  `${WEEKDAY}${MONTH}\\s+${DAY},?\\s+${YEAR}`,
  `${YEAR}-(?<monthNumber>\\d{2})-${DAY}`,
  `${DAY}(?<separator>[/.-])(?<monthNumber>\\d{1,2})\\k<separator>${YEAR}`,
  `${YEAR}-(?<monthNumber>\\d{2})`,
  `${MONTH}\\s+${YEAR}`,
];
const LETTER_BEFORE = '(?<![\\p{L}\\p{N}/.-])';
/** A letter, unless it is the one between the day and the time of a stamp. */
const LETTER_AFTER = '(?!(?!t\\d\\d:)[\\p{L}\\p{N}]|[-/]\\d)';
const PATTERNS = FORMS.map((form) => new RegExp(`${LETTER_BEFORE}${form}${LETTER_AFTER}`, 'gu'));

/** Patterns look at lower case: with classes of letters, the `i` flag would make them slow to build. Offsets stay those of the text. */
const lowered = (text: string): string => {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text;
};

export interface FoundDate {
  /** EDTF, day or month precision. */
  readonly edtf: string;
  readonly index: number;
  readonly length: number;
  readonly hasWeekday: boolean;
}

const pad = (value: number): string => String(value).padStart(2, '0');

/** ISO day when it exists in the calendar, else undefined. */
const isoDay = (year: number, month: number, day: number): string | undefined =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
    ? `${year}-${pad(month)}-${pad(day)}`
    : undefined;

function toEdtf(groups: Readonly<Record<string, string | undefined>>): string | undefined {
  const year = Number(groups['year']);
  const month = groups['monthNumber']
    ? Number(groups['monthNumber'])
    : (MONTHS[groups['month']?.toLowerCase() ?? ''] ?? 0);
  // No month has the number: the month stands first, as in the United States.
  if (groups['separator'] === '/' && month > 12 && Number(groups['day']) <= 12)
    return isoDay(year, Number(groups['day']), month);
  if (month < 1 || month > 12) return undefined;
  return groups['day'] ? isoDay(year, month, Number(groups['day'])) : `${year}-${pad(month)}`;
}

/** Without one there is no date to be found. */
export const mentionsYear = (text: string): boolean => HAS_YEAR.test(text);

/** The dates of a text in order, without overlap; numeric ones are read day first, month first only where nothing else is possible, else refused. */
export function findDates(text: string): FoundDate[] {
  if (!mentionsYear(text)) return [];
  const lower = lowered(text);
  const found: FoundDate[] = [];
  const taken: { readonly start: number; readonly end: number }[] = [];
  for (const pattern of PATTERNS) {
    // Not matchAll, which makes another expression for each text.
    pattern.lastIndex = 0;
    for (let match = pattern.exec(lower); match; match = pattern.exec(lower)) {
      const [start, end] = [match.index, match.index + match[0].length];
      if (taken.some((one) => start < one.end && end > one.start)) continue;
      // An impossible day takes its place as well: "31 février 2022" does not mean the month.
      taken.push({ start, end });
      const edtf = toEdtf(match.groups ?? {});
      if (edtf)
        found.push({ edtf, index: start, length: end - start, hasWeekday: match.groups?.['weekday'] !== undefined });
    }
  }
  return found.sort((a, b) => a.index - b.index);
}

const DEICTIC = new RegExp(
  `(?<!\\p{L})(?:ce|this)\\s+(?<weekday>${oneOf(WEEKDAYS)}),?\\s+(?:${DAY}\\s+${MONTH}|(?<month2>${oneOf(MONTHS)})\\s+(?<day2>\\d{1,2}))(?!\\p{L}|,?\\s+\\d{4})`,
  'u',
);

/**
 * "ce mercredi 10 mai" in an article that mentions no year later than its own: the year is inferred when exactly one year from the latest
 * mentioned to `today` has that weekday on that day; marked uncertain (`?`).
 */
export function inferFromWeekday(
  text: string,
  today: string,
): { readonly edtf: string; readonly rule: 'weekday'; readonly words: string } | undefined {
  if (!mentionsYear(text)) return undefined;
  const match = DEICTIC.exec(lowered(text.slice(0, 5_000)));
  const groups = match?.groups;
  if (!groups) return undefined;
  const years = [...text.matchAll(/(?<![\p{L}\p{N}])(?:19|20)\d\d(?![\p{L}\p{N}])/gu)].map(([year]) => Number(year));
  const last = Number(today.slice(0, 4));
  const first = Math.max(...years.filter((year) => year <= last));
  if (!Number.isFinite(first)) return undefined;
  const weekday = WEEKDAYS[groups['weekday']?.toLowerCase() ?? ''];
  const month = MONTHS[(groups['month'] ?? groups['month2'] ?? '').toLowerCase()] ?? 0;
  const day = Number(groups['day'] ?? groups['day2']);
  const matching: string[] = [];
  for (let year = first; year <= last; year++) {
    const iso = isoDay(year, month, day);
    if (iso && iso <= today && new Date(`${iso}T00:00:00Z`).getUTCDay() === weekday) matching.push(iso);
  }
  const words = text.slice(match.index, match.index + match[0].length);
  return matching.length === 1 ? { edtf: `${matching[0]}?`, rule: 'weekday', words } : undefined;
}

/** Where computers begin to count: a stamp that nobody filled in. */
const ZERO: ReadonlySet<string> = new Set(['1970-01-01', '1900-01-01', '1904-01-01']);

/** The date part of a machine-written stamp (`2023-05-11T08:00:00+02:00`, `2023-05`, `20230511`): the day as written; undefined if impossible or to come. */
export function dayOfStamp(stamp: string | undefined, today: string): string | undefined {
  const match = /^\s*((?:19|20)\d\d)(?:[-/.]?(\d\d)(?:[-/.]?(\d\d))?)?(?![\d])/u.exec(stamp ?? '');
  if (!match?.[1]) return undefined;
  const [, year, month, day] = match;
  if (month === undefined) return year;
  if (day !== undefined && ZERO.has(`${year}-${month}-${day}`)) return undefined;
  const edtf = day === undefined ? `${year}-${month}` : isoDay(Number(year), Number(month), Number(day));
  return edtf !== undefined && Number(month) >= 1 && Number(month) <= 12 && isPast(edtf, today) ? edtf : undefined;
}

/** A publication cannot lie in the future; one day is allowed for zones of time. */
export const isPast = (edtf: string, today: string): boolean => {
  const tomorrow = new Date(Date.parse(`${today}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
  return edtf <= tomorrow;
};

const NOTED_MONTH = new RegExp(`(?<!\\p{L})(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*(?!\\p{L})`, 'iu');

/**
 * The day of a stamp as programs write it in English: `Thu May 11 2023 10:00:00 GMT+0200`, `Thu, 11 May 2023 08:00:00 GMT`, `08:00:00 May 11, 2023`,
 * or ISO. The day is the one written, in its own zone. Undefined when it is no date or one to come.
 */
export function dayOfNote(note: string, today: string): string | undefined {
  const iso = dayOfStamp(note, today);
  if (iso !== undefined) return iso;
  const month = MONTHS[NOTED_MONTH.exec(note)?.[1]?.toLowerCase() ?? ''];
  const year = /(?<!\d)((?:19|20)\d\d)(?!\d)/u.exec(note)?.[1];
  const day = /(?<![\d:+-])(\d{1,2})(?![\d:])/u.exec(note)?.[1];
  if (month === undefined || year === undefined || day === undefined) return undefined;
  const edtf = isoDay(Number(year), month, Number(day));
  return edtf !== undefined && isPast(edtf, today) ? edtf : undefined;
}
