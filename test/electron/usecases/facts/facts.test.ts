import { afterEach, beforeEach, expect, it } from 'vitest';
import { changeStance } from '../../../../electron/usecases/facts/change-stance.ts';
import { createFact } from '../../../../electron/usecases/facts/create-fact.ts';
import { getFact } from '../../../../electron/usecases/facts/get-fact.ts';
import { listFacts } from '../../../../electron/usecases/facts/list-facts.ts';
import { listTopics } from '../../../../electron/usecases/facts/list-topics.ts';
import { removeTopic } from '../../../../electron/usecases/facts/remove-topic.ts';
import { renameTopic } from '../../../../electron/usecases/facts/rename-topic.ts';
import { setTopics } from '../../../../electron/usecases/facts/set-topics.ts';
import { updateFact } from '../../../../electron/usecases/facts/update-fact.ts';
import { temporaryCaseFile, type TemporaryCaseFile } from '../../../support/case-file.ts';
import { dumpCaseFile } from '../../../support/dump-case-file.ts';
import { problemOf } from '../../../support/problem-of.ts';
import { setFactStatus, trashFacts } from '../../../support/at-once.ts';

let made: TemporaryCaseFile;
beforeEach(() => {
  made = temporaryCaseFile();
});
afterEach(() => made.dispose());

it('a fact made from a selection has its passage, in one step', () => {
  const { id, textId } = made.addSource('a.txt', 'Une amende.');
  const before = dumpCaseFile(made.file);
  const selection = { sourceId: id, textId, start: 4, end: 10, quote: 'amende' };
  const fact = createFact(made.file, { statement: ' La CNIL inflige une amende ', date: '2022-10', selection });
  expect(fact).toMatchObject({
    no: 1,
    statement: 'La CNIL inflige une amende',
    date: '2022-10',
    status: 'alleged',
    note: '',
    topicIds: [],
    evidence: [{ stance: 'supports', field: '', passage: { quote: 'amende', factIds: [fact.id] } }],
    trashed: false,
  });
  made.file.undo();
  expect(dumpCaseFile(made.file)).toEqual(before);
});

it('refuses a fact without words, or with a date that is none, and keeps nothing of it', () => {
  const { id, textId } = made.addSource('a.txt', 'Une amende.');
  const moved = { sourceId: id, textId, start: 0, end: 6, quote: 'amende' };
  const refused = [
    problemOf(() => createFact(made.file, { statement: ' \n' })),
    problemOf(() => createFact(made.file, { statement: 'x', date: '2022-13' })),
    problemOf(() => createFact(made.file, { statement: 'x', selection: moved })),
  ];
  expect(refused).toEqual([
    { code: 'value.empty', detail: { field: 'statement' } },
    { code: 'value.date', detail: { value: '2022-13' } },
    { code: 'passage.moved' },
  ]);
  expect(listFacts(made.file, {})).toEqual([]);
});

it('an edit writes what is given and leaves the rest', () => {
  const fact = createFact(made.file, { statement: 'Un', date: '2022', status: 'disputed' });
  expect(updateFact(made.file, { factId: fact.id, set: { date: '', note: 'À vérifier' } })).toEqual({
    ...fact,
    date: '',
    note: 'À vérifier',
  });
  expect(problemOf(() => updateFact(made.file, { factId: fact.id, set: { statement: '' } })).code).toBe('value.empty');
  expect(problemOf(() => updateFact(made.file, { factId: 'x', set: { note: '' } })).code).toBe('record.missing');
});

it('the trash takes several facts at once and lists them apart', () => {
  const [a, b, c] = ['A', 'B', 'C'].map((statement) => createFact(made.file, { statement }).id);
  trashFacts(made.file, { factIds: [a ?? '', c ?? ''], trashed: true });
  const names = (trashed: boolean): string[] => listFacts(made.file, { trashed }).map(({ statement }) => statement);
  expect([names(false), names(true), made.file.history().undo]).toMatchObject([
    ['B'],
    ['A', 'C'],
    { label: 'facts.trashed', detail: { count: 2 } },
  ]);
  trashFacts(made.file, { factIds: [a ?? ''], trashed: false });
  expect([names(false), b]).toEqual([['A', 'B'], b]);
});

