/** What a source says on one proposition, in a form that can be set beside what another says. */
import type { Segment } from '../../domain/source.ts';

export interface DivergeDocument {
  /** Identifies the source; statements carry it. */
  readonly id: string;
  readonly body: string;
  readonly segments: readonly Segment[];
  readonly language: 'fr' | 'en';
  /** First and last day on which it may have been published; null when unknown. */
  readonly published: { readonly from: string; readonly to: string } | null;
}

/** Asserted as having happened; planned, asked for or threatened; the most that the law allows; told not to be so. */
export type Mood = 'asserted' | 'planned' | 'maximum' | 'negated';

export interface Authority {
  /** Short name, empty when only described ("the regulator"). */
  readonly name: string;
  /** Code of a country, empty when unknown. */
  readonly country: string;
}

export interface Days {
  readonly from: string;
  readonly to: string;
}

export interface Statement {
  readonly rule: string;
  /** What it is about, apart from whom: "sum:fine", "quantity:image". Statements of one rule and topic are compared. */
  readonly topic: string;
  /** For rules that compare words and not numbers: which of the ways of telling it. */
  readonly side: string;
  readonly source: string;
  /** UTF-16 offsets into the source's text; `quote` is what stands there. */
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  /** Folded names of the parties concerned, the most likely first. */
  readonly subjects: readonly string[];
  readonly authority: Authority;
  readonly mood: Mood;
  readonly speaker: string;
  /** Canonical value, as the recognisers write it. */
  readonly value: string;
  readonly unit: string;
  /** The number as told, and the least and most that its words allow; day numbers for dates. NaN when there is none. */
  readonly nominal: number;
  readonly low: number;
  readonly high: number;
  /** When it happened or held, if the sentence says so. */
  readonly when: Days | null;
  /** The day to which the source speaks: its publication, else the latest day that it names. */
  readonly asOf: Days | null;
  /** Words that narrow what is counted or decided; compared by their rule. */
  readonly marks: readonly string[];
}

const DAY = 86_400_000;
export const dayNumber = (iso: string): number => Math.round(Date.parse(`${iso}T00:00:00Z`) / DAY);
export const isoDay = (number: number): string => new Date(number * DAY).toISOString().slice(0, 10);

/** Whether two mentions can be of one authority: nothing known of them sets them apart. */
export const mayBeOne = (a: Authority, b: Authority): boolean =>
  (a.name === '' || b.name === '' || a.name === b.name) &&
  (a.country === '' || b.country === '' || a.country === b.country);

/** Whether what is known of the days of two events sets them apart by more than a margin of days. */
export const apart = (a: Days | null, b: Days | null, margin: number): boolean =>
  a !== null &&
  b !== null &&
  (dayNumber(a.from) - dayNumber(b.to) > margin || dayNumber(b.from) - dayNumber(a.to) > margin);
