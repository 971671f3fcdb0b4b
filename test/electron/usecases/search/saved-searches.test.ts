import { afterEach, beforeEach, expect, it } from 'vitest';
import { listHistory } from '../../../../electron/usecases/matter/list-history.ts';
import { listSavedSearches } from '../../../../electron/usecases/search/list-saved-searches.ts';
import { removeSearch } from '../../../../electron/usecases/search/remove-search.ts';
import { renameSearch } from '../../../../electron/usecases/search/rename-search.ts';
import { saveSearch } from '../../../../electron/usecases/search/save-search.ts';
import { temporaryCaseFile, type TemporaryCaseFile } from '../../../support/case-file.ts';
import { problemOf } from '../../../support/problem-of.ts';

let made: TemporaryCaseFile;
beforeEach(() => {
  made = temporaryCaseFile();
});
afterEach(() => made.dispose());

const labels = (): string[] => listSavedSearches(made.file).map(({ label }) => label);

it('searches are kept by name, and the same name stands for the last one', () => {
  saveSearch(made.file, { label: ' Presse ', query: 'kind:html', scope: 'sources' });
  saveSearch(made.file, { label: 'Amendes', query: 'amende', scope: 'all' });
  const first = saveSearch(made.file, { label: 'Élus', query: 'élu*', scope: 'facts' });
  const again = saveSearch(made.file, { label: 'elus', query: 'élu* maire', scope: 'all' });
  expect([
    again.id === first.id,
    listSavedSearches(made.file).map(({ label, query, scope }) => ({ label, query, scope })),
  ]).toEqual([
    true,
    [
      { label: 'Amendes', query: 'amende', scope: 'all' },
      { label: 'elus', query: 'élu* maire', scope: 'all' },
      { label: 'Presse', query: 'kind:html', scope: 'sources' },
    ],
  ]);
});

it('saving, renaming and removing are undone and redone', () => {
  const { id } = saveSearch(made.file, { label: 'Amendes', query: 'amende', scope: 'all' });
  renameSearch(made.file, { savedSearchId: id, label: 'Sanctions' });
  removeSearch(made.file, { savedSearchId: id });
  const steps = [labels()];
  for (let step = 0; step < 3; step++) {
    made.file.undo();
    steps.push(labels());
  }
  made.file.redo();
  steps.push(labels());
  expect([steps, listHistory(made.file, { limit: 3 }).map(({ label }) => label)]).toEqual([
    [[], ['Sanctions'], ['Amendes'], [], ['Amendes']],
    ['search.removed', 'search.renamed', 'search.saved'],
  ]);
});

it('what cannot be done is refused', () => {
  const { id } = saveSearch(made.file, { label: 'Amendes', query: 'amende', scope: 'all' });
  saveSearch(made.file, { label: 'Presse', query: 'kind:html', scope: 'all' });
  expect([
    problemOf(() => saveSearch(made.file, { label: ' ', query: 'amende', scope: 'all' })),
    problemOf(() => saveSearch(made.file, { label: 'Vide', query: ' ', scope: 'all' })),
    problemOf(() => renameSearch(made.file, { savedSearchId: id, label: 'presse' })),
    problemOf(() => renameSearch(made.file, { savedSearchId: 'none', label: 'Autre' })),
    problemOf(() => removeSearch(made.file, { savedSearchId: 'none' })),
  ]).toEqual([
    { code: 'value.empty', detail: { field: 'name' } },
    { code: 'value.empty', detail: { field: 'query' } },
    { code: 'value.name-taken', detail: { value: 'presse' } },
    { code: 'record.missing', detail: { noun: 'saved-search' } },
    { code: 'record.missing', detail: { noun: 'saved-search' } },
  ]);
});
