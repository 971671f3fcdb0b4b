/** The words around a hit, from its own side only: the text of a document, or what stands around it on its page, never one run into the other. */
import { OWN_ROLES, type Segment, type SegmentRole } from '../domain/source.ts';
import type { Span } from './span.ts';

export interface HitContext {
  readonly before: string;
  readonly words: string;
  readonly after: string;
  /** Of what stands around the text: what it is. Null for the document's own words. */
  readonly role: SegmentRole | null;
}

interface Text {
  readonly body: string;
  readonly segments: readonly Segment[];
}

const inOneLine = (words: string): string => words.replaceAll(/\s+/gu, ' ');
const isOwn = ({ role }: Segment): boolean => OWN_ROLES.has(role);

/** The last segment that starts at or before an offset; -1 when none does. Binary search: a list asks this for each of its hits. */
function indexAt(segments: readonly Segment[], offset: number): number {
  let low = 0;
  let high = segments.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((segments[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Where the words of the hit's own kind begin and end around it, no further than is shown. */
function runAround({ segments }: Text, at: number, { start, end }: Span, around: number): Span {
  const here = segments[at];
  if (!here) return { start: start - around, end: end + around };
  let first = at;
  let last = at;
  const isSame = (segment: Segment | undefined): boolean => segment !== undefined && isOwn(segment) === isOwn(here);
  while ((segments[first]?.start ?? 0) > start - around && isSame(segments[first - 1])) first--;
  while ((segments[last]?.end ?? 0) < end + around && isSame(segments[last + 1])) last++;
  return {
    start: Math.max(start - around, Math.min(segments[first]?.start ?? 0, start)),
    end: Math.min(end + around, Math.max(segments[last]?.end ?? 0, end)),
  };
}

/**
 * Begins and ends with whole words; an ellipsis stands where more of the same would follow.
 * @param around most characters on each side
 */
export function contextOf(text: Text, span: Span, around: number): HitContext {
  const { body, segments } = text;
  const at = indexAt(segments, span.start);
  const run = runAround(text, at, span, around);
  const start = Math.max(0, run.start);
  const end = Math.min(body.length, run.end);
  const before = inOneLine(body.slice(start, span.start));
  const after = inOneLine(body.slice(span.end, end));
  const here = segments[at];
  return {
    before: start === span.start - around && start > 0 ? `…${before.replace(/^\S*\s/u, '')}` : before.trimStart(),
    words: inOneLine(body.slice(span.start, span.end)),
    after: end === span.end + around && end < body.length ? `${after.replace(/\s\S*$/u, '')}…` : after.trimEnd(),
    role: here && !isOwn(here) ? here.role : null,
  };
}
