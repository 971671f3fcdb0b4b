import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { findSourceByHash } from '../../../../electron/store/queries/source.ts';
import { listPassages } from '../../../../electron/store/queries/passage.ts';
import { findSourceRow } from '../../../../electron/store/queries/source-read.ts';
import { readText } from '../../../../electron/store/texts.ts';
import { verifyCaseFile } from '../../../../electron/store/verify.ts';
import { createFact } from '../../../../electron/usecases/facts/create-fact.ts';
import { search } from '../../../../electron/store/search/search.ts';
import { createPassage } from '../../../../electron/usecases/passages/create-passage.ts';
import { readSourceOriginal } from '../../../../electron/usecases/sources/read-source-original.ts';
import { importPaths } from '../../../../electron/usecases/intake/import-paths.ts';
import { readSourceBytes } from '../../../../electron/usecases/sources/read-source-bytes.ts';
import { readSourcePage } from '../../../../electron/usecases/sources/read-source-page.ts';
import { listCandidates } from '../../../../electron/usecases/versions/list-candidates.ts';
import { refuseCandidate } from '../../../../electron/usecases/versions/refuse-candidate.ts';
import { listVersions } from '../../../../electron/usecases/versions/list-versions.ts';
import { prepareVersion } from '../../../../electron/usecases/versions/prepare-version.ts';
import { replaceVersion } from '../../../../electron/usecases/versions/replace-version.ts';
import { ProblemError } from '../../../../shared/kernel/result.ts';
import { temporaryCaseFile, type TemporaryCaseFile } from '../../../support/case-file.ts';
import { dumpCaseFile } from '../../../support/dump-case-file.ts';
import { article, importTexts } from '../../../support/wording.ts';

const OLD = `Le port ouvre lundi.\n\nLa digue mesure onze mètres.\n\n${article(1, 60)}\n\nLe préfet inspecte le quai nord.`;
const NEW = OLD.replace('onze', 'douze').replace('Le préfet inspecte le quai nord.', 'Rien de plus.');
const QUOTES = ['ouvre lundi', 'mesure onze mètres', 'inspecte le quai nord'];

let own: TemporaryCaseFile;
let sourceId = '';
beforeEach(() => {
  own = temporaryCaseFile();
  importTexts(own.file, { 'article.txt': OLD });
  sourceId = findSourceRow(own.file.read, idOf('article.txt'))?.id ?? '';
  const text = readText(own.file.read, sourceId);
  for (const quote of QUOTES) {
    const start = text?.body.indexOf(quote) ?? -1;
    const selection = { sourceId, textId: text?.textId ?? '', start, end: start + quote.length, quote };
    createPassage(own.file, { selection });
  }
});
afterEach(() => own.dispose());

const idOf = (name: string): string =>
  own.file.read.prepare('SELECT id FROM source WHERE file_name = ?').pluck().get(name) as string;
const written = (content: string, name = 'corrigé.txt'): string => {
  const where = path.join(own.dir, name);
  writeFileSync(where, content);
  return where;
};
const passages = () => listPassages(own.file.read, sourceId).map(({ quote, textId }) => [quote, textId]);
const refusal = async (run: () => Promise<unknown>): Promise<unknown> =>
  run().then(
    () => 'accepted',
    (error: unknown) => (error instanceof ProblemError ? error.problem.code : error),
  );

test('a corrected article: what survives, what is altered and what is gone; nothing is changed before the lawyer decides', async () => {
  const before = dumpCaseFile(own.file);
  const proposal = await prepareVersion(own.file, { sourceId, path: written(NEW) });
  expect(proposal.passages.map(({ quote, fate, proposal: place }) => [quote, fate, place?.quote])).toEqual([
    ['ouvre lundi', 'surviving', 'ouvre lundi'],
    ['mesure onze mètres', 'altered', 'mesure douze mètres'],
    ['inspecte le quai nord', 'missing', undefined],
  ]);
  expect(proposal.diff.filter(({ kind }) => kind === 'added').map(({ text }) => text)[0]).toBe('douze');
  expect(dumpCaseFile(own.file)).toEqual(before);
});

