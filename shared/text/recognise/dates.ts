/** Dates: absolute, partial and relative, each with the range it covers and the rule that resolved it. Our own grammar, French and English. */
import { lastStartingAtOrBefore } from '../span.ts';
import { ENGLISH_DATES } from './date-patterns-en.ts';
import { FRENCH_DATES } from './date-patterns-fr.ts';
import type { DateMatch, DatePattern } from './date-rules.ts';
import { shiftDays, type Span } from './publication.ts';
import { plainSpaces, type Recognition, type RecogniseOptions } from './recognition.ts';
import { startOfLast } from './scan.ts';
import type { Reading } from './reading.ts';
import { resolveDate } from './resolve-date.ts';
import type { DateContext, Resolved } from './resolved.ts';
import { takenOf } from './taken.ts';

const PATTERNS: Readonly<Record<'fr' | 'en', readonly DatePattern[]>> = { fr: FRENCH_DATES, en: ENGLISH_DATES };
/** Characters around a landmark in which its date lies: "entre le mercredi 12 septembre 2018 et le jeudi 13 décembre 2019". */
const [BEFORE_LANDMARK, AFTER_LANDMARK] = [70, 70];
const LEAD = 90;

/** A date that tells when something came to be ("adopté en 2016", "founded in 2017") is not what "at the time" points back to. */
const ORIGIN =
  /(?:adopt|fond|cré|né|lanc|constitu|found|establish|creat|launch|born|incorporat)\p{L}*\s+(?:en|le|in|on|depuis|since)\s+(?:l['’])?$/iu;

/** Every date of a text, in order, none overlapping another; longer readings win. */
export function recogniseDates(reading: Reading, options: RecogniseOptions): readonly Recognition[] {
  const accepted = longest(matchesOf(reading, options.language));
  const context = contextOf(accepted, options);
  const found: Recognition[] = [];
  let previous: Resolved | undefined;
  let anchor: { readonly span: Span; readonly end: number } | undefined;
  for (const [index, match] of accepted.entries()) {
    const next = accepted[index + 1];
    const beside =
      anchor && !SENTENCE_END.test(reading.body.slice(anchor.end, match.start))
        ? anchor.span
        : next && namesYear(next) && COORDINATED.test(reading.body.slice(match.end, next.start))
          ? spanOf(resolveDate(next, context, previous))
          : null;
    const resolved = resolveDate(match, { ...context, beside }, previous);
    if (!resolved) continue;
    const own = namesYear(match) ? spanOf(resolved) : null;
    if (own) anchor = { span: own, end: match.end };
    if (pointsBack(match, resolved)) previous = resolved;
    found.push({
      kind: 'date',
      start: match.start,
      end: match.end,
      quote: reading.body.slice(match.start, match.end),
      unit: '',
      ...resolved,
    });
  }
  return found;
}

/** Days and months whose year stands beside them in the text. */
const namesYear = ({ rule, groups }: DateMatch): boolean =>
  (rule === 'day' || rule === 'month' || rule === 'numeric' || rule === 'range' || rule === 'part-of-month') &&
  (groups['year'] ?? groups['year2']) !== undefined;
const spanOf = (resolved: Resolved | undefined): Span | null =>
  resolved?.from != null && resolved.to !== null ? { from: resolved.from, to: resolved.to } : null;
const SENTENCE_END = /[.!?…]["”»]?\s+["“«]?\s?\p{Lu}|\n/u;
/** What joins two dates of which only the second names the year: "le 3 mai, puis le 7 juin 2021". */
const COORDINATED = /^[\s,]*(?:(?:and|et|puis|then|ou|or|on|le|les|the)\s+)*$/iu;

/** Whether "at the time" may point back to it. */
const pointsBack = ({ rule, lead }: DateMatch, { how, from }: Resolved): boolean =>
  from !== null && !how.startsWith('date.publication') && rule !== 'before-publication' && !ORIGIN.test(lead);

function matchesOf(reading: Reading, language: 'fr' | 'en'): DateMatch[] {
  const { body, around, has, blocks } = reading;
  const matches: DateMatch[] = [];
  for (const { rule, pattern, near, begins } of PATTERNS[language]) {
    if (!has(near)) continue;
    for (const stretch of around(near, BEFORE_LANDMARK, AFTER_LANDMARK)) {
      const { start: offset, text } = stretch;
      for (const match of reading.matches(stretch, pattern, begins)) {
        const from = startOfLast(match, 'date');
        const to = match.index + match[0].length;
        const start = offset + from;
        matches.push({
          rule,
          start,
          end: offset + to,
          text: text.slice(from, to),
          groups: match.groups ?? {},
          lead: '',
        });
      }
    }
  }
  if (matches.length === 0) return matches;
  const starts = blocks.map(({ start }) => start);
  return matches.map((match) => {
    const block = blocks[lastStartingAtOrBefore(starts, match.start)];
    return { ...match, lead: body.slice(Math.max(block?.start ?? 0, match.start - LEAD), match.start) };
  });
}

function longest(matches: readonly DateMatch[]): DateMatch[] {
  const kept: DateMatch[] = [];
  const { isFree, take } = takenOf(matches.reduce((length, { end }) => Math.max(length, end), 0));
  for (const match of matches.toSorted((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start))
    if (isFree(match.start, match.end)) {
      take(match.start, match.end);
      kept.push(match);
    }
  return kept.toSorted((a, b) => a.start - b.start);
}

/**
 * What is known before the first date is resolved. Where the day of publication is not known, the latest day that the text itself names as
 * past stands for it, with a month's room after it, and `how` says so: an article is seldom published before what it reports, nor long after.
 */
function contextOf(matches: readonly DateMatch[], options: RecogniseOptions): DateContext {
  const order = orderOf(matches);
  if (options.published) return { ...options, suffix: '', order, beside: null };
  const context: DateContext = { ...options, suffix: '', order, beside: null };
  let latest = '';
  for (const match of matches) {
    if (match.rule !== 'day' && match.rule !== 'numeric') continue;
    const resolved = resolveDate(match, context, undefined);
    if (resolved?.precision !== 'day' || resolved.from === null || resolved.from !== resolved.to) continue;
    if (resolved.from > latest && !FUTURE.test(plainSpaces(match.lead))) latest = resolved.from;
  }
  if (latest === '') return context;
  return { ...context, published: { from: latest, to: shiftDays(latest, 30) }, suffix: '.latest-day-of-text' };
}

/** What comes is no sign of when a text was published. */
const FUTURE =
  /(?:era|eront|ira|iront|aura|auront|endra|will|shall|due|until|jusqu['’]au|d['’]ici|avant|au plus tard|by|before|prévue?|fixée?|attendue?|expected|scheduled)\s(?:[\p{L}’'-]+\s){0,4}(?:le|the|on|au)?$/iu;

/** "05/12/2022" is read as the text's unambiguous dates are. */
function orderOf(matches: readonly DateMatch[]): DateContext['order'] {
  const orders = new Set<'day' | 'month'>();
  for (const { rule, groups } of matches) {
    if (rule !== 'numeric' || groups['first'] === undefined) continue;
    if (Number(groups['first']) > 12) orders.add('day');
    if (Number(groups['second']) > 12) orders.add('month');
  }
  return orders.size === 1 ? [...orders][0] : undefined;
}
