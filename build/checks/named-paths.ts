import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** A path in backquotes that begins with a folder of ours, or a file at the top with an ending of its own. `<name>` and `…` mark patterns. */
const NAMED = /`((?:electron|renderer|shared|build|test|\.ci)\/[^`\s]*|[\w.-]+\.(?:md|json|ts))`/gu;

/** Paths that a document names in backquotes and that do not exist. Throws when it names none at all. */
export function missingPaths(root: string, document: string): readonly string[] {
  const text = readFileSync(path.join(root, document), 'utf8');
  const named = new Set([...text.matchAll(NAMED)].map((match) => match[1] ?? ''));
  if (named.size === 0) throw new Error(`${document} names no path`);
  return [...named].filter((name) => !/[<*…{]/u.test(name) && !existsSync(path.join(root, name)));
}
