import type { Node } from 'prosemirror-model';
import type { EditorState, Transaction } from 'prosemirror-state';
import { memoSchema } from '../schema.ts';

export interface FindQuery {
  readonly words: string;
  readonly matchCase: boolean;
  readonly wholeWords: boolean;
}

/** A hit, as positions of the document. */
export interface Match {
  readonly from: number;
  readonly to: number;
}

/** Stands for citations, notes and line breaks: no word is found across them. */
const OBJECT = '\ufffc';
const LETTER = /[\p{L}\p{N}]/u;

/** Typography is no difference, nor case unless asked; the length stays the same. */
function plain(text: string, matchCase: boolean): string {
  const straight = text
    .replaceAll(/[\u00a0\u202f\u2009]/gu, ' ')
    .replaceAll(/[‘’]/gu, "'")
    .replaceAll(/[“”]/gu, '"');
  if (matchCase) return straight;
  return straight.replaceAll(/\p{Lu}/gu, (one) => (one.toLowerCase().length === one.length ? one.toLowerCase() : one));
}

/** Every hit in the order of the text, in notes as well; citations and live blocks are not searched, for they are not the author's words. */
export function findInText(doc: Node, { words, matchCase, wholeWords }: FindQuery): readonly Match[] {
  const wanted = plain(words, matchCase);
  if (wanted.trim() === '') return [];
  const matches: Match[] = [];
  doc.descendants((block, position) => {
    if (block.type.name === 'live_block') return false;
    if (!block.inlineContent) return true;
    let text = '';
    block.forEach((child) => {
      text += child.text ?? OBJECT.repeat(child.nodeSize);
    });
    const searched = plain(text, matchCase);
    for (let at = searched.indexOf(wanted); at >= 0; at = searched.indexOf(wanted, at + wanted.length)) {
      const end = at + wanted.length;
      const isInside = LETTER.test(searched[at - 1] ?? '') || LETTER.test(searched[end] ?? '');
      if (!wholeWords || !isInside) matches.push({ from: position + 1 + at, to: position + 1 + end });
    }
    return true;
  });
  return matches.toSorted((a, b) => a.from - b.from);
}

/** Puts other words in place of hits, in the style of the first letter of each; one step to undo. */
export function replaceMatches(state: EditorState, matches: readonly Match[], words: string): Transaction {
  const { tr } = state;
  for (const { from, to } of matches.toReversed()) {
    const marks = state.doc.nodeAt(from)?.marks ?? [];
    if (words === '') tr.delete(from, to);
    else tr.replaceWith(from, to, memoSchema.text(words, marks));
  }
  return tr;
}
