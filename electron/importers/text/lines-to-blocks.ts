/** Plain text has no structure but its line ends: what they tell, and no more. */
import type { SegmentBlock } from '../../../shared/domain/source.ts';
import { isDateLine, isLabelLine } from '../metadata/line-kinds.ts';

interface Line {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Offsets into the text; `level` for headings. */
export interface TextBlock {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly block: SegmentBlock;
  readonly level?: number;
}

const LIST_MARK = /^\s*(?:[-*•–—‣▪]|\d{1,3}[.)]|[a-z]\))\s+\S/u;
const QUOTE_MARK = /^\s*>/u;

/** Lines of equal, middling length were broken by a program at a margin; lines of any other shape are paragraphs each. */
function isWrapped(lines: readonly Line[]): boolean {
  const full = lines.slice(0, -1);
  return (
    full.length > 0 &&
    full.every(({ text }) => text.length >= 45 && text.length <= 100) &&
    (lines.at(-1)?.text.length ?? 0) <= 100
  );
}

/** A short line without the full stop of a sentence. A question may head a section; a dialogue's dash, a list's mark, a date or a byline never does. */
function looksLikeHeading(text: string): boolean {
  const line = text.trim();
  return (
    line.length >= 3 &&
    line.length <= 160 &&
    /\p{L}.*\p{L}/u.test(line) &&
    /^[\p{Lu}\p{N}"“«‘'(¿]/u.test(line) &&
    !/[.,;:…!]["”»’)]?$/u.test(line) &&
    !line.includes('\n') &&
    // Two sentences, or a speaker and what he says.
    !/[.!?]\s+\p{Lu}/u.test(line) &&
    !/^[\p{Lu}.\s]{2,40}\s[–—-]\s/u.test(line) &&
    !LIST_MARK.test(text) &&
    !isDateLine(line) &&
    !isLabelLine(line)
  );
}

function groupLines(body: string): Line[][] {
  const groups: Line[][] = [];
  let group: Line[] = [];
  let start = 0;
  for (const text of body.split('\n')) {
    if (text.trim() === '') {
      if (group.length > 0) groups.push(group);
      group = [];
    } else group.push({ start, end: start + text.length, text });
    start += text.length + 1;
  }
  if (group.length > 0) groups.push(group);
  return groups;
}

function blocksOfGroup(lines: readonly Line[]): TextBlock[] {
  const blocks: TextBlock[] = [];
  const add = (from: Line, to: Line, text: string, block: SegmentBlock): void => {
    blocks.push({ start: from.start, end: to.end, text, block });
  };
  const wrapped = isWrapped(lines);
  for (let at = 0; at < lines.length;) {
    const first = lines[at];
    if (!first) break;
    const kind: SegmentBlock = QUOTE_MARK.test(first.text)
      ? 'quotation'
      : LIST_MARK.test(first.text)
        ? 'list-item'
        : 'paragraph';
    let after = at + 1;
    const goesOn = (line: Line): boolean =>
      kind === 'quotation'
        ? QUOTE_MARK.test(line.text)
        : !QUOTE_MARK.test(line.text) &&
          !LIST_MARK.test(line.text) &&
          (wrapped || (kind === 'list-item' && /^\s{2,}/u.test(line.text)));
    for (let next = lines[after]; next && goesOn(next); next = lines[after]) after++;
    const last = lines[after - 1] ?? first;
    add(
      first,
      last,
      lines
        .slice(at, after)
        .map(({ text }) => text)
        .join('\n'),
      kind,
    );
    at = after;
  }
  return blocks;
}

/**
 * Blocks of a text whose blank lines are empty. Headings are told conservatively: a short line standing alone before a paragraph, or the very first
 * line of the document when no sentence comes before it (level 1).
 */
export function linesToBlocks(body: string): TextBlock[] {
  const groups = groupLines(body).map(blocksOfGroup);
  const blocks: TextBlock[] = [];
  let beforeText = true;
  for (const [index, group] of groups.entries()) {
    for (const [place, block] of group.entries()) {
      const follower = group[place + 1] ?? groups[index + 1]?.[0];
      const candidate = block.block === 'paragraph' && looksLikeHeading(block.text);
      const isTitle = candidate && beforeText && !blocks.some(({ level }) => level === 1);
      const isIntertitle = candidate && group.length === 1 && follower?.block === 'paragraph' && isProse(follower.text);
      blocks.push(isTitle || isIntertitle ? { ...block, block: 'heading', level: isTitle ? 1 : 2 } : block);
      if (isProse(block.text)) beforeText = false;
    }
  }
  return blocks;
}

const isProse = (text: string | undefined): boolean =>
  text !== undefined && (text.length > 160 || /\p{L}{2,}[.!?…]["”»’)]?$/u.test(text.trimEnd()));
