import { createHash } from 'node:crypto';
import path from 'node:path';

/** Longest name of one file, in bytes, that every file system in use takes. */
const LONGEST = 255;
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/iu;

/** Cuts the stem, never the extension, and never in the middle of a character. */
function shorten(name: string): string {
  if (Buffer.byteLength(name) <= LONGEST) return name;
  const extension = path.extname(name).slice(0, 20);
  const characters = Array.from(name.slice(0, name.length - extension.length));
  while (Buffer.byteLength(characters.join('') + extension) > LONGEST) characters.pop();
  return characters.join('') + extension;
}

/** The name under which this system takes a file, as near as can be to the one it had where it came from. */
export function possibleName(name: string, platform: NodeJS.Platform = process.platform): string {
  if (platform !== 'win32') return shorten(name);
  // eslint-disable-next-line no-control-regex -- Windows refuses control characters in names.
  const plain = name.replaceAll(/[<>:"|?*\\\u0000-\u001f]/gu, '_').replace(/[. ]+$/u, '_');
  return shorten(RESERVED.test(plain) ? `_${plain}` : plain);
}

/** Folders of the relative path `a/b/c` made possible, or null when it is none: empty, climbing, absolute or holding a NUL. */
export function possiblePath(relative: string, platform: NodeJS.Platform = process.platform): readonly string[] | null {
  const names = relative.split('/');
  if (names.some((name) => name === '' || name === '.' || name === '..' || name.includes('\0'))) return null;
  return names.map((name) => possibleName(name, platform));
}

/** A short path for one that is too long as a whole: the top stays, the folders between become one of a name made from them. */
export function collapse(names: readonly string[]): readonly string[] {
  if (names.length < 3) return names;
  const between = createHash('sha256').update(names.slice(1, -1).join('/')).digest('hex').slice(0, 16);
  return [names[0] ?? '', between, names.at(-1) ?? ''];
}
