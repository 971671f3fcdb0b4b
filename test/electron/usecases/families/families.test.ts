import { afterEach, beforeEach, expect, test } from 'vitest';
import { listFacts } from '../../../../electron/store/queries/fact.ts';
import { listSources } from '../../../../electron/store/queries/source-list.ts';
import { compareSources } from '../../../../electron/usecases/families/compare-sources.ts';
import { confirmFamily } from '../../../../electron/usecases/families/confirm-family.ts';
import { getFamily } from '../../../../electron/usecases/families/get-family.ts';
import { noteAllWording } from '../../../../electron/usecases/families/note-wording.ts';
import { listFamilies } from '../../../../electron/usecases/families/list-families.ts';
import { addEvidence } from '../../../../electron/usecases/facts/add-evidence.ts';
import { createFact } from '../../../../electron/usecases/facts/create-fact.ts';
import { supportOf } from '../../../../shared/domain/family.ts';
import { temporaryCaseFile, type TemporaryCaseFile } from '../../../support/case-file.ts';
import { problemOf } from '../../../support/problem-of.ts';
import { article, importTexts, RELEASE, reword } from '../../../support/wording.ts';
import { joinFamily, readmitToFamily, splitFamily } from '../../../support/at-once.ts';

let own: TemporaryCaseFile;
beforeEach(() => {
  own = temporaryCaseFile();
});
afterEach(() => own.dispose());

const rows = () => listSources(own.file.read, {}, { sort: 'no', descending: false }, { offset: 0, limit: 1000 }).rows;
const idOf = (no: number): string => rows().find((row) => row.no === no)?.id ?? '';
const families = () => rows().map(({ familyId }) => familyId);

test('a member tells how it is known to belong with the nearest other', () => {
  importTexts(own.file, {
    'a.txt': article(1),
    'b.txt': `${article(1)}\n`,
    'c.txt': reword(article(1), 12),
    'd.txt': `${article(2, 400)}\n\n${RELEASE}`,
    'e.txt': `${RELEASE}\n\n${article(3, 400)}`,
  });
  const told = listFamilies(own.file).map(({ id, size, confirmed, members }) => [
    id,
    size,
    confirmed,
    members.map(({ source, tie }) => [source.no, tie.origin, tie.otherNo, Math.round(tie.share * 10) / 10]),
  ]);
  expect(told).toEqual([
    [
      '1',
      3,
      false,
      [
        [1, 'same-text', 2, 1],
        [2, 'same-text', 1, 1],
        [3, 'wording', 1, 0.9],
      ],
    ],
    [
      '4',
      2,
      false,
      [
        [4, 'passage', 5, 0.1],
        [5, 'passage', 4, 0.1],
      ],
    ],
  ]);
});

test('the same text in other bytes is told and kept', () => {
  const { counts, problems } = importTexts(own.file, {
    'a.txt': article(1),
    'b.txt': article(1).replaceAll('\n', '\r\n'),
  });
  expect([counts.imported, problems]).toEqual([
    2,
    [{ path: 'b.txt', code: 'file.same-text', detail: { file: 'b.txt', no: 1 }, sourceId: idOf(2) }],
  ]);
});

test('a source can be set apart, joined by hand and readmitted, each in one step that undo takes back', () => {
  importTexts(own.file, {
    'a.txt': article(1),
    'b.txt': reword(article(1), 25),
    'c.txt': reword(article(1), 20, 3),
    'd.txt': article(4),
  });
  expect(families()).toEqual(['1', '1', '1', null]);
  splitFamily(own.file, { sourceIds: [idOf(1)] });
  expect([families(), getFamily(own.file, { sourceId: idOf(1) })]).toEqual([
    [null, '2', '2', null],
    { family: null, setApart: true },
  ]);
  joinFamily(own.file, { sourceIds: [idOf(4), idOf(2)] });
  expect(families()).toEqual([null, '2', '2', '2']);
  expect(getFamily(own.file, { sourceId: idOf(4) }).family?.members[2]).toMatchObject({
    source: { no: 4 },
    tie: { origin: 'user', otherNo: 2 },
  });
  readmitToFamily(own.file, { sourceIds: [idOf(1)] });
  expect(families()).toEqual(['1', '1', '1', '1']);
  own.file.undo();
  own.file.undo();
  expect(families()).toEqual([null, '2', '2', null]);
  own.file.undo();
  expect(families()).toEqual(['1', '1', '1', null]);
  own.file.redo();
  expect(families()).toEqual([null, '2', '2', null]);
  expect(problemOf(() => joinFamily(own.file, { sourceIds: [idOf(1), idOf(1)] }))).toMatchObject({
    code: 'family.one-source',
  });
});

