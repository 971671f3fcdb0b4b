import { expect, test } from 'vitest';
import { countFacts, listFacts, type FactFilter } from '../../../../renderer/screens/facts/facts-list.ts';
import type { Fact, Topic } from '../../../../shared/domain/fact.ts';

const fact = (no: number, more: Partial<Fact>): Fact => ({
  id: `f${no}`,
  no,
  statement: '',
  date: '',
  status: 'alleged',
  note: '',
  topicIds: [],
  evidence: [],
  trashed: false,
  ...more,
});

const topics = new Map<string, Topic>([
  ['t1', { id: 't1', label: 'Amende', factCount: 2 }],
  ['t2', { id: 't2', label: 'Collecte', factCount: 1 }],
]);
const facts = [
  fact(1, { statement: 'Élément collecté', date: '2022', topicIds: ['t2'], status: 'disputed' }),
  fact(2, { statement: 'Amende prononcée', date: '2022-10-17', topicIds: ['t1'], status: 'established' }),
  fact(3, { statement: 'Mise en demeure', date: '2021-11-26', note: 'la collecte' }),
  fact(4, { statement: 'Amende payée', topicIds: ['t1'] }),
  fact(5, { statement: 'Amende', trashed: true }),
];
const list = (filter: FactFilter, words = '', sort: 'no' | 'date' | 'topics' | 'status' = 'no', isDescending = false) =>
  listFacts(facts, topics, { filter, words, sort, isDescending }).map(({ no }) => no);

test('filters, words in any order without accents, and orders with the undated and untold last', () => {
  expect({
    all: list('all'),
    trash: list('trash'),
    topic: list('topic:t1'),
    none: list('no-topic'),
    undated: list('undated'),
    status: list('status:disputed'),
    words: list('all', 'COLLECTE element'),
    inNote: list('all', 'collecte'),
    number: list('all', '3'),
    byDate: list('all', '', 'date'),
    byTopic: list('all', '', 'topics'),
    byStatusDown: list('all', '', 'status', true),
  }).toEqual({
    all: [1, 2, 3, 4],
    trash: [5],
    topic: [2, 4],
    none: [3],
    undated: [4],
    status: [1],
    words: [1],
    inNote: [1, 3],
    number: [3],
    byDate: [3, 1, 2, 4],
    byTopic: [2, 4, 1, 3],
    byStatusDown: [2, 1, 3, 4],
  });
});

test('counts leave the trash out of everything but the trash', () => {
  expect([...countFacts(facts, ['all', 'topic:t1', 'unproven', 'trash'])]).toEqual([
    ['all', 4],
    ['topic:t1', 2],
    ['unproven', 4],
    ['trash', 1],
  ]);
});
