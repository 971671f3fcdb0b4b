import type { Node } from 'prosemirror-model';
import type { Match } from './find-in-text.ts';

/** Letters and signs in the order of the text, each with the place in the document where it stands. */
interface Stream {
  readonly signs: string[];
  readonly places: number[];
}

const emptyStream = (): Stream => ({ signs: [], places: [] });

function put({ signs, places }: Stream, text: string, at: number): void {
  for (let i = 0; i < text.length; i++) {
    const sign = text[i] ?? '';
    if (/\s/u.test(sign)) continue;
    signs.push(sign);
    places.push(at + i);
  }
}

/**
 * The first place of words as a message of the check names them: on one line, what is too long ending in "…". They may run over paragraphs,
 * and stand in a note. Citations and live blocks are not the author's words.
 */
export function findQuotation(doc: Node, words: string): Match | undefined {
  const wanted = words.replace(/…$/u, '').replaceAll(/\s+/gu, '');
  if (wanted === '') return undefined;
  const text = emptyStream();
  const notes: Stream[] = [];
  const visit = (node: Node, position: number, stream: Stream): boolean => {
    if (node.type.name === 'live_block') return false;
    if (node.isText) put(stream, node.text ?? '', position);
    if (node.type.name !== 'footnote') return true;
    const note = emptyStream();
    node.descendants((inner, at) => visit(inner, position + 1 + at, note));
    notes.push(note);
    return false;
  };
  doc.descendants((node, position) => visit(node, position, text));
  for (const { signs, places } of [text, ...notes]) {
    const at = signs.join('').indexOf(wanted);
    const [from, to] = [places[at], places[at + wanted.length - 1]];
    if (from !== undefined && to !== undefined) return { from, to: to + 1 };
  }
  return undefined;
}
