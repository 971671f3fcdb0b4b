import { assertNever } from '../../../shared/kernel/assert-never.ts';
import { applyEdits } from '../../../shared/memo/french-typography.ts';
import { typographicEdits } from '../../../shared/memo/resolve-inlines.ts';
import type { WritingRules } from '../../../shared/memo/text-language.ts';

/** What one typed character becomes: drop `remove` characters before the caret, then write `insert`. */
export interface KeyEdit {
  readonly remove: number;
  readonly insert: string;
}

const NO_BREAK = '\u00a0';
const NARROW = '\u202f';
const ADDRESS = /^(?:https?|ftp|mailto|file|www\.)|@|:\/\/|\p{L}\.\p{L}{2,}\//iu;
const OPENS = /(?:^|[\s\u00a0\u202f([«“‘—–/])$/u;
/** Abbreviations never parted from the number or the name that follows them. */
const FRENCH_TIED = /(?:^|[\s\u00a0(«’])(?:n°|pp?\.|art\.|al\.|§§?|MM?\.|Mmes?|Me|[LRD]\.)$/u;
const ENGLISH_TIED = /(?:^|[\s\u00a0(“])(?:Nos?\.|pp?\.|[Aa]rts?\.|paras?\.|§§?|Mrs?\.?|Ms\.?|Dr\.?)$/u;
/** Minutes and seconds, feet and inches: a sign right behind a figure. */
const MEASURED = /(\d)[’'](\d+)$/u;
/** How far back a blank may still change: a number with its unit, never a sentence. */
const REACH = 40;

const put = (insert: string, remove = 0): KeyEdit => ({ remove, insert });
const count = (text: string, sign: string): number => text.split(sign).length - 1;
const isOpen = (text: string, open: string, close: string): boolean => count(text, open) > count(text, close);

/** The ellipsis and the dashes, which both languages share. */
function typesetCommon(before: string, typed: string): KeyEdit | undefined {
  if (typed === '.' && /(?:^|[^.])\.\.$/u.test(before)) return put('…', 2);
  if (typed === '-' && before.endsWith('–')) return put('—', 1);
  if (typed === '-' && /(?:^|[^-])-$/u.test(before)) return put('–', 1);
  return undefined;
}

/** Puts a no-break space before a sign: in place of an ordinary space, or where there is none. */
function spaceBefore(before: string, sign: string, space: string): KeyEdit | undefined {
  if (before.endsWith(' ')) return put(space + sign, 1);
  return /[\u00a0\u202f]$/u.test(before) ? undefined : put(space + sign);
}

/** A straight double quote behind a figure, while nothing is open. */
function inches(before: string): KeyEdit | undefined {
  const minutes = MEASURED.exec(before);
  if (minutes) return put(`′${minutes[2]}″`, minutes[0].length - 1);
  return /\d$/u.test(before) ? put('″') : undefined;
}

/** Quotation marks of the first order, and “ ” within them. */
function quoteInFrench(before: string): KeyEdit | undefined {
  if (isOpen(before, '“', '”')) return put('”');
  if (isOpen(before, '«', '»')) return OPENS.test(before) ? put('“') : (spaceBefore(before, '»', NO_BREAK) ?? put('»'));
  return OPENS.test(before) || /[’']$/u.test(before) ? put(`«${NO_BREAK}`) : inches(before);
}

function typesetFrench(before: string, typed: string): KeyEdit | undefined {
  const word = /\S*$/u.exec(before)?.[0] ?? '';
  switch (typed) {
    case ';':
    case '!':
    case '?':
      if (before.trim() === '' || ADDRESS.test(word) || /[!?([]$|«[\u00a0\u202f]$/u.test(before)) return undefined;
      return spaceBefore(before, typed, NARROW);
    case ':':
      // Without a space a colon after a digit is an hour or a ratio; after a scheme, an address.
      if (before.trim() === '' || ADDRESS.test(word) || /[\d([]$/u.test(before)) return undefined;
      return spaceBefore(before, typed, NO_BREAK);
    case '\\':
    case '/':
      // A drive or a scheme after all.
      return /\p{L}\u00a0:$/u.test(before) ? put(`:${typed}`, 2) : undefined;
    case '%':
    case '€':
    case '$':
    case '£':
      return /\d ?$/u.test(before) ? spaceBefore(before, typed, NO_BREAK) : undefined;
    case '»':
      return spaceBefore(before, typed, NO_BREAK);
    case '«':
      return put(`«${NO_BREAK}`);
    case '"':
      return quoteInFrench(before);
    case "'":
      return put('’');
    case ' ':
      if (before.endsWith(`«${NO_BREAK}`)) return put('');
      return FRENCH_TIED.test(before) ? put(NO_BREAK) : undefined;
    default:
      return typesetCommon(before, typed);
  }
}

function typesetEnglish(before: string, typed: string): KeyEdit | undefined {
  switch (typed) {
    case '"':
      if (OPENS.test(before)) return put('“');
      return (isOpen(before, '“', '”') ? undefined : inches(before)) ?? put('”');
    case "'":
      return put(OPENS.test(before) ? '‘' : '’');
    case ' ':
      return ENGLISH_TIED.test(before) ? put(NO_BREAK) : undefined;
    default:
      return typesetCommon(before, typed);
  }
}

/** A blank ends a word: what the page would set in the last of them is set at once, such as a number with its unit. */
function typesetEnding(before: string, typed: string, { language, typography }: WritingRules): KeyEdit | undefined {
  if (typed !== ' ') return undefined;
  const start = before.length <= REACH ? 0 : before.indexOf(' ', before.length - REACH) + 1;
  if (start === 0 && before.length > REACH) return undefined;
  const tail = before.slice(start);
  const set = applyEdits(tail, typographicEdits(tail, language, typography));
  if (set === tail) return undefined;
  // Only from the first blank that changes: what stands before keeps its marks.
  let same = 0;
  while (set[same] === tail[same]) same++;
  return put(set.slice(same) + typed, tail.length - same);
}

const byProfile = (before: string, typed: string, { language, typography }: WritingRules): KeyEdit | undefined => {
  switch (typography) {
    case 'fr':
      return typesetFrench(before, typed);
    case 'en':
      return typesetEnglish(before, typed);
    case 'eu':
      if (language === 'en') return typesetEnglish(before, typed);
      // The institutions of the Union set no space before these signs, in French either; the rest is French.
      return /[;:!?]/u.test(typed) ? undefined : typesetFrench(before, typed);
    default:
      return assertNever(typography);
  }
};

/** The characters that may become others. */
export const TYPESET_KEYS = /[;:!?«»"' .%€$£/\\-]$/u;

/**
 * Typography as one types. French: U+202F before `; ! ?`, U+00A0 before `:` and inside « » (Lexique des règles typographiques en usage à
 * l'Imprimerie nationale), “ ” within « », curly apostrophes; English: curly quotes; both: dashes, ellipsis, primes behind figures, no-break
 * space after `p.`, `art.`, `n°`, and what the page will set in the word just ended.
 * @param before the text of the paragraph up to the caret
 * @param typed the character just typed
 * @returns undefined when the character stands as typed
 */
export const typesetKey = (before: string, typed: string, rules: WritingRules): KeyEdit | undefined =>
  byProfile(before, typed, rules) ?? typesetEnding(before, typed, rules);
