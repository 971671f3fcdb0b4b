/**
 * What a lawyer types, turned into an expression that FTS5 cannot refuse. Words must all be there; "words in this order"; OR; NOT or a
 * hyphen before a word; a star at the end for any ending; brackets. Accents and case do not count.
 */
import { tokensOf } from './tokens.ts';

/** Words that must follow one another; the last may be only the beginning of a word. Folded. */
export interface Phrase {
  readonly words: readonly string[];
  readonly prefix: boolean;
}

export interface ParsedQuery {
  /** FTS5 expression; empty when there is no word to search for. */
  readonly match: string;
  /** What a hit shows: every phrase that is asked for and not excluded. */
  readonly phrases: readonly Phrase[];
  /** Where the query could not be read as written; its words were then taken as they are. Null when it could. */
  readonly near: string | null;
}

interface Lexeme {
  readonly kind: 'open' | 'close' | 'or' | 'and' | 'not' | 'words';
  readonly at: number;
  readonly text: string;
  readonly prefix: boolean;
}

interface Parsed {
  readonly match: string;
  readonly phrases: readonly Phrase[];
}

class Unreadable extends Error {
  readonly at: number;
  constructor(at: number) {
    super(`unreadable at ${at}`);
    this.at = at;
  }
}

/** FTS5 gives up on expressions nested deeper than its parser's stack; nobody types that. */
const MAX_DEPTH = 20;
const NEAR_LENGTH = 24;

const LEXEME =
  /(?<open>\()|(?<close>\))|(?<not>-(?=[^\s()-]))|["«“](?<phrase>[^"»”]*)["»”](?<phraseStar>\*)?|(?<unclosed>["«“])|(?<word>[^\s()"«“]+)/gu;

/** Never throws, whatever the text. */
export function parseQuery(text: string): ParsedQuery {
  const query = text.replaceAll('\0', ' ');
  try {
    const lexemes = readLexemes(query);
    const reader = new Reader(lexemes, query.length);
    const parsed = reader.expression(0);
    reader.expectEnd();
    return { match: parsed?.match ?? '', phrases: parsed?.phrases ?? [], near: null };
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    const typed = query.split(/\s+/u).filter((word) => !['AND', 'OR', 'NOT'].includes(word));
    const words = typed.map((word) => phraseOf(word, word.endsWith('*')));
    const found = words.filter((word) => word !== undefined);
    return {
      match: found.map(({ match }) => match).join(' AND '),
      phrases: found.flatMap(({ phrases }) => phrases),
      near: query.slice(error.at, error.at + NEAR_LENGTH).trim() || query.trim().slice(-NEAR_LENGTH),
    };
  }
}

function readLexemes(query: string): Lexeme[] {
  const lexemes: Lexeme[] = [];
  for (const { index: at, groups = {} } of query.matchAll(LEXEME)) {
    const add = (kind: Lexeme['kind'], words = '', prefix = false): number =>
      lexemes.push({ kind, at, text: words, prefix });
    const { phrase, word } = groups;
    if (groups['open']) add('open');
    else if (groups['close']) add('close');
    else if (groups['not']) {
      // Inside a word a hyphen is part of it; the expression above only meets it at the start of one.
      add('not');
    } else if (groups['unclosed']) throw new Unreadable(at);
    else if (phrase !== undefined) add('words', phrase, groups['phraseStar'] !== undefined || phrase.endsWith('*'));
    else if (word === 'OR') add('or');
    else if (word === 'AND') add('and');
    else if (word === 'NOT') add('not');
    else if (word !== undefined) add('words', word, word.endsWith('*'));
  }
  return lexemes;
}

/** The words of a lexeme as one phrase: "l’amende" is l then amende. Undefined when it holds none. */
function phraseOf(text: string, prefix: boolean): Parsed | undefined {
  const tokens = [...tokensOf(text)];
  if (tokens.length === 0) return undefined;
  // Letters, digits and marks only: nothing in it can end the string.
  const match = `"${tokens.map((token) => token.text).join(' ')}"${prefix ? ' *' : ''}`;
  return { match, phrases: [{ words: tokens.map(({ folded }) => folded), prefix }] };
}

/** `undefined` stands for a part without any word, which then asks for nothing. */
class Reader {
  readonly #lexemes: readonly Lexeme[];
  readonly #length: number;
  #at = 0;

  constructor(lexemes: readonly Lexeme[], length: number) {
    this.#lexemes = lexemes;
    this.#length = length;
  }

  #take(kind: Lexeme['kind']): Lexeme | undefined {
    const lexeme = this.#lexemes[this.#at];
    if (lexeme?.kind !== kind) return undefined;
    this.#at += 1;
    return lexeme;
  }

  #fail(): never {
    throw new Unreadable(this.#lexemes[this.#at]?.at ?? this.#length);
  }

  expectEnd(): void {
    if (this.#at < this.#lexemes.length) this.#fail();
  }

  expression(depth: number): Parsed | undefined {
    if (depth > MAX_DEPTH) this.#fail();
    const parts = [this.#conjunction(depth)];
    while (this.#take('or')) parts.push(this.#conjunction(depth));
    return join(
      parts.filter((part) => part !== undefined),
      'OR',
    );
  }

  #conjunction(depth: number): Parsed | undefined {
    const wanted: Parsed[] = [];
    const excluded: Parsed[] = [];
    let read = 0;
    let pending = false;
    for (;;) {
      const next = this.#lexemes[this.#at]?.kind;
      if (next === undefined || next === 'close' || next === 'or') break;
      pending = false;
      if (this.#take('and')) {
        if (read === 0) this.#fail();
        pending = true;
        continue;
      }
      const negated = this.#take('not') !== undefined;
      const part = this.#atom(depth);
      read += 1;
      if (part) (negated ? excluded : wanted).push(part);
    }
    // Nothing where something must stand: "a OR", "()", "a AND".
    if (pending || (read === 0 && this.#lexemes.length > 0)) this.#fail();
    const all = join(wanted, 'AND');
    const none = join(excluded, 'OR');
    // The index cannot list what does not hold a word: there must be something to take it from.
    if (none && !all) this.#fail();
    return all && none ? { match: `(${all.match} NOT ${none.match})`, phrases: all.phrases } : all;
  }

  #atom(depth: number): Parsed | undefined {
    const words = this.#take('words');
    if (words) return phraseOf(words.text, words.prefix);
    if (!this.#take('open')) this.#fail();
    const inside = this.expression(depth + 1);
    if (!this.#take('close')) this.#fail();
    return inside;
  }
}

function join(parts: readonly Parsed[], operator: 'AND' | 'OR'): Parsed | undefined {
  const [first] = parts;
  if (parts.length < 2) return first;
  return {
    match: `(${parts.map(({ match }) => match).join(` ${operator} `)})`,
    phrases: parts.flatMap(({ phrases }) => phrases),
  };
}
