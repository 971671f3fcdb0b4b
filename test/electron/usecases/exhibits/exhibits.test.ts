import fc from 'fast-check';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { addExhibits as changeOf } from '../../../../electron/usecases/exhibits/add-exhibits.ts';
import { getExhibits } from '../../../../electron/usecases/exhibits/get-exhibits.ts';
import { moveExhibit } from '../../../../electron/usecases/exhibits/move-exhibit.ts';
import { removeExhibits } from '../../../../electron/usecases/exhibits/remove-exhibits.ts';
import { updateExhibit } from '../../../../electron/usecases/exhibits/update-exhibit.ts';
import { createMemo } from '../../../../electron/usecases/memo/create-memo.ts';
import { saveMemo } from '../../../../electron/usecases/memo/save-memo.ts';
import { trashMemo } from '../../../../electron/usecases/memo/trash-memo.ts';
import { temporaryCaseFile, type TemporaryCaseFile } from '../../../support/case-file.ts';
import { problemOf } from '../../../support/problem-of.ts';
import { addExhibits, confirmSources } from '../../../support/at-once.ts';

let made: TemporaryCaseFile;
let sources: string[];
beforeEach(() => {
  made = temporaryCaseFile();
  sources = ['A', 'B', 'C', 'D'].map((name) => made.addSource(`${name}.txt`, `Texte ${name}`).id);
});
afterEach(() => made.dispose());

const shown = (): string =>
  getExhibits(made.file)
    .exhibits.map(({ number, sourceTitle }) => `${number}${sourceTitle}`)
    .join(' ');
const idOf = (title: string): string =>
  getExhibits(made.file).exhibits.find(({ sourceTitle }) => sourceTitle === title)?.id ?? '';

it('sources are appended in order, once', () => {
  const [a = '', b = '', c = ''] = sources;
  addExhibits(made.file, { sourceIds: [b, a] });
  const list = addExhibits(made.file, { sourceIds: [c, a, c] });
  expect([shown(), list.title, list.exhibits[0], made.file.history().undo?.detail]).toEqual([
    '1B 2A 3C',
    'Bordereau de pièces',
    {
      id: idOf('B'),
      listId: list.id,
      sourceId: b,
      number: 1,
      title: '',
      date: '',
      form: 'copy',
      heading: '',
      sourceNo: 2,
      sourceTitle: 'B',
      sourcePublished: '',
      sourceKind: 'text',
      sourceSha256: expect.stringMatching(/^[0-9a-f]{64}$/u) as string,
      pageCount: null,
    },
    { count: 1 },
  ]);
  expect(problemOf(() => addExhibits(made.file, { sourceIds: ['x'] })).code).toBe('record.missing');
});

it('an addition asked for while another is under way goes on behind it', async () => {
  const [a = '', b = '', c = ''] = sources;
  const asked = [
    [a, b],
    [b, c],
  ].map((sourceIds) => changeOf(made.file, { sourceIds }));
  for (const change of asked) await made.file.commitInSteps(change);
  expect(shown()).toBe('1A 2B 3C');
});

it('a move renumbers everything at once, and back', () => {
  addExhibits(made.file, { sourceIds: sources });
  moveExhibit(made.file, { exhibitId: idOf('D'), to: 2 });
  expect(shown()).toBe('1A 2D 3B 4C');
  moveExhibit(made.file, { exhibitId: idOf('A'), to: 99 });
  expect(shown()).toBe('1D 2B 3C 4A');
  made.file.undo();
  made.file.undo();
  expect(shown()).toBe('1A 2B 3C 4D');
});

it('a removal closes the gap, unless a memorandum cites it', () => {
  addExhibits(made.file, { sourceIds: sources });
  const memo = createMemo(made.file, { title: 'Note', language: 'fr' });
  const citation = { type: 'citation', attrs: { id: 'c1', sourceId: sources[2], passageId: null, form: 'reference' } };
  saveMemo(made.file, {
    memoId: memo.id,
    revision: 0,
    document: { type: 'doc', content: [{ type: 'paragraph', content: [citation] }] },
  });
  expect(problemOf(() => removeExhibits(made.file, { exhibitIds: [idOf('A'), idOf('C')] }))).toEqual({
    code: 'exhibit.cited',
    detail: { number: 3, memo: 'Note' },
  });
  expect(shown()).toBe('1A 2B 3C 4D');
  removeExhibits(made.file, { exhibitIds: [idOf('A'), idOf('A')] });
  expect(shown()).toBe('1B 2C 3D');
  trashMemo(made.file, { memoId: memo.id, trashed: true });
  removeExhibits(made.file, { exhibitIds: [idOf('C')] });
  expect(shown()).toBe('1B 2D');
});

it('what the list prints can be edited', () => {
  addExhibits(made.file, { sourceIds: sources });
  const list = updateExhibit(made.file, {
    exhibitId: idOf('B'),
    set: { title: ' Décision ', date: '2022-10-17', form: 'original' },
  });
  expect(list.exhibits[1]).toMatchObject({ title: 'Décision', date: '2022-10-17', form: 'original', sourceTitle: 'B' });
  expect(problemOf(() => updateExhibit(made.file, { exhibitId: idOf('B'), set: { date: 'x' } })).code).toBe(
    'value.date',
  );
  expect(problemOf(() => updateExhibit(made.file, { exhibitId: 'x', set: { title: 'y' } })).code).toBe(
    'record.missing',
  );
});

it('numbers run from 1 without a gap after any sequence of additions, moves, removals and undos', () => {
  const step = fc.record({
    verb: fc.constantFrom('add', 'move', 'remove', 'undo', 'redo'),
    pick: fc.nat(9),
    to: fc.integer({ min: 1, max: 9 }),
  });
  const property = fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
    for (const { verb, pick, to } of steps) {
      const { exhibits } = getExhibits(made.file);
      const exhibitId = exhibits[pick % Math.max(1, exhibits.length)]?.id;
      if (verb === 'add') addExhibits(made.file, { sourceIds: [sources[pick % sources.length] ?? ''] });
      else if (verb === 'undo' && made.file.history().undo?.label.startsWith('exhibits')) made.file.undo();
      else if (verb === 'redo' && made.file.history().redo) made.file.redo();
      else if (verb === 'move' && exhibitId !== undefined) moveExhibit(made.file, { exhibitId, to });
      else if (verb === 'remove' && exhibitId !== undefined) removeExhibits(made.file, { exhibitIds: [exhibitId] });
      const numbers = getExhibits(made.file).exhibits.map(({ number }) => number);
      expect(numbers).toEqual(numbers.map((_number, index) => index + 1));
    }
  });
  fc.assert(property, { numRuns: 40 });
});

it('a date of publication is the exhibit’s only once the lawyer has confirmed it', () => {
  const { id } = made.addSource('a.txt', 'Le 4 mars.', { published: '2024-03-04', provenance: { published: 'text' } });
  const dateOf = (): string | undefined => getExhibits(made.file).exhibits[0]?.sourcePublished;
  addExhibits(made.file, { sourceIds: [id] });
  const guessed = dateOf();
  confirmSources(made.file, { sourceIds: [id], fields: ['published'] });
  expect([guessed, dateOf()]).toEqual(['', '2024-03-04']);
});
