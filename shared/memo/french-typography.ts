import { codeBefore, isLetter } from '../kernel/letter-kinds.ts';
import type { Language } from '../kernel/words.ts';
import { FRENCH_SIGNS, signEdits, UNION_SIGNS, type SignSpacing, type TextEdit } from './sign-spacing.ts';

export type { TextEdit };

interface Rule {
  /** Without one of these the rule has nothing to do: a look that is far cheaper than its pattern. */
  readonly only: RegExp;
  /** The blanks to set are group 1; what stands before and after is only looked at. */
  readonly pattern: RegExp;
  readonly insert: string;
}

const NARROW = '\u202f';
const NO_BREAK = '\u00a0';
const BLANK = '[ \\u00a0\\u202f]';

/**
 * Lexique des règles typographiques en usage à l’Imprimerie nationale: no-break space before % and currency signs, and after the
 * abbreviations that call a number or a name. What stands at signs and inside « » is another matter: `signEdits`.
 */
const FRENCH: readonly Rule[] = [
  {
    only: /\d[ \u00a0\u202f]/u,
    pattern: new RegExp(
      `(?<=\\d)(${BLANK}+)(?=(?:[%€$£°]|(?:[kM]€|Md€|euros?|millions?|milliards?|km|kg|Mo|Go|h|min|jours?|mois)(?!\\p{L})))`,
      'gu',
    ),
    insert: NO_BREAK,
  },
  {
    only: /(?:[°§.]|[oO][sS]|[cC][eE][sS]?)[ \u00a0\u202f]+[^ \u00a0\u202fa-mo-zA-MO-Z]/u,
    pattern: new RegExp(
      `(?<=(?<![\\p{L}\\p{N}])(?:n°|nos|§|art\\.|al\\.|p\\.|pp\\.|pièces?))(${BLANK}+)(?=[\\p{N}n])`,
      'giu',
    ),
    insert: NO_BREAK,
  },
  {
    only: /[tLRD]\.[ \u00a0\u202f]/u,
    pattern: new RegExp(`(?<=(?<![\\p{L}\\p{N}])(?:art|L|R|D)\\.)(${BLANK}+)(?=[LRD\\d])`, 'gu'),
    insert: NO_BREAK,
  },
  {
    only: /[MDP](?:\.|M\.|[mlers]{1,3})[ \u00a0\u202f]/u,
    pattern: new RegExp(
      `(?<=(?<![\\p{L}\\p{N}])(?:M\\.|MM\\.|Mme|Mmes|Mlle|Me|Mes|Dr|Pr))(${BLANK}+)(?=\\p{Lu})`,
      'gu',
    ),
    insert: NO_BREAK,
  },
];

/** A day keeps its month, an English number its unit, and an abbreviation what it calls; a year loses no century, nor "rock ’n’ roll" its letters. */
const FRENCH_DAY: Rule = {
  only: /(?:\d|1er)[ \u00a0\u202f][jfmasond]/u,
  pattern: new RegExp(
    `(?<=(?<!\\d)(?:1er|[1-9]|[12]\\d|3[01]))(${BLANK}+)(?=(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)(?!\\p{L}))`,
    'gu',
  ),
  insert: NO_BREAK,
};
const ENGLISH_MONTHS =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December)(?!\\p{L})';
const ENGLISH: readonly Rule[] = [
  {
    only: /\d[ \u00a0\u202f]\p{L}/u,
    pattern: new RegExp(
      `(?<=\\d)(${BLANK}+)(?=(?:thousand|million|billion|trillion|km|kg|cm|mm|MB|GB|days?|months?|a\\.m\\.|p\\.m\\.)(?!\\p{L}))`,
      'gu',
    ),
    insert: NO_BREAK,
  },
  {
    only: /\d[ \u00a0\u202f][JFMASOND]/u,
    pattern: new RegExp(`(?<=(?<!\\d)(?:[1-9]|[12]\\d|3[01]))(${BLANK}+)(?=${ENGLISH_MONTHS})`, 'gu'),
    insert: NO_BREAK,
  },
  {
    only: /[yhletr][ \u00a0\u202f]\d/u,
    pattern: new RegExp(
      `(?<=(?<!\\p{L})${ENGLISH_MONTHS.replace('(?!\\p{L})', '')})(${BLANK}+)(?=(?:[1-9]|[12]\\d|3[01])(?!\\d))`,
      'gu',
    ),
    insert: NO_BREAK,
  },
  {
    only: /[.§t][ \u00a0\u202f]\d/u,
    pattern: new RegExp(`(?<=(?<!\\p{L})(?:Nos?\\.|§§?|[Aa]rts?\\.|pp?\\.|paras?\\.|Exhibit))(${BLANK}+)(?=\\d)`, 'gu'),
    insert: NO_BREAK,
  },
  {
    only: /M[rs.]|Dr/u,
    pattern: new RegExp(`(?<=(?<!\\p{L})(?:(?:Mrs?|Ms|Dr)\\.?|M\\.))(${BLANK}+)(?=\\p{Lu})`, 'gu'),
    insert: NO_BREAK,
  },
];

