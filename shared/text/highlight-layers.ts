/** Which spans a reader paints, and how: layers from the bottom up. Within one layer nothing overlaps. */
import { mergeSpans, type Span } from './span.ts';

export const HIGHLIGHT_LAYERS = [
  'proposal',
  'passage',
  'comment',
  'fact',
  'hit',
  'current-hit',
  'current',
  'held',
] as const;
export type HighlightLayer = (typeof HIGHLIGHT_LAYERS)[number];

export interface MarkedPassage extends Span {
  readonly id: string;
  readonly comment: string;
  readonly factIds: readonly string[];
}

/**
 * A passage that proves a fact is painted as such even when it also bears a comment: the comment then adds its own mark in the margin.
 * @param passages of one text, any order
 * @param hits found words, any order
 */
export function layerHighlights(
  passages: readonly MarkedPassage[],
  hits: readonly Span[],
  now: {
    readonly hit?: Span | undefined;
    /** The passage in hand, or the words to which one was led. */
    readonly current?: Span | undefined;
    /** Words selected a moment ago, while the focus is in the form about them. */
    readonly held?: Span | undefined;
    /** Words that are proposed and not yet reviewed. */
    readonly proposed?: readonly Span[] | undefined;
  },
): Record<HighlightLayer, Span[]> {
  const kindOf = ({ factIds, comment }: MarkedPassage): HighlightLayer =>
    factIds.length > 0 ? 'fact' : comment.trim() === '' ? 'passage' : 'comment';
  const of = (layer: HighlightLayer): Span[] => mergeSpans(passages.filter((passage) => kindOf(passage) === layer));
  return {
    proposal: mergeSpans(now.proposed ?? []),
    passage: of('passage'),
    comment: of('comment'),
    fact: of('fact'),
    hit: mergeSpans(hits),
    'current-hit': mergeSpans(now.hit ? [now.hit] : []),
    current: mergeSpans(now.current ? [now.current] : []),
    held: mergeSpans(now.held ? [now.held] : []),
  };
}

/** The passage after (`+1`) or before (`-1`) an offset in reading order, going round at the ends; undefined when there are none. */
export function neighbour<T extends Span>(passages: readonly T[], from: T | number, step: 1 | -1): T | undefined {
  const ordered = [...passages].sort((a, b) => a.start - b.start || a.end - b.end);
  const index = typeof from === 'number' ? -1 : ordered.indexOf(from);
  if (index >= 0) return ordered[(index + step + ordered.length) % ordered.length];
  const at = typeof from === 'number' ? from : from.start;
  return step === 1
    ? (ordered.find(({ start }) => start >= at) ?? ordered[0])
    : (ordered.findLast(({ start }) => start < at) ?? ordered.at(-1));
}
