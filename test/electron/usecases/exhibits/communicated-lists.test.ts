import fc from 'fast-check';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { communicateList, getVersions } from '../../../../electron/usecases/exhibits/communicate-list.ts';
import {
  createExhibitList,
  getExhibitLists,
  preferList,
  removeList,
  renameList,
} from '../../../../electron/usecases/exhibits/exhibit-lists.ts';
import { getExhibits } from '../../../../electron/usecases/exhibits/get-exhibits.ts';
import { moveExhibit } from '../../../../electron/usecases/exhibits/move-exhibit.ts';
import { removeExhibits } from '../../../../electron/usecases/exhibits/remove-exhibits.ts';
import { updateExhibit } from '../../../../electron/usecases/exhibits/update-exhibit.ts';
import { configureMemo } from '../../../../electron/usecases/memo/configure-memo.ts';
import { createMemo } from '../../../../electron/usecases/memo/create-memo.ts';
import { saveMemo } from '../../../../electron/usecases/memo/save-memo.ts';
import { temporaryCaseFile, type TemporaryCaseFile } from '../../../support/case-file.ts';
import { problemOf } from '../../../support/problem-of.ts';
import { addExhibits } from '../../../support/at-once.ts';

let made: TemporaryCaseFile;
let sources: string[];
let listId: string;
beforeEach(() => {
  made = temporaryCaseFile();
  sources = ['A', 'B', 'C', 'D', 'E'].map((name) => made.addSource(`${name}.txt`, `Texte ${name}`).id);
  listId = getExhibits(made.file).id;
});
afterEach(() => made.dispose());

const shown = (list?: string): string =>
  getExhibits(made.file, { listId: list })
    .exhibits.map(({ number, sourceTitle }) => `${number}${sourceTitle}`)
    .join(' ');
const idOf = (title: string): string =>
  getExhibits(made.file).exhibits.find(({ sourceTitle }) => sourceTitle === title)?.id ?? '';
const communicate = () =>
  communicateList(made.file, { listId, communicatedTo: 'Me Aubin', communicatedOn: '2024-03-01' });

it('a communicated list keeps its numbers; later exhibits follow and move among themselves', () => {
  addExhibits(made.file, { sourceIds: sources.slice(0, 2) });
  communicate();
  addExhibits(made.file, { sourceIds: sources.slice(2) });
  moveExhibit(made.file, { exhibitId: idOf('E'), to: 3 });
  const refused = [
    problemOf(() => moveExhibit(made.file, { exhibitId: idOf('A'), to: 4 })),
    problemOf(() => moveExhibit(made.file, { exhibitId: idOf('D'), to: 2 })),
    problemOf(() => removeExhibits(made.file, { exhibitIds: [idOf('C'), idOf('B')] })),
  ];
  expect([shown(), refused]).toEqual([
    '1A 2B 3E 4C 5D',
    [1, 2, 2].map((number) => ({
      code: 'exhibit.communicated',
      detail: { number, list: 'Bordereau de pièces' },
    })),
  ]);
});

it('a version keeps what was printed, whatever the list becomes, until it is undone', () => {
  addExhibits(made.file, { sourceIds: sources.slice(0, 1) });
  const [first] = communicate();
  updateExhibit(made.file, { exhibitId: idOf('A'), set: { title: 'Autre titre', heading: 'Presse' } });
  addExhibits(made.file, { sourceIds: sources.slice(1, 2) });
  const [, second] = communicate();
  expect([first?.exhibits, second?.version, second?.exhibits.map(({ title, heading }) => [title, heading])]).toEqual([
    [
      {
        sourceId: sources[0],
        number: 1,
        title: 'A',
        date: '',
        form: 'copy',
        heading: '',
        pageCount: null,
        sha256: expect.stringMatching(/^[0-9a-f]{64}$/u) as string,
      },
    ],
    2,
    [
      ['Autre titre', 'Presse'],
      ['B', ''],
    ],
  ]);
  made.file.undo();
  expect([getVersions(made.file, { listId }).length, getExhibits(made.file).locked]).toEqual([1, 1]);
});

