import { afterAll, beforeAll, expect, it } from 'vitest';
import { search } from '../../../../electron/store/search/search.ts';
import type { SearchDepth, SearchResult } from '../../../../shared/domain/search.ts';
import { temporaryCaseFile, type TemporaryCaseFile } from '../../../support/case-file.ts';

/** More than are ranked and counted at once. */
const SOURCES = 12_345;
const TITLED = 20;
const SEVENTHS = Math.floor(SOURCES / 7);

let made: TemporaryCaseFile;
beforeAll(() => {
  made = temporaryCaseFile();
  made.addSource('premier.txt', 'Une amende.');
  made.file.commit('sources.imported', (db) => {
    const numbers = `WITH RECURSIVE n (n) AS (SELECT 2 UNION ALL SELECT n + 1 FROM n WHERE n < ${SOURCES})`;
    db.prepare(`INSERT INTO original (sha256, size) ${numbers} SELECT printf('%064d', n), 0 FROM n`).run();
    db.prepare(
      `INSERT INTO source_text (id, sha256, extractor, body, body_sha256, segments, page_starts)
       ${numbers} SELECT 't' || n, printf('%064d', n), 'test/1', 'Le texte ' || n || ' dit : amende' || CASE WHEN n % 7 = 0 THEN ', amende, septième.' ELSE '.' END, '', '[]', '[]' FROM n`,
    ).run();
    db.prepare(
      `INSERT INTO source (id, batch_id, sha256, text_id, kind, state, size, file_name, relative_path, title, published, imported_at, sort_title, sort_published, sort_publisher)
       ${numbers} SELECT 's' || n, (SELECT id FROM batch), printf('%064d', n), 't' || n, 'text', 'read', 0, n || '.txt', n || '.txt',
         CASE WHEN n > ${SOURCES - TITLED} THEN 'Amende ' || n ELSE 'Texte ' || n END, '2022', '', '', '2022-01-01 2022-12-31', '' FROM n`,
    ).run();
  });
}, 60_000);
afterAll(() => made.dispose());

const ask = (query: string, offset: number, limit: number, depth: SearchDepth = 'first'): SearchResult =>
  search(made.file.read, { query, scope: 'sources', offset, limit, depth });

it('an answer at once begins with the titles, and says that it is not the whole', () => {
  const { hits, ...rest } = ask('amende', 0, TITLED);
  expect([hits.every(({ title }) => title.startsWith('Amende')), rest]).toEqual([
    true,
    {
      total: 12_000,
      totalIsExact: false,
      isFullyRanked: false,
      counts: { sources: 12_000, facts: 0, memos: 0 },
      facets: null,
      inSurroundings: null,
      explained: null,
    },
  ]);
});

it('its pages hold every source once, up to the last', () => {
  const numbers: number[] = [];
  for (let page: SearchResult['hits'] = [], at = 0; at === 0 || page.length > 0; at += 1_000) {
    page = ask('amende', at, 1_000).hits;
    numbers.push(...page.map(({ no }) => no));
  }
  expect(numbers.toSorted((a, b) => a - b)).toEqual(Array.from({ length: SOURCES }, (_, index) => index + 1));
}, 60_000);

it('a beginning of two letters is answered from the first texts, and its pages hold every source once', () => {
  const { hits, total, totalIsExact } = ask('te*', 0, 50);
  expect([hits.map(({ no }) => no).slice(0, 3), hits.length, total, totalIsExact]).toEqual([
    [2, 3, 4],
    50,
    12_000,
    false,
  ]);
  const numbers: number[] = [];
  for (let page: SearchResult['hits'] = [], at = 0; at === 0 || page.length > 0; at += 1_000) {
    page = ask('te*', at, 1_000).hits;
    numbers.push(...page.map(({ no }) => no));
  }
  expect(numbers).toEqual(Array.from({ length: SOURCES - 1 }, (_, index) => index + 2));
}, 60_000);

it('a beginning of two letters that is rare is looked up, and beside a rare word only the texts with that are read', () => {
  expect(ask('un*', 0, 50)).toMatchObject({ total: 1, totalIsExact: true, hits: [{ no: 1 }] });
  expect(ask('777 te*', 0, 50)).toMatchObject({ total: 1, totalIsExact: true, hits: [{ no: 777 }] });
  expect(ask('amende NOT te*', 0, 50)).toMatchObject({ hits: [{ no: 1 }] });
  expect(ask('un* OR 778', 0, 50)).toMatchObject({ total: 2, hits: [{ no: 778 }, { no: 1 }] });
});

it('the full answer ranks and counts them all, with facets of the first', () => {
  const { hits, ...rest } = ask('amende', 0, TITLED, 'full');
  expect([hits.every(({ title }) => title.startsWith('Amende')), rest]).toEqual([
    true,
    {
      total: SOURCES,
      totalIsExact: true,
      isFullyRanked: true,
      counts: { sources: SOURCES, facts: 0, memos: 0 },
      facets: {
        genres: [],
        kinds: [{ value: 'text', count: 10_000 }],
        years: [{ value: '2022', count: 9_999 }],
        publishers: [],
        counted: 10_000,
      },
      inSurroundings: 0,
      explained: null,
    },
  ]);
});

it('few answers to a frequent word and a rarer one are ranked by the rarer at once, and by both in the end', () => {
  const some = ask('amende septième', 0, TITLED);
  const whole = ask('amende septième', 0, 2_000, 'full');
  expect(some).toMatchObject({ total: SEVENTHS, totalIsExact: true, isFullyRanked: false });
  expect(whole).toMatchObject({ total: SEVENTHS, isFullyRanked: true });
  const every = ask('amende septième', 0, 2_000).hits.map(({ no }) => no);
  expect(every.toSorted((a, b) => a - b)).toEqual(whole.hits.map(({ no }) => no).toSorted((a, b) => a - b));
  expect(ask('amende septième', 7, 3).hits.map(({ no }) => no)).toEqual(every.slice(7, 10));
});

it('fewer are counted and ranked at once', () => {
  expect([ask('amende 77', 0, 5), ask('date:2022', 0, 5), ask('amende -texte', 0, 5)]).toMatchObject([
    { total: 1, totalIsExact: true, isFullyRanked: true },
    { total: SOURCES - 1, totalIsExact: true },
    { total: 1, totalIsExact: true },
  ]);
});

it('exact words among very many are counted roughly', () => {
  const { hits, total, totalIsExact } = ask('="Amende"', 0, 5);
  expect([hits.length, totalIsExact, total > 0]).toEqual([5, false, true]);
});
