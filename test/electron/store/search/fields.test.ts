import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { search } from '../../../../electron/store/search/search.ts';
import { createFact } from '../../../../electron/usecases/facts/create-fact.ts';
import { createMemo } from '../../../../electron/usecases/memo/create-memo.ts';
import { setHeader } from '../../../../electron/usecases/memo/set-header.ts';
import { createParty } from '../../../../electron/usecases/parties/create-party.ts';
import { createPassage } from '../../../../electron/usecases/passages/create-passage.ts';
import type { SearchDepth, SearchHit, SearchResult } from '../../../../shared/domain/search.ts';
import { temporaryCaseFile, type AddedSource, type TemporaryCaseFile } from '../../../support/case-file.ts';
import { trashSources } from '../../../support/at-once.ts';

let made: TemporaryCaseFile;
let arrete: AddedSource;
beforeAll(() => {
  made = temporaryCaseFile();
  arrete = made.addSource('arrete.txt', 'La régie doit remplacer la conduite. Un été passe, puis un autre.', {
    title: 'Arrêté du préfet',
    published: '2022-10-17',
    publisher: 'Recueil',
    author: 'Inès Roc',
    genre: 'decision',
    kind: 'pdf',
  });
  made.addSource('bulletin.txt', 'Été comme hiver, la Régie des eaux répare. Chef-d’œuvre de lenteur.', {
    title: 'Bulletin de l’arrêté',
    published: '2023',
    publisher: 'La Gazette',
    genre: 'press-article',
    kind: 'html',
  });
  made.addSource('lettre.txt', 'L’Exploitante conteste et la conduite, dit-elle, tient ; un coeur à l’ouvrage.', {
    title: '',
    published: '',
    publisher: 'La Gazette',
  });
  const gone = made.addSource('brouillon.txt', 'La régie, la conduite.', { title: 'Arrêté', published: '2022' });
  trashSources(made.file, { sourceIds: [gone.id], trashed: true });
  createFact(made.file, { statement: 'La régie est mise en demeure', date: '2022-11' });
  createFact(made.file, { statement: 'La régie se tait', date: '' });
  const memo = createMemo(made.file, { title: 'Note sur la régie', language: 'fr' });
  setHeader(made.file, { memoId: memo.id, set: { date: '2023-02-01' } });
  createParty(made.file, { set: { name: 'Régie des eaux', kind: 'company', aliases: ['L’Exploitante'] } });
  const mark = (quote: string, comment: string): void => {
    const start = arrete.body.indexOf(quote);
    const selection = { sourceId: arrete.id, textId: arrete.textId, start, end: start + quote.length, quote };
    createPassage(made.file, { selection, comment });
  };
  mark('la conduite', 'À vérifier auprès de l’expert');
  mark('Un été', 'Vérifier le calendrier');
});
afterAll(() => made.dispose());

const ask = (query: string, depth: SearchDepth = 'first'): SearchResult =>
  search(made.file.read, { query, scope: 'all', offset: 0, limit: 20, depth });
const name = ({ noun, no }: SearchHit): string => `${noun} ${no}`;
const found = (query: string): string[] =>
  ask(query)
    .hits.map((hit) => name(hit))
    .toSorted();

