/** Imports damaged variants of one format through the real pool, and tells in which state each of them ended. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { verifyCaseFile } from '../../electron/store/verify.ts';
import { importPaths } from '../../electron/usecases/intake/import-paths.ts';
import { temporaryCaseFile } from './case-file.ts';
import type { Format } from './documents/every-format.ts';
import { damage, randomFrom } from './fuzz.ts';

export interface FuzzReport {
  /** By which it can be run again. */
  readonly seed: number;
  readonly extension: string;
  readonly state: string;
  /** Variants that did not end in exactly one visible state, and those that only the pool's limits ended. */
  readonly lost: readonly string[];
  readonly hung: readonly string[];
  readonly crashed: readonly string[];
  readonly countsAddUp: boolean;
  readonly isWhole: boolean;
}

/** `7.rtf` is variant 7 of that format with that seed. */
async function writeVariants(folder: string, format: Format, seed: number, count: number): Promise<string[]> {
  const names: string[] = [];
  for (let index = 0; index < count; index++) {
    const random = randomFrom(seed + index * 7_919);
    // Half of the packed documents are damaged inside, where no checksum stands in the way.
    const isInside = random(2) === 0;
    const whole = await format.make((bytes) => (isInside ? damage(bytes, random) : bytes));
    const packs = /^(?:docx|odt|zip)$/u.test(format.extension);
    const name = `${index}.${format.extension}`;
    writeFileSync(path.join(folder, name), isInside && packs ? whole : damage(whole, random));
    names.push(`variantes/${name}`);
  }
  return names;
}

export async function fuzzImport(format: Format, seed: number, count: number): Promise<FuzzReport> {
  const own = temporaryCaseFile();
  try {
    const folder = path.join(own.dir, 'variantes');
    mkdirSync(folder);
    const names = await writeVariants(folder, format, seed, count);
    const batch = await importPaths(own.file, [folder], {
      onProgress: () => undefined,
      signal: new AbortController().signal,
    });
    const states = new Map<string, number>(names.map((name) => [name, 0]));
    const note = (name: string): void => void states.set(name, (states.get(name) ?? 0) + 1);
    const paths = own.file.read
      .prepare('SELECT relative_path FROM source UNION ALL SELECT relative_path FROM source_path')
      .pluck();
    for (const name of paths.all() as string[]) note(name);
    for (const { path: name, sourceId } of batch.problems) if (sourceId === null) note(name);
    const having = (code: string): string[] => batch.problems.filter((one) => one.code === code).map((one) => one.path);
    return {
      seed,
      extension: format.extension,
      state: batch.state,
      lost: names.filter((name) => states.get(name) !== 1),
      hung: having('source.timeout'),
      crashed: having('source.crashed'),
      countsAddUp: batch.found === batch.imported + batch.duplicates + batch.skipped,
      isWhole: verifyCaseFile(own.file).ok,
    };
  } finally {
    own.dispose();
  }
}

/** What a report says when all is well. */
export const untroubled = ({ extension }: Format, seed: number): FuzzReport => ({
  seed,
  extension,
  state: 'done',
  lost: [],
  hung: [],
  crashed: [],
  countsAddUp: true,
  isWhole: true,
});
