import { afterEach, beforeEach, expect, test } from 'vitest';
import { updateRow } from '../../../../electron/store/database.ts';
import { listPassages } from '../../../../electron/store/queries/passage.ts';
import { findSource } from '../../../../electron/store/queries/source-read.ts';
import { readText } from '../../../../electron/store/texts.ts';
import { verifyCaseFile } from '../../../../electron/store/verify.ts';
import { createPassage } from '../../../../electron/usecases/passages/create-passage.ts';
import { listVersions } from '../../../../electron/usecases/versions/list-versions.ts';
import { preparedFor } from '../../../../electron/usecases/versions/prepared-versions.ts';
import { rereadSources } from '../../../../electron/usecases/versions/reread-sources.ts';
import { temporaryCaseFile, type TemporaryCaseFile } from '../../../support/case-file.ts';
import { dumpCaseFile } from '../../../support/dump-case-file.ts';

/** An older reader kept the tags of a page in its text. */
const page = (words: string): string =>
  `<html lang="fr"><head><meta property="og:site_name" content="Le Phare"></head><body><article><h1>La digue</h1><p>${words}</p></article></body></html>`;

let own: TemporaryCaseFile;
beforeEach(() => {
  own = temporaryCaseFile();
});
afterEach(() => own.dispose());

const mark = ({ id, textId, body }: { id: string; textId: string; body: string }, quote: string): void => {
  const start = body.indexOf(quote);
  createPassage(own.file, { selection: { sourceId: id, textId, start, end: start + quote.length, quote } });
};
const reread = (ids: readonly string[], signal = new AbortController().signal) =>
  rereadSources(own.file, ids, { signal, onProgress: () => undefined, mergeKey: 'batch:test' });

test('many sources read again are one step: passages follow their words or nothing is changed, and the lawyer’s values stay', async () => {
  const sure = own.addSource(
    'sure.html',
    page(
      'Au printemps dernier, malgré de longues pluies, la digue a tenu contre la crue, a dit le préfet maritime du port.',
    ),
    {
      kind: 'html',
      title: 'Mon titre',
      provenance: { title: 'user' },
    },
  );
  mark(sure, 'la digue a tenu contre la crue');
  const unsure = own.addSource(
    'unsure.html',
    page('Dans la nuit de lundi, le grand quai <b>nord</b> de la ville basse a cédé.'),
    { kind: 'html' },
  );
  mark(unsure, 'le grand quai <b>nord</b> de la ville basse a cédé');
  const before = dumpCaseFile(own.file);
  expect(await reread([sure.id, unsure.id, 'nothing'])).toEqual({
    read: 2,
    texts: 1,
    values: 2,
    passages: 1,
    waiting: [{ sourceId: unsure.id, no: unsure.no }],
    failed: 0,
  });
  const [moved] = listPassages(own.file.read, sure.id);
  const text = readText(own.file.read, sure.id);
  expect([text?.body.includes('<p>'), moved?.textId]).toEqual([false, text?.textId]);
  expect(text?.body.slice(moved?.start, moved?.end)).toBe('la digue a tenu contre la crue');
  expect(findSource(own.file.read, sure.id)).toMatchObject({
    title: 'Mon titre',
    publisher: 'Le Phare',
    provenance: { title: 'user', publisher: 'document-data' },
    basis: { publisher: { tag: 'og:site_name' } },
  });
  expect(listVersions(own.file, { sourceId: sure.id })).toHaveLength(2);
  // The other keeps its text until the lawyer has compared the two.
  expect(readText(own.file.read, unsure.id)?.textId).toBe(unsure.textId);
  expect(preparedFor(own.file, unsure.id)?.proposal.passages).toMatchObject([{ fate: 'altered' }]);
  expect(verifyCaseFile(own.file).ok).toBe(true);
  expect(own.file.history().undo).toMatchObject({ label: 'sources.reread', detail: { count: 2 } });
  own.file.undo();
  expect(dumpCaseFile(own.file)).toEqual(before);
});

test('what the present readers read the same way is left alone', async () => {
  const { id } = own.addSource('a.html', page('Elle tient.'), { kind: 'html' });
  await reread([id]);
  const before = own.file.history().undo;
  expect(await reread([id])).toMatchObject({ read: 1, texts: 0, values: 0, waiting: [] });
  expect(own.file.history().undo).toEqual(before);
});

test('stopped, it keeps what it has read', async () => {
  const stop = new AbortController();
  const { id } = own.addSource('a.html', page('Elle tient.'), { kind: 'html' });
  stop.abort();
  expect(await reread([id], stop.signal)).toMatchObject({ read: 0 });
});

test('a source that took too long is read when it is read again', async () => {
  const kept = own.addSource('lent.html', page('La digue tient.'), { kind: 'html' });
  const problem = JSON.stringify({ code: 'source.timeout', detail: { seconds: 20 } });
  own.file.commit('sources.updated', (db) =>
    updateRow(db, 'source', kept.id, { state: 'kept', text_id: null, problem }),
  );
  expect(await reread([kept.id])).toMatchObject({ read: 1, texts: 1, waiting: [], failed: 0 });
  expect(findSource(own.file.read, kept.id)).toMatchObject({ state: 'read', problem: null });
  expect(readText(own.file.read, kept.id)?.body).toContain('La digue tient.');
});
