import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { all } from '../../../../electron/store/database.ts';
import type { SourceFilter } from '../../../../electron/store/queries/source-filter.ts';
import { listFolders, listSources, type SourceOrder } from '../../../../electron/store/queries/source-list.ts';
import { listSourceIds, placeOfSource } from '../../../../electron/store/queries/source-place.ts';
import { createFact } from '../../../../electron/usecases/facts/create-fact.ts';
import { createMemo } from '../../../../electron/usecases/memo/create-memo.ts';
import { saveMemo } from '../../../../electron/usecases/memo/save-memo.ts';
import { temporaryCaseFile, type AddedSource, type TemporaryCaseFile } from '../../../support/case-file.ts';
import { addExhibits, trashSources } from '../../../support/at-once.ts';
import { plansOf, scansOfSources } from '../../../support/query-plans.ts';

let made: TemporaryCaseFile;
let added: AddedSource[];
beforeAll(() => {
  made = temporaryCaseFile();
  const at = (relativePath: string): { relativePath: string } => ({ relativePath });
  added = [
    made.addSource('1.txt', 'un', {
      title: 'Zone',
      author: 'Ann Été',
      publisher: 'Reuters',
      published: '2022-10',
      ...at('presse/1.txt'),
    }),
    made.addSource('2.txt', 'deux', { title: '« Écrit »', published: '2021', ...at('presse/fr/2.txt'), kind: 'html' }),
    made.addSource('3.txt', 'trois', { title: 'abus', publisher: 'Éditeur', ...at('presse/fr/3.txt') }),
    made.addSource('4.txt', 'quatre', { title: 'Élan', published: '2022-10-17', ...at('presse 2/4.txt'), size: 99 }),
    made.addSource('5.txt', 'cinq', { title: 'hors', problem: { code: 'source.no-text' }, ...at('5.txt') }),
    made.addSource('6.txt', 'six', { title: 'jeté', ...at('presse/6.txt') }),
  ];
  const [one, , three] = added;
  if (!one || !three) throw new Error('no sources');
  trashSources(made.file, { sourceIds: [added[5]?.id ?? ''], trashed: true });
  addExhibits(made.file, { sourceIds: [three.id, one.id] });
  const selection = { sourceId: three.id, textId: three.textId, start: 0, end: 5, quote: 'trois' };
  createFact(made.file, { statement: 'Un', selection });
  createFact(made.file, { statement: 'Deux', selection });
  const memo = createMemo(made.file, { title: 'Note', language: 'fr' });
  const citation = { type: 'citation', attrs: { id: 'c', sourceId: one.id, passageId: null, form: 'reference' } };
  saveMemo(made.file, {
    memoId: memo.id,
    revision: 0,
    document: { type: 'doc', content: [{ type: 'paragraph', content: [citation] }] },
  });
});
afterAll(() => made.dispose());

const numbers = (filter: SourceFilter, order: Partial<SourceOrder> = {}): number[] =>
  listSources(made.file.read, filter, { sort: 'no', descending: false, ...order }, { offset: 0, limit: 100 }).rows.map(
    ({ no }) => no,
  );

