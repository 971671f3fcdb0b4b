/** What a reader draws: the segments of a text as blocks, with the surroundings of a web page folded together. */
import { OWN_ROLES, type Segment, type SegmentBlock, type SegmentRole } from '../domain/source.ts';
import type { Span } from './span.ts';

export interface ReadingBlock extends Span {
  readonly role: SegmentRole;
  readonly block: SegmentBlock;
  /** 1-6 for headings, counted from the highest of the text's own; 0 otherwise. */
  readonly level: number;
  /** Its line breaks are those of a program that broke lines at a margin: they may be shown as spaces. */
  readonly isHardWrapped: boolean;
  /** Pages that begin inside or right before this block: the number, 1…, and the offset at which it begins. */
  readonly pages: readonly { readonly page: number; readonly at: number }[];
}

export type ReadingGroup =
  | { readonly kind: 'text'; readonly blocks: readonly ReadingBlock[] }
  /** Menus, banners, related articles…: shown as one line that opens; never left out. */
  | { readonly kind: 'surroundings'; readonly roles: readonly SegmentRole[]; readonly blocks: readonly ReadingBlock[] };

/** Lines of 45 to 100 characters each but the last: nobody breaks lines so by hand, and poems and addresses have shorter ones. */
function isHardWrapped(words: string): boolean {
  const lines = words.split('\n');
  return (
    lines.length > 1 &&
    lines.every((line, index) => line.length <= 100 && (index === lines.length - 1 || line.length >= 45))
  );
}

/** Words between two segments belong to no block; they are shown as a paragraph all the same, because nothing of a source is hidden. */
function withGaps(body: string, segments: readonly Segment[]): Segment[] {
  const whole: Segment[] = [];
  let at = 0;
  const fillTo = (end: number): void => {
    const gap = body.slice(at, end);
    if (gap.trim() === '') return;
    const start = at + gap.length - gap.trimStart().length;
    whole.push({ start, end: start + gap.trim().length, role: 'body', block: 'paragraph' });
  };
  for (const segment of segments) {
    fillTo(segment.start);
    if (segment.end > segment.start) whole.push(segment);
    at = Math.max(at, segment.end);
  }
  fillTo(body.length);
  return whole;
}

/** Characters: no page is so long, and a browser takes minutes to lay out a paragraph of millions. */
const LONGEST = 20_000;

/** A segment beyond all measure (a text without line breaks, a table in one line) is drawn as several blocks, divided at blanks where there are any. */
function* pieces(body: string, segment: Segment): Generator<Segment> {
  let { start } = segment;
  while (segment.end - start > LONGEST) {
    const words = body.slice(start, start + LONGEST);
    const blank = words.search(/\s\S*$/u);
    const length = blank > 0 ? blank : LONGEST - (/[\ud800-\udbff]$/.test(words) ? 1 : 0);
    const own = words.slice(0, length).trimEnd();
    if (own !== '') yield { ...segment, start, end: start + own.length };
    start = segment.end - body.slice(start + length, segment.end).trimStart().length;
  }
  if (start < segment.end) yield { ...segment, start };
}

const levelOf = ({ block, level = 2 }: Segment): number => (block === 'heading' ? level : 0);

/** By how much the headings of a text are raised: pages often keep the highest level for what stands above the article. */
const raise = (segments: readonly Segment[]): number => {
  const levels = segments.filter(({ role, block }) => OWN_ROLES.has(role) && block === 'heading').map(levelOf);
  return levels.reduce((least, level) => Math.min(least, level), 6) - 1;
};

/**
 * Turns an extracted text into the blocks of a reader. Every block's words are exactly `body.slice(start, end)`, in order, and every
 * character that is not a blank is in exactly one block.
 * @param chunk most blocks in a group; long texts come in several groups so that what is off screen costs nothing
 */
export function readingGroups(
  body: string,
  segments: readonly Segment[],
  pageStarts: readonly number[],
  chunk = 40,
): ReadingGroup[] {
  const groups: { kind: ReadingGroup['kind']; roles: Set<SegmentRole>; blocks: ReadingBlock[] }[] = [];
  const raised = raise(segments);
  let page = 0;
  for (const segment of withGaps(body, segments).flatMap((one) => [...pieces(body, one)])) {
    const pages: { page: number; at: number }[] = [];
    while (page < pageStarts.length && (pageStarts[page] ?? 0) < segment.end) {
      pages.push({ page: page + 1, at: Math.max(segment.start, pageStarts[page] ?? 0) });
      page++;
    }
    const { start, end, role, block } = segment;
    const level = levelOf(segment);
    const kind = OWN_ROLES.has(role) ? 'text' : 'surroundings';
    let group = groups.at(-1);
    if (group?.kind !== kind || (kind === 'text' && group.blocks.length >= chunk)) {
      group = { kind, roles: new Set(), blocks: [] };
      groups.push(group);
    }
    group.roles.add(role);
    group.blocks.push({
      start,
      end,
      role,
      block,
      level: level === 0 ? 0 : Math.max(1, level - raised),
      isHardWrapped: block === 'paragraph' && isHardWrapped(body.slice(start, end)),
      pages,
    });
  }
  return groups.map(({ kind, roles, blocks }) =>
    kind === 'text' ? { kind, blocks } : { kind, roles: [...roles], blocks },
  );
}

/** The headings of the main text, for the outline. */
export const outlineOf = (body: string, groups: readonly ReadingGroup[]): (Span & { level: number; text: string })[] =>
  groups
    .filter(({ kind }) => kind === 'text')
    .flatMap(({ blocks }) => blocks)
    .filter(({ block }) => block === 'heading')
    .map(({ start, end, level }) => ({
      start,
      end,
      level,
      text: body.slice(start, end).replaceAll(/\s+/gu, ' ').trim(),
    }));
