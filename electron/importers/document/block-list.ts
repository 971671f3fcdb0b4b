/** Collects the blocks of a document in reading order and makes of them the text and its segments. */
import type { Segment, SegmentBlock, SegmentRole } from '../../../shared/domain/source.ts';

export interface Block {
  readonly text: string;
  readonly role: SegmentRole;
  readonly block: SegmentBlock;
  /** 1-6, headings only. */
  readonly level?: number;
}

export interface ComposedText {
  readonly body: string;
  readonly segments: readonly Segment[];
}

/** A heading of the text itself has a role of its own; one within a menu or a comment has theirs. */
export const withHeading = (role: SegmentRole, block: SegmentBlock): SegmentRole =>
  role === 'body' && block === 'heading' ? 'heading' : role;

const RUNS: ReadonlySet<SegmentBlock> = new Set(['list-item', 'table-row']);

/** Items of one list and rows of one table stand on following lines; anything else is set apart by an empty line. */
const separator = (before: Block, after: Block): string =>
  before.block === after.block && RUNS.has(after.block) ? '\n' : '\n\n';

/** Blocks without visible characters are left out, so that every segment has words to select. */
export function composeText(blocks: readonly Block[]): ComposedText {
  const parts: string[] = [];
  const segments: Segment[] = [];
  let length = 0;
  let before: Block | undefined;
  for (const block of blocks) {
    if (block.text.trim() === '') continue;
    if (before) {
      const gap = separator(before, block);
      parts.push(gap);
      length += gap.length;
    }
    parts.push(block.text);
    segments.push({
      start: length,
      end: length + block.text.length,
      role: withHeading(block.role, block.block),
      block: block.block,
      ...(block.level === undefined ? {} : { level: block.level }),
    });
    length += block.text.length;
    before = block;
  }
  return { body: parts.join(''), segments };
}

/** The second text below the first. */
export function joinTexts(first: ComposedText, second: ComposedText): ComposedText {
  if (first.body === '') return second;
  if (second.body === '') return first;
  const shift = first.body.length + 2;
  const moved = second.segments.map((segment) => ({
    ...segment,
    start: segment.start + shift,
    end: segment.end + shift,
  }));
  return { body: `${first.body}\n\n${second.body}`, segments: [...first.segments, ...moved] };
}