describe('fields', () => {
  it.each([
    ['title:arrete', ['source 1', 'source 2']],
    ['title:lettre', ['source 3']],
    ['title:(arrete prefet)', ['source 1']],
    ['title:regie', ['fact 1', 'fact 2', 'memo 1']],
    ['author:ines', ['source 1']],
    ['éditeur:gazette', ['source 2', 'source 3']],
    ['kind:pdf regie', ['source 1']],
    ['kind:fait regie', ['fact 1', 'fact 2']],
    ['kind:memo', ['memo 1']],
    ['kind:html,text', ['source 2', 'source 3']],
    ['kind:decision', ['source 1']],
    ['genre:arrêt', ['source 1']],
    ['kind:"article de presse"', ['source 2']],
    ['kind:article,text', ['source 2', 'source 3']],
    ['kind:pdf genre:press', []],
    ['regie -genre:decision', ['fact 1', 'fact 2', 'memo 1', 'source 2']],
    ['date:2022..2023 regie', ['fact 1', 'memo 1', 'source 1', 'source 2']],
    ['date:2022-10', ['source 1']],
    ['date:2023..', ['memo 1', 'source 2']],
    ['date:..2022', ['fact 1', 'source 1']],
    ['conduite -date:2022', ['source 3']],
    ['regie -kind:fact,memo', ['source 1', 'source 2']],
    ['kind:pdf OR coeur', ['source 1', 'source 3']],
    ['(publisher:gazette OR conduite) -title:bulletin', ['source 1', 'source 3']],
    ['publisher:gazette -œuvre', ['source 3']],
    ['party:regie kind:pdf,html,text', ['source 2', 'source 3']],
    ['party:exploitante répare', ['source 2']],
    ['oeuvre', ['source 2']],
    ['cœur', ['source 3']],
    ['co*', ['source 1', 'source 2', 'source 3']],
    ['regie NEAR/1 repare', []],
    ['regie NEAR/2 repare', ['source 2']],
    ['NEAR(remplacer conduite, 1)', ['source 1']],
    ['NEAR(remplacer été, 2)', []],
  ])('%s', (query, expected) => {
    const { total, explained } = ask(query);
    expect([found(query), total, explained]).toEqual([expected, expected.length, null]);
  });

  it.each([
    ['ete', ['source 1', 'source 2']],
    ['="été"', ['source 1']],
    ['="Été"', ['source 2']],
    ['=Été OR conduite', ['source 1', 'source 2', 'source 3']],
    ['regie -="été" kind:pdf,html', ['source 2']],
    ['="Régie" NEAR/2 répare', ['source 2']],
    ['="régie" NEAR/2 répare', []],
    ['title:="Arrêté"', ['source 1']],
  ])('case and accents count after an equals sign: %s', (query, expected) => {
    const { total, totalIsExact } = ask(query);
    expect([found(query), total, totalIsExact]).toEqual([expected, expected.length, true]);
  });
});

describe('comments', () => {
  it('lead to the passages that they are on, one hit for a source', () => {
    const conduite = arrete.body.indexOf('la conduite');
    const ete = arrete.body.indexOf('Un été');
    expect(ask('verifier in:comments')).toMatchObject({
      total: 1,
      counts: { sources: 1, facts: 0, memos: 0 },
      hits: [
        {
          noun: 'source',
          no: 1,
          title: 'Arrêté du préfet',
          snippet: [
            { text: 'À ', hit: false },
            { text: 'vérifier', hit: true },
            { text: ' auprès de l’expert', hit: false },
          ],
          spans: [
            { start: conduite, end: conduite + 'la conduite'.length },
            { start: ete, end: ete + 'Un été'.length },
          ],
        },
      ],
    });
  });

  it.each([
    ['in:comments', 1],
    ['in:comments conduite', 0],
    ['in:comments calendrier -expert', 1],
    ['in:comments verifier NEAR/3 expert', 1],
    ['in:comments verifier NEAR/1 expert', 0],
    ['in:comments expert kind:html', 0],
    ['in:comments title:arrete date:2022', 1],
    ['in:comments ="Vérifier"', 1],
  ])('%s: %i', (query, count) => {
    expect(ask(query).total).toBe(count);
  });
});

it('facets tell what the sources found are', () => {
  expect([ask('regie OR conduite', 'full').facets, ask('in:comments', 'full').facets]).toEqual([
    {
      genres: [
        { value: 'decision', count: 1 },
        { value: 'press-article', count: 1 },
      ],
      kinds: [
        { value: 'html', count: 1 },
        { value: 'pdf', count: 1 },
        { value: 'text', count: 1 },
      ],
      years: [
        { value: '2023', count: 1 },
        { value: '2022', count: 1 },
      ],
      publishers: [
        { value: 'La Gazette', count: 2 },
        { value: 'Recueil', count: 1 },
      ],
      counted: 3,
    },
    {
      genres: [{ value: 'decision', count: 1 }],
      kinds: [{ value: 'pdf', count: 1 }],
      years: [{ value: '2022', count: 1 }],
      publishers: [{ value: 'Recueil', count: 1 }],
      counted: 1,
    },
  ]);
});
