import { afterAll, beforeAll, expect, it } from 'vitest';
import { createFact } from '../../../../electron/usecases/facts/create-fact.ts';
import { createExhibitList } from '../../../../electron/usecases/exhibits/exhibit-lists.ts';
import { findCandidates } from '../../../../electron/usecases/memo/find-candidates.ts';
import { createPassage } from '../../../../electron/usecases/passages/create-passage.ts';
import { temporaryCaseFile, type TemporaryCaseFile } from '../../../support/case-file.ts';
import { addExhibits, trashSources } from '../../../support/at-once.ts';

let made: TemporaryCaseFile;
let fact: string;
let passage: string;
beforeAll(() => {
  made = temporaryCaseFile();
  const names = ['Décision de la CNIL', 'Communiqué', 'Gazette', 'Dépêche', 'Corbeille CNIL'];
  const sources = names.map((title, index) =>
    made.addSource(`s${index}.txt`, `L’amende n° ${index} est élevée.`, {
      title,
      publisher: index === 3 ? 'Reuters' : '',
      pageStarts: [0],
    }),
  );
  const [a, b, c, , e] = sources;
  if (!a || !b || !c || !e) throw new Error('no sources');
  addExhibits(made.file, { sourceIds: [c.id, a.id] });
  const selection = { sourceId: a.id, textId: a.textId, start: 2, end: 8, quote: 'amende' };
  const created = createFact(made.file, { statement: 'La CNIL sanctionne Halyard', selection });
  fact = created.id;
  passage = created.evidence[0]?.passage.id ?? '';
  createFact(made.file, { statement: 'La CNIL se tait, sans preuve' });
  createPassage(made.file, {
    selection: { sourceId: b.id, textId: b.textId, start: 18, end: 24, quote: 'élevée' },
    comment: 'à citer',
  });
  trashSources(made.file, { sourceIds: [e.id], trashed: true });
});
afterAll(() => made.dispose());

const ask = (query: string, limit = 20): string[] =>
  findCandidates(made.file, { query, limit }).map(
    ({ noun, label, exhibitNumber }) => `${noun} ${label} ${exhibitNumber ?? '-'}`,
  );

it('gives each candidate whole', () => {
  expect(findCandidates(made.file, { query: 'halyard', limit: 5 })).toEqual([
    {
      key: `fact:${fact}:${passage}`,
      noun: 'fact',
      label: 'La CNIL sanctionne Halyard',
      detail: 'amende',
      sourceId: expect.any(String) as string,
      passageId: passage,
      exhibitNumber: 2,
      page: 1,
    },
  ]);
});

it('shows the numbers of the memorandum’s own list, and only its exhibits', () => {
  const { id: listId } = createExhibitList(made.file, { title: 'Appel' });
  const shown = (wanted: string | null) =>
    findCandidates(made.file, { query: 'gazette', listId: wanted, limit: 9 }).map(
      ({ noun, exhibitNumber }) => `${noun} ${exhibitNumber ?? '-'}`,
    );
  const before = [shown(null), shown(listId)];
  const gazette = findCandidates(made.file, { query: 'gazette', limit: 1 })[0]?.sourceId ?? '';
  addExhibits(made.file, { sourceIds: [gazette], listId });
  const then = [shown(null), shown(listId), findCandidates(made.file, { query: '2', listId, limit: 9 })];
  made.file.undo();
  made.file.undo();
  expect([...before, ...then]).toEqual([['exhibit 1'], ['source -'], ['exhibit 1'], ['exhibit 1'], []]);
});

it.each([
  ['CNIL', ['fact La CNIL sanctionne Halyard 2', 'exhibit Décision de la CNIL 2']],
  ['decision cn', ['exhibit Décision de la CNIL 2']],
  ['elev', ['passage élevée -']],
  ['citer', ['passage élevée -']],
  ['l’am', []],
  ['reuters', ['source Dépêche -']],
  ['ge', []],
  ['gaz', ['exhibit Gazette 1']],
  ['2', ['exhibit Décision de la CNIL 2']],
  ['pièce 1', ['exhibit Gazette 1']],
  ['Pièce n° 2', ['exhibit Décision de la CNIL 2']],
  ['exhibit no. 1', ['exhibit Gazette 1']],
  ['pièce 9', []],
  ['?!', []],
])('%s', (query, expected) => {
  expect(ask(query)).toEqual(expected);
});

it('offers what is most recent when nothing is typed yet', () => {
  expect(ask('')).toEqual([
    'fact La CNIL sanctionne Halyard 2',
    'passage élevée -',
    'passage amende 2',
    'exhibit Décision de la CNIL 2',
    'exhibit Gazette 1',
  ]);
});

it('gives every kind its share of a short list', () => {
  expect(ask('', 3)).toEqual([
    'fact La CNIL sanctionne Halyard 2',
    'passage élevée -',
    'exhibit Décision de la CNIL 2',
  ]);
});
