import type { Node } from 'prosemirror-model';
import { citationOf } from './schema.ts';

export interface TextMeasure {
  /** Stretches between blanks that hold a letter or a digit; notes included, citations not. */
  readonly words: number;
  /** Notes of the author and citations in notes: one sequence, as printed. */
  readonly notes: number;
  readonly citations: number;
}

export function measureText(doc: Node): TextMeasure {
  let notes = 0;
  let citations = 0;
  doc.descendants((node) => {
    if (node.type.name === 'footnote') notes++;
    if (node.type.name === 'citation') {
      citations++;
      if (citationOf(node).form === 'footnote') notes++;
    }
  });
  const text = doc.textBetween(0, doc.content.size, ' ', ' ');
  const words = text.match(/[^\s\u00a0\u202f]*[\p{L}\p{N}][^\s\u00a0\u202f]*/gu)?.length ?? 0;
  return { words, notes, citations };
}
