import type { Segment, SegmentRole } from '../../../shared/domain/source.ts';
import { withHeading, type ComposedText } from '../document/block-list.ts';
import { linesToBlocks, markHeadings, type TextBlock } from './lines-to-blocks.ts';

/**
 * Plain text with its blocks: kept whole and in order, blanks at the ends of lines and empty lines at both ends apart.
 * @param clean what `cleanText` made of it
 * @param rolesOf what each block is for; the text's own body when missing
 * @returns an empty body when there is nothing to see
 */
export function composeLines(
  clean: string,
  rolesOf: (blocks: readonly TextBlock[]) => readonly SegmentRole[] = () => [],
): ComposedText {
  const lines = clean.split('\n').map((line) => line.trimEnd());
  const first = lines.findIndex((line) => line !== '');
  if (first < 0) return { body: '', segments: [] };
  const body = lines.slice(first, lines.findLastIndex((line) => line !== '') + 1).join('\n');
  const plain = linesToBlocks(body);
  const roles = rolesOf(plain);
  const roleAt = (index: number): SegmentRole => roles[index] ?? 'body';
  const blocks = markHeadings(plain, (index) => roleAt(index) === 'body');
  const segments = blocks.map(({ start, end, block, level }, index): Segment => {
    const role = withHeading(roleAt(index), block);
    return { start, end, role, block, ...(level === undefined ? {} : { level }) };
  });
  return { body, segments };
}
