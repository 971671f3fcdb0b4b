/** `npm start [-- file.greffier]`: builds what changed, then opens the workbench, on the sample matter when no case file is named. */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { isFresh } from './bundle/is-fresh.ts';

const ROOT = path.resolve(import.meta.dirname, '..');
/** Longest wait, in ms, to learn whether Electron's releases can be reached, and to fetch one. */
const REACH = 4_000;
const FETCH = 300_000;

const run = (file: string, args: readonly string[], limit?: number): Promise<number | null> =>
  new Promise((resolve) => {
    const child = spawn(file, args, {
      stdio: 'inherit',
      cwd: ROOT,
      ...(limit === undefined ? {} : { timeout: limit }),
    });
    const pass = (signal: NodeJS.Signals): void => void child.kill(signal);
    process.on('SIGINT', pass);
    process.on('SIGTERM', pass);
    child.on('error', () => resolve(null));
    child.on('exit', (code, signal) => {
      process.off('SIGINT', pass);
      process.off('SIGTERM', pass);
      resolve(signal === 'SIGTERM' || signal === 'SIGINT' ? 0 : code);
    });
  });

const isReachable = (url: string): Promise<boolean> =>
  fetch(url, { method: 'HEAD', signal: AbortSignal.timeout(REACH) }).then(
    () => true,
    () => false,
  );

/** Electron's program, fetched on the first start; or why it cannot be had. */
async function electron(): Promise<{ readonly program: string } | { readonly reason: string }> {
  if (process.platform === 'linux' && !process.env['DISPLAY'] && !process.env['WAYLAND_DISPLAY'])
    return { reason: 'this session has no screen (neither DISPLAY nor WAYLAND_DISPLAY)' };
  const folder = path.dirname(createRequire(import.meta.url).resolve('electron/package.json'));
  const named = path.join(folder, 'path.txt');
  if (!existsSync(named)) {
    const releases = process.env['ELECTRON_MIRROR'] ?? 'https://github.com/';
    if (!(await isReachable(releases)))
      return { reason: `Electron is not installed and ${releases} cannot be reached` };
    console.error('Fetching Electron, once…');
    if ((await run(process.execPath, [path.join(folder, 'install.js')], FETCH)) !== 0 || !existsSync(named))
      return { reason: 'Electron could not be fetched' };
  }
  const program = path.join(folder, 'dist', readFileSync(named, 'utf8'));
  return existsSync(program) ? { program } : { reason: 'Electron is not whole: remove node_modules/electron/path.txt' };
}

if (!isFresh(ROOT)) {
  const built = await run(process.execPath, ['build/bundle/bundle.ts']);
  if (built !== 0) process.exit(built ?? 1);
}

const own = process.argv.slice(2).filter((arg) => arg !== '--browser');
const args = own.some((arg) => arg.endsWith('.greffier')) ? own.map(absolute) : [...own, '--sample'];
const found = process.argv.includes('--browser')
  ? { reason: 'the browser was asked for' }
  : own.includes('--print')
    ? { reason: 'the address was asked for' }
    : await electron();

if ('program' in found) {
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const code = await run(found.program, [...sandbox, '.', ...args]);
  // 127: a library that Electron needs is not on this system.
  if (code !== 127) process.exit(code ?? 1);
  console.error('Electron cannot start on this system (a library is missing); opening the workbench in the browser.');
} else console.error(`Opening the workbench in the browser: ${found.reason}.`);
process.exit((await run(process.execPath, ['--enable-source-maps', 'out/main/browser.js', ...args])) ?? 1);

/** The shells run at the project's root; npm says where the command was given. */
function absolute(arg: string): string {
  return arg.startsWith('-') ? arg : path.resolve(process.env['INIT_CWD'] ?? process.cwd(), arg);
}
