import { Node } from 'prosemirror-model';
import type { DocumentNode } from '../../shared/domain/memo.ts';
import { fail, succeed, type Result } from '../../shared/kernel/result.ts';
import { memoSchema } from './schema.ts';

/** The stored document as ProseMirror's; `memo.invalid` names what it cannot hold. */
export function readDocument(document: DocumentNode): Result<Node> {
  try {
    const node = Node.fromJSON(memoSchema, document);
    node.check();
    return succeed(node);
  } catch (error) {
    return fail('memo.invalid', { node: error instanceof Error ? error.message : document.type });
  }
}

/**
 * The inverse of `readDocument`: the same JSON, byte for byte, for a document that came from an editor. Attributes of paragraphs and headings
 * that say nothing are left out, as in documents made before there were any.
 */
export const writeDocument = (node: Node): DocumentNode => plain(node.toJSON() as DocumentNode);

const SILENT: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  paragraph: { id: null, numbered: false, align: 'start' },
  heading: { id: null, numbered: true },
};

function plain({ content, ...node }: DocumentNode): DocumentNode {
  const silent = SILENT[node.type];
  const inner = content && { content: content.map(plain) };
  if (!silent || !node.attrs) return { ...node, ...inner };
  const { attrs, ...rest } = node;
  const told = Object.entries(attrs).filter(([key, value]) => !(key in silent && silent[key] === value));
  return { ...rest, ...(told.length === 0 ? {} : { attrs: Object.fromEntries(told) }), ...inner };
}
