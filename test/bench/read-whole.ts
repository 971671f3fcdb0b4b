import { execFileSync } from 'node:child_process';
import path from 'node:path';

const SCRIPT = path.resolve(import.meta.dirname, 'read-articles.ts');

interface WholeReading {
  /** Of processor, for reading alone, and for comparing what was read. */
  readonly seconds: number;
  readonly compared: number;
  readonly found: number;
  /** Bytes: largest resident set of the process. */
  readonly peak: number;
}

/** Reads so many articles in a process of its own. */
export const readWhole = (what: 'proposals' | 'divergences', count: number): WholeReading =>
  JSON.parse(execFileSync(process.execPath, [SCRIPT, what, String(count)], { encoding: 'utf8' })) as WholeReading;
