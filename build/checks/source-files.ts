import { readdirSync } from 'node:fs';
import path from 'node:path';

/** Every file below the folders with one of these endings, relative to `root`, with `/`, in order. */
export function sourceFiles(root: string, folders: readonly string[], endings: readonly string[]): readonly string[] {
  return folders
    .flatMap((folder) =>
      readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && endings.some((ending) => entry.name.endsWith(ending)))
        .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)).split(path.sep).join('/')),
    )
    .sort();
}
