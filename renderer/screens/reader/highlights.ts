import { HIGHLIGHT_LAYERS, type HighlightLayer } from '../../../shared/text/highlight-layers.ts';
import type { Span } from '../../../shared/text/span.ts';
import type { DrawnText } from './drawn-text.ts';

export type PaintLayer = HighlightLayer | 'flash';

type Painter = Window & typeof globalThis;

/** Browsers know one registry for each document; two readers side by side add their ranges to the same names. */
function layerOf(painter: Painter, name: PaintLayer): Highlight {
  const known = painter.CSS.highlights.get(`reader-${name}`);
  if (known) return known;
  const made = new painter.Highlight();
  made.priority = name === 'flash' ? HIGHLIGHT_LAYERS.length : HIGHLIGHT_LAYERS.indexOf(name);
  painter.CSS.highlights.set(`reader-${name}`, made);
  return made;
}

/** Paints spans without touching the text's nodes, and again whatever comes to be drawn later; gives back what takes the paint off. */
export function paint(drawn: DrawnText, name: PaintLayer, spans: readonly Span[]): () => void {
  const painter = drawn.root.ownerDocument.defaultView;
  if (spans.length === 0 || !painter) return () => undefined;
  const layer = layerOf(painter, name);
  let ranges: StaticRange[] = [];
  const remove = (): void => {
    for (const range of ranges) layer.delete(range);
    ranges = [];
  };
  const draw = (): void => {
    remove();
    // Ranges that do not follow changes of the page are cheaper by far, and a source's text never changes.
    ranges = spans.flatMap((span) => drawn.rangesOf(span).map((range) => new painter.StaticRange(range)));
    for (const range of ranges) layer.add(range);
  };
  draw();
  const forget = drawn.onRedraw(draw);
  return () => {
    forget();
    remove();
  };
}
