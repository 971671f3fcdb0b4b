import { execFile } from 'node:child_process';
import path from 'node:path';

const main = path.resolve(import.meta.dirname, '../../electron/cli/main.ts');

export interface CliRun {
  readonly status: number;
  readonly out: string;
  readonly error: string;
  /** Standard output read as JSON. */
  json(): unknown;
}

/** Runs the command line in a process of its own, called from `folder`, with user data of its own. */
export function runCli(folder: string, ...args: readonly string[]): Promise<CliRun> {
  const env = {
    ...process.env,
    GREFFIER_DATA: path.join(folder, 'user-data'),
    INIT_CWD: folder,
    LC_ALL: 'en_GB.UTF-8',
  };
  return new Promise((resolve) => {
    execFile(process.execPath, [main, ...args], { env, cwd: folder, maxBuffer: 2 ** 26 }, (failure, out, error) => {
      const status = failure === null ? 0 : typeof failure.code === 'number' ? failure.code : -1;
      resolve({ status, out, error, json: () => JSON.parse(out) as unknown });
    });
  });
}
