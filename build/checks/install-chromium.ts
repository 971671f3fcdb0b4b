import { existsSync } from 'node:fs';
import { findChromium } from '../../electron/browser/chromium.ts';
import { runCommand, type Finished } from './run-command.ts';

const ADVICE =
  'No Chromium was found. On Debian: sudo apt-get install chromium. Elsewhere: install Chromium, Chrome or Edge, or set CHROMIUM to its path.';

/** Finds Chromium; on Debian and its kin installs it from the system's packages when that needs no password. */
export async function provideChromium(): Promise<Finished> {
  const found = findChromium();
  if (found !== undefined) return { ok: true, output: found };
  if (!existsSync('/usr/bin/apt-get')) return { ok: false, output: ADVICE };
  const root = process.getuid?.() === 0;
  if (!root && !(await runCommand('sudo', ['-n', 'true'])).ok) return { ok: false, output: ADVICE };
  const asRoot = (args: readonly string[]): Promise<Finished> => {
    const env = { DEBIAN_FRONTEND: 'noninteractive' };
    return root ? runCommand('apt-get', args, { env }) : runCommand('sudo', ['-n', 'apt-get', ...args], { env });
  };
  console.log('No Chromium found: installing it from the packages of the system…');
  const updated = await asRoot(['update']);
  const installed = updated.ok ? await asRoot(['install', '-y', '--no-install-recommends', 'chromium']) : updated;
  const now = findChromium();
  return now === undefined ? { ok: false, output: `${installed.output}\n${ADVICE}` } : { ok: true, output: now };
}
