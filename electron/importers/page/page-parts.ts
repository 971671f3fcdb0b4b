/** The pictures and styles that a browser saved beside a page, in the folder of that page. */

export interface PageParts {
  /** From the page on, with `/`. */
  readonly paths: readonly string[];
  read(path: string): Uint8Array | undefined;
}

/** What the sight of a page needs; scripts and what else a browser saved with it stay aside. */
const WANTED = /\.(?:png|jpe?g|gif|webp|css)$/iu;
export const isWantedPart = (path: string): boolean => WANTED.test(path);

/** Of one page. */
export const MOST_PARTS = { files: 300, bytes: 32 * 1024 * 1024, each: 4 * 1024 * 1024, depth: 4 } as const;
