import { expect, test } from 'vitest';
import { withoutText } from '../../../../electron/importers/document/extracted.ts';
import type { FoundFile, FoundPart } from '../../../../electron/importers/imported.ts';
import { packDocument, type ReadOutcome } from '../../../../electron/importers/read-document.ts';
import { OpenContainers } from '../../../../electron/usecases/intake/open-containers.ts';

const MEGABYTE = 1_000_000;
const LOT: FoundFile = { path: '/lot.zip', fileName: 'lot.zip', relativePath: 'lot.zip', size: 1 };

const archive = (sha256: string, parts: readonly FoundPart[]): ReadOutcome => ({
  ok: true,
  sha256,
  size: 1,
  bytes: null,
  document: {
    ...packDocument(withoutText('archive', 'no-text', 'lot.zip', null, 'archive/1')),
    contents: { parts, leftAside: [] },
  },
});
const parts = (count: number, size: number): FoundPart[] =>
  Array.from({ length: count }, (_, part) => ({ part, name: `${part}.zip`, size }));

test('what comes out of one file is bounded as a whole, however it is nested', () => {
  const containers = new OpenContainers();
  const outer = containers.expand(LOT, archive('lot', parts(4, MEGABYTE)));
  const inner = outer.found.map((found, index) =>
    containers.expand(found, archive(`${index}`, parts(3, 200 * MEGABYTE))),
  );
  expect(
    inner.map(({ found, leftAside }) => [found.length, leftAside.map(({ path, problem }) => [path, problem])]),
  ).toEqual([
    [3, []],
    [3, []],
    [3, []],
    [0, [['lot.zip/3.zip', { code: 'source.bomb', detail: { reason: '2404 > 2000 MB' } }]]],
  ]);
  const other = { ...LOT, relativePath: 'autre.zip' };
  expect(containers.expand(other, archive('autre', parts(3, 200 * MEGABYTE))).found).toHaveLength(3);
});

test('so is their number', () => {
  const containers = new OpenContainers();
  const outer = containers.expand(LOT, archive('lot', parts(3, 1)));
  const counts = outer.found.map(
    (found, index) => containers.expand(found, archive(`${index}`, parts(9_000, 1))).found.length,
  );
  expect(counts).toEqual([9_000, 9_000, 0]);
});

test('an archive that holds itself is opened once', () => {
  const containers = new OpenContainers();
  const [inner] = containers.expand(LOT, archive('lot', parts(1, 1))).found;
  expect(containers.expand(inner!, archive('lot', parts(1, 1)))).toEqual({ found: [], leftAside: [] });
});
