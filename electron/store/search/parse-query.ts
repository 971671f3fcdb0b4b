/**
 * What a lawyer types, understood. Words must all be there; "words in this order"; OR; NOT or a hyphen before a word; a star at the end
 * for any ending; NEAR; brackets; fields. Accents and case do not count unless an equals sign asks for them.
 */
import { assertNever } from '../../../shared/kernel/assert-never.ts';
import type { SearchWithin } from '../../../shared/domain/search.ts';
import { withoutPoints } from '../../../shared/kernel/initials.ts';
import type { Problem } from '../../../shared/kernel/result.ts';
import { shorten } from '../../../shared/kernel/shorten.ts';
import { readDates, readKinds, readWithin } from './field-values.ts';
import { FIELD_NAMES, isOperator, lexQuery, Unreadable, type FieldName, type Lexeme } from './lex-query.ts';
import { join, phrasesOf, type AboutField, type Phrase, type Query } from './query.ts';
import { tokensOf, withoutElision } from './tokens.ts';

export interface ParsedQuery {
  /** Null when nothing is asked for. */
  readonly query: Query | null;
  /** What a hit shows: every phrase that is asked for and not excluded. */
  readonly phrases: readonly Phrase[];
  /** Which words of the sources are searched. */
  readonly within: SearchWithin;
  /** Why the query could not be read as written, and what was searched instead; null when it could. */
  readonly explained: Problem | null;
}

/** What is asked besides the words. */
interface Asked {
  within: SearchWithin;
  problem: Problem | null;
}

/** The names of the parties that answer to a name; none when there is no such party. */
export type PartyNames = (typed: string) => readonly string[];

/** SQLite gives up on expressions nested deeper than its parser's stack; nobody types that. */
const MAX_DEPTH = 20;
/** Characters of a query; a paragraph pasted by mistake is searched by its beginning. */
const LONGEST = 2_000;
const NEAR_LENGTH = 24;
const SHOWN = 80;
/** "court:Rennes" asks for a field that there is not; an address and a time of day do not. */
const OTHER_FIELD = /^(?<field>\p{L}{2,20}):(?!\/\/)[^\s:]/u;
/** A star stands for any ending: one at the beginning or within a word stands for nothing. */
const STAR_ELSEWHERE = /\*+[\p{L}\p{N}]/u;

/** Never throws, whatever the text. */
export function parseQuery(text: string, partyNames: PartyNames = () => []): ParsedQuery {
  const whole = text.replaceAll('\0', ' ').replaceAll(/[\ufb00-\ufb06]/gu, (letters) => letters.normalize('NFKC'));
  const typed = whole.slice(0, LONGEST).toWellFormed();
  const asked: Asked = {
    within: 'own',
    problem: typed.length < whole.length ? { code: 'search.too-long', detail: { limit: LONGEST } } : null,
  };
  try {
    const reader = new Reader(lexQuery(typed), typed, partyNames, asked);
    const query = reader.expression(0, null) ?? null;
    reader.expectEnd();
    if (query === null && asked.within === 'own' && typed.trim() !== '')
      asked.problem ??= { code: 'search.no-words', detail: { value: shown(typed) } };
    return {
      query,
      phrases: query ? phrasesOf(query) : [],
      within: asked.within,
      explained: asked.problem,
    };
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    const near = shorten(typed.slice(error.at), NEAR_LENGTH) || typed.trim().slice(-NEAR_LENGTH);
    const query = join('all', wordsAsTheyAre(typed)) ?? null;
    return {
      query,
      phrases: query ? phrasesOf(query) : [],
      within: 'own',
      explained: asked.problem ?? { code: error.code, detail: { near } },
    };
  }
}

const FIELD_PREFIX = new RegExp(String.raw`^-?(?:${Object.values(FIELD_NAMES).flat().join('|')}):`, 'iu');

