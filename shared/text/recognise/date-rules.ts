/** What the patterns of dates share: their rules, and how one is built. */
import { BEGINS, LANDMARK } from './reading.ts';
import { AFTER, BEFORE } from './recognition.ts';

export type DateRule =
  | 'range'
  | 'day'
  | 'numeric'
  | 'part-of-month'
  | 'part-of-year'
  | 'month'
  | 'month-alone'
  | 'month-of-year'
  | 'year'
  | 'year-range'
  | 'decade'
  | 'quarter'
  | 'season'
  | 'week-of'
  | 'weekday'
  | 'relative'
  | 'before-publication'
  | 'ago'
  | 'counted'
  | 'anaphora';

export interface DateMatch {
  readonly rule: DateRule;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly groups: Readonly<Record<string, string | undefined>>;
  /** The sentence before it, as far as it matters: tells what lies ahead ("will be heard on…") and what lies back. */
  readonly lead: string;
}

export interface DatePattern {
  readonly rule: DateRule;
  readonly pattern: RegExp;
  /** Landmarks, one of which stands in every match. */
  readonly near: number;
  /** What a match begins with. */
  readonly begins: number;
}

export const YEAR = String.raw`(?:1[5-9]|20)\d{2}`;
const NOT_IN_NUMBER = String.raw`(?<![\d.,/-])`;
const { month, figure, weekday, relative, dateStart } = LANDMARK;
/** What a pattern's matches begin with, by how it is written; every pattern that is not told apart may begin with any of it. */
const WRITTEN: readonly (readonly [source: RegExp, begins: number])[] = [
  [/^\(\?<date>\(\?<month>[^(]/u, month],
  [/^\(\?<date>\(\?<(?:year|first|decade)>/u, figure | dateStart],
  [/^\(\?<date>(?:années|semaine|week|\(\?<(?:part|short|this|direction)>)/u, dateStart | LANDMARK.season],
  [/^\(\?<date>(?:précédemment|previously)/u, relative],
];
const beginsOf = (rule: DateRule, source: string): number =>
  WRITTEN.find(([pattern]) => pattern.test(source))?.[1] ?? BY_RULE[rule] ?? BEGINS.date;
const BY_RULE: Partial<Record<DateRule, number>> = {
  weekday: weekday | dateStart,
  relative: relative | dateStart,
  anaphora: dateStart,
  counted: BEGINS.number,
  ago: BEGINS.number | dateStart,
};
export const datePattern = (rule: DateRule, near: number, source: string): DatePattern => ({
  rule,
  near,
  begins: beginsOf(rule, source),
  pattern: new RegExp(`${BEFORE}${NOT_IN_NUMBER}${source}${AFTER}`, 'yiu'),
});
/** `YYYY-MM-DD` and its like: a match is not part of a longer number ("06.12.05.2022"). */
export const END_OF_NUMBER = String.raw`(?![-/.]?\d)`;
