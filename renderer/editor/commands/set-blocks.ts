import { lift, setBlockType, wrapIn } from 'prosemirror-commands';
import { liftListItem, wrapInList } from 'prosemirror-schema-list';
import type { Command, EditorState } from 'prosemirror-state';
import type { NodeType } from 'prosemirror-model';
import { memoSchema } from '../schema.ts';

const { paragraph, heading, blockquote, bullet_list: bullets, ordered_list: numbers } = memoSchema.nodes;
const { list_item: item } = memoSchema.nodes;

export type BlockName = 'paragraph' | 'heading-1' | 'heading-2' | 'heading-3' | 'heading-4';

export const setParagraph: Command = setBlockType(paragraph);

/** Headings stand at the top level only: a paragraph of a list or a quotation is lifted out first. */
export const setHeading =
  (level: number): Command =>
  (state, dispatch, view) => {
    const { $from } = state.selection;
    if ($from.parent.type === heading && $from.parent.attrs['level'] === level) return setParagraph(state, dispatch);
    return setBlockType(heading, { level })(state, dispatch, view);
  };

/** The kind of the block that holds the caret; undefined inside a list or a table is still its paragraph. */
export function currentBlock(state: EditorState): BlockName {
  const { parent } = state.selection.$from;
  if (parent.type !== heading) return 'paragraph';
  return `heading-${String(parent.attrs['level'])}` as BlockName;
}

/** Whether the caret is inside a node of that type, at any depth. */
export function isInside(state: EditorState, name: 'blockquote' | 'bullet_list' | 'ordered_list' | 'table'): boolean {
  const { $from } = state.selection;
  for (let depth = $from.depth; depth > 0; depth--) if ($from.node(depth).type.name === name) return true;
  return false;
}

/** Wraps in a list, turns one kind of list into the other, or lifts out when it already is that kind. */
const toggleList =
  (wanted: NodeType): Command =>
  (state, dispatch, view) => {
    const { $from } = state.selection;
    for (let depth = $from.depth; depth > 0; depth--) {
      const node = $from.node(depth);
      if (node.type !== bullets && node.type !== numbers) continue;
      if (node.type === wanted) return liftListItem(item)(state, dispatch);
      dispatch?.(state.tr.setNodeMarkup($from.before(depth), wanted));
      return true;
    }
    return wrapInList(wanted)(state, dispatch, view);
  };

export const toggleBulletList = toggleList(bullets);
export const toggleOrderedList = toggleList(numbers);

export const toggleQuotation: Command = (state, dispatch, view) =>
  isInside(state, 'blockquote') ? lift(state, dispatch) : wrapIn(blockquote)(state, dispatch, view);
