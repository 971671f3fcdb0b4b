/** Packs for Linux on a stand-in for Electron and holds the result to account: the list of files, the fuses, and that the packed host answers. Not that Electron starts. */
import { extractAll, listPackage } from '@electron/asar';
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { ASSETS } from '../../electron/system/assets.ts';
import { askHost } from './ask-host.ts';
import { makeStandIn } from './make-stand-in.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const DIST = path.join(ROOT, 'dist');
const UNPACKED = path.join(DIST, 'linux-unpacked');
const config = path.join(ROOT, 'build/package/electron-builder.config.mjs');
const require = createRequire(import.meta.url);

async function pack(): Promise<void> {
  const builder = createRequire(require.resolve('electron-builder'));
  const { validateConfiguration } = builder('app-builder-lib/out/util/config/config') as {
    readonly validateConfiguration: (config: unknown, log: unknown) => Promise<void>;
  };
  const { DebugLogger } = builder('builder-util') as { DebugLogger: new (enabled: boolean) => unknown };
  const { default: settings } = (await import(config)) as { default: unknown };
  await validateConfiguration(structuredClone(settings), new DebugLogger(false));

  const standIn = path.join(DIST, 'stand-in');
  const { version } = require('electron/package.json') as { version: string };
  await makeStandIn(standIn, version);
  const cli = path.join(path.dirname(require.resolve('electron-builder/package.json')), 'cli.js');
  const args = ['--config', config, '--linux', '--x64', '--dir', `-c.electronDist=${standIn}`];
  execFileSync(process.execPath, [cli, ...args], { cwd: ROOT, stdio: ['ignore', 'ignore', 'inherit'] });
}

function checkFiles(asar: string): void {
  const all = listPackage(asar, { isPack: false }).map((file) => file.replaceAll('\\', '/').slice(1));
  assert.deepEqual([...new Set(all.map((file) => file.split('/').slice(0, 2).join('/')))].sort(), [
    'node_modules',
    'node_modules/better-sqlite3',
    'out',
    'out/assets',
    'out/main',
    'out/preload',
    'out/renderer',
    'package.json',
  ]);
  assert.deepEqual(
    all.filter((file) => /\.(?:node|map|ts)$/u.test(file)),
    ['node_modules/better-sqlite3/prebuilds/linux-x64.node'],
  );
  for (const name of Object.keys(ASSETS)) assert(existsSync(path.join(`${asar}.unpacked`, 'out/assets', name)), name);
}

async function checkFuses(): Promise<void> {
  const wire = await getCurrentFuseWire(path.join(UNPACKED, 'greffier'));
  const named = [0, 1, 2, 3, 4, 5, 7] as const;
  assert.deepEqual(
    named.map((fuse) => `${FuseV1Options[fuse]}=${String.fromCharCode(Number(wire[fuse]))}`),
    [
      'RunAsNode=0',
      'EnableCookieEncryption=1',
      'EnableNodeOptionsEnvironmentVariable=0',
      'EnableNodeCliInspectArguments=0',
      'EnableEmbeddedAsarIntegrityValidation=1',
      'OnlyLoadAppFromAsar=1',
      'GrantFileProtocolExtraPrivileges=0',
    ],
  );
}

/** Words for which each of the faces of other scripts is needed. */
const SCRIPTS = {
  NotoNaskhArabic: 'السلام',
  NotoSansHebrew: 'שלום',
  NotoSansMath: '⊬𝔄',
  NotoSansSymbols2: '🖋',
  NotoEmoji: '😀',
};

/** The names of the faces in a PDF. */
async function facesIn(file: string): Promise<string> {
  const { PDFDict, PDFDocument, PDFName } = await import('pdf-lib');
  const document = await PDFDocument.load(readFileSync(file), { updateMetadata: false });
  return document.context
    .enumerateIndirectObjects()
    .flatMap(([, object]) => (object instanceof PDFDict ? [String(object.get(PDFName.of('BaseFont')) ?? '')] : []))
    .join(' ');
}

/** Starts the packed host: it makes a case file, knows its dictionaries, and typesets with every face that ships. */
async function checkHost(asar: string): Promise<void> {
  const extracted = path.join(DIST, 'extracted');
  rmSync(extracted, { recursive: true, force: true });
  extractAll(asar, extracted);
  const pdf = path.join(extracted, 'memo.pdf');
  const paragraph = { type: 'paragraph', content: [{ type: 'text', text: Object.values(SCRIPTS).join(' ') }] };
  const replies = askHost(extracted, [
    { name: 'casefile.create', input: { title: 'Packed', path: path.join(extracted, 'packed.greffier') } },
    { name: 'spelling.judge', input: { language: 'en', words: ['harbour', 'harbor', 'harbro'] } },
    { name: 'spelling.judge', input: { language: 'fr', words: ['astreinte', 'astrainte'] } },
    { name: 'memo.create', input: { title: 'Packed', language: 'fr', outline: false } },
    { name: 'memo.save', input: { memoId: '{memo}', revision: 0, document: { type: 'doc', content: [paragraph] } } },
    { name: 'export.start', input: { memoId: '{memo}', destination: pdf, withExhibits: false } },
  ]);
  assert.deepEqual(
    replies.filter(({ ok }) => !ok),
    [],
  );
  assert.deepEqual(
    replies.slice(1, 3).map(({ value }) => value),
    [['harbro'], ['astrainte']],
  );
  const job = replies.at(-1)?.job;
  assert.deepEqual([job?.state, job?.problem, job?.warnings], ['done', null, []]);
  const faces = await facesIn(pdf);
  for (const face of Object.keys(SCRIPTS)) assert(faces.includes(face), `${face} is not in ${faces}`);
  const header = readFileSync(path.join(extracted, 'packed.greffier')).subarray(0, 15).toString();
  assert.equal(header, 'SQLite format 3');
}

await pack();
const asar = path.join(UNPACKED, 'resources/app.asar');
checkFiles(asar);
await checkFuses();
await checkHost(asar);
console.log('The package is in order.');