test('the new version takes its place; only the passages named move; undo takes all of it back', async () => {
  const before = dumpCaseFile(own.file);
  const oldText = readText(own.file.read, sourceId);
  const { passages: followed } = await prepareVersion(own.file, { sourceId, path: written(NEW) });
  const [first, second] = followed;
  const moves = [first, second].flatMap((one) =>
    one?.proposal ? [{ passageId: one.passageId, ...one.proposal }] : [],
  );
  const row = replaceVersion(own.file, { sourceId, moves: moves.slice(0, 1) });
  const newText = readText(own.file.read, sourceId);
  expect([row.no, row.fileName, newText?.body]).toEqual([1, 'corrigé.txt', NEW]);
  expect(passages().toSorted(([a = ''], [b = '']) => a.localeCompare(b))).toEqual([
    ['inspecte le quai nord', oldText?.textId],
    ['mesure onze mètres', oldText?.textId],
    ['ouvre lundi', newText?.textId],
  ]);
  expect(readText(own.file.read, sourceId, oldText?.textId)).toEqual(oldText);
  expect(listVersions(own.file, { sourceId })).toMatchObject([
    { version: 1, fileName: 'article.txt', textId: oldText?.textId },
    { version: 2, fileName: 'corrigé.txt', textId: newText?.textId, replacedAt: null },
  ]);
  const find = (query: string) =>
    search(own.file.read, { query, scope: 'all', offset: 0, limit: 9, depth: 'full' }).hits.length;
  expect([find('douze'), find('onze')]).toEqual([1, 0]);
  const original = (version?: number) =>
    Buffer.from(readSourceOriginal(own.file, { sourceId, version }).bytes).toString();
  expect([original(1), original(2), original()]).toEqual([OLD, NEW, NEW]);
  expect(verifyCaseFile(own.file).ok).toBe(true);
  own.file.undo();
  expect(dumpCaseFile(own.file)).toEqual(before);
  own.file.redo();
  expect(readText(own.file.read, sourceId)?.body).toBe(NEW);
});

test('facts go on leading to the version that their passage was taken from, and new passages of either can be made', async () => {
  const oldText = readText(own.file.read, sourceId);
  await prepareVersion(own.file, { sourceId, path: written(NEW) });
  replaceVersion(own.file, { sourceId, moves: [] });
  const fact = (textId: string, body: string, quote: string) => {
    const start = body.indexOf(quote);
    return createFact(own.file, {
      statement: quote,
      selection: { sourceId, textId, start, end: start + quote.length, quote },
    });
  };
  const newText = readText(own.file.read, sourceId);
  expect(fact(oldText?.textId ?? '', oldText?.body ?? '', 'onze').evidence[0]?.passage.textId).toBe(oldText?.textId);
  expect(fact(newText?.textId ?? '', newText?.body ?? '', 'douze').evidence[0]?.passage.textId).toBe(newText?.textId);
  expect(verifyCaseFile(own.file).ok).toBe(true);
});

test('the bytes of an earlier version are known: dropped again they are a duplicate', async () => {
  await prepareVersion(own.file, { sourceId, path: written(NEW) });
  replaceVersion(own.file, { sourceId, moves: [] });
  const [old] = listVersions(own.file, { sourceId });
  expect(findSourceByHash(own.file.read, old?.sha256 ?? '')).toEqual({ id: sourceId, no: 1, trashed: false });
  expect(importTexts(own.file, { 'encore.txt': OLD }).problems).toMatchObject([
    { code: 'file.duplicate', detail: { no: 1 } },
  ]);
  const back = await prepareVersion(own.file, { sourceId, path: written(OLD, 'ancien.txt') });
  replaceVersion(own.file, { sourceId, moves: [] });
  expect([back.sha256, listVersions(own.file, { sourceId }).length]).toEqual([old?.sha256, 3]);
  expect(verifyCaseFile(own.file).ok).toBe(true);
});

test('a source that came in apart can be put under the other, unless something leans on it', async () => {
  importTexts(own.file, { 'bis.txt': NEW });
  const otherId = idOf('bis.txt');
  const otherText = readText(own.file.read, otherId);
  const before = dumpCaseFile(own.file);
  await prepareVersion(own.file, { sourceId, otherId });
  replaceVersion(own.file, { sourceId, moves: [] });
  expect([idOf('bis.txt'), readText(own.file.read, sourceId)?.textId]).toEqual([sourceId, otherText?.textId]);
  own.file.undo();
  expect(dumpCaseFile(own.file)).toEqual(before);
  const selection = { sourceId: otherId, textId: otherText?.textId ?? '', start: 0, end: 7, quote: 'Le port' };
  createPassage(own.file, { selection });
  expect(await refusal(() => prepareVersion(own.file, { sourceId, otherId }))).toBe('version.in-use');
});

