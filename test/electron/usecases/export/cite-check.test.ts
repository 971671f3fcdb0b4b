import { afterEach, beforeEach, expect, it } from 'vitest';
import { checkExport } from '../../../../electron/usecases/export/check-export.ts';
import { createMemo } from '../../../../electron/usecases/memo/create-memo.ts';
import { saveMemo } from '../../../../electron/usecases/memo/save-memo.ts';
import { createPassage } from '../../../../electron/usecases/passages/create-passage.ts';
import type { DocumentNode } from '../../../../shared/domain/memo.ts';
import { temporaryCaseFile, type AddedSource, type TemporaryCaseFile } from '../../../support/case-file.ts';
import { classifySources, trashSources } from '../../../support/at-once.ts';

const BODY =
  'La vanne a été fermée à midi. Le gardien dit : « j’ai fermé la vanne sans ordre ». Fermée à midi, la vanne a cédé.';

let made: TemporaryCaseFile;
let source: AddedSource;
let memoId: string;
beforeEach(() => {
  made = temporaryCaseFile();
  source = made.addSource('vanne.txt', BODY);
  memoId = createMemo(made.file, { title: 'Note', language: 'fr' }).id;
});
afterEach(() => made.dispose());

const text = (words: string): DocumentNode => ({ type: 'text', text: words });
const cite = (id: string, passageId: string | null = null): DocumentNode => ({
  type: 'citation',
  attrs: { id, sourceId: source.id, passageId, form: 'reference' },
});
const write = (...content: DocumentNode[]): void => {
  const document = { type: 'doc', content: [{ type: 'paragraph', content }] };
  saveMemo(made.file, { memoId, revision: 0, document });
};
const faults = (): unknown[] =>
  checkExport(made.file, memoId).map(({ code, detail }) => [code, detail?.['nearest'] ?? detail?.['count'] ?? null]);

it('typed quotations are held against the source that is cited beside them', () => {
  write(
    text('Il dit « j’ai fermé la vanne sans ordre » '),
    cite('a'),
    text(', puis « j’ai fermé la vanne sur ordre » '),
    cite('b'),
    text(', enfin « le préfet était absent ce jour-là » '),
    cite('c'),
  );
  expect(faults()).toEqual([
    ['quotation.altered', expect.stringContaining('j’ai fermé la vanne sans ordre') as string],
    ['quotation.not-found', null],
  ]);
});

it('a quotation without any citation is told', () => {
  write(text('On lit partout « j’ai fermé la vanne sans ordre ».'));
  expect(faults()).toEqual([['quotation.unsupported', null]]);
});

it('words that stand twice are told, unless the passage says which are meant', () => {
  const twice = made.addSource('deux.txt', 'Fermé sur ordre du maire. Ouvert. Fermé sur ordre du maire.');
  const passage = createPassage(made.file, {
    selection: { sourceId: twice.id, textId: twice.textId, start: 0, end: 24, quote: 'Fermé sur ordre du maire' },
  });
  source = twice;
  write(
    text('« Fermé sur ordre du maire » '),
    cite('a'),
    text(' « Fermé sur ordre du maire » '),
    cite('b', passage.id),
  );
  expect(faults()).toEqual([['quotation.ambiguous', 2]]);
});

it('a confidential letter is neither cited nor produced, until it is marked official', () => {
  write(cite('a'));
  classifySources(made.file, { sourceIds: [source.id], confidentiality: 'confidential' });
  const told = faults();
  classifySources(made.file, { sourceIds: [source.id], confidentiality: 'official' });
  expect([told, faults()]).toEqual([[['citation.confidential', null]], []]);
});

it('a cited source that was put in the trash is told once, with the place and the citation, until it is restored', () => {
  write(cite('a'), text(' et '), cite('b'));
  trashSources(made.file, { sourceIds: [source.id], trashed: true });
  const told = checkExport(made.file, memoId);
  trashSources(made.file, { sourceIds: [source.id], trashed: false });
  expect(told).toEqual([{ code: 'citation.trashed', detail: { no: source.no, citationId: 'a', place: '§\u00a01' } }]);
  expect(faults()).toEqual([]);
});

const codes = (): unknown[] => checkExport(made.file, memoId).map(({ code }) => code);

it('words that stand on another page than the one cited are told with both', () => {
  const [one, two] = ['Première page : rien à signaler.', 'Seconde page : la vanne fuyait.'];
  source = made.addSource('pages.pdf', `${one}\n${two}`, { pageStarts: [0, one.length + 1] });
  const selection = { sourceId: source.id, textId: source.textId, start: 0, end: 13, quote: 'Première page' };
  const passage = createPassage(made.file, { selection });
  write(text('« la vanne fuyait » '), cite('a', passage.id), text(' et « rien à signaler » '), cite('b', passage.id));
  expect(checkExport(made.file, memoId)).toMatchObject([
    { code: 'quotation.other-page', detail: { page: 2, cited: 1, citationId: 'a' } },
  ]);
});

it('words of a reader’s comment are not the article’s, unless that passage is cited', () => {
  const body = 'La vanne a cédé hier.\nUn lecteur : la mairie savait tout depuis dix ans.';
  const comment = { start: 22, end: body.length, role: 'comments', block: 'paragraph' } as const;
  source = made.addSource('page.html', body, {
    segments: [{ start: 0, end: 21, role: 'body', block: 'paragraph' }, comment],
  });
  const quote = 'la mairie savait tout';
  const start = body.indexOf(quote);
  const selection = { sourceId: source.id, textId: source.textId, start, end: start + quote.length, quote };
  const passage = createPassage(made.file, { selection });
  write(text('« la mairie savait tout » '), cite('a'), text(' « la mairie savait tout » '), cite('b', passage.id));
  expect(codes()).toEqual(['quotation.surroundings']);
});

it('a source without text leaves a quotation unproved, and that is told', () => {
  source = made.addSource('scan.pdf', '');
  write(text('« la mairie savait tout » '), cite('a'));
  expect(codes()).toEqual(['quotation.unreadable']);
});