test('a confirmed family is one until another source joins it', () => {
  importTexts(own.file, { 'a.txt': article(1), 'b.txt': reword(article(1), 25) });
  const confirmed = () => listFamilies(own.file).map((family) => family.confirmed);
  expect(confirmed()).toEqual([false]);
  confirmFamily(own.file, { familyId: '1' });
  expect(confirmed()).toEqual([true]);
  importTexts(own.file, { 'c.txt': reword(article(1), 20, 3) });
  expect([confirmed(), families()]).toEqual([[false], ['1', '1', '1']]);
});

test('a fact borne out by three articles of one family and a fourth one rests on two independent sources', () => {
  importTexts(own.file, {
    'a.txt': article(1),
    'b.txt': reword(article(1), 25),
    'c.txt': reword(article(1), 20, 3),
    'd.txt': article(4),
  });
  const { id } = createFact(own.file, { statement: 'Le quai a fermé.' });
  const tie = (no: number, stance: 'supports' | 'contradicts', start = 0): void => {
    const { textId, body } = compareSources(own.file, { sourceId: idOf(no), otherId: idOf(no) }).first;
    const selection = { sourceId: idOf(no), textId, start, end: start + 20, quote: body.slice(start, start + 20) };
    addEvidence(own.file, { target: 'fact', targetId: id, field: '', stance, selection });
  };
  for (const no of [1, 2, 3]) tie(no, 'supports');
  tie(1, 'supports', 30);
  const support = () => listFacts(own.file.read, false).map(({ evidence }) => supportOf(evidence));
  expect(support()).toMatchObject([{ sources: 3, independent: 1 }]);
  tie(4, 'contradicts');
  expect(support()).toMatchObject([{ sources: 3, independent: 1 }]);
  tie(4, 'supports', 40);
  expect(support()).toMatchObject([{ sources: 4, independent: 2 }]);
});

test('the list is filtered by family and ordered by it, those in none last', () => {
  importTexts(own.file, {
    'x.txt': article(9),
    'a.txt': article(1),
    'c.txt': article(2),
    'b.txt': reword(article(1), 25),
    'd.txt': reword(article(2), 25),
  });
  const list = (filter: { inFamily?: boolean; familyId?: string }, descending = false) =>
    listSources(own.file.read, filter, { sort: 'family', descending }, { offset: 0, limit: 9 }).rows.map(
      ({ no }) => no,
    );
  expect([
    list({}),
    list({}, true),
    list({ inFamily: true }),
    list({ inFamily: false }),
    list({ familyId: '3' }),
  ]).toEqual([[2, 4, 3, 5, 1], [5, 3, 4, 2, 1], [2, 4, 3, 5], [1], [3, 5]]);
});

test('texts of a case file of an older version are noted after it is opened', () => {
  for (const [name, text] of [
    ['a.txt', article(1)],
    ['b.txt', reword(article(1), 25)],
    ['c.txt', article(2)],
  ] as const)
    own.addSource(name, text, { segments: [{ start: 0, end: text.length, role: 'body', block: 'paragraph' }] });
  expect(families()).toEqual([null, null, null]);
  noteAllWording(own.file);
  expect(families()).toEqual(['1', '1', null]);
});

test('two sources are compared passage by passage; one without text is refused', () => {
  importTexts(own.file, {
    'a.txt': `${article(2)}\n\n${RELEASE}`,
    'b.txt': `${RELEASE}\n\n${article(3)}`,
    'c.txt': '\n',
  });
  const { first, second, comparison } = compareSources(own.file, { sourceId: idOf(1), otherId: idOf(2) });
  const [passage] = comparison.passages;
  expect(first.body.slice(passage?.first.start, passage?.first.end)).toBe(RELEASE.slice(0, -1));
  expect(second.body.slice(passage?.second.start, passage?.second.end)).toBe(RELEASE.slice(0, -1));
  expect(problemOf(() => compareSources(own.file, { sourceId: idOf(1), otherId: idOf(3) }))).toMatchObject({
    code: 'family.no-text',
    detail: { no: 3 },
  });
});
