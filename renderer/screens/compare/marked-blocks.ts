/** A text cut into blocks, and each into the pieces that are shared, altered within a shared passage, or its own. Pure. */
import { OWN_ROLES, type SegmentBlock, type SourceText } from '../../../shared/domain/source.ts';
import type { SharedPassage } from '../../../shared/domain/family.ts';

export interface Piece {
  readonly start: number;
  readonly text: string;
  /** Index of the passage that it belongs to; null for words that the other text does not have there. */
  readonly passage: number | null;
  /** Stands within a passage, but differs. */
  readonly isAltered: boolean;
}

export interface MarkedBlock {
  readonly start: number;
  readonly block: SegmentBlock;
  readonly pieces: readonly Piece[];
}

interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly passage: number;
  readonly isAltered: boolean;
}

/** What is to be marked of one side, in the order of its text, without overlaps. */
function stretches(passages: readonly SharedPassage[], side: 'first' | 'second'): Stretch[] {
  return passages
    .flatMap((passage, index) => {
      const runs = passage.runs.map((run) => run[side]).sort((a, b) => a.start - b.start);
      return runs.flatMap((run, at): Stretch[] => {
        const before = runs[at - 1];
        const same = { ...run, passage: index, isAltered: false };
        return before ? [{ start: before.end, end: run.start, passage: index, isAltered: true }, same] : [same];
      });
    })
    .filter(({ start, end }) => start < end)
    .sort((a, b) => a.start - b.start);
}

/** The document's own words, as they are compared. The pieces of a block are exactly its words. */
export function markBlocks(
  { body, segments }: Pick<SourceText, 'body' | 'segments'>,
  passages: readonly SharedPassage[],
  side: 'first' | 'second',
): MarkedBlock[] {
  const marks = stretches(passages, side);
  let from = 0;
  return segments
    .filter(({ role }) => OWN_ROLES.has(role))
    .map(({ start, end, block }) => {
      while ((marks[from]?.end ?? Infinity) <= start) from++;
      const pieces: Piece[] = [];
      let at = start;
      const put = (to: number, passage: number | null, isAltered: boolean): void => {
        if (to > at) pieces.push({ start: at, text: body.slice(at, to), passage, isAltered });
        at = Math.max(at, to);
      };
      for (let index = from; index < marks.length; index++) {
        const mark = marks[index];
        if (!mark || mark.start >= end) break;
        put(Math.max(start, mark.start), null, false);
        put(Math.min(end, mark.end), mark.passage, mark.isAltered);
      }
      put(end, null, false);
      return { start, block, pieces };
    });
}
