import { spawn } from 'node:child_process';
import path from 'node:path';

const ROOT = path.resolve(import.meta.dirname, '../..');

export interface Finished {
  readonly ok: boolean;
  /** Both streams, in the order written. */
  readonly output: string;
}

/** Runs a command of `node_modules/.bin` or of the system at the root of the project. Its output is kept, and shown at once when `live`. */
export function runCommand(
  command: string,
  args: readonly string[],
  { live = false, env = {} }: { readonly live?: boolean; readonly env?: Readonly<Record<string, string>> } = {},
): Promise<Finished> {
  const bin = path.join(ROOT, 'node_modules', '.bin');
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: ROOT,
      env: { ...process.env, PATH: `${bin}${path.delimiter}${process.env['PATH'] ?? ''}`, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    });
    const parts: string[] = [];
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (part: string) => {
        parts.push(part);
        if (live) process.stdout.write(part);
      });
    child.on('error', (error) => resolve({ ok: false, output: `${command}: ${error.message}\n` }));
    child.on('close', (code) => resolve({ ok: code === 0, output: parts.join('') }));
  });
}
