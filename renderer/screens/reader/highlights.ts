import { HIGHLIGHT_LAYERS, type HighlightLayer } from '../../../shared/text/highlight-layers.ts';
import type { Span } from '../../../shared/text/span.ts';
import { rangesOf, type DomText } from './dom-text.ts';

export type PaintLayer = HighlightLayer | 'flash';

/** Browsers know one registry for the whole page; two readers side by side add their ranges to the same names. */
function layerOf(name: PaintLayer): Highlight {
  const known = CSS.highlights.get(`reader-${name}`);
  if (known) return known;
  const made = new Highlight();
  made.priority = name === 'flash' ? HIGHLIGHT_LAYERS.length : HIGHLIGHT_LAYERS.indexOf(name);
  CSS.highlights.set(`reader-${name}`, made);
  return made;
}

/** Paints spans without touching the text's nodes; gives back what takes the paint off. */
export function paint(text: DomText, name: PaintLayer, spans: readonly Span[]): () => void {
  if (spans.length === 0) return () => undefined;
  const layer = layerOf(name);
  // Ranges that do not follow changes of the page are cheaper by far, and a source's text never changes.
  const ranges = spans.flatMap((span) => rangesOf(text, span).map((range) => new StaticRange(range)));
  for (const range of ranges) layer.add(range);
  return () => {
    for (const range of ranges) layer.delete(range);
  };
}