it('an empty list, no addressee and an impossible day are refused', () => {
  expect(problemOf(communicate).code).toBe('exhibits.list-empty');
  addExhibits(made.file, { sourceIds: sources });
  const refuse = (communicatedTo: string, communicatedOn: string): string =>
    problemOf(() => communicateList(made.file, { listId, communicatedTo, communicatedOn })).code;
  expect([refuse(' ', '2024-03-01'), refuse('Me Aubin', '2024-02-30'), refuse('Me Aubin', '')]).toEqual([
    'value.empty',
    'value.date',
    'value.empty',
  ]);
});

it('lists have numbers of their own, and a memorandum cites by those of its list', () => {
  addExhibits(made.file, { sourceIds: sources });
  const { id: other } = createExhibitList(made.file, { title: 'Référé' });
  const memo = createMemo(made.file, { title: 'Requête', language: 'fr' });
  configureMemo(made.file, { memoId: memo.id, set: { listId: other } });
  const citation = { type: 'citation', attrs: { id: 'c1', sourceId: sources[3], passageId: null, form: 'reference' } };
  const document = { type: 'doc', content: [{ type: 'paragraph', content: [citation] }] };
  saveMemo(made.file, { memoId: memo.id, revision: 0, document });
  const cited = getExhibits(made.file, { listId: other }).exhibits[0]?.id ?? '';
  expect([shown(other), problemOf(() => removeExhibits(made.file, { exhibitIds: [cited] })).code]).toEqual([
    '1D',
    'exhibit.cited',
  ]);
  removeExhibits(made.file, { exhibitIds: [idOf('D')] });
  renameList(made.file, { listId: other, title: 'Référé-suspension' });
  preferList(made.file, { listId: other });
  expect([shown(), getExhibitLists(made.file).map(({ title }) => title)]).toEqual([
    '1D',
    ['Référé-suspension', 'Bordereau de pièces'],
  ]);
  removeList(made.file, { listId: other });
  expect([shown(), problemOf(() => removeList(made.file, { listId })).code]).toEqual([
    '1A 2B 3C 4E',
    'exhibits.last-list',
  ]);
  communicate();
  createExhibitList(made.file, { title: 'Autre' });
  expect(problemOf(() => removeList(made.file, { listId })).code).toBe('exhibits.list-communicated');
});

it('whatever is moved, added and communicated, a communicated number stays with its source', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.oneof(
          fc.nat({ max: 4 }).map((source) => ({ add: source })),
          fc.tuple(fc.nat({ max: 4 }), fc.integer({ min: 1, max: 6 })).map(([from, to]) => ({ from, to })),
          fc.constant({ communicate: true }),
        ),
        { maxLength: 12 },
      ),
      (actions) => {
        const { id } = createExhibitList(made.file, { title: 'Essai' });
        const promised = new Map<string, number>();
        const attempt = (act: () => unknown): void => {
          try {
            act();
          } catch {
            // Refused: nothing may have changed, which the end of the run checks.
          }
        };
        for (const action of actions) {
          const { exhibits } = getExhibits(made.file, { listId: id });
          if ('add' in action) addExhibits(made.file, { listId: id, sourceIds: [sources[action.add] ?? ''] });
          else if ('from' in action)
            attempt(() => moveExhibit(made.file, { exhibitId: exhibits[action.from]?.id ?? '', to: action.to }));
          else {
            attempt(() => communicateList(made.file, { listId: id, communicatedTo: 'x', communicatedOn: '2024' }));
            for (const { sourceId, number } of exhibits) promised.set(sourceId, number);
          }
        }
        const { exhibits } = getExhibits(made.file, { listId: id });
        expect(exhibits.map(({ number }) => number)).toEqual(exhibits.map((_, i) => i + 1));
        const kept = exhibits.filter(({ sourceId }) => promised.has(sourceId));
        expect(kept.map(({ number }) => number)).toEqual(kept.map(({ sourceId }) => promised.get(sourceId)));
        expect(kept.length).toBe(promised.size);
      },
    ),
    { numRuns: 40 },
  );
});