/** Every word of a query whose signs make no sense, without the signs. */
const wordsAsTheyAre = (typed: string): Query[] =>
  typed
    .split(/\s+/u)
    .map((word) => word.replace(FIELD_PREFIX, '').replace(/^[("«“=-]+/u, ''))
    .filter((word) => !isOperator(word))
    .map((word) => phraseOf({ text: withoutElision(word), prefix: word.endsWith('*'), exact: false }))
    .filter((phrase) => phrase !== undefined)
    .map((phrase) => ({ type: 'phrase', phrase, field: null }));

/** The words of a lexeme as one phrase. Undefined when it holds none. */
function phraseOf(lexeme: {
  readonly text: string;
  readonly prefix: boolean;
  readonly exact: boolean;
}): Phrase | undefined {
  const words = [...tokensOf(lexeme.text)].map(({ text }) => text);
  return words.length === 0 ? undefined : { words, prefix: lexeme.prefix, exact: lexeme.exact };
}

const shown = (typed: string): string => typed.trim().slice(0, SHOWN);

type Words = Lexeme & { readonly kind: 'words' };

/** `undefined` stands for a part without any word, which then asks for nothing. */
class Reader {
  readonly #lexemes: readonly Lexeme[];
  readonly #typed: string;
  readonly #partyNames: PartyNames;
  readonly #asked: Asked;
  #at = 0;

  constructor(lexemes: readonly Lexeme[], typed: string, partyNames: PartyNames, asked: Asked) {
    this.#lexemes = lexemes;
    this.#typed = typed;
    this.#partyNames = partyNames;
    this.#asked = asked;
  }

  #take<K extends Lexeme['kind']>(kind: K): (Lexeme & { readonly kind: K }) | undefined {
    const lexeme = this.#lexemes[this.#at];
    if (lexeme?.kind !== kind) return undefined;
    this.#at += 1;
    return lexeme as Lexeme & { readonly kind: K };
  }

  #fail(code = 'search.operator'): never {
    throw new Unreadable(code, this.#lexemes[this.#at]?.at ?? this.#typed.length);
  }

  expectEnd(): void {
    if (this.#at < this.#lexemes.length) this.#fail('search.syntax');
  }

  expression(depth: number, field: AboutField | null): Query | undefined {
    if (depth > MAX_DEPTH) this.#fail('search.deep');
    const parts = [this.#conjunction(depth, field)];
    while (this.#take('or')) parts.push(this.#conjunction(depth, field));
    return join(
      'any',
      parts.filter((part) => part !== undefined),
    );
  }

  #conjunction(depth: number, field: AboutField | null): Query | undefined {
    const wanted: Query[] = [];
    const excluded: Query[] = [];
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
      const part = this.#neighbours(depth, field);
      read += 1;
      if (part) (negated ? excluded : wanted).push(part);
    }
    // Nothing where something must stand: "a OR", "()", "a AND".
    if (pending || (read === 0 && this.#lexemes.length > 0)) this.#fail();
    const all = join('all', wanted);
    const none = join('any', excluded);
    // The index cannot list what does not hold a word: there must be something to take it from.
    if (none && !all) this.#fail('search.only-excluded');
    return all && none ? { type: 'but', wanted: all, excluded: none } : all;
  }

  /** `a NEAR b`: each side is a word or a phrase. */
  #neighbours(depth: number, field: AboutField | null): Query | undefined {
    let left = this.#atom(depth, field);
    for (;;) {
      const near = this.#take('near');
      if (!near) return left;
      const right = this.#atom(depth, field);
      const phrases = [left, right].flatMap((side) =>
        side?.type === 'phrase' ? [side.phrase] : side?.type === 'near' ? side.phrases : this.#fail('search.near'),
      );
      left = { type: 'near', phrases, distance: near.distance, field };
    }
  }

  #atom(depth: number, field: AboutField | null): Query | undefined {
    const words = this.#take('words');
    if (words) return this.#phrase(words, field);
    const group = this.#take('near-group');
    if (group) return this.#near(group, field);
    const named = this.#take('field');
    if (named) return this.#field(named, depth);
    if (!this.#take('open')) this.#fail();
    const inside = this.expression(depth + 1, field);
    if (!this.#take('close')) this.#fail('search.syntax');
    return inside;
  }

  #phrase(words: Words, field: AboutField | null): Query | undefined {
    const phrase = phraseOf(words);
    const other = words.isQuoted ? undefined : OTHER_FIELD.exec(words.text)?.groups?.['field'];
    if (other !== undefined) this.#explain('search.field', other);
    else if (!words.isQuoted && STAR_ELSEWHERE.test(words.text)) this.#explain('search.star', words.text);
    else if (words.text.startsWith('NEAR/')) this.#explain('search.near', words.text, 'near');
    const initials = words.isQuoted || words.exact ? undefined : withoutPoints(words.text);
    const whole = initials === undefined ? undefined : phraseOf({ text: initials, prefix: words.prefix, exact: false });
    const alternatives = [phrase, whole].filter((one) => one !== undefined);
    return join(
      'any',
      alternatives.map((one) => ({ type: 'phrase', phrase: one, field })),
    );
  }

  #near(group: Lexeme & { readonly kind: 'near-group' }, field: AboutField | null): Query | undefined {
    const phrases = group.inside
      .map((lexeme) => (lexeme.kind === 'words' ? phraseOf(lexeme) : this.#fail('search.near')))
      .filter((phrase) => phrase !== undefined);
    const [only] = phrases;
    if (phrases.length < 2) return only && { type: 'phrase', phrase: only, field };
    return { type: 'near', phrases, distance: group.distance, field };
  }

  #field({ field, at }: Lexeme & { readonly kind: 'field' }, depth: number): Query | undefined {
    if (field === 'title' || field === 'author' || field === 'publisher') {
      if (this.#lexemes[this.#at] === undefined) return this.#explain('search.field-empty', this.#nameAt(at));
      return this.#atom(depth, field);
    }
    const value = this.#take('words');
    if (!value || value.text.trim() === '') return this.#explain('search.field-empty', this.#nameAt(at));
    return this.#value(field, value);
  }

  #value(field: Exclude<FieldName, AboutField>, value: Words): Query | undefined {
    const text = value.text.trim();
    switch (field) {
      case 'kind':
        return readKinds(text) ?? this.#explain('search.kind', text);
      case 'date':
        return readDates(text) ?? this.#explain('search.date', text);
      case 'in':
        this.#asked.within = readWithin(text) ?? this.#asked.within;
        return readWithin(text) ? undefined : this.#explain('search.in', text);
      case 'party': {
        const names = this.#partyNames(text)
          .map((name) => this.#phrase({ ...value, text: name, prefix: false, exact: false }, null))
          .filter((name) => name !== undefined);
        if (names.length > 0) return join('any', names);
        this.#explain('search.party', text);
        return this.#phrase(value, null);
      }
      default:
        return assertNever(field);
    }
  }

  #nameAt(at: number): string {
    return /^[\p{L}]+/u.exec(this.#typed.slice(at))?.[0] ?? '';
  }

  /** The part is left out and the rest searched; the first reason is told. */
  #explain(code: string, value: string, name = 'value'): undefined {
    this.#asked.problem ??= { code, detail: { [name]: value.slice(0, SHOWN) } };
    return undefined;
  }
}
