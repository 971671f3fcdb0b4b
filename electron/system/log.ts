import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs';
import path from 'node:path';

/** Bytes after which the log starts anew; the one before is kept as `greffier.log.1`. */
const ROTATE_AT = 1_000_000;

/**
 * Notes an event of the program in `<data folder>/log/greffier.log`, one line of JSON. Only codes, names of modules and counts belong there: a log
 * outlives the matter, so it must hold no client's name and no path. A log that cannot be written is given up silently: it must never stop the work.
 */
export function log(dataFolder: string, event: string, detail: Readonly<Record<string, string | number>> = {}): void {
  const file = path.join(dataFolder, 'log', 'greffier.log');
  try {
    mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 });
    if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) > ROTATE_AT) renameSync(file, `${file}.1`);
    appendFileSync(file, `${JSON.stringify({ at: new Date().toISOString(), event, ...detail })}\n`, { mode: 0o600 });
  } catch {
    // A full or read-only disk.
  }
}
