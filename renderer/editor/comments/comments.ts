import type { Mark, Node } from 'prosemirror-model';
import { TextSelection, type EditorState, type Transaction } from 'prosemirror-state';
import type { CommentAttributes } from '../../../shared/domain/memo.ts';
import { memoSchema } from '../schema.ts';

const { comment: type } = memoSchema.marks;

/** A remark with the words that it is on. */
export interface PlacedComment extends CommentAttributes {
  readonly words: string;
  readonly from: number;
  readonly to: number;
}

const commentsOn = (node: Node): readonly Mark[] => node.marks.filter((mark) => mark.type === type);
const attributesOf = (mark: Mark): CommentAttributes => mark.attrs as CommentAttributes;

/** In the order of the text, each once; words in notes included. */
export function commentsIn(doc: Node): readonly PlacedComment[] {
  const found = new Map<string, PlacedComment>();
  doc.descendants((node, position) => {
    for (const mark of commentsOn(node)) {
      const comment = attributesOf(mark);
      const known = found.get(comment.id);
      found.set(comment.id, {
        ...comment,
        words: (known?.words ?? '') + (node.text ?? ''),
        from: known?.from ?? position,
        to: position + node.nodeSize,
      });
    }
  });
  return [...found.values()];
}

/** The words selected or, with nothing selected, the word at the caret or the last one before it; undefined where there is none. */
export function wordsToComment({
  selection,
  doc,
}: EditorState): { readonly from: number; readonly to: number } | undefined {
  if (!selection.empty) return selection instanceof TextSelection ? selection : undefined;
  const { $from } = selection;
  if (!$from.parent.inlineContent) return undefined;
  const text = $from.parent.textBetween(0, $from.parent.content.size, null, (leaf) => '\ufffc'.repeat(leaf.nodeSize));
  const last = text.slice(0, $from.parentOffset).search(/[\p{L}\p{N}][^\p{L}\p{N}]*$/u);
  const isIn = /[\p{L}\p{N}]/u.test(text[$from.parentOffset] ?? '');
  const at = isIn || last < 0 ? $from.parentOffset : last + 1;
  let [from, to] = [at, at];
  while (from > 0 && /[\p{L}\p{N}]/u.test(text[from - 1] ?? '')) from--;
  while (to < text.length && /[\p{L}\p{N}]/u.test(text[to] ?? '')) to++;
  const start = $from.start();
  return from === to || doc.textBetween(start + from, start + to) === ''
    ? undefined
    : { from: start + from, to: start + to };
}

/** The first remark over the selection. */
export function commentAt({ selection, doc }: EditorState): CommentAttributes | undefined {
  const { empty, $from, from, to } = selection;
  if (empty) {
    const mark = $from.marks().find((one) => one.type === type);
    return mark && attributesOf(mark);
  }
  let found: CommentAttributes | undefined;
  doc.nodesBetween(from, to, (node) => {
    const mark = commentsOn(node)[0];
    if (!found && mark) found = attributesOf(mark);
  });
  return found;
}

/** Puts a remark on a stretch of the text. */
export const addComment = (
  state: EditorState,
  { from, to }: { readonly from: number; readonly to: number },
  comment: CommentAttributes,
): Transaction => state.tr.addMark(from, to, type.create(comment));

/** Changes a remark wherever it lies; `null` takes it away. Undefined when the text has none with that id. */
export function changeComment(
  state: EditorState,
  id: string,
  set: Partial<Omit<CommentAttributes, 'id'>> | null,
): Transaction | undefined {
  const { tr } = state;
  state.doc.descendants((node, position) => {
    for (const mark of commentsOn(node)) {
      if (mark.attrs['id'] !== id) continue;
      tr.removeMark(position, position + node.nodeSize, mark);
      if (set) tr.addMark(position, position + node.nodeSize, type.create({ ...mark.attrs, ...set }));
    }
  });
  return tr.docChanged ? tr : undefined;
}
