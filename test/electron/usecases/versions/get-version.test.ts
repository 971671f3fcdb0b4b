import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openCaseFile } from '../../../../electron/store/case-file.ts';
import { listSources } from '../../../../electron/store/queries/source-list.ts';
import { findSource } from '../../../../electron/store/queries/source-read.ts';
import { getVersion } from '../../../../electron/usecases/versions/get-version.ts';
import { listAwaited } from '../../../../electron/usecases/versions/list-awaited.ts';
import { prepareVersion } from '../../../../electron/usecases/versions/prepare-version.ts';
import { dropPrepared } from '../../../../electron/usecases/versions/prepared-versions.ts';
import { replaceVersion } from '../../../../electron/usecases/versions/replace-version.ts';
import { temporaryCaseFile, type TemporaryCaseFile } from '../../../support/case-file.ts';
import { dumpCaseFile } from '../../../support/dump-case-file.ts';
import { importTexts } from '../../../support/wording.ts';

let own: TemporaryCaseFile;
beforeEach(() => {
  own = temporaryCaseFile();
  importTexts(own.file, { 'un.txt': 'La digue mesure onze mètres.', 'deux.txt': 'La digue mesure treize mètres.' });
});
afterEach(() => own.dispose());

const idOf = (name: string): string =>
  own.file.read.prepare('SELECT id FROM source WHERE file_name = ?').pluck().get(name) as string;

/** The same file as a program that was started anew opens it. */
async function afterRestart<T>(run: (file: TemporaryCaseFile['file']) => Promise<T>): Promise<T> {
  const { path: place } = own.file;
  own.file.close();
  const file = openCaseFile(place);
  try {
    return await run(file);
  } finally {
    file.close();
  }
}

test('a comparison that awaits the lawyer is made again after a restart, from a file and from another source', async () => {
  const where = path.join(own.dir, 'corrige.txt');
  writeFileSync(where, 'La digue mesure douze mètres.');
  const [first, second] = [idOf('un.txt'), idOf('deux.txt')];
  const before = dumpCaseFile(own.file);
  const fromFile = await prepareVersion(own.file, { sourceId: first, path: where });
  const awaiting = { awaitsVersion: true };
  const page = { offset: 0, limit: 10 };
  const order = { sort: 'no', descending: false } as const;
  expect([listAwaited(own.file), listSources(own.file.read, awaiting, order, page).total]).toEqual([
    [{ sourceId: first, no: 1 }],
    1,
  ]);
  // No step of its own, and nothing that undo would find.
  expect(dumpCaseFile(own.file)).toEqual(before);
  await afterRestart(async (file) => {
    expect(await getVersion(file, { sourceId: first })).toEqual(fromFile);
    const fromSource = await prepareVersion(file, { sourceId: first, otherId: second });
    expect(await getVersion(file, { sourceId: first })).toEqual(fromSource);
    expect(listAwaited(file)).toHaveLength(1);
    replaceVersion(file, { sourceId: first, moves: [] });
    expect([listAwaited(file), findSource(file.read, first)?.fileName]).toEqual([[], 'deux.txt']);
  });
});

test('what is gone meanwhile is told, and can be given up', async () => {
  const where = path.join(own.dir, 'corrige.txt');
  writeFileSync(where, 'La digue mesure douze mètres.');
  const sourceId = idOf('un.txt');
  await prepareVersion(own.file, { sourceId, path: where });
  rmSync(where);
  await afterRestart(async (file) => {
    await expect(getVersion(file, { sourceId })).rejects.toMatchObject({ problem: { code: 'file.missing' } });
    dropPrepared(file, sourceId);
    expect(await getVersion(file, { sourceId })).toBeNull();
  });
});

test('what is given up says how it is prepared once more', async () => {
  const where = path.join(own.dir, 'corrige.txt');
  writeFileSync(where, 'La digue mesure douze mètres.');
  const [first, second] = [idOf('un.txt'), idOf('deux.txt')];
  const prepared = await prepareVersion(own.file, { sourceId: first, path: where });
  const again = dropPrepared(own.file, first);
  expect([again, listAwaited(own.file)]).toEqual([{ path: where }, []]);
  expect(await prepareVersion(own.file, { sourceId: first, ...again })).toEqual(prepared);
  await prepareVersion(own.file, { sourceId: first, otherId: second });
  expect([dropPrepared(own.file, first), dropPrepared(own.file, first)]).toEqual([{ otherId: second }, null]);
});
