import type { Node } from 'prosemirror-model';
import { NodeSelection, TextSelection, type EditorState, type Transaction } from 'prosemirror-state';
import type { DocumentNode } from '../../../shared/domain/memo.ts';
import { numberDocument, type DocumentNumbers } from '../../../shared/memo/number-document.ts';
import { createHeadingCounter } from '../../../shared/memo/number-headings.ts';
import { takesNumber } from '../outline.ts';
import { memoSchema } from '../schema.ts';

/** The blocks of a text without the words of its paragraphs: all that numbers depend on. */
function skeleton(node: Node): DocumentNode {
  const { type, attrs } = node;
  if (type.name === 'heading') return node.toJSON() as DocumentNode;
  return {
    type: type.name,
    attrs,
    ...(node.inlineContent || node.isLeaf ? {} : { content: node.children.map(skeleton) }),
  };
}

/** What cross-references may name, as it is numbered now. */
export const targetsIn = (doc: Node): DocumentNumbers['targets'] => numberDocument(skeleton(doc)).targets;

/** A heading or a numbered paragraph that can be referred to. */
export interface Target {
  readonly position: number;
  readonly kind: 'heading' | 'paragraph';
  readonly level: number;
  readonly number: string;
  readonly text: string;
}

/** In the order of the text; what has no number cannot be named by one. */
export function namedTargets(doc: Node): readonly Target[] {
  const nextHeading = createHeadingCounter();
  const targets: Target[] = [];
  let paragraphs = 0;
  doc.descendants((node, position) => {
    if (node.type.name === 'heading' && takesNumber(node)) {
      const level = Number(node.attrs['level']);
      targets.push({ position, kind: 'heading', level, number: nextHeading(level).path, text: node.textContent });
    }
    if (node.type.name === 'paragraph' && node.attrs['numbered'] === true)
      targets.push({ position, kind: 'paragraph', level: 0, number: String(++paragraphs), text: node.textContent });
    return !node.inlineContent;
  });
  return targets;
}

/** Gives the target an id, unless it has one. */
export function nameTarget(
  state: EditorState,
  position: number,
  makeId: () => string = () => crypto.randomUUID(),
): { readonly id: string; readonly tr: Transaction } {
  const known = state.doc.nodeAt(position)?.attrs['id'] as string | null | undefined;
  if (known) return { id: known, tr: state.tr };
  const id = makeId();
  return { id, tr: state.tr.setNodeAttribute(position, 'id', id) };
}

/** Puts a cross-reference after the selection, or in place of a selected one. */
export function insertCrossReference(state: EditorState, targetId: string, tr = state.tr): Transaction {
  const { selection } = state;
  const node = memoSchema.nodes.cross_reference.create({ targetId });
  if (selection instanceof NodeSelection && selection.node.type === node.type)
    return tr.replaceWith(selection.from, selection.to, node);
  if (!selection.$to.parent.inlineContent) return tr;
  const at = selection.to;
  const before = selection.$to.parent.textBetween(0, selection.$to.parentOffset, null, '\ufffc');
  const spaced = before !== '' && !/[\s\u00a0\u202f(«“[]$/u.test(before);
  tr.insert(at, spaced ? [memoSchema.text('\u00a0'), node] : node);
  return tr.setSelection(TextSelection.create(tr.doc, at + (spaced ? 2 : 1))).scrollIntoView();
}

/** Where the block with that id stands. */
export function targetPosition({ doc }: EditorState, id: string): number | undefined {
  let found: number | undefined;
  doc.descendants((node, position) => {
    if (found === undefined && node.isTextblock && node.attrs['id'] === id) found = position;
    return found === undefined && !node.inlineContent;
  });
  return found;
}
