import type { PassageRow } from '../../../shared/domain/passage.ts';

type Mark = Pick<PassageRow, 'start' | 'factIds' | 'comment'>;

/** Of the measure in which texts are read. */
const CHARACTERS_A_LINE = 66;
/** Signs that stand beside one another in the margin. */
const ROOM = 2;

const signsOf = ({ factIds, comment }: Mark): number => (factIds.length > 0 && comment !== '' ? 2 : 1);

/**
 * How many signs stand before each in the margin, so that those of one line do not cover one another. Where lines break is not known here:
 * passages that begin no further apart than a line is long are taken to be on one.
 * @param marks of one block, in reading order
 */
export function placeMarks(marks: readonly Mark[]): readonly number[] {
  let line = Number.NEGATIVE_INFINITY;
  let before = 0;
  return marks.map((mark) => {
    if (mark.start - line >= CHARACTERS_A_LINE) [line, before] = [mark.start, 0];
    const place = Math.min(before, ROOM - 1);
    before += signsOf(mark);
    return place;
  });
}
