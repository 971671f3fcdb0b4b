import { createHash } from 'node:crypto';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { all } from '../../../electron/store/database.ts';
import { insertText, readText } from '../../../electron/store/texts.ts';
import { temporaryCaseFile, type AddedSource, type TemporaryCaseFile } from '../../support/case-file.ts';

let made: TemporaryCaseFile;
let source: AddedSource;
beforeEach(() => {
  made = temporaryCaseFile();
  source = made.addSource('a.txt', 'Élève 😀\n\0fin', { pageStarts: [0, 6] });
});
afterEach(() => made.dispose());

it('is read as it was written, and carries the hash of its words', () => {
  expect(readText(made.file.read, source.id)).toEqual({
    textId: source.textId,
    sourceId: source.id,
    body: source.body,
    segments: [{ start: 0, end: source.body.length, role: 'body', block: 'paragraph' }],
    pageStarts: [0, 6],
  });
  const hash = createHash('sha256').update(source.body).digest('hex');
  expect(all(made.file.read, 'SELECT body_sha256 FROM source_text')).toEqual([{ body_sha256: hash }]);
  expect(readText(made.file.read, 'nobody')).toBeUndefined();
});

it('is written once for the same reader, anew for another', () => {
  const text = { sha256: source.sha256, body: 'Le texte', segments: [], pageStarts: [] };
  const ids = ['pdf/1', 'pdf/1', 'pdf/2'].map((extractor) =>
    made.file.commit('sources.imported', (db) => insertText(db, { ...text, extractor })),
  );
  expect([ids[0] === ids[1], ids[0] === ids[2]]).toEqual([true, false]);
});
