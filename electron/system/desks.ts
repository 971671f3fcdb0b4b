import { createHash } from 'node:crypto';
import path from 'node:path';
import { readJson, writeJson } from './json-file.ts';

/** How the window of each matter was left (tabs, places, pane sizes), under a digest of the case file's path: ids only, no name. */
const KEPT = 100;

const fileOf = (dataFolder: string): string => path.join(dataFolder, 'desks.json');
const keyOf = (casefile: string): string => createHash('sha256').update(casefile).digest('hex').slice(0, 32);

function entries(dataFolder: string): [string, string][] {
  const stored = readJson(fileOf(dataFolder));
  if (typeof stored !== 'object' || stored === null) return [];
  return Object.entries(stored).filter((entry): entry is [string, string] => typeof entry[1] === 'string');
}

/** As it was kept, for the page to read; null when nothing was. */
export const recallDesk = (dataFolder: string, casefile: string): string | null =>
  entries(dataFolder).find(([key]) => key === keyOf(casefile))?.[1] ?? null;

const othersThan = (dataFolder: string, casefile: string): [string, string][] =>
  entries(dataFolder).filter(([key]) => key !== keyOf(casefile));

export function keepDesk(dataFolder: string, casefile: string, desk: string): void {
  const kept: [string, string][] = [...othersThan(dataFolder, casefile), [keyOf(casefile), desk]];
  writeJson(fileOf(dataFolder), Object.fromEntries(kept.slice(-KEPT)));
}

export function forgetDesk(dataFolder: string, casefile: string): void {
  writeJson(fileOf(dataFolder), Object.fromEntries(othersThan(dataFolder, casefile)));
}
