import { statSync } from 'node:fs';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createFact } from '../../../../electron/usecases/facts/create-fact.ts';
import { describeMatter } from '../../../../electron/usecases/matter/describe-matter.ts';
import { listAudit } from '../../../../electron/usecases/matter/list-audit.ts';
import { listHistory } from '../../../../electron/usecases/matter/list-history.ts';
import { runSearch } from '../../../../electron/usecases/matter/run-search.ts';
import { updateMatter } from '../../../../electron/usecases/matter/update-matter.ts';
import { temporaryCaseFile, type TemporaryCaseFile } from '../../../support/case-file.ts';
import { problemOf } from '../../../support/problem-of.ts';
import { addExhibits, trashFacts } from '../../../support/at-once.ts';

let made: TemporaryCaseFile;
beforeEach(() => {
  made = temporaryCaseFile('Affaire Halyard');
});
afterEach(() => made.dispose());

it('the matter is described with what it holds, the trash left out', () => {
  const { id } = made.addSource('a.txt', 'Texte');
  addExhibits(made.file, { sourceIds: [id] });
  createFact(made.file, { statement: 'Un' });
  trashFacts(made.file, { factIds: [createFact(made.file, { statement: 'Deux' }).id], trashed: true });
  expect(describeMatter(made.file)).toEqual({
    title: 'Affaire Halyard',
    reference: '',
    court: '',
    caseNumber: '',
    counsel: '',
    note: '',
    createdAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT/u) as string,
    path: made.file.path,
    fileSize: statSync(made.file.path).size,
    isSample: false,
    counts: { sources: 1, facts: 1, parties: 0, proceedings: 0, memos: 0, exhibits: 1 },
  });
});

it('its fields are edited and undone', () => {
  expect(updateMatter(made.file, { caseNumber: 'RG 24/01', court: 'Lyon' })).toMatchObject({
    title: 'Affaire Halyard',
    caseNumber: 'RG 24/01',
    court: 'Lyon',
  });
  expect(problemOf(() => updateMatter(made.file, { title: ' ' }))).toEqual({
    code: 'value.empty',
    detail: { field: 'title' },
  });
  made.file.undo();
  expect(describeMatter(made.file).caseNumber).toBe('');
});

it('the history runs from the newest, the trail from the oldest', () => {
  createFact(made.file, { statement: 'Un' });
  updateMatter(made.file, { note: 'n' });
  made.file.undo();
  expect(listHistory(made.file, { limit: 1 })).toMatchObject([
    { label: 'matter.updated', state: 'undone', detail: {} },
  ]);
  expect(
    listAudit(made.file, { after: 1, limit: 9 }).map(({ seq, action, label }) => `${seq} ${action} ${label}`),
  ).toEqual(['2 do fact.created', '3 do matter.updated', '4 undo matter.updated']);
});

it('a search goes through the same file', async () => {
  createFact(made.file, { statement: 'Une amende' });
  const { counts } = await runSearch(made.file, { query: 'amende', scope: 'all', offset: 0, limit: 5 });
  expect(counts).toEqual({
    sources: 0,
    facts: 1,
    memos: 0,
  });
});
