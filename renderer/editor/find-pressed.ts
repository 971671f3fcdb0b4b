import type { Node } from 'prosemirror-model';
import type { TextPlace } from './page-places.ts';

/** What was pressed on a page: the word, what stands on its line around it, and the number of the note that it stands in, 0 for none. */
export interface Pressed {
  readonly word: string;
  readonly before: string;
  readonly after: string;
  readonly note: number;
}

/** Where it stands in the text: a position in a block, one in a note, or a node that is a whole. */
export type Found =
  | { readonly kind: 'text'; readonly at: number }
  | { readonly kind: 'note'; readonly note: number; readonly at: number }
  | { readonly kind: 'node'; readonly at: number };

const OBJECT = '\ufffc';
/** One sign for those that the page sets otherwise than they were typed; the length stays the same. */
const plain = (text: string): string => text.replaceAll(/[\u00a0\u202f\u2009]/gu, ' ').replaceAll(/[‘’]/gu, "'");
const bare = (text: string): string => plain(text).replaceAll(/[\s\ufffc]+/gu, '');

function textOf(block: Node): string {
  let text = '';
  block.forEach((child) => {
    text += child.text ?? OBJECT.repeat(child.nodeSize);
  });
  return plain(text);
}

/** How far two texts go on alike, from their ends or from their beginnings; blanks are no difference. */
function alike(one: string, other: string, fromEnd: boolean): number {
  const [a, b] = [bare(one), bare(other)];
  const at = (text: string, i: number): string | undefined => text[fromEnd ? text.length - 1 - i : i];
  let count = 0;
  while (count < a.length && count < b.length && at(a, count) === at(b, count)) count++;
  return count;
}

/** How much of a line is looked at around a word. */
const AROUND = 60;

/** Offset in a text of the occurrence of the pressed word that its line fits best; of equals, the nearest to a guess. */
function bestIn(text: string, { word, before, after }: Pressed, guess: number): { at: number; fit: number } | null {
  // A space or quotation mark that the page has put in is not in the text.
  const wanted = [plain(word), plain(word).replaceAll(/^[«“\s]+|[\s;:!?»”]+$/gu, '')].find(
    (one) => one !== '' && text.includes(one),
  );
  if (wanted === undefined) return null;
  let best: { at: number; fit: number } | null = null;
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
    const end = at + wanted.length;
    const fit =
      alike(text.slice(Math.max(0, at - AROUND), at), before, true) +
      alike(text.slice(end, end + AROUND), after, false);
    const isNearer = best !== null && fit === best.fit && Math.abs(at - guess) < Math.abs(best.at - guess);
    if (best === null || fit > best.fit || isNearer) best = { at, fit };
  }
  return best;
}

const isNote = ({ type, attrs }: Node): boolean =>
  type.name === 'footnote' || (type.name === 'citation' && attrs['form'] === 'footnote');

/** The node that calls a note, as they are numbered: in the order of the text. */
function findNote(doc: Node, number: number): { node: Node; at: number } | null {
  let count = 0;
  let found: { node: Node; at: number } | null = null;
  doc.descendants((node, at) => {
    if (found === null && isNote(node) && ++count === number) found = { node, at };
    return found === null;
  });
  return found;
}

/** Where in the text stands what was pressed on a page. */
export function findPressed(doc: Node, { node, fraction }: TextPlace, pressed: Pressed): Found | null {
  const note = pressed.note > 0 ? findNote(doc, pressed.note) : null;
  if (note?.node.type.name === 'citation') return { kind: 'node', at: note.at };
  if (note) return { kind: 'note', note: note.at, at: bestIn(textOf(note.node), pressed, 0)?.at ?? 0 };
  const child = doc.maybeChild(node);
  if (!child) return null;
  let start = 0;
  for (let i = 0; i < node; i++) start += doc.child(i).nodeSize;
  if (child.isAtom) return { kind: 'node', at: start };
  const guess = start + Math.round(fraction * child.nodeSize);
  let best: { at: number; fit: number } | null = null;
  const visit = (block: Node, at: number): boolean => {
    if (!block.inlineContent || block.type.name === 'footnote') return !block.isAtom;
    const own = bestIn(textOf(block), pressed, guess - at - 1);
    const here = own && { at: at + 1 + own.at, fit: own.fit };
    const isNearer =
      here !== null && best !== null && here.fit === best.fit && Math.abs(here.at - guess) < Math.abs(best.at - guess);
    if (here && (best === null || here.fit > best.fit || isNearer)) best = here;
    return false;
  };
  visit(child, start);
  if (!child.inlineContent) child.descendants((block, at) => visit(block, start + 1 + at));
  return { kind: 'text', at: (best as { at: number } | null)?.at ?? guess };
}

/** The heading that a line of the contents names; null when none does. */
export function headingOnLine(doc: Node, line: string): number | null {
  const words = bare(line);
  let found: number | null = null;
  doc.forEach((node, at) => {
    const title = bare(node.textContent);
    if (found === null && node.type.name === 'heading' && title !== '' && words.includes(title)) found = at + 1;
  });
  return found;
}
