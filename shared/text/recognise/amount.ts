/** What the grammars of amounts share: a number with how far it may be trusted, and the way to look for one. */
import type { Approximation, Recognition } from './recognition.ts';

export type AmountGroups = Readonly<Record<string, string | undefined>>;

export interface Amount {
  readonly value: number;
  readonly approximation: Approximation;
}

export const plainNumber = (value: number): string => (Number.isInteger(value) ? value.toFixed(0) : String(value));

/** What a grammar of amounts says of one match; undefined when it is none after all. */
export type Judged = Pick<Recognition, 'kind' | 'value' | 'unit' | 'how'> & Partial<Recognition>;

/** Looks for `pattern` (group `sum`: the words; `number` or `vague`: the number; `about`: its approximation) near its landmarks. */
export type Scan = (
  pattern: RegExp,
  near: readonly [landmarks: number, before: number, after: number],
  judge: (groups: AmountGroups, amount: Amount, before: string, after: string, start: number) => Judged | undefined,
  /** What a match begins with: a number or what says how near it is, unless told otherwise. */
  begins?: number,
) => void;
