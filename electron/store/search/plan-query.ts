/** A question, as one noun's tables are asked it: an expression for the full-text index and conditions on the rows. */
import { assertNever } from '../../../shared/kernel/assert-never.ts';
import { isGenre } from '../../../shared/domain/genre.ts';
import type { SearchWithin } from '../../../shared/domain/search.ts';
import type { Value } from '../database.ts';
import { joined, nearExpression, phraseExpression, type Pointed } from './fts-expression.ts';
import { NOUN_INDEXES, type HitNoun } from './nouns.ts';
import { phrasesOf, type AboutField, type Phrase, type Query } from './query.ts';
import { comparable } from '../../../shared/kernel/fold.ts';
import { isUnspaced, unspacedParts } from './tokens.ts';
import { fold } from '../../../shared/kernel/fold.ts';

interface Condition {
  readonly sql: string;
  readonly values: readonly Value[];
}

export interface Plan {
  readonly noun: HitNoun;
  readonly within: SearchWithin;
  /** Null when the conditions alone decide. */
  readonly match: string | null;
  readonly conditions: readonly Condition[];
  /** The tables can only answer "perhaps": the texts themselves must be read (`matchesRow`). */
  readonly needsReading: boolean;
  /** The beginning of a word is among what must be read: if many texts have it, the first of them answer sooner than the index. */
  readonly isBroad: boolean;
  /** It has one or two letters, and says too little to rank by. */
  readonly isShort: boolean;
}

type Target = Pick<Plan, 'noun' | 'within'>;
type Part = Omit<Plan, keyof Target | 'isBroad' | 'isShort'>;

/** @param prefixes `read`: beginnings of words are first looked for in the texts, since the index would gather every word that begins so */
export function planQuery(
  query: Query,
  noun: HitNoun,
  within: SearchWithin = 'own',
  prefixes: 'read' | 'indexed' = 'read',
): Plan {
  const beginnings = prefixes === 'read' ? phrasesOf(query).filter(isBeginning) : [];
  const isShort = beginnings.some((beginning) => comparable(beginning.words[0] ?? '').length <= SHORT);
  return { noun, within, ...plan(query, { noun, within, prefixes }), isBroad: beginnings.length > 0, isShort };
}

const SHORT = 2;
const isBeginning = (phrase: Phrase): boolean => phrase.prefix && !phrase.exact && phrase.words.length === 1;

/** The expression held to the words that are searched. Only sources have surroundings. */
export function matchWithin(match: string, { noun, within }: Target): string {
  if (noun !== 'source' || within === 'all') return match;
  return `${within === 'surroundings' ? '{surroundings}' : '{title body}'} : (${match})`;
}

const only = (sql: string, ...values: readonly Value[]): Part => ({
  match: null,
  conditions: [{ sql, values }],
  needsReading: false,
});
const PERHAPS: Part = { match: null, conditions: [], needsReading: true };
const NEVER = only('FALSE');

interface Aim extends Target {
  readonly prefixes: 'read' | 'indexed';
}

function plan(query: Query, target: Aim): Part {
  const { noun } = target;
  switch (query.type) {
    case 'phrase': {
      if (query.phrase.words.some((word) => isUnspaced(word))) return withinRuns([query.phrase], query.field, target);
      if (target.prefixes === 'read' && query.field === null && isBeginning(query.phrase)) return PERHAPS;
      const part = words(
        phraseExpression(query.phrase, pointedIn(query.field, target, query.phrase.words.length > 1)),
        query.field,
        noun,
      );
      return query.phrase.exact ? { ...part, needsReading: true } : part;
    }
    case 'near': {
      if (query.phrases.some(({ words: own }) => own.some((word) => isUnspaced(word))))
        return withinRuns(query.phrases, query.field, target);
      const pointed = pointedIn(query.field, target, true);
      const part = words(nearExpression(query.phrases, query.distance, pointed), query.field, noun);
      return query.phrases.some(({ exact }) => exact) ? { ...part, needsReading: true } : part;
    }
    case 'kinds':
      if (noun !== 'source') return query.kinds.includes(noun) ? only('TRUE') : NEVER;
      return ofKinds(query.kinds);
    case 'dates':
      return noun === 'source' ? published(query.from, query.to) : PERHAPS;
    case 'all':
      return both(query.parts.map((part) => plan(part, target)));
    case 'any':
      return either(
        query.parts.map((part) => plan(part, target)),
        target,
      );
    case 'but':
      // What the index knows can be taken away; what only the texts know cannot.
      return without(plan(query.wanted, target), plan(query.excluded, { ...target, prefixes: 'indexed' }), target);
    default:
      return assertNever(query);
  }
}

/**
 * A source's text has its initials without their points behind it in the index (`otherWords`), where they follow no other word. What else is searched holds few
 * enough words to ask for both.
 */
const pointedIn = (field: AboutField | null, { noun }: Target, isInOrder: boolean): Pointed =>
  isInOrder ? 'capitals' : noun !== 'source' || field !== null ? 'all' : 'none';

