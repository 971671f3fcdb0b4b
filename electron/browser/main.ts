/** The workbench without Electron: `main.js [--sample] [--print] [file.greffier]`. Here is the order of things only. */
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { describeProblem } from '../../shared/domain/problems.ts';
import { startHost } from '../host/host-client.ts';
import { openAtStart, openRequest } from '../host/open-at-start.ts';
import { threadHost } from '../host/thread.ts';
import { log } from '../system/log.ts';
import { dataFolder } from '../system/paths.ts';
import { appWindowFlags, findChromium } from './chromium.ts';
import { createRunFolder } from './run-folder.ts';
import { startServer } from './server.ts';
import { words } from './words.ts';

const args = process.argv.slice(2);
const data = dataFolder();
mkdirSync(data, { recursive: true, mode: 0o700 });
const run = createRunFolder(data);
process.on('exit', () => run.remove());

const host = await startHost({
  spawn: threadHost,
  options: { shell: 'browser', dataFolder: data },
  onCrash: (code) => log(data, 'host.stopped', { code }),
});
const server = await startServer({
  host,
  pageRoot: path.join(import.meta.dirname, '../renderer'),
  folder: run.path,
});

let window: ChildProcess | undefined;
let stopping = false;
async function stop(): Promise<void> {
  if (stopping) return;
  stopping = true;
  window?.kill();
  await server.close();
  await host.close();
  process.exit();
}
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void stop());

const print = (reason: string): void => {
  if (reason !== '') console.error(reason);
  console.log(server.address);
};
const chromium = findChromium();
const screen = process.platform !== 'linux' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
if (args.includes('--print')) print('');
else if (chromium === undefined) print(words.noChromium);
else if (!screen) print(words.noScreen);
else {
  window = spawn(chromium, appWindowFlags(server.address, path.join(run.path, 'profile')), { stdio: 'ignore' });
  window.on('error', () => print(words.chromiumFailed));
  window.on('exit', () => void stop());
}

const problem = await openAtStart(host, openRequest(args, process.cwd()));
if (problem !== null) {
  const { message, remedy } = describeProblem(problem, words.language);
  console.error(`${message} ${remedy}`);
}
