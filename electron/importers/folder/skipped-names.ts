/** Files that systems and programs leave in folders by themselves. */
const SYSTEM_FILE =
  /^(?:\.DS_Store|\.localized|\._.*|Icon\r|Thumbs\.db|ehthumbs(?:_vista)?\.db|desktop\.ini|~\$.*|\.~lock\..*#|\.directory)$/iu;
export const isSystemFile = (name: string): boolean => SYSTEM_FILE.test(name);

/** Folder in which a browser put the pictures and styles of a page that it saved, by the languages of browsers. */
const PAGE_PARTS = /^(?<page>.+)(?:_files|_fichiers|_archivos|_file|-Dateien|_arquivos|\.files)$/u;
const PAGE = /\.(?:x?html?|shtml)$/iu;

/**
 * @param name of a folder
 * @param siblings names of everything in the same folder
 * @returns the name of the page that it belongs to
 */
export function pageOfParts(name: string, siblings: Iterable<string>): string | undefined {
  const page = PAGE_PARTS.exec(name)?.groups?.['page'];
  return page === undefined
    ? undefined
    : [...siblings].find((sibling) => PAGE.test(sibling) && sibling.replace(PAGE, '') === page);
}
