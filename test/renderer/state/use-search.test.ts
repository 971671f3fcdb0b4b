import { describe, expect, test } from 'vitest';
import { completed, type Answer } from '../../../renderer/state/use-search.ts';
import type { SearchHit, SearchResult } from '../../../shared/domain/search.ts';

const hit = (no: number): SearchHit => ({
  noun: 'source',
  id: `s${no}`,
  no,
  title: `Article ${no}`,
  date: '',
  kind: 'text',
  snippet: [],
  spans: [],
});
const counts = { sources: 90, facts: 0, memos: 0 };
const first: Answer = {
  asked: 'all écluse',
  hits: [3, 1, 2].map(hit),
  total: 100,
  totalIsExact: false,
  counts: { sources: 100, facts: 0, memos: 0 },
  facets: null,
  inSurroundings: null,
  explained: null,
  problem: null,
  depth: 'first',
  read: 3,
};
const full: SearchResult = {
  hits: [5, 3, 1, 4].map(hit),
  total: 90,
  totalIsExact: true,
  isFullyRanked: true,
  counts,
  facets: null,
  inSurroundings: 7,
  explained: null,
};
const order = ({ hits }: Answer): number[] => hits.map(({ no }) => no);

describe('the whole ranking comes after the first answer', () => {
  test('its order is taken when nobody has hold of the list; what was shown stays the same object', () => {
    const whole = completed(first, full, { isRanked: false, isHeld: false });
    expect([order(whole), whole.depth, whole.read, whole.total, whole.inSurroundings]).toEqual([
      [5, 3, 1, 4],
      'full',
      4,
      90,
      7,
    ]);
    expect(whole.hits[1]).toBe(first.hits[0]);
  });

  test('nothing moves under a hit in hand: the others come below, and further pages follow the whole ranking', () => {
    const whole = completed(first, full, { isRanked: false, isHeld: true });
    expect([order(whole), whole.depth, whole.read, whole.counts]).toEqual([[3, 1, 2, 5, 4], 'full', 4, counts]);
  });

  test('what was fully ranked goes on in its own order', () => {
    const whole = completed(first, { ...full, hits: [3, 1, 2, 6].map(hit) }, { isRanked: true, isHeld: false });
    expect([order(whole), whole.depth, whole.read]).toEqual([[3, 1, 2, 6], 'first', 4]);
  });

  test('who has read on keeps it, with exact counts', () => {
    const read = { ...first, hits: Array.from({ length: 66 }, (_, at) => hit(at)), read: 66 };
    const whole = completed(read, full, { isRanked: false, isHeld: false });
    expect([whole.hits, whole.total, whole.depth]).toEqual([read.hits, 90, 'first']);
  });
});
