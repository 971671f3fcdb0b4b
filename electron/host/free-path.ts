import { existsSync } from 'node:fs';
import path from 'node:path';

/** Characters and names that Windows refuses; a case file must be able to move to any system. */
const ILLEGAL = /[<>:"/\\|?*\p{Cc}\p{Cf}]/gu;
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)$/iu;

/** A file name made from a title, legal on every system, without extension and at most 80 characters long. */
export function fileNameFor(title: string): string {
  const name = title
    .normalize('NFC')
    .replaceAll(ILLEGAL, ' ')
    .replaceAll(/\s+/gu, ' ')
    .trim()
    .slice(0, 80)
    .replace(/[. ]+$/u, '');
  return name === '' || RESERVED.test(name) ? `dossier ${name}`.trim() : name;
}

/** A path in the folder that nothing stands at yet: "Title.greffier", "Title 2.greffier"… */
export function freePath(folder: string, title: string): string {
  const name = fileNameFor(title);
  for (let count = 1; ; count++) {
    const candidate = path.join(folder, `${name}${count === 1 ? '' : ` ${count}`}.greffier`);
    if (!existsSync(candidate)) return candidate;
  }
}
