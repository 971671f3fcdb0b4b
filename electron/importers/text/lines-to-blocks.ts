/** Plain text has no structure but its line ends: what they tell, and no more. */
import type { SegmentBlock } from '../../../shared/domain/source.ts';
import { isDateLine, isLabelLine } from '../metadata/line-kinds.ts';
import { runningLines } from './running-lines.ts';

interface Line {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly isRunning?: true;
}

/** Offsets into the text; `level` for headings. */
export interface TextBlock {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Blocks that no empty line parts have the same number. */
  readonly group: number;
  readonly block: SegmentBlock;
  readonly level?: number;
  /** Head or foot of a printed page. */
  readonly isRunning?: true;
}

const LIST_MARK = /^\s*(?:[-*•–—‣▪]|\d{1,3}[.)]|[a-z]\))\s+\S/u;
/** "2. Price and payment" above its clause. */
const NUMBERED = /^\s*(?:\d{1,2}(?:\.\d{1,2}){0,3}\.?|[IVX]{1,5}\.)\s+\p{Lu}[^.;:]{2,80}$/u;
/** An entry of a page that is kept up to date by the minute. */
const CLOCK = /^\s*\d{1,2}\s?[h:.]\s?\d{2}\s*$/u;
const QUOTE_MARK = /^\s*>/u;

/** Most lines of a headline and what stands right below it. */
const HEADED = 3;

/** Lines of equal, middling length were broken by a program at a margin; lines of any other shape are paragraphs each. */
function isWrapped(lines: readonly Line[]): boolean {
  const full = lines.slice(0, -1);
  const isSet =
    full.length > 0 &&
    full.every(({ text }) => text.length >= 45 && text.length <= 100) &&
    (lines.at(-1)?.text.length ?? 0) <= 100;
  // A headline of that length with its date or its author below.
  return isSet && !(lines.length <= HEADED && lines.slice(1).some(isAbout));
}
const isAbout = ({ text }: Line): boolean => isDateLine(text) || (/^\P{Ll}/u.test(text) && isLabelLine(text));

/** "DIRECT. ", "Vannes. ": what a headline is about, before it. */
const PLACE = /^\p{Lu}[\p{L}’'-]{2,24}\.\s/u;

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
    !/[.!?]\s+\p{Lu}/u.test(line.replace(PLACE, '')) &&
    !/^[\p{Lu}.\s]{2,40}\s[–—-]\s/u.test(line) &&
    !LIST_MARK.test(text) &&
    !(/\d/u.test(line) && isDateLine(line)) &&
    !isLabelLine(line)
  );
}

function groupLines(body: string): Line[][] {
  const groups: Line[][] = [];
  let group: Line[] = [];
  let start = 0;
  const texts = body.split('\n');
  const running = runningLines(texts);
  for (const [at, text] of texts.entries()) {
    const isRunning = running.has(at);
    if (text.trim() === '' || isRunning) {
      if (group.length > 0) groups.push(group);
      group = [];
    }
    if (isRunning) groups.push([{ start, end: start + text.length, text, isRunning }]);
    else if (text.trim() !== '') group.push({ start, end: start + text.length, text });
    start += text.length + 1;
  }
  if (group.length > 0) groups.push(group);
  return groups;
}

function blocksOfGroup(lines: readonly Line[], group: number): TextBlock[] {
  const blocks: TextBlock[] = [];
  const add = (from: Line, to: Line, text: string, block: SegmentBlock): void => {
    const { isRunning } = from;
    blocks.push({ start: from.start, end: to.end, text, group, block, ...(isRunning && { isRunning }) });
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
          !line.text.startsWith('©') &&
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

/** Blocks of a text whose blank lines are empty, not yet headings. */
export const linesToBlocks = (body: string): TextBlock[] => groupLines(body).flatMap(blocksOfGroup);

/**
 * Headings are told conservatively: a short line above a paragraph, set apart from what is before it, or the first line of the text's own
 * when no sentence comes before it (level 1).
 * @param isOwn whether a block, by its place, belongs to the text itself
 */
export function markHeadings(blocks: readonly TextBlock[], isOwn: (index: number) => boolean): TextBlock[] {
  const crowded = crowdedGroups(blocks);
  let hasTitle = false;
  let beforeText = true;
  return blocks.map((block, index) => {
    if (!isOwn(index)) return block;
    const before = blocks[index - 1];
    if (beforeText && isProse(block.text)) beforeText = false;
    if (block.text.length > 160) return block;
    const candidate = block.block === 'paragraph' && looksLikeHeading(block.text);
    if (!candidate && !NUMBERED.test(block.text)) return block;
    let next = index + 1;
    while (next < blocks.length && !isOwn(next)) next++;
    const below = blocks[next];
    const isTitle = candidate && beforeText && !hasTitle;
    const isBetween =
      crowded.has(block.group) &&
      block.text.length <= 80 &&
      !/^["“«]|\?$/u.test(block.text) &&
      before !== undefined &&
      (isProse(before.text) || isDateLine(before.text) || CLOCK.test(before.text));
    const isApart = before?.group !== block.group || !isOwn(index - 1) || isBetween;
    const headsText = below?.block === 'paragraph' && isProse(below.text);
    const headsList = below?.block === 'list-item' && block.text.length <= 90;
    const isNumbered = headsText && before?.block !== 'list-item' && NUMBERED.test(block.text);
    const isIntertitle =
      isApart &&
      (candidate ? headsList || (headsText && (below.group !== block.group || block.text.length <= 90)) : isNumbered);
    if (isTitle) hasTitle = true;
    return isTitle || isIntertitle ? { ...block, block: 'heading', level: isTitle ? 1 : 2 } : block;
  });
}

/** More lines than stand together on purpose: the empty lines are missing. */
const CROWDED = 12;
function crowdedGroups(blocks: readonly TextBlock[]): ReadonlySet<number> {
  const sizes = new Map<number, number>();
  for (const { group } of blocks) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  return new Set([...sizes].flatMap(([group, size]) => (size >= CROWDED ? [group] : [])));
}

/** Only the end is looked at: an expression that seeks the end of a line looks at all of it first. */
const isProse = (text: string): boolean => {
  if (text.length > 160) return true;
  const end = text.trimEnd().slice(-6);
  return /[\p{L}\p{N}%€»”]{2}[.!?…]["'”»’)]?$/u.test(end) || (text.length > 30 && end.endsWith(':'));
};
