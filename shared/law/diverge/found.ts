/** What comparing statements gives. */
import type { DivergenceKind, Told } from '../../domain/divergence.ts';
import type { Statement } from './statement.ts';

export interface FoundDivergence {
  /** Names the proposition, and stays when more sources come in: what was decided of it is known by it. */
  readonly key: string;
  readonly kind: DivergenceKind;
  readonly topic: Told;
  readonly explanation: Told;
  readonly statements: readonly Statement[];
}

/** Values beside one another that can still be taken in; further sources of a value already there add nothing. */
const MOST_PER_VALUE = 6;
const MOST = 40;

/** One statement per source and way of telling it, in the order of the sources. */
export function onePerSource(
  statements: readonly Statement[],
  way: (one: Statement) => string,
  each = 1,
): readonly Statement[] {
  const bySource = new Map<string, number>();
  const byWay = new Map<string, number>();
  const kept: Statement[] = [];
  for (const one of statements) {
    const [place, told] = [`${one.source}|${way(one)}`, way(one)];
    if ((bySource.get(place) ?? 0) >= each || (byWay.get(told) ?? 0) >= MOST_PER_VALUE * each || kept.length >= MOST)
      continue;
    bySource.set(place, (bySource.get(place) ?? 0) + 1);
    byWay.set(told, (byWay.get(told) ?? 0) + 1);
    kept.push(one);
  }
  return kept;
}

export const sourcesOf = (statements: readonly Statement[]): number =>
  new Set(statements.map(({ source }) => source)).size;
