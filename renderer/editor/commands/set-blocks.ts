import { lift, wrapIn } from 'prosemirror-commands';
import { liftListItem, wrapInList } from 'prosemirror-schema-list';
import type { Command, EditorState } from 'prosemirror-state';
import type { Attrs, Node, NodeType } from 'prosemirror-model';
import type { Alignment } from '../../../shared/domain/memo.ts';
import { memoSchema } from '../schema.ts';

const { paragraph, heading, blockquote, bullet_list: bullets, ordered_list: numbers } = memoSchema.nodes;
const { list_item: item } = memoSchema.nodes;

export type BlockName = 'paragraph' | 'heading-1' | 'heading-2' | 'heading-3' | 'heading-4';

/** Turns the selected blocks into others; what refers to them still does. */
const setBlock =
  (type: NodeType, attrsOf: (old: Node) => Attrs): Command =>
  (state, dispatch) => {
    const { from, to } = state.selection;
    let isPossible = false;
    state.doc.nodesBetween(from, to, (node, position) => {
      if (isPossible || !node.isTextblock) return !isPossible;
      const $place = state.doc.resolve(position);
      isPossible = node.type === type || $place.parent.canReplaceWith($place.index(), $place.index() + 1, type);
      return false;
    });
    if (!isPossible) return false;
    dispatch?.(state.tr.setBlockType(from, to, type, attrsOf).scrollIntoView());
    return true;
  };

const idOf = ({ attrs }: Node): string | null => (attrs['id'] as string | null | undefined) ?? null;

export const setParagraph: Command = setBlock(paragraph, (old) =>
  old.type === paragraph ? old.attrs : { id: idOf(old) },
);

/** Headings stand at the top level only: a paragraph of a list or a quotation is lifted out first. */
export const setHeading =
  (level: number): Command =>
  (state, dispatch, view) => {
    const { $from } = state.selection;
    if ($from.parent.type === heading && $from.parent.attrs['level'] === level)
      return setParagraph(state, dispatch, view);
    const make = (old: Node): Attrs => ({
      level,
      id: idOf(old),
      numbered: old.attrs['numbered'] !== false || old.type !== heading,
    });
    return setBlock(heading, make)(state, dispatch, view);
  };

/** Whether the block that holds the caret carries a number. */
export const isNumbered = (state: EditorState): boolean => state.selection.$from.parent.attrs['numbered'] === true;

/** Gives the selected paragraphs and headings a number, or takes it from them, by what the first of them has. */
export const toggleNumbered: Command = (state, dispatch) =>
  setAttribute('numbered', !isNumbered(state))(state, dispatch);

export const currentAlignment = (state: EditorState): Alignment =>
  (state.selection.$from.parent.attrs['align'] as Alignment | undefined) ?? 'start';

/** Of the selected paragraphs; headings are set as their level is. */
export const setAlignment = (align: Alignment): Command => setAttribute('align', align);

const setAttribute =
  (name: 'numbered' | 'align', value: unknown): Command =>
  (state, dispatch) => {
    const { tr, selection } = state;
    let isPossible = false;
    state.doc.nodesBetween(selection.from, selection.to, (node, position) => {
      if (!node.isTextblock || !(name in node.attrs)) return;
      isPossible = true;
      if (node.attrs[name] !== value) tr.setNodeAttribute(position, name, value);
    });
    if (isPossible && tr.docChanged) dispatch?.(tr);
    return isPossible;
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
