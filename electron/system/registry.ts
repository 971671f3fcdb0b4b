import { existsSync } from 'node:fs';
import path from 'node:path';
import type { RecentMatter } from '../../shared/domain/matter.ts';
import { readJson, writeJson } from './json-file.ts';

/** The case files known on this machine, newest first. Titles name clients: they are kept only when the user allows it. */
const KEPT = 50;

type Entry = Omit<RecentMatter, 'exists'>;

const fileOf = (dataFolder: string): string => path.join(dataFolder, 'recent.json');

const isEntry = (value: unknown): value is Entry =>
  typeof value === 'object' &&
  value !== null &&
  'path' in value &&
  typeof value.path === 'string' &&
  'title' in value &&
  typeof value.title === 'string' &&
  'openedAt' in value &&
  typeof value.openedAt === 'string';

function entries(dataFolder: string): readonly Entry[] {
  const stored = readJson(fileOf(dataFolder));
  return Array.isArray(stored) ? stored.filter(isEntry) : [];
}

export const readRecent = (dataFolder: string): readonly RecentMatter[] =>
  entries(dataFolder).map((entry) => ({ ...entry, exists: existsSync(entry.path) }));

/** Puts a case file at the head of the list. */
export function rememberMatter(dataFolder: string, matter: { path: string; title: string; openedAt: string }): void {
  const others = entries(dataFolder).filter((entry) => entry.path !== matter.path);
  writeJson(fileOf(dataFolder), [matter, ...others].slice(0, KEPT));
}

export function forgetMatter(dataFolder: string, forgotten: string): void {
  writeJson(
    fileOf(dataFolder),
    entries(dataFolder).filter((entry) => entry.path !== forgotten),
  );
}

/** Empties the titles already stored, when the user no longer allows them. */
export function forgetTitles(dataFolder: string): void {
  writeJson(
    fileOf(dataFolder),
    entries(dataFolder).map((entry) => ({ ...entry, title: '' })),
  );
}
