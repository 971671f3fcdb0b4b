/** Which characters of a text are part of something found already: what is asked of every match costs no more when there are many. */
export interface Taken {
  readonly isFree: (start: number, end: number) => boolean;
  readonly take: (start: number, end: number) => void;
}

/** @param length of the text, in UTF-16 code units @param found what has been found so far */
export function takenOf(
  length: number,
  found: readonly { readonly start: number; readonly end: number }[] = [],
): Taken {
  const marks = new Uint8Array(length);
  for (const { start, end } of found) marks.fill(1, start, end);
  return {
    isFree: (start, end) => {
      for (let at = start; at < end; at++) if (marks[at] === 1) return false;
      return true;
    },
    take: (start, end) => void marks.fill(1, start, end),
  };
}
