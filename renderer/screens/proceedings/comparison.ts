/** Parallel proceedings side by side: one column each, rows by time or by kind of step. Pure. */
import { STEP_KINDS, type Proceeding, type Step } from '../../../shared/domain/proceeding.ts';
import { STEP_KIND_TERMS } from '../../../shared/domain/terms.ts';
import { formatEdtf, sortKey } from '../../../shared/kernel/edtf.ts';
import type { Money } from '../../../shared/kernel/money.ts';
import type { Language } from '../../../shared/kernel/words.ts';
import { dateOf } from './proceedings-view.ts';

export const COMPARED_BY = ['time', 'kind'] as const;
export type ComparedBy = (typeof COMPARED_BY)[number];

export interface ComparisonCell {
  readonly step: Step;
  /** What the row does not say: the name of the step, or its date. */
  readonly text: string;
}

export interface ComparisonRow {
  readonly key: string;
  readonly head: string;
  /** Steps of each proceedings, in the order of the columns. */
  readonly cells: readonly (readonly ComparisonCell[])[];
}

/** Proceedings against a party, or all of them; the trash left out. */
export const comparedProceedings = (proceedings: readonly Proceeding[], partyId: string): readonly Proceeding[] =>
  proceedings.filter(({ trashed, respondentIds }) => !trashed && (partyId === '' || respondentIds.includes(partyId)));

/** Parties against whom two proceedings or more run, with how many. */
export function partiesCompared(proceedings: readonly Proceeding[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { trashed, respondentIds } of proceedings)
    if (!trashed) for (const id of respondentIds) counts.set(id, (counts.get(id) ?? 0) + 1);
  return new Map([...counts].filter(([, count]) => count > 1));
}

const nameOf = (step: Step, language: Language): string =>
  [STEP_KIND_TERMS[step.kind][language], step.label, step.number].filter(Boolean).join(' – ');

/** Rows in the order of time, undated last, or in the order of the closed list of kinds; only rows that hold a step. */
export function comparisonRows(
  proceedings: readonly Proceeding[],
  by: ComparedBy,
  language: Language,
): ComparisonRow[] {
  const columns = proceedings.map(({ steps }) => steps.filter(({ trashed }) => !trashed));
  const keyOf = (step: Step): string => (by === 'time' ? dateOf(step) : step.kind);
  const keys = [...new Set(columns.flat().map(keyOf))];
  const ordered =
    by === 'time'
      ? keys.toSorted((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1))
      : STEP_KINDS.filter((kind) => keys.includes(kind));
  return ordered.map((key) => ({
    key,
    head: by === 'time' ? formatEdtf(key, language) : STEP_KIND_TERMS[key as Step['kind']][language],
    cells: columns.map((steps) =>
      steps
        .filter((step) => keyOf(step) === key)
        .map((step) => ({
          step,
          text:
            by === 'time'
              ? nameOf(step, language)
              : [formatEdtf(dateOf(step), language), step.label, step.number].filter(Boolean).join(' – '),
        })),
    ),
  }));
}

/** The sums ordered, currency by currency: sums of different currencies are never added. A penalty counts once it is liquidated. */
export function sumsOrdered({ steps }: Proceeding): readonly Money[] {
  const sums = new Map<string, number>();
  for (const step of steps)
    for (const { kind, amount, trashed } of step.measures)
      if (!step.trashed && !trashed && amount && ['fine', 'liquidation', 'damages', 'costs'].includes(kind))
        sums.set(amount.currency, (sums.get(amount.currency) ?? 0) + amount.minor);
  return [...sums].map(([currency, minor]) => ({ minor, currency }));
}