test('what is no new version is refused with its reason', async () => {
  importTexts(own.file, { 'autre.txt': article(7) });
  const refused = (content: string) => refusal(() => prepareVersion(own.file, { sourceId, path: written(content) }));
  expect([
    await refused(OLD),
    await refused(article(7)),
    await refused(''),
    await refusal(() => prepareVersion(own.file, { sourceId, path: path.join(own.dir, 'absent.txt') })),
    await refusal(() => prepareVersion(own.file, { sourceId })),
    await refusal(async () => replaceVersion(own.file, { sourceId, moves: [] })),
  ]).toEqual([
    'version.same',
    'version.other-source',
    'file.empty',
    'file.missing',
    'version.nothing-new',
    'version.none',
  ]);
});

test('a text of an older reader is read again: a new version of the same bytes', async () => {
  const page = `<html lang="fr"><body><article><p>${article(5, 80)}</p><p>La digue tient.</p></article></body></html>`;
  const { id, textId, sha256 } = own.addSource('page.html', page, { kind: 'html' });
  const start = page.indexOf('La digue tient');
  createPassage(own.file, { selection: { sourceId: id, textId, start, end: start + 14, quote: 'La digue tient' } });
  const proposal = await prepareVersion(own.file, { sourceId: id });
  expect([proposal.isReread, proposal.passages.map(({ fate }) => fate)]).toEqual([true, ['altered']]);
  replaceVersion(own.file, { sourceId: id, moves: [] });
  expect(listVersions(own.file, { sourceId: id }).map((version) => version.sha256)).toEqual([sha256, sha256]);
  expect(readText(own.file.read, id)?.body).not.toContain('<p>');
  expect(readText(own.file.read, id, textId)?.body).toBe(page);
  expect(verifyCaseFile(own.file).ok).toBe(true);
});

test('a file that comes again from the same place with other bytes is told as what may be a new version', () => {
  const { problems } = importTexts(own.file, { 'article.txt': NEW, 'ailleurs.txt': article(8) });
  expect(problems).toMatchObject([{ path: 'article.txt', code: 'file.maybe-version', detail: { no: 1 } }]);
});

const pageAt = (address: string, words: string): string =>
  `<html lang="fr"><head><link rel="canonical" href="${address}"></head><body><article><h1>Bacs</h1><p>${words}</p></article></body></html>`;

test('a page saved again from the same address is offered as a new version, never taken for one', async () => {
  const where = 'https://gazette.example/bacs';
  const pages = (name: string, content: string): string => written(content, name);
  const first = pages('page-1.html', pageAt(where, article(11)));
  const second = pages('page-2.html', pageAt(`${where}/?utm_source=x`, article(12)));
  const front = ['f.html', 'g.html'].map((name, index) =>
    pages(name, pageAt('https://gazette.example/', article(20 + index))),
  );
  const { problems } = await importPaths(own.file, [first, second, ...front], {
    onProgress: () => undefined,
    signal: new AbortController().signal,
  });
  expect(problems).toMatchObject([{ path: 'page-2.html', code: 'file.same-address', detail: { no: 4 } }]);
  const [one, two] = [idOf('page-1.html'), idOf('page-2.html')];
  const candidates = (id: string): unknown => listCandidates(own.file, { sourceId: id }).map(({ no, by }) => [no, by]);
  expect([candidates(one), candidates(two), candidates(idOf('f.html'))]).toEqual([
    [[5, 'address']],
    [[4, 'address']],
    [],
  ]);
  refuseCandidate(own.file, { sourceId: two, otherId: one });
  expect([candidates(one), candidates(two)]).toEqual([[], []]);
  own.file.undo();
  await prepareVersion(own.file, { sourceId: one, otherId: two });
  replaceVersion(own.file, { sourceId: one, moves: [] });
  expect(candidates(one)).toEqual([]);
});

test('an earlier version is still to be seen as it looked', async () => {
  const [old, now] = [written(pageAt('https://a.example/x', 'Avant.'), 'a.html'), written('<h1>Après</h1>', 'b.html')];
  await importPaths(own.file, [old], { onProgress: () => undefined, signal: new AbortController().signal });
  const id = idOf('a.html');
  await prepareVersion(own.file, { sourceId: id, path: now });
  replaceVersion(own.file, { sourceId: id, moves: [] });
  const shown = async (version?: number): Promise<string> =>
    JSON.stringify((await readSourcePage(own.file, { sourceId: id, version })).body);
  expect([await shown(1), await shown()]).toEqual([
    expect.stringContaining('Avant.'),
    expect.stringContaining('Après'),
  ]);
  const bytes = (version?: number): string =>
    Buffer.from(readSourceBytes(own.file, { sourceId: id, version, start: 0, end: 9 })).toString();
  expect([bytes(1), bytes(), bytes(2)]).toEqual(['<html lan', '<h1>Après'.slice(0, 8), '<h1>Après'.slice(0, 8)]);
});
