import path from 'node:path';
import { USUAL_PREFERENCES, type Preferences } from '../../shared/domain/matter.ts';
import { readJson, writeJson } from './json-file.ts';

const defaults = (): Preferences => ({
  ...USUAL_PREFERENCES,
  language: Intl.DateTimeFormat().resolvedOptions().locale.startsWith('fr') ? 'fr' : 'en',
});

const fileOf = (dataFolder: string): string => path.join(dataFolder, 'preferences.json');

/** The user's preferences; a value of the wrong type in the file falls back to its default. */
export function readPreferences(dataFolder: string): Preferences {
  const stored = readJson(fileOf(dataFolder));
  const known = defaults();
  if (typeof stored !== 'object' || stored === null) return known;
  const same = Object.entries(stored).filter(
    ([key, value]) =>
      Object.hasOwn(known, key) &&
      typeof value === typeof known[key as keyof Preferences] &&
      Array.isArray(value) === Array.isArray(known[key as keyof Preferences]),
  );
  return { ...known, ...Object.fromEntries(same) };
}

type Changes = { readonly [K in keyof Preferences]?: Preferences[K] | undefined };

/** Merges and stores the given values (already checked by the contract). */
export function updatePreferences(dataFolder: string, set: Changes): Preferences {
  const given = Object.fromEntries(
    Object.entries(set).filter(([, value]) => value !== undefined),
  ) as Partial<Preferences>;
  const next = { ...readPreferences(dataFolder), ...given };
  writeJson(fileOf(dataFolder), next);
  return next;
}
