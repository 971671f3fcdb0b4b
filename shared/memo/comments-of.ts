import type { CommentAttributes, DocumentNode } from '../domain/memo.ts';

/** The remarks and tasks of a document, each once however many pieces of text it lies over, in the order of the text. */
function commentsOf(document: DocumentNode): readonly CommentAttributes[] {
  const found = new Map<string, CommentAttributes>();
  const visit = ({ marks = [], content = [] }: DocumentNode): void => {
    for (const { type, attrs } of marks) {
      const comment = attrs as unknown as CommentAttributes;
      if (type === 'comment' && !found.has(comment.id)) found.set(comment.id, comment);
    }
    for (const child of content) visit(child);
  };
  visit(document);
  return [...found.values()];
}

/** How many tasks are still to be done. */
export const openTasks = (document: DocumentNode): number =>
  commentsOf(document).filter(({ kind, done }) => kind === 'task' && !done).length;
