import { afterAll, beforeAll, expect, it } from 'vitest';
import { search } from '../../../../electron/store/search/search.ts';
import type { SearchDepth, SearchResult } from '../../../../shared/domain/search.ts';
import type { SegmentRole } from '../../../../shared/domain/source.ts';
import { createFact } from '../../../../electron/usecases/facts/create-fact.ts';
import { temporaryCaseFile, type AddedSource, type TemporaryCaseFile } from '../../../support/case-file.ts';
import { trashSources } from '../../../support/at-once.ts';

let made: TemporaryCaseFile;
/** A source of paragraphs, each with its role. */
function add(name: string, ...blocks: readonly (readonly [SegmentRole, string])[]): AddedSource {
  let body = '';
  const segments = blocks.map(([role, text]) => {
    const start = body === '' ? 0 : body.length + 2;
    body = body === '' ? text : `${body}\n\n${text}`;
    return { start, end: body.length, role, block: 'paragraph' as const };
  });
  return made.addSource(name, body, { segments });
}

beforeAll(() => {
  made = temporaryCaseFile();
  add('un.txt', ['menu', 'Accueil Barrage'], ['body', 'La digue a cédé 🟣.'], ['comments', 'La digue, ce scandale !']);
  add('deux.txt', ['body', 'Le barrage tient.'], ['related', 'À lire : la digue']);
  add('trois.txt', ['heading', 'La digue'], ['body', 'Un scandale.']);
  const gone = add('quatre.txt', ['body', 'Rien.'], ['menu', 'La digue']);
  trashSources(made.file, { sourceIds: [gone.id], trashed: true });
  createFact(made.file, { statement: 'La digue a cédé', date: '' });
});
afterAll(() => made.dispose());

const ask = (query: string, depth: SearchDepth = 'full'): SearchResult =>
  search(made.file.read, { query, scope: 'all', offset: 0, limit: 20, depth });
const found = (query: string): string[] =>
  ask(query)
    .hits.map(({ noun, no }) => `${noun} ${no}`)
    .toSorted();

it('words of the texts are found, words around them are counted apart', () => {
  expect([found('digue'), ask('digue').inSurroundings]).toEqual([['fact 1', 'source 1', 'source 3'], 1]);
  expect([found('scandale'), ask('scandale').inSurroundings]).toEqual([['source 3'], 1]);
  expect([found('=scandale'), found('"a cédé" scandale')]).toEqual([['source 3'], []]);
  expect(ask('barrage NOT digue').inSurroundings).toBe(0);
});

it('a first answer counts them only when there is nothing else to show', () => {
  expect([ask('digue', 'first').inSurroundings, ask('accueil', 'first').inSurroundings]).toEqual([null, 1]);
});

it('what stands around is searched alone, or with the rest', () => {
  expect(found('in:surroundings digue')).toEqual(['source 1', 'source 2']);
  expect(found('dans:alentours =digue')).toEqual(['source 1', 'source 2']);
  expect(found('digue in:all')).toEqual(['fact 1', 'source 1', 'source 2', 'source 3']);
  expect(found('in:all =scandale')).toEqual(['source 1', 'source 3']);
  expect(ask('in:surroundings digue').inSurroundings).toBe(0);
});

it('the words shown around a hit are those that were searched', () => {
  const shown = (query: string): unknown =>
    ask(query)
      .hits.find(({ no, noun }) => no === 1 && noun === 'source')
      ?.snippet.map(({ text }) => text)
      .join('');
  expect([shown('digue'), shown('in:surroundings digue')]).toEqual([
    'La digue a cédé 🟣.',
    'Accueil Barrage La digue a cédé 🟣. La digue, ce scandale !',
  ]);
});

it('hits lead to the words that were searched', () => {
  const spans = (query: string): unknown =>
    ask(query).hits.find(({ no, noun }) => no === 1 && noun === 'source')?.spans;
  expect(spans('digue')).toEqual([{ start: 20, end: 25 }]);
  expect(spans('in:surroundings digue')).toEqual([{ start: 41, end: 46 }]);
  expect(spans('in:all digue')).toEqual([
    { start: 20, end: 25 },
    { start: 41, end: 46 },
  ]);
});