describe('listSources', () => {
  it.each<[string, SourceFilter, number[]]>([
    ['those outside the trash', {}, [1, 2, 3, 4, 5]],
    ['those in the trash', { trashed: true }, [6]],
    ['words in a title, without accents or case', { words: 'ecrit' }, [2]],
    ['words in different columns', { words: 'REUT zone' }, [1]],
    ['a file name', { words: '4.txt' }, [4]],
    ['a folder and those below', { folder: 'presse' }, [1, 2, 3]],
    ['a folder below', { folder: 'presse/fr' }, [2, 3]],
    ['kinds', { kinds: ['html', 'pdf'] }, [2]],
    ['problems', { withProblems: true }, [5]],
    ['cited', { cited: true }, [1]],
    ['not cited', { cited: false, folder: 'presse' }, [2, 3]],
  ])('%s', (_what, filter, expected) => {
    expect(numbers(filter)).toEqual(expected);
  });

  it.each<[SourceOrder['sort'], number[], number[]]>([
    ['no', [1, 2, 3, 4, 5], [5, 4, 3, 2, 1]],
    ['title', [3, 2, 4, 5, 1], [1, 5, 4, 2, 3]],
    ['published', [2, 1, 4, 3, 5], [5, 3, 4, 1, 2]],
    ['publisher', [3, 1, 2, 4, 5], [5, 4, 2, 1, 3]],
    ['kind', [2, 1, 3, 4, 5], [5, 4, 3, 1, 2]],
    ['size', [1, 2, 5, 3, 4], [4, 3, 5, 2, 1]],
    ['factCount', [1, 2, 4, 5, 3], [3, 5, 4, 2, 1]],
    ['citationCount', [2, 3, 4, 5, 1], [1, 5, 4, 3, 2]],
    ['exhibitNumber', [3, 1, 2, 4, 5], [1, 3, 5, 4, 2]],
  ])('by %s, both ways', (sort, up, down) => {
    expect([numbers({}, { sort }), numbers({}, { sort, descending: true })]).toEqual([up, down]);
  });

  it('gives a page, the number of all, and what leans on each row', () => {
    const { total, rows } = listSources(
      made.file.read,
      {},
      { sort: 'title', descending: false },
      { offset: 0, limit: 1 },
    );
    expect([total, rows]).toMatchObject([
      5,
      [
        {
          no: 3,
          title: 'abus',
          exhibitNumber: 1,
          factCount: 2,
          passageCount: 1,
          citationCount: 0,
          trashed: false,
          provenance: {},
        },
      ],
    ]);
  });

  it.each(['factCount', 'citationCount', 'exhibitNumber', 'genre'] as const)(
    'pages by %s are slices of the whole list, both ways and filtered',
    (sort) => {
      for (const filter of [{}, { words: '.txt' }, { cited: false }, { cited: true }, { folder: 'presse' }])
        for (const descending of [false, true]) {
          const order = { sort, descending };
          const whole = listSourceIds(made.file.read, filter, order);
          for (let limit = 1; limit <= 6; limit++)
            for (let offset = 0; offset <= 6; offset++) {
              const { rows, total } = listSources(made.file.read, filter, order, { offset, limit });
              expect(rows.map(({ id }) => id)).toEqual(whole.slice(offset, offset + limit));
              expect(total).toBe(whole.length);
            }
        }
    },
  );

  it.each<[string, number[]]>([
    ['«', [2]],
    ['«\u00a0ecrit', [2]],
    ['edit', [3]],
    ['élan 4', [4]],
    ['ÉTÉ', [1]],
    ['euter', [1]],
    ['10ffff', []],
  ])('finds %s in any of the columns', (words, expected) => {
    expect(numbers({ words })).toEqual(expected);
  });

  it('lists every id in the same order', () => {
    const ids = listSourceIds(made.file.read, {}, { sort: 'title', descending: true });
    expect(ids).toEqual([1, 5, 4, 2, 3].map((no) => added[no - 1]?.id));
  });

  it('chooses the page on an index, without sorting', () => {
    const plans = (['title', 'published', 'publisher', 'kind', 'size'] as const).map((sort) => {
      const column = sort === 'kind' || sort === 'size' ? sort : `sort_${sort}`;
      const sql = `EXPLAIN QUERY PLAN SELECT s.no AS no FROM source s WHERE s.trashed_at IS NULL ORDER BY s.${column} DESC, s.no DESC LIMIT 50`;
      return all<{ detail: string }>(made.file.read, sql).map(({ detail }) => detail);
    });
    expect(plans).toEqual(
      ['title', 'published', 'publisher', 'kind', 'size'].map((sort) => [
        `SEARCH s USING COVERING INDEX source_by_${sort} (trashed_at=?)`,
      ]),
    );
  });

  it('lists every folder with how many sources it holds, those below included', () => {
    expect(listFolders(made.file.read)).toEqual([
      { folder: 'presse', count: 3 },
      { folder: 'presse 2', count: 1 },
      { folder: 'presse/fr', count: 2 },
    ]);
  });

  const sorts = [
    'no',
    'title',
    'genre',
    'published',
    'publisher',
    'kind',
    'size',
    'factCount',
    'citationCount',
    'exhibitNumber',
    'family',
  ] as const satisfies readonly SourceOrder['sort'][];

  it.each(sorts)('by %s says of each source where it stands, and of each stretch its ids', (sort) => {
    for (const descending of [false, true])
      for (const filter of [{}, { folder: 'presse' }, { words: 'e' }] satisfies SourceFilter[]) {
        const order = { sort, descending };
        const ids = listSourceIds(made.file.read, filter, order);
        expect(ids).toEqual(
          listSources(made.file.read, filter, order, { offset: 0, limit: 100 }).rows.map(({ id }) => id),
        );
        expect(ids.map((id) => placeOfSource(made.file.read, filter, order, id))).toEqual([...ids.keys()]);
        expect(listSourceIds(made.file.read, filter, order, { offset: 1, limit: 2 })).toEqual(ids.slice(1, 3));
        for (const absent of [added[5]?.id ?? '', 'nobody'])
          expect(placeOfSource(made.file.read, filter, order, absent)).toBe(-1);
      }
  });

  it('counts those before a source along the index', () => {
    const plans = (['title', 'published', 'publisher'] as const).map((column) => {
      const sql = `EXPLAIN QUERY PLAN SELECT count(*) FROM source s WHERE s.trashed_at IS NULL AND (s.sort_${column}, s.no) < ('m', 9)`;
      return all<{ detail: string }>(made.file.read, sql).map(({ detail }) => detail);
    });
    expect(plans).toEqual(
      ['title', 'published', 'publisher'].map((sort) => [
        `SEARCH s USING COVERING INDEX source_by_${sort} (trashed_at=? AND sort_${sort}<?)`,
      ]),
    );
  });

  it.each<[string, SourceFilter]>([
    ['a genre', { genres: ['letter'] }],
    ['a genre or none', { genres: ['letter', ''] }],
    ['no genre', { genres: [''] }],
    ['a kind', { kinds: ['html'] }],
    ['a folder', { folder: 'presse' }],
    ['an import', { batchId: 'b' }],
    ['a family', { familyId: '1' }],
    ['those that await a version', { awaitsVersion: true }],
    ['the trash', { trashed: true }],
  ])('never reads every source for %s', (_, filter) => {
    const plans = sorts.flatMap((sort) =>
      plansOf(made.file.read, (db) => listSources(db, filter, { sort, descending: false }, { offset: 0, limit: 10 })),
    );
    expect(scansOfSources(plans)).toEqual([]);
  });
});