it('topics are one whatever their case and accents, and go with their last fact', () => {
  const [a, b] = ['A', 'B'].map((statement) => createFact(made.file, { statement }).id) as [string, string];
  setTopics(made.file, { factId: a, labels: ['Données personnelles', ' Astreinte ', '', 'astreinte'] });
  const { topicIds } = setTopics(made.file, { factId: b, labels: ['donnees personnelles'] });
  const topics = listTopics(made.file);
  expect(topics.map(({ label, factCount }) => [label, factCount])).toEqual([
    ['Astreinte', 1],
    ['Données personnelles', 2],
  ]);
  expect(topicIds).toEqual([topics[1]?.id]);
  setTopics(made.file, { factId: a, labels: ['Données personnelles'] });
  expect(listTopics(made.file).map(({ label }) => label)).toEqual(['Données personnelles']);
  made.file.undo();
  expect(listTopics(made.file)).toEqual(topics);
});

it('a topic is renamed, never to the name of another, and removed without its facts', () => {
  const fact = createFact(made.file, { statement: 'A' });
  const { topicIds } = setTopics(made.file, { factId: fact.id, labels: ['Amende', 'Délai'] });
  const [amende = '', delai = ''] = topicIds;
  expect(problemOf(() => renameTopic(made.file, { topicId: amende, label: 'delai' }))).toEqual({
    code: 'value.name-taken',
    detail: { value: 'delai' },
  });
  expect(renameTopic(made.file, { topicId: delai, label: 'DÉLAI' })).toEqual({
    id: delai,
    label: 'DÉLAI',
    factCount: 1,
  });
  removeTopic(made.file, { topicId: amende });
  expect(getFact(made.file, { factId: fact.id }).topicIds).toEqual([delai]);
  made.file.undo();
  expect(getFact(made.file, { factId: fact.id }).topicIds).toEqual([amende, delai]);
  expect(problemOf(() => removeTopic(made.file, { topicId: 'x' })).code).toBe('record.missing');
});

it('a passage that supported can be made to contradict', () => {
  const { id, textId } = made.addSource('a.txt', 'Une amende.');
  const selection = { sourceId: id, textId, start: 4, end: 10, quote: 'amende' };
  const fact = createFact(made.file, { statement: 'A', selection });
  changeStance(made.file, { evidenceId: fact.evidence[0]?.id ?? '', stance: 'contradicts' });
  expect(getFact(made.file, { factId: fact.id }).evidence[0]?.stance).toBe('contradicts');
  expect(problemOf(() => changeStance(made.file, { evidenceId: 'x', stance: 'supports' })).code).toBe('record.missing');
});

it('makes a fact with its topics in one step', () => {
  const { topicIds } = createFact(made.file, { statement: 'Le loyer est dû', topics: [' Bail ', 'Loyer', ''] });
  expect([topicIds.length, made.file.history().undo?.label]).toEqual([2, 'fact.created']);
  made.file.undo();
  expect([listFacts(made.file, {}), listTopics(made.file)]).toEqual([[], []]);
});

it('gives several facts one status in one step of undo, or none of them', () => {
  const ids = ['A', 'B', 'C'].map((statement) => createFact(made.file, { statement }).id);
  const statuses = (): string[] => listFacts(made.file, {}).map(({ status }) => status);
  setFactStatus(made.file, { factIds: ids, status: 'established' });
  expect(statuses()).toEqual(['established', 'established', 'established']);
  made.file.undo();
  expect([statuses(), made.file.history().undo?.label]).toEqual([['alleged', 'alleged', 'alleged'], 'fact.created']);
  const refused = problemOf(() => setFactStatus(made.file, { factIds: [...ids, 'gone'], status: 'disputed' }));
  expect([refused.code, statuses()]).toEqual(['record.missing', ['alleged', 'alleged', 'alleged']]);
});
