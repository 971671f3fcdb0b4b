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

/** The inverse of `readDocument`: the same JSON, byte for byte, for a document that came from an editor. */
export const writeDocument = (node: Node): DocumentNode => node.toJSON() as DocumentNode;
