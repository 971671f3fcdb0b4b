import { codeBefore, isLetterOrNumber } from '../kernel/letter-kinds.ts';

/** A change to a text: `remove` UTF-16 code units at `at` give way to `insert`. Edits are in order and do not overlap. */
export interface TextEdit {
  readonly at: number;
  readonly remove: number;
  readonly insert: string;
}

/** The blanks that a profile wants at signs. */
export interface SignSpacing {
  /** Before ; ! ? */
  readonly sign: string;
  readonly colon: string;
  /** Also where the author left none. */
  readonly addsMissing: boolean;
  /** No-break spaces inside « ». */
  readonly guillemets: boolean;
}

const NO_BREAK = '\u00a0';

/**
 * Lexique des règles typographiques en usage à l’Imprimerie nationale: narrow no-break space before ; ! ? and no-break space before : and
 * inside « ». A colon or a question mark that stands inside a word (a web address, an hour) is left alone.
 */
export const FRENCH_SIGNS: SignSpacing = { sign: '\u202f', colon: NO_BREAK, addsMissing: true, guillemets: true };
/** Without spaces before ; : ! ? as the institutions of the Union set all their languages. */
export const UNION_SIGNS: SignSpacing = { sign: '', colon: '', addsMissing: false, guillemets: false };

/** One look finds every sign; what stands around each is asked there, by codes. Patterns that ask it of every place cost twenty times as much. */
const SIGN = /[;!?:«»]/gu;
const COLON = 0x3a;
const OPENING = 0xab;
const CLOSING = 0xbb;
const isSign = (code: number): boolean => code === 0x3b || code === 0x21 || code === 0x3f;
const isBlank = (code: number): boolean => code === 0x20 || code === 0xa0 || code === 0x202f;
const WIDE_BLANKS: ReadonlySet<number> = new Set([0x1680, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000, 0xfeff]);
/** What patterns call white space. */
const isWhite = (code: number): boolean =>
  code <= 0xa0
    ? code === 0x20 || code === 0xa0 || (code >= 0x09 && code <= 0x0d)
    : (code >= 0x2000 && code <= 0x200a) || WIDE_BLANKS.has(code);

/** Edits of the blanks before signs and inside « »; in order. */
export function signEdits(text: string, spacing: SignSpacing): TextEdit[] {
  const edits: TextEdit[] = [];
  let seen = -1;
  SIGN.lastIndex = 0;
  while (SIGN.test(text)) {
    const after = SIGN.lastIndex;
    const opens = text.charCodeAt(after - 1) === OPENING;
    const from = opens ? after : startOfBlanks(text, after - 1);
    const to = opens ? endOfBlanks(text, after) : after - 1;
    // Blanks between two signs are those of both.
    if (from === seen) continue;
    seen = from;
    const wanted = wantedBlank(text, from, to, spacing);
    if (wanted !== null && text.slice(from, to) !== wanted) edits.push({ at: from, remove: to - from, insert: wanted });
  }
  return edits;
}

function startOfBlanks(text: string, at: number): number {
  let start = at;
  while (start > 0 && isBlank(text.charCodeAt(start - 1))) start--;
  return start;
}

function endOfBlanks(text: string, at: number): number {
  let end = at;
  while (end < text.length && isBlank(text.charCodeAt(end))) end++;
  return end;
}

/** What the blanks from…to are to be, or what is to stand there if there are none; null for what the author wrote. */
function wantedBlank(text: string, from: number, to: number, spacing: SignSpacing): string | null {
  if (from === 0 || to === text.length) return null;
  const before = text.charCodeAt(from - 1);
  const after = text.charCodeAt(to);
  if (before === OPENING) return spacing.guillemets && !isWhite(after) ? NO_BREAK : null;
  if (isWhite(before)) return null;
  if (after === CLOSING) return spacing.guillemets ? NO_BREAK : null;
  const isMissing = from === to;
  if (isMissing && !(spacing.addsMissing && mayLackBlank(text, to))) return null;
  if (after === COLON) return endsClause(text, to + 1) ? spacing.colon : null;
  return !isMissing || endsSentence(text, to + 1) ? spacing.sign : null;
}

/** What closes words: like a word, a sign may follow it without a blank, so that one is missing. */
const CLOSES_WORDS = ')]»’”%€\ufffc';

function mayLackBlank(text: string, at: number): boolean {
  const before = codeBefore(text, at);
  return isLetterOrNumber(before) || CLOSES_WORDS.includes(String.fromCodePoint(before));
}

const endsClause = (text: string, at: number): boolean =>
  at >= text.length || text.charCodeAt(at) === CLOSING || isWhite(text.charCodeAt(at));

function endsSentence(text: string, at: number): boolean {
  let end = at;
  while (isSign(text.charCodeAt(end))) end++;
  return end >= text.length || isWhite(text.charCodeAt(end)) || ')»”.,'.includes(text.charAt(end));
}
