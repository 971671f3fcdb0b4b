import { expect, test } from 'vitest';
import { groupHits, placeOfHit, remember } from '../../../../renderer/screens/search/hit-list.ts';
import type { SearchHit } from '../../../../shared/domain/search.ts';

const hit = (noun: SearchHit['noun'], id: string, spans: SearchHit['spans'] = []): SearchHit => ({
  noun,
  id,
  no: 1,
  title: id,
  date: '',
  kind: '',
  snippet: [],
  spans,
});

test('groups keep the rank of their hits, and each hit leads straight to its words', () => {
  const spans = [
    { start: 4, end: 9 },
    { start: 20, end: 25 },
  ];
  const hits = [
    hit('fact', 'f1'),
    hit('source', 's1', spans),
    hit('fact', 'f2'),
    hit('memo', 'm1'),
    hit('source', 's2'),
  ];
  expect({
    groups: groupHits(hits).map(({ noun, hits: list }) => [noun, ...list.map(({ id }) => id)]),
    places: [...hits.map((each) => placeOfHit(each)), placeOfHit(hit('source', 's1', spans), spans[1])],
  }).toEqual({
    groups: [
      ['source', 's1', 's2'],
      ['fact', 'f1', 'f2'],
      ['memo', 'm1'],
    ],
    places: [
      { view: 'facts', factId: 'f1' },
      { view: 'reader', sourceId: 's1', span: { start: 4, end: 9 } },
      { view: 'facts', factId: 'f2' },
      { view: 'memo', memoId: 'm1' },
      { view: 'reader', sourceId: 's2' },
      { view: 'reader', sourceId: 's1', span: { start: 20, end: 25 } },
    ],
  });
});

test('recent searches hold each query once, the last first, without the letters typed on the way', () => {
  const typed = ['am', 'amende', ' amende ', 'cnil', 'amende', '', 'clearview'];
  expect(typed.reduce<readonly string[]>(remember, [])).toEqual(['clearview', 'amende', 'cnil']);
});
