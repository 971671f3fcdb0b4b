import { Fragment } from 'prosemirror-model';
import { NodeSelection, type EditorState, type Transaction } from 'prosemirror-state';
import type { DocumentNode, LiveBlockAttributes, LiveOptions } from '../../../shared/domain/memo.ts';
import { readDocument } from '../document.ts';
import { liveBlockOf } from '../schema-parts.ts';

/** The live blocks of a text; they stand at the top level only. */
export function liveBlocksIn({ doc }: EditorState): readonly LiveBlockAttributes[] {
  const blocks: LiveBlockAttributes[] = [];
  doc.forEach((node) => {
    if (node.type.name === 'live_block') blocks.push(liveBlockOf(node));
  });
  return blocks;
}

/** Where the live block with that id stands. */
function liveBlockPosition({ doc }: EditorState, id: string): number | undefined {
  let found: number | undefined;
  doc.forEach((node, position) => {
    if (node.type.name === 'live_block' && node.attrs['id'] === id) found = position;
  });
  return found;
}

function change(
  state: EditorState,
  id: string,
  set: Partial<LiveBlockAttributes>,
  content?: Fragment,
): Transaction | undefined {
  const at = liveBlockPosition(state, id);
  const node = at === undefined ? null : state.doc.nodeAt(at);
  if (at === undefined || !node) return undefined;
  const next = node.type.create({ ...node.attrs, ...set }, content ?? node.content);
  const tr = state.tr.replaceWith(at, at + node.nodeSize, next);
  return tr.setSelection(NodeSelection.create(tr.doc, at));
}

export const setLiveOptions = (state: EditorState, id: string, options: LiveOptions): Transaction | undefined =>
  change(state, id, { options });

/** Keeps what the block shows now; afterwards the data may change without it. @param now ISO 8601 */
export function freezeLiveBlock(
  state: EditorState,
  id: string,
  shown: readonly DocumentNode[],
  now: string,
): Transaction | undefined {
  const read = readDocument({ type: 'doc', content: shown });
  return read.ok ? change(state, id, { frozenAt: now }, read.value.content) : undefined;
}

/** The block follows the data again. */
export const thawLiveBlock = (state: EditorState, id: string): Transaction | undefined =>
  change(state, id, { frozenAt: null }, Fragment.empty);

/** Takes the block out. */
export function removeLiveBlock(state: EditorState, id: string): Transaction | undefined {
  const at = liveBlockPosition(state, id);
  const node = at === undefined ? null : state.doc.nodeAt(at);
  return at === undefined || !node ? undefined : state.tr.delete(at, at + node.nodeSize);
}
