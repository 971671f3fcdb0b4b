import { readFileSync } from 'node:fs';
import path from 'node:path';
import { sourceFiles } from './source-files.ts';

/** Lines at which a source file is too long to be read in one go. */
const LONGEST = 300;

/** The frozen schema: looked up and never read through. */
const FROZEN = 'electron/store/migrations/';

/** Source files longer than allowed, as `file: lines`. Tests and styles count too. */
export function oversizedFiles(root: string): readonly string[] {
  return sourceFiles(root, ['build', 'electron', 'renderer', 'shared', 'test'], ['.ts', '.tsx', '.css'])
    .filter((file) => !file.startsWith(FROZEN))
    .map((file) => ({ file, lines: readFileSync(path.join(root, file), 'utf8').trimEnd().split('\n').length }))
    .filter(({ lines }) => lines > LONGEST)
    .map(({ file, lines }) => `${file}: ${lines} lines`);
}