/** Between the groups of a large number, never inside a year or an article: only where the author already left a blank. */
const LARGE_NUMBER = /(?<![\d.,-])\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?!\d)/gu;
const PARTED_FIGURES = /\d[ \u00a0\u202f]\d{3}/u;
const FRENCH_RULES: readonly Rule[] = [...FRENCH, FRENCH_DAY];

function largeNumberEdits(text: string): TextEdit[] {
  if (!PARTED_FIGURES.test(text)) return [];
  return [...text.matchAll(LARGE_NUMBER)].flatMap((match) =>
    [...match[0].matchAll(/[ \u00a0\u202f]/gu)].map(({ index }) => ({
      at: match.index + index,
      remove: 1,
      insert: NARROW,
    })),
  );
}

function apostropheEdits(text: string): TextEdit[] {
  const edits: TextEdit[] = [];
  for (let at = text.indexOf("'"); at >= 0; at = text.indexOf("'", at + 1)) {
    const isBetween = isLetter(codeBefore(text, at)) && isLetter(text.codePointAt(at + 1) ?? 0);
    if (isBetween) edits.push({ at, remove: 1, insert: '’' });
  }
  return edits;
}

/** The edits that set an author's French text in order; running them twice changes nothing more. Never for quotations of sources. */
export const frenchEdits = (text: string): TextEdit[] => ruleEdits(text, FRENCH_RULES, FRENCH_SIGNS);

function ruleEdits(text: string, rules: readonly Rule[], signs: SignSpacing | null): TextEdit[] {
  const edits = apostropheEdits(text);
  if (signs) edits.push(...signEdits(text, signs));
  for (const { only, pattern, insert } of rules) {
    if (!only.test(text)) continue;
    // `matchAll` would make a pattern of its own for each text.
    pattern.lastIndex = 0;
    for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
      const blanks = match[1] ?? '';
      if (blanks !== insert) edits.push({ at: match.index, remove: blanks.length, insert });
    }
  }
  edits.push(...largeNumberEdits(text));
  return edits.length < 2 ? edits : withoutOverlaps(edits);
}

/** The edits of the profile of the institutions of the Union. */
export const unionEdits = (text: string, language: Language): TextEdit[] =>
  language === 'fr'
    ? ruleEdits(text, FRENCH_RULES, { ...UNION_SIGNS, guillemets: true })
    : ruleEdits(text, ENGLISH, UNION_SIGNS);

/** Letters or figures left out at the head of a word: the ’90s, ’tis, rock ’n’ roll. An opening quotation mark there is an apostrophe. */
const LEFT_OUT = /(?<![\p{L}\p{N}])[‘'](?=(?:\d0s?|tis|twas|n[’'])(?![\p{L}\p{N}]))/giu;
const leftOutEdits = (text: string): TextEdit[] =>
  /[‘']/u.test(text) ? [...text.matchAll(LEFT_OUT)].map(({ index }) => ({ at: index, remove: 1, insert: '’' })) : [];

/** English ties numbers to their units, days to their months, abbreviations to what they call; apostrophes are typographic ones. */
export const englishEdits = (text: string): TextEdit[] =>
  withoutOverlaps([...ruleEdits(text, ENGLISH, null), ...leftOutEdits(text)]);

/** Of two rules that claim the same place the first one wins. */
function withoutOverlaps(edits: readonly TextEdit[]): TextEdit[] {
  const kept: TextEdit[] = [];
  for (const edit of edits.toSorted((a, b) => a.at - b.at)) {
    const last = kept.at(-1);
    const free = last === undefined || (edit.at >= last.at + last.remove && edit.at > last.at);
    if (free) kept.push(edit);
  }
  return kept;
}

/**
 * Applies edits to one piece of the text that they were made for.
 * @param offset where the piece starts in that text; an edit that reaches over its borders is cut to it
 */
export function applyEdits(piece: string, edits: readonly TextEdit[], offset = 0): string {
  let result = '';
  let done = 0;
  for (const { at, remove, insert } of edits) {
    const from = at - offset;
    const to = Math.min(from + remove, piece.length);
    if (from >= piece.length || to < done || (from < 0 && to <= 0)) continue;
    result += piece.slice(done, Math.max(from, 0)) + (from >= 0 ? insert : '');
    done = to;
  }
  return result + piece.slice(done);
}
