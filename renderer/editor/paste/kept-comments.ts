import type { CommentAttributes } from '../../../shared/domain/memo.ts';

/** Remarks on words that were copied, by their ids: the clipboard, which other programs read, carries the ids alone. */
const KEPT = new Map<string, CommentAttributes>();
const MOST = 500;

export function keepComment(attributes: CommentAttributes): void {
  KEPT.delete(attributes.id);
  KEPT.set(attributes.id, attributes);
  for (const id of KEPT.keys()) if (KEPT.size > MOST) KEPT.delete(id);
}

/** Gives pasted words the remarks that they were copied with here; ids from elsewhere mean nothing. */
export function restoreComments(root: ParentNode): void {
  for (const element of root.querySelectorAll<HTMLElement>('span[data-comment]')) {
    const kept = KEPT.get(element.dataset['comment'] ?? '');
    if (!kept) {
      element.replaceWith(...element.childNodes);
      continue;
    }
    element.dataset['kind'] = kept.kind;
    element.dataset['body'] = kept.body;
    if (kept.done) element.dataset['done'] = '';
  }
}
