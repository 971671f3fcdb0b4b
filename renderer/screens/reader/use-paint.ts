import { useEffect, useMemo } from 'react';
import type { PassageRow } from '../../../shared/domain/passage.ts';
import { layerHighlights } from '../../../shared/text/highlight-layers.ts';
import type { Span } from '../../../shared/text/span.ts';
import type { DrawnText } from './drawn-text.ts';
import { paint, type PaintLayer } from './highlights.ts';

function usePaintedLayer(dom: DrawnText | null, name: PaintLayer, spans: readonly Span[]): void {
  useEffect(() => (dom ? paint(dom, name, spans) : undefined), [dom, name, spans]);
}

interface Painted {
  readonly passages: readonly PassageRow[];
  readonly hits: readonly Span[];
  readonly hit: Span | undefined;
  readonly current: Span | undefined;
  readonly held: Span | undefined;
  readonly proposed: readonly Span[];
}

/** Paints the layers of one reader. Thousands of passages are painted once; what moves with each key is painted apart. */
export function usePaint(dom: DrawnText | null, { passages, hits, hit, current, held, proposed }: Painted): void {
  const still = useMemo(() => layerHighlights(passages, hits, { proposed }), [passages, hits, proposed]);
  const moving = useMemo(() => layerHighlights([], [], { hit, current, held }), [hit, current, held]);
  usePaintedLayer(dom, 'proposal', still.proposal);
  usePaintedLayer(dom, 'passage', still.passage);
  usePaintedLayer(dom, 'comment', still.comment);
  usePaintedLayer(dom, 'fact', still.fact);
  usePaintedLayer(dom, 'hit', still.hit);
  usePaintedLayer(dom, 'current-hit', moving['current-hit']);
  usePaintedLayer(dom, 'current', moving.current);
  usePaintedLayer(dom, 'held', moving.held);
}
