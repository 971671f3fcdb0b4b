import { HIGHLIGHT_LAYERS, type HighlightLayer } from '../../../shared/text/highlight-layers.ts';
import type { Span } from '../../../shared/text/span.ts';
import type { DrawnText } from './drawn-text.ts';
import { watchView } from './watch-view.ts';

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

/** So many spans are painted whole; of more only those near the view, since at each frame the browser looks at every painted range. */
const PAINTED_WHOLE = 200;
/** Characters before and after the first words in view: several screens. */
const NEAR = { before: 5_000, after: 9_000 } as const;
/** So far the view may move before what is near is painted anew. */
const MOVED = 2_500;

function spansNear(spans: readonly Span[], at: number): readonly Span[] {
  const [from, to] = [at - NEAR.before, at + NEAR.after];
  return spans.filter(({ start, end }) => end >= from && start <= to);
}

/** Paints spans without touching the text's nodes, and again whatever comes to be drawn later; gives back what takes the paint off. */
export function paint(drawn: DrawnText, name: PaintLayer, spans: readonly Span[]): () => void {
  const painter = drawn.root.ownerDocument.defaultView;
  if (spans.length === 0 || !painter) return () => undefined;
  const layer = layerOf(painter, name);
  const isMany = spans.length > PAINTED_WHOLE;
  let ranges: StaticRange[] = [];
  let paintedAt = 0;
  const remove = (): void => {
    for (const range of ranges) layer.delete(range);
    ranges = [];
  };
  const draw = (): void => {
    remove();
    if (isMany) paintedAt = drawn.firstInView() ?? paintedAt;
    // Ranges that do not follow changes of the page are cheaper by far, and a source's text never changes.
    ranges = (isMany ? spansNear(spans, paintedAt) : spans).flatMap((span) =>
      drawn.rangesOf(span).map((range) => new painter.StaticRange(range)),
    );
    for (const range of ranges) layer.add(range);
  };
  draw();
  const stops = [drawn.onRedraw(draw)];
  if (isMany)
    stops.push(
      watchView(drawn, (at) => {
        if (Math.abs(at - paintedAt) > MOVED) draw();
      }),
    );
  return () => {
    for (const stop of stops) stop();
    remove();
  };
}
