import { afterEach, beforeEach, expect, it } from 'vitest';
import { createMemo } from '../../../../electron/usecases/memo/create-memo.ts';
import { configureMemo } from '../../../../electron/usecases/memo/configure-memo.ts';
import {
  compareMemo,
  keepVersion,
  listVersions,
  removeVersion,
  renameVersion,
  restoreVersion,
} from '../../../../electron/usecases/memo/memo-versions.ts';
import { getMemo } from '../../../../electron/usecases/memo/get-memo.ts';
import { saveMemo } from '../../../../electron/usecases/memo/save-memo.ts';
import type { DocumentNode } from '../../../../shared/domain/memo.ts';
import { temporaryCaseFile, type TemporaryCaseFile } from '../../../support/case-file.ts';

let made: TemporaryCaseFile;
let memoId: string;
beforeEach(() => {
  made = temporaryCaseFile();
  memoId = createMemo(made.file, { title: 'Note', language: 'fr' }).id;
});
afterEach(() => made.dispose());

const words = (text: string): DocumentNode => ({
  type: 'doc',
  content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
});
const write = (text: string): void => {
  const { revision } = getMemo(made.file, { memoId });
  saveMemo(made.file, { memoId, revision, document: words(text) });
};
const now = () => {
  const { document, settings } = getMemo(made.file, { memoId });
  return [document, settings.repeats];
};

it('a version is kept under a name, compared with the text of now, restored in one step, undone in one', async () => {
  write('Le quai est ouvert.');
  configureMemo(made.file, { memoId, set: { settings: { repeats: 'ibid' } } });
  const first = keepVersion(made.file, { memoId, name: ' Envoi au client ' });
  write('Le quai est fermé.');
  configureMemo(made.file, { memoId, set: { settings: { repeats: 'full' } } });
  expect(listVersions(made.file, { memoId })).toEqual([{ ...first, name: 'Envoi au client' }]);
  const compared = await compareMemo(made.file, { memoId, from: first.id, to: null });
  expect(compared[0]?.parts.map(({ kind, text }) => `${kind}:${text}`)).toEqual([
    'same:Le quai est ',
    'removed:ouvert',
    'added:fermé',
    'same:.',
  ]);
  const { revision } = getMemo(made.file, { memoId });
  restoreVersion(made.file, { versionId: first.id });
  expect(now()).toEqual([words('Le quai est ouvert.'), 'ibid']);
  expect(getMemo(made.file, { memoId }).revision).toBe(revision + 1);
  made.file.undo();
  expect(now()).toEqual([words('Le quai est fermé.'), 'full']);
});

it('versions are renamed and removed, and both can be undone', () => {
  const { id } = keepVersion(made.file, { memoId, name: 'A' });
  renameVersion(made.file, { versionId: id, name: 'B' });
  removeVersion(made.file, { versionId: id });
  expect(listVersions(made.file, { memoId })).toEqual([]);
  made.file.undo();
  expect(listVersions(made.file, { memoId }).map(({ name }) => name)).toEqual(['B']);
  expect(() => restoreVersion(made.file, { versionId: 'none' })).toThrow(/record\.missing/u);
});
