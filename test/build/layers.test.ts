import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { missingPaths } from '../../build/checks/named-paths.ts';
import { oversizedFiles } from '../../build/checks/file-sizes.ts';
import { checkLayers } from '../../build/checks/layers.ts';

let root = '';
const write = (file: string, text: string): void => {
  mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
  writeFileSync(path.join(root, file), text);
};
beforeEach(() => {
  root = mkdtempSync(path.join(os.tmpdir(), 'greffier-layers-'));
  for (const folder of ['build', 'electron', 'renderer', 'shared', 'test']) mkdirSync(path.join(root, folder));
  write('shared/kernel/ids.ts', `export const id = 1;`);
  write('shared/domain/fact.ts', `import { id } from '../kernel/ids.ts'; export const fact = id;`);
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

describe('the layer check', () => {
  it('passes a clean tree and says how much it saw', () => {
    write('electron/store/open.ts', `import Database from 'better-sqlite3';\nimport fs from 'node:fs/promises';`);
    write(
      'renderer/screens/facts/Facts.tsx',
      `import './facts.css';\nimport { fact } from '../../../shared/domain/fact.ts';`,
    );
    write('renderer/screens/facts/facts.css', '');
    write('renderer/app/App.tsx', `import { F } from '../screens/facts/Facts.tsx';`);
    expect(checkLayers(root)).toEqual({ modules: 5, imports: 6, violations: [] });
  });

  it('catches a planted violation of every kind', () => {
    write('shared/kernel/ids.ts', `export * from '../domain/fact.ts';`);
    write('shared/law/rule.ts', `import type { Stats } from 'node:fs'; export type S = Stats;`);
    write('electron/store/open.ts', `export const later = () => import('../usecases/do.ts');`);
    write(
      'electron/usecases/do.ts',
      `type T = import('../host/call.ts').T;\nexport const w = new URL('../cli/main.ts', import.meta.url);`,
    );
    write('electron/host/call.ts', `export type T = 1;`);
    write('electron/cli/main.ts', `import { x } from '../../build/x.ts';`);
    write('build/x.ts', `export const x = 1;`);
    write('renderer/screens/facts/Facts.tsx', `import { M } from '../memo/Memo.tsx';`);
    write(
      'renderer/screens/memo/Memo.tsx',
      `export const M = <p>import('../facts/Facts.tsx') is only text</p>;\n// import('../facts/Facts.tsx')`,
    );
    write('electron/elsewhere.ts', '');
    expect([...checkLayers(root).violations].sort()).toEqual([
      'cycle: shared/domain → shared/kernel',
      'electron/cli/main.ts imports build/x.ts: outside every layer',
      'electron/elsewhere.ts belongs to no layer',
      'electron/store/open.ts imports electron/usecases/do.ts: electron/store may not import electron/usecases',
      'electron/usecases/do.ts imports electron/cli/main.ts: electron/usecases may not import electron/cli',
      'electron/usecases/do.ts imports electron/host/call.ts: electron/usecases may not import electron/host',
      'renderer/screens/facts/Facts.tsx imports renderer/screens/memo/Memo.tsx: renderer/screens/facts may not import renderer/screens/memo',
      'shared/kernel/ids.ts imports shared/domain/fact.ts: shared/kernel may not import shared/domain',
      'shared/law/rule.ts imports node:fs: not a package of shared/law',
    ]);
  });

  it('never takes a file that it cannot find for one that is in order', () => {
    write('shared/domain/claim.ts', `import { gone } from '../kernel/gone.ts';`);
    expect(() => checkLayers(root)).toThrow('shared/domain/claim.ts: ../kernel/gone.ts does not exist');
  });
});

it('finds files of more than 300 lines', () => {
  write('electron/long.ts', 'x\n'.repeat(301));
  write('electron/right.ts', 'x\n'.repeat(300));
  expect(oversizedFiles(root)).toEqual(['electron/long.ts: 301 lines']);
});

it('finds paths that a document names and that are not there', () => {
  write(
    'DOC.md',
    'See `shared/kernel/ids.ts`, `shared/domain/`, `electron/<noun>.ts`, `electron/gone.ts`, `ids.ts`, `TODO.md`, `npm test`.',
  );
  expect(missingPaths(root, 'DOC.md')).toEqual(['electron/gone.ts', 'TODO.md']);
  write('EMPTY.md', 'Nothing.');
  expect(() => missingPaths(root, 'EMPTY.md')).toThrow('names no path');
});
