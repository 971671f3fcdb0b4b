import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { sourceFiles } from './source-files.ts';

const FOLDERS = ['electron', 'renderer', 'shared', 'build', 'test'];

/** A path in backquotes that begins with a folder of ours, or a file's bare name. */
const NAMED = /`((?:electron|renderer|shared|build|test|\.ci)\/[^`\s]*|[\w.-]+\.(?:md|json|tsx?))`/gu;

/**
 * Paths that a document names in backquotes and that do not exist; a bare file name may be that of any file of ours. `<noun>`, `*`, `…` and `{` mark
 * patterns, which name nothing. Throws when the document names no path at all.
 */
export function missingPaths(root: string, document: string): readonly string[] {
  const text = readFileSync(path.join(root, document), 'utf8');
  const named = new Set([...text.matchAll(NAMED)].map((match) => match[1] ?? ''));
  if (named.size === 0) throw new Error(`${document} names no path`);
  const files = new Set(sourceFiles(root, FOLDERS, ['.ts', '.tsx', '.json']).map((file) => path.posix.basename(file)));
  return [...named].filter(
    (name) => !/[<*…{]/u.test(name) && !existsSync(path.join(root, name)) && (name.includes('/') || !files.has(name)),
  );
}