/**
 * Where letters run on without blanks the index has whole runs for words: those that hold the word sought are looked up, and their texts read. Words of the
 * index that begin with Latin letters are not looked through, since there are very many.
 */
function withinRuns(phrases: readonly Phrase[], field: AboutField | null, { noun, within }: Target): Part {
  if (noun !== 'source' || field !== null) return PERHAPS;
  const columns = {
    own: "col IN ('title', 'body')",
    surroundings: "col = 'surroundings'",
    all: 'TRUE',
    comments: 'TRUE',
  }[within];
  const sought = phrases.flatMap(({ words: own }) => own.filter((word) => isUnspaced(word)).flatMap(unspacedParts));
  const conditions = sought.map((word) => ({
    sql: `s.no IN (SELECT doc FROM source_term_place WHERE ${columns} AND term IN (SELECT term FROM source_term WHERE term >= ? AND instr(term, ?)
      UNION ALL SELECT term FROM source_term WHERE term >= '0' AND term < ':' AND instr(term, ?)))`,
    values: [FIRST_UNSPACED, fold(word), fold(word)],
  }));
  return { match: null, conditions, needsReading: true };
}

/** Radicals stand lowest among them. */
const FIRST_UNSPACED = '\u2e80';

/** What is both of a format and of a genre asked for is found by either. */
function ofKinds(kinds: readonly string[]): Part {
  const [genres, formats] = [kinds.filter((kind) => isGenre(kind)), kinds.filter((kind) => !isGenre(kind))];
  const within = (column: string, codes: readonly string[]): string[] =>
    codes.length === 0 ? [] : [`${column} IN (${codes.map(() => '?').join(', ')})`];
  const matching = [...within('s.kind', formats), ...within('s.genre', genres)];
  return only(matching.length === 1 ? matching.join('') : `(${matching.join(' OR ')})`, ...formats, ...genres);
}

/** Titles, authors and publishers of sources have an index of their own; a fact's statement serves as its title. */
function words(match: string, field: AboutField | null, noun: HitNoun): Part {
  if (field === null) return { match, conditions: [], needsReading: false };
  const columns = { title: '{title file_name}', author: '{author}', publisher: '{publisher}' }[field];
  if (noun === 'source')
    return only(
      's.no IN (SELECT rowid FROM source_about_search WHERE source_about_search MATCH ?)',
      `${columns} : ${match}`,
    );
  if (field !== 'title') return NEVER;
  return { match: `{${noun === 'fact' ? 'statement' : 'title'}} : ${match}`, conditions: [], needsReading: false };
}

/** `sort_published` is the first day and the last (`sortKey`), or nines when the date is not known. */
function published(from: string | null, to: string | null): Part {
  const conditions: Condition[] = [
    { sql: 's.sort_published < ?', values: [to === null ? '9999-99-99' : `${to}~`] },
    ...(from === null ? [] : [{ sql: 'substr(s.sort_published, 12) >= ?', values: [from] }]),
  ];
  return { match: null, conditions, needsReading: false };
}

function both(parts: readonly Part[]): Part {
  const matches = parts.map(({ match }) => match).filter((match) => match !== null);
  return {
    match: matches.length === 0 ? null : joined(matches, 'AND'),
    conditions: parts.flatMap(({ conditions }) => conditions),
    needsReading: parts.some(({ needsReading }) => needsReading),
  };
}

const isWordsOnly = (part: Part): part is Part & { readonly match: string } =>
  part.match !== null && part.conditions.length === 0;

function either(parts: readonly Part[], target: Target): Part {
  const needsReading = parts.some((part) => part.needsReading);
  if (parts.every((part) => isWordsOnly(part)))
    return {
      match: joined(
        parts.map(({ match }) => match),
        'OR',
      ),
      conditions: [],
      needsReading,
    };
  const conditions = parts.map((part) => asCondition(part, target));
  return {
    match: null,
    conditions: [
      {
        sql: `(${conditions.map(({ sql }) => sql).join(' OR ')})`,
        values: conditions.flatMap(({ values }) => values),
      },
    ],
    needsReading,
  };
}

function without(wanted: Part, excluded: Part, target: Target): Part {
  // What perhaps matches cannot be taken away before it is read.
  if (excluded.needsReading) return { ...wanted, needsReading: true };
  if (isWordsOnly(excluded) && wanted.match !== null)
    return { ...wanted, match: `(${wanted.match} NOT ${excluded.match})` };
  const { sql, values } = asCondition(excluded, target);
  return { ...wanted, conditions: [...wanted.conditions, { sql: `NOT ${sql}`, values }] };
}

function asCondition({ match, conditions }: Part, target: Target): Condition {
  const { table } = NOUN_INDEXES[target.noun];
  const all: Condition[] = [...conditions];
  if (match !== null)
    all.push({
      sql: `s.no IN (SELECT rowid FROM ${table}_search WHERE ${table}_search MATCH ?)`,
      values: [matchWithin(match, target)],
    });
  return {
    sql: all.length === 0 ? 'TRUE' : `(${all.map(({ sql }) => sql).join(' AND ')})`,
    values: all.flatMap(({ values }) => values),
  };
}
