import { Fragment, type Node } from 'prosemirror-model';
import { TextSelection, type Command, type EditorState, type Transaction } from 'prosemirror-state';
import { memoSchema } from '../schema.ts';
import { isInside } from './set-blocks.ts';

const { nodes } = memoSchema;

/** Puts top-level blocks after the block that holds the selection; an empty paragraph there gives way to them. */
function insertAfterBlock(state: EditorState, blocks: readonly Node[]): { tr: Transaction; at: number } {
  const { $from, $to } = state.selection;
  const { tr } = state;
  const host = $from.depth > 0 ? $from.node(1) : undefined;
  if (host?.type === nodes.paragraph && host.content.size === 0) {
    const at = $from.before(1);
    tr.replaceWith(at, at + host.nodeSize, Fragment.from(blocks));
    return { tr, at };
  }
  const at = $to.depth > 0 ? $to.after(1) : $to.pos;
  return { tr: tr.insert(at, Fragment.from(blocks)), at };
}

/** Blocks made elsewhere, after the block that holds the caret, and a paragraph to go on in. */
export function insertBlocks(state: EditorState, blocks: readonly Node[]): Transaction {
  const { tr, at } = insertAfterBlock(state, blocks);
  const after = at + Fragment.from(blocks).size;
  if (tr.doc.nodeAt(after)?.isTextblock !== true) tr.insert(after, nodes.paragraph.create());
  return tr.setSelection(TextSelection.near(tr.doc.resolve(after + 1))).scrollIntoView();
}

/** A block that one cannot write in, followed by a paragraph that holds the caret. */
const insertLeafBlock =
  (name: 'page_break' | 'exhibit_list'): Command =>
  (state, dispatch) => {
    if (dispatch) {
      const { tr, at } = insertAfterBlock(state, [nodes[name].create()]);
      const after = at + 1;
      if (tr.doc.nodeAt(after)?.isTextblock !== true) tr.insert(after, nodes.paragraph.create());
      dispatch(tr.setSelection(TextSelection.near(tr.doc.resolve(after + 1))).scrollIntoView());
    }
    return true;
  };

export const insertPageBreak = insertLeafBlock('page_break');
export const insertExhibitList = insertLeafBlock('exhibit_list');

/** A table with a head row, the caret in its first cell. Not inside another table. */
export const insertTable =
  (rows = 3, columns = 3): Command =>
  (state, dispatch) => {
    if (isInside(state, 'table')) return false;
    if (!dispatch) return true;
    const cells = (type: 'table_cell' | 'table_header'): Node[] =>
      Array.from({ length: columns }, () => nodes[type].create(null, nodes.paragraph.create()));
    const table = nodes.table.create(
      null,
      Array.from({ length: rows }, (_, row) =>
        nodes.table_row.create(null, cells(row === 0 ? 'table_header' : 'table_cell')),
      ),
    );
    const { tr, at } = insertAfterBlock(state, [table]);
    const after = at + table.nodeSize;
    if (after >= tr.doc.content.size) tr.insert(after, nodes.paragraph.create());
    dispatch(tr.setSelection(TextSelection.near(tr.doc.resolve(at + 1))).scrollIntoView());
    return true;
  };
