import type { FacetValue, SearchFacets } from '../../../shared/domain/search.ts';
import { one, type ReadableDatabase } from '../database.ts';

const MOST_VALUES = 8;
/** Sources that are looked at without a pause. */
const STEP = 500;

/** What the sources of a search are, by format, genre, year and publisher. */
export function* facetsInSteps(db: ReadableDatabase, numbers: readonly number[]): Generator<undefined, SearchFacets> {
  const counts = (): Map<string, number> => new Map();
  const [kinds, genres, years, publishers] = [counts(), counts(), counts(), counts()];
  const add = (by: Map<string, number>, value: string): void => {
    if (value !== '') by.set(value, (by.get(value) ?? 0) + 1);
  };
  let read = 0;
  for (const no of numbers) {
    if (++read % STEP === 0) yield;
    const row = one<{ kind: string; genre: string; published: string; publisher: string }>(
      db,
      'SELECT kind, genre, published, publisher FROM source WHERE no = ?',
      no,
    );
    if (!row) continue;
    add(kinds, row.kind);
    add(genres, row.genre);
    add(years, /^\d{4}/u.exec(row.published)?.[0] ?? '');
    add(publishers, row.publisher);
  }
  const latest = [...years].sort(([a], [b]) => (a < b ? 1 : -1));
  return {
    kinds: values(mostFrequent(kinds)),
    genres: values(mostFrequent(genres)),
    years: values(latest),
    publishers: values(mostFrequent(publishers)),
    counted: numbers.length,
  };
}

const mostFrequent = (counts: ReadonlyMap<string, number>): [string, number][] =>
  [...counts].sort(([a, left], [b, right]) => right - left || (a < b ? -1 : 1));

const values = (counts: readonly [string, number][]): FacetValue[] =>
  counts.slice(0, MOST_VALUES).map(([value, count]) => ({ value, count }));
