import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { search } from '../../../../electron/store/search/search.ts';
import { createFact } from '../../../../electron/usecases/facts/create-fact.ts';
import { updateFact } from '../../../../electron/usecases/facts/update-fact.ts';
import { createMemo } from '../../../../electron/usecases/memo/create-memo.ts';
import { saveMemo } from '../../../../electron/usecases/memo/save-memo.ts';
import type { SearchResult, SearchScope } from '../../../../shared/domain/search.ts';
import { temporaryCaseFile, type AddedSource, type TemporaryCaseFile } from '../../../support/case-file.ts';
import { trashFacts, trashSources } from '../../../support/at-once.ts';

let made: TemporaryCaseFile;
let sources: AddedSource[];
beforeAll(() => {
  made = temporaryCaseFile();
  sources = [
    made.addSource('gazette.txt', 'La CNIL a infligé une amende de 20 millions d’euros. L’amende est lourde.'),
    made.addSource('radio.txt', 'Entretien sur la reconnaissance faciale.', {
      title: 'Une amende record',
      published: '2022-10',
    }),
    made.addSource('corbeille.txt', 'Une amende oubliée.'),
    made.addSource('anglais.txt', 'The fine was upheld.'),
  ];
  trashSources(made.file, { sourceIds: [sources[2]?.id ?? ''], trashed: true });
  createFact(made.file, { statement: 'L’amende est notifiée', date: '2022-10-20' });
  const noted = createFact(made.file, { statement: 'La société se tait' });
  updateFact(made.file, { factId: noted.id, set: { note: 'Elle n’a pas payé l’amende.' } });
  const gone = createFact(made.file, { statement: 'Amende retirée' });
  trashFacts(made.file, { factIds: [gone.id], trashed: true });
  const memo = createMemo(made.file, { title: 'Note sur la sanction', language: 'fr' });
  const paragraph = { type: 'paragraph', content: [{ type: 'text', text: 'L’amende prononcée.' }] };
  saveMemo(made.file, { memoId: memo.id, revision: 0, document: { type: 'doc', content: [paragraph] } });
});
afterAll(() => made.dispose());

const ask = (query: string, scope: SearchScope = 'all', offset = 0, limit = 20): SearchResult =>
  search(made.file.read, { query, scope, offset, limit });

describe('search', () => {
  it('finds sources, facts and memoranda in turn, titles first, none from the trash', () => {
    const { hits, ...rest } = ask('AMENDE');
    expect({ hits: hits.map(({ noun, title }) => `${noun} ${title}`), ...rest }).toEqual({
      hits: [
        'source Une amende record',
        'fact L’amende est notifiée',
        'memo Note sur la sanction',
        'source gazette',
        'fact La société se tait',
      ],
      total: 5,
      totalIsExact: true,
      isFullyRanked: true,
      facets: null,
      inSurroundings: null,
      counts: { sources: 2, facts: 2, memos: 1 },
      explained: null,
    });
  });

  it('gives each hit whole: its words marked, and their places in the source', () => {
    const hit = ask('amende', 'sources').hits.find(({ no }) => no === sources[0]?.no);
    const body = sources[0]?.body ?? '';
    expect(hit).toEqual({
      noun: 'source',
      id: sources[0]?.id,
      no: 1,
      title: 'gazette',
      date: '',
      kind: 'text',
      snippet: [
        { text: 'La CNIL a infligé une ', hit: false },
        { text: 'amende', hit: true },
        { text: ' de 20 millions d’euros. L’', hit: false },
        { text: 'amende', hit: true },
        { text: ' est lourde.', hit: false },
      ],
      spans: [
        { start: body.indexOf('amende'), end: body.indexOf('amende') + 6 },
        { start: body.lastIndexOf('amende'), end: body.lastIndexOf('amende') + 6 },
      ],
    });
  });

  it('shows the note of a fact when the words are there', () => {
    expect(ask('payé', 'facts').hits.map(({ title, snippet }) => [title, snippet])).toEqual([
      [
        'La société se tait',
        [
          { text: 'Elle n’a pas ', hit: false },
          { text: 'payé', hit: true },
          { text: ' l’amende.', hit: false },
        ],
      ],
    ]);
  });

  it.each([
    ['inflige amende', 1],
    ['"amende de 20"', 1],
    ['"amende 20"', 0],
    ['fine OR gazette OR cnil', 2],
    ['amende -cnil', 1],
    ['reconn*', 1],
    ['(fine OR faciale) -upheld', 1],
    ['l’amende', 2],
    ["L'AMENDE", 2],
    ['"l’amende"', 1],
  ])('%s: %i source(s)', (query, count) => {
    const result = ask(query, 'sources');
    expect([result.hits.length, result.total, result.counts.sources]).toEqual([count, count, count]);
  });

  it('pages without gap or repetition', () => {
    const whole = ask('amende').hits.map(({ id }) => id);
    const pages = [0, 2, 4, 6].flatMap((offset) => ask('amende', 'all', offset, 2).hits.map(({ id }) => id));
    expect(pages).toEqual(whole);
  });

  it('says what it could not read, and searches the words', () => {
    const { total, explained } = ask('"amende lourde', 'sources');
    expect([total, explained]).toEqual([1, { code: 'search.syntax', detail: { near: '"amende lourde' } }]);
  });

  it('never fails, whatever is typed', () => {
    const pieces = fc.array(
      fc.constantFrom(
        '"',
        '*',
        ':',
        '^',
        '(',
        ')',
        '-',
        '+',
        '{',
        '}',
        ',',
        '\0',
        '😀',
        '’',
        'NEAR',
        'NEAR(',
        'NEAR/3',
        '=',
        '="',
        'date:2022..',
        'date:',
        'kind:text,fact',
        'publisher:',
        'author:',
        'title:',
        'in:comments',
        'party:amende',
        'œ',
        'AND',
        'OR',
        'NOT',
        'title',
        ' ',
        'amende',
        'é',
      ),
    );
    const typed = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      pieces.map((list) => list.join('')),
      pieces.map((list) => list.join(' ')),
    );
    const property = fc.property(typed, (query) => {
      const { hits, total } = ask(query);
      expect(hits.length).toBe(Math.min(total, 20));
    });
    fc.assert(property, { numRuns: 500 });
  });

  it('takes a query of a thousand words, or brackets', () => {
    const queries = [
      'a '.repeat(500),
      '-a '.repeat(333),
      `b ${'-a '.repeat(333)}`,
      '('.repeat(1000),
      `${'('.repeat(30)}a${')'.repeat(30)}`,
      'a OR '.repeat(200),
    ];
    expect(queries.map((query) => typeof ask(query).total)).toEqual(queries.map(() => 'number'));
  });
});
