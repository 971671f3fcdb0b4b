import { assertNever } from '../../../shared/kernel/assert-never.ts';
import type { MemoSettings } from '../../../shared/domain/memo.ts';

export type Typography = MemoSettings['typography'];

/** What one typed character becomes: drop `remove` characters before the caret, then write `insert`. */
export interface KeyEdit {
  readonly remove: number;
  readonly insert: string;
}

const NO_BREAK = '\u00a0';
const NARROW = '\u202f';
const ADDRESS = /^(?:https?|ftp|mailto|file|www\.)|@|:\/\//iu;
const OPENS = /(?:^|[\s\u00a0\u202f([«“‘—–])$/u;
/** Abbreviations never parted from the number or the name that follows them. */
const FRENCH_TIED = /(?:^|[\s\u00a0(«])(?:n°|nos|pp?\.|art\.|al\.|§§?|MM?\.|Mmes?|Mes?)$/u;
const ENGLISH_TIED = /(?:^|[\s\u00a0(“])(?:[Nn]os?\.|pp?\.|[Aa]rt\.|para\.|§§?|Mrs?|Ms|Dr)$/u;

const put = (insert: string, remove = 0): KeyEdit => ({ remove, insert });

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
    case '»':
      return spaceBefore(before, typed, NO_BREAK);
    case '«':
      return put(`«${NO_BREAK}`);
    case '"': {
      const open = before.split('«').length > before.split('»').length;
      if (open) return spaceBefore(before, '»', NO_BREAK) ?? put('»');
      return OPENS.test(before) ? put(`«${NO_BREAK}`) : undefined;
    }
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
      return put(OPENS.test(before) ? '“' : '”');
    case "'":
      return put(OPENS.test(before) ? '‘' : '’');
    case ' ':
      return ENGLISH_TIED.test(before) ? put(NO_BREAK) : undefined;
    default:
      return typesetCommon(before, typed);
  }
}

/**
 * Typography as one types. French: U+202F before `; ! ?`, U+00A0 before `:` and inside « » (Lexique des règles typographiques en usage à
 * l'Imprimerie nationale), curly apostrophes; English: curly quotes; both: dashes, ellipsis, no-break space after `p.`, `art.`, `n°`.
 * @param before the text of the paragraph up to the caret
 * @param typed the character just typed
 * @returns undefined when the character stands as typed
 */
export function typesetKey(before: string, typed: string, profile: Typography): KeyEdit | undefined {
  switch (profile) {
    case 'fr':
      return typesetFrench(before, typed);
    case 'en':
      return typesetEnglish(before, typed);
    case 'eu':
      // The institutions of the Union set no space before these signs, in French either; the rest is French.
      return /[;:!?]/u.test(typed) ? undefined : typesetFrench(before, typed);
    default:
      return assertNever(profile);
  }
}
