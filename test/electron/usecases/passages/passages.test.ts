import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Selection } from '../../../../shared/contracts/call.ts';
import { addEvidence } from '../../../../electron/usecases/facts/add-evidence.ts';
import { createFact } from '../../../../electron/usecases/facts/create-fact.ts';
import { removeEvidence } from '../../../../electron/usecases/facts/remove-evidence.ts';
import { commentPassage } from '../../../../electron/usecases/passages/comment-passage.ts';
import { createPassage } from '../../../../electron/usecases/passages/create-passage.ts';
import { getPassage } from '../../../../electron/usecases/passages/get-passage.ts';
import { listPassages } from '../../../../electron/usecases/passages/list-passages.ts';
import { removePassage } from '../../../../electron/usecases/passages/remove-passage.ts';
import { temporaryCaseFile, type AddedSource, type TemporaryCaseFile } from '../../../support/case-file.ts';
import { problemOf } from '../../../support/problem-of.ts';
import { addExhibits } from '../../../support/at-once.ts';

const BODY = 'La CNIL a prononcé une amende de 20 millions. La société a deux mois. Elle se tait.';
let made: TemporaryCaseFile;
let source: AddedSource;
beforeEach(() => {
  made = temporaryCaseFile();
  source = made.addSource('a.pdf', BODY, { pageStarts: [0, 46], title: 'Décision' });
});
afterEach(() => made.dispose());

const select = (quote: string): Selection => {
  const start = BODY.indexOf(quote);
  return { sourceId: source.id, textId: source.textId, start, end: start + quote.length, quote };
};

it('a passage holds its words, their places, what stands around them and the page', () => {
  addExhibits(made.file, { sourceIds: [source.id] });
  const { id } = createPassage(made.file, { selection: select('deux mois'), comment: 'délai' });
  const fact = createFact(made.file, { statement: 'Délai', selection: select('deux mois') });
  expect(getPassage(made.file, { passageId: id })).toEqual({
    id,
    sourceId: source.id,
    textId: source.textId,
    start: 59,
    end: 68,
    quote: 'deux mois',
    prefix: '20 millions. La société a '.padStart(32, BODY.slice(27, 33)).slice(-32),
    suffix: '. Elle se tait.',
    page: 2,
    comment: 'délai',
    sourceNo: 1,
    sourceTitle: 'Décision',
    exhibitNumber: 1,
    familyId: null,
    factIds: [fact.id],
  });
});

it('the same span twice is one passage; a comment given later is kept', () => {
  const first = createPassage(made.file, { selection: select('amende') });
  const second = createPassage(made.file, { selection: select('amende'), comment: 'à vérifier' });
  expect([second.id, second.comment, listPassages(made.file, {}).length]).toEqual([first.id, 'à vérifier', 1]);
});

it('passages of a source come in the order of its text', () => {
  for (const quote of ['deux mois', 'amende', 'La CNIL']) createPassage(made.file, { selection: select(quote) });
  expect(listPassages(made.file, { sourceId: source.id }).map(({ quote }) => quote)).toEqual([
    'La CNIL',
    'amende',
    'deux mois',
  ]);
  expect(listPassages(made.file, { sourceId: 'other' })).toEqual([]);
});

it('a selection made on other words, another text or another source is refused', () => {
  const other = made.addSource('b.txt', BODY.toUpperCase());
  const moved = [
    { ...select('amende'), start: 3 },
    { ...select('amende'), quote: 'Amende' },
    { ...select('amende'), end: 999 },
    { ...select('amende'), textId: 'none' },
    { ...select('amende'), sourceId: other.id },
    { ...select('amende'), textId: other.textId },
  ];
  expect(moved.map((selection) => problemOf(() => createPassage(made.file, { selection })).code)).toEqual(
    moved.map(() => 'passage.moved'),
  );
});

it('a passage that proves something stays; untied, it can go', () => {
  const fact = createFact(made.file, { statement: 'Amende', selection: select('amende') });
  const passageId = fact.evidence[0]?.passage.id ?? '';
  expect(problemOf(() => removePassage(made.file, { passageId }))).toEqual({
    code: 'passage.in-use',
    detail: { count: 1 },
  });
  removeEvidence(made.file, { evidenceId: fact.evidence[0]?.id ?? '' });
  removePassage(made.file, { passageId });
  expect(listPassages(made.file, {})).toEqual([]);
  expect(problemOf(() => removePassage(made.file, { passageId }))).toEqual({
    code: 'record.missing',
    detail: { noun: 'passage' },
  });
  expect(problemOf(() => commentPassage(made.file, { passageId, comment: 'x' })).code).toBe('record.missing');
  made.file.undo();
  expect(commentPassage(made.file, { passageId, comment: 'vu' }).comment).toBe('vu');
});

it('one passage can prove several things, but the same thing once', () => {
  const fact = createFact(made.file, { statement: 'Amende', selection: select('amende') });
  const passageId = fact.evidence[0]?.passage.id ?? '';
  const tie = { target: 'fact', targetId: fact.id, stance: 'contradicts', passageId } as const;
  expect(problemOf(() => addEvidence(made.file, { ...tie, field: '' })).code).toBe('evidence.exists');
  expect(addEvidence(made.file, { ...tie, field: 'date' })).toMatchObject({
    field: 'date',
    stance: 'contradicts',
    passage: { id: passageId },
  });
  expect(problemOf(() => addEvidence(made.file, { ...tie, targetId: 'x', field: '' }))).toEqual({
    code: 'record.missing',
    detail: { noun: 'fact' },
  });
  expect(
    problemOf(() => addEvidence(made.file, { target: 'fact', targetId: fact.id, field: 'x', stance: 'supports' })),
  ).toEqual({
    code: 'value.empty',
    detail: { field: 'passage' },
  });
});
