import { withoutElision } from './tokens.ts';

/** The query could not be read as written; `code` and `detail` say why in words (shared/domain/problems.ts). */
export class Unreadable extends Error {
  readonly code: string;
  readonly at: number;
  constructor(code: string, at: number) {
    super(`${code} at ${at}`);
    this.code = code;
    this.at = at;
  }
}

export const FIELD_NAMES = {
  title: ['title', 'titre'],
  author: ['author', 'auteur'],
  publisher: ['publisher', 'éditeur', 'editeur', 'journal'],
  kind: ['kind', 'genre', 'nature'],
  date: ['date'],
  party: ['party', 'partie'],
  in: ['in', 'dans'],
} as const;
export type FieldName = keyof typeof FIELD_NAMES;

export type Lexeme = { readonly at: number } & (
  | { readonly kind: 'open' | 'close' | 'or' | 'and' | 'not' }
  | {
      readonly kind: 'words';
      readonly text: string;
      readonly prefix: boolean;
      readonly exact: boolean;
      readonly isQuoted?: true;
    }
  | { readonly kind: 'field'; readonly field: FieldName }
  /** Between two phrases. */
  | { readonly kind: 'near'; readonly distance: number }
  /** `NEAR(a b, 5)`: what stands in the brackets. */
  | { readonly kind: 'near-group'; readonly inside: readonly Lexeme[]; readonly distance: number }
);

/** As SQLite has it when nothing is said (https://sqlite.org/fts5.html#fts5_near_queries). */
const NEAR_DISTANCE = 10;
const MOST_DISTANCE = 1_000;

const fields = Object.values(FIELD_NAMES).flat().join('|');
const KIND = String.raw`(?:["«“][^"»”]*["»”]|[^\s(),"«“]+)`;
const LEXEME = new RegExp(
  [
    String.raw`(?<nearGroup>NEAR\s*\((?<inside>[^()]*)\))`,
    String.raw`(?<open>\()`,
    String.raw`(?<close>\))`,
    // Inside a word a hyphen is part of it; here it is only met at the start of one.
    String.raw`(?<not>-+(?=[^\s()-]))`,
    // Several kinds, some of them of more than one word: kind:"press article",pdf
    String.raw`(?<kindField>kind|genre|nature)\s*:\s*(?<kinds>${KIND}(?:,${KIND})+)`,
    String.raw`(?<field>${fields})\s*:\s*`,
    String.raw`(?<exact>=)?["«“](?<phrase>[^"»”]*)["»”](?<phraseStar>\*)?`,
    String.raw`(?<unclosed>=?["«“])`,
    String.raw`(?<word>[^\s()"«“]+)`,
  ].join('|'),
  'giu',
);

const OPERATORS: Readonly<Record<string, 'or' | 'and' | 'not'>> = {
  OR: 'or',
  OU: 'or',
  AND: 'and',
  ET: 'and',
  NOT: 'not',
  SAUF: 'not',
};
export const isOperator = (word: string): boolean => Object.hasOwn(OPERATORS, word) || NEAR.test(word);

const NEAR = /^NEAR(?:\/(?<distance>\d+))?$/u;

/** @throws Unreadable at a quotation mark that nothing closes */
export function lexQuery(query: string): Lexeme[] {
  const lexemes: Lexeme[] = [];
  for (const { index: at, groups = {} } of query.matchAll(LEXEME)) {
    const { phrase, word, field, inside } = groups;
    // The expression takes field names in any case; operators are capitals only.
    if (inside !== undefined && query.startsWith('NEAR', at)) lexemes.push(nearGroup(inside, at));
    else if (inside !== undefined)
      lexemes.push(wordLexeme(query.slice(at, at + 4), at), { kind: 'open', at }, ...lexQuery(inside), {
        kind: 'close',
        at,
      });
    else if (groups['open']) lexemes.push({ kind: 'open', at });
    else if (groups['close']) lexemes.push({ kind: 'close', at });
    else if (groups['not']) lexemes.push({ kind: 'not', at });
    else if (groups['kinds'] !== undefined) {
      const text = groups['kinds'].replaceAll(/["«»“”]/gu, ' ');
      lexemes.push({ kind: 'field', at, field: 'kind' }, { kind: 'words', at, text, prefix: false, exact: false });
    } else if (field !== undefined) lexemes.push({ kind: 'field', at, field: fieldNamed(field) });
    else if (groups['unclosed']) throw new Unreadable('search.syntax', at);
    else if (phrase !== undefined) {
      const prefix = groups['phraseStar'] !== undefined || phrase.endsWith('*');
      lexemes.push({ kind: 'words', at, text: phrase, prefix, exact: groups['exact'] !== undefined, isQuoted: true });
    } else if (word !== undefined) lexemes.push(wordLexeme(word, at));
  }
  return lexemes;
}

const fieldNamed = (typed: string): FieldName => {
  const names = Object.entries(FIELD_NAMES) as [FieldName, readonly string[]][];
  return names.find(([, spellings]) => spellings.includes(typed.toLowerCase()))?.[0] ?? 'title';
};

function wordLexeme(word: string, at: number): Lexeme {
  const operator = Object.hasOwn(OPERATORS, word) ? OPERATORS[word] : undefined;
  if (operator) return { kind: operator, at };
  const near = NEAR.exec(word);
  if (near) return { kind: 'near', at, distance: distanceOf(near.groups?.['distance']) };
  const exact = word.startsWith('=');
  return { kind: 'words', at, text: exact ? word.slice(1) : withoutElision(word), prefix: word.endsWith('*'), exact };
}

function nearGroup(inside: string, at: number): Lexeme {
  const { words = '', distance } = /^(?<words>.*?)(?:,\s*(?<distance>\d+)\s*)?$/su.exec(inside)?.groups ?? {};
  return { kind: 'near-group', at, inside: lexQuery(words), distance: distanceOf(distance) };
}

const distanceOf = (digits: string | undefined): number =>
  digits === undefined ? NEAR_DISTANCE : Math.min(MOST_DISTANCE, Number(digits));
