import type { DocumentNode } from '../../domain/memo.ts';

const LEFT_OUT: ReadonlySet<string> = new Set(['citation', 'footnote', 'cross_reference']);

/**
 * A document as a pattern for others: without what belongs to one case. Citations, footnotes and references go, comments with them;
 * blocks that follow a case file start anew, and ids are given again where the pattern is used.
 */
export const asPattern = (document: DocumentNode): DocumentNode => clean(document) ?? document;

function clean(node: DocumentNode): DocumentNode | null {
  if (LEFT_OUT.has(node.type)) return null;
  const { content, marks, attrs, ...rest } = node;
  if (node.type === 'live_block') return { ...rest, attrs: { ...attrs, options: {}, frozenAt: null } };
  const kept = marks?.filter(({ type }) => type !== 'comment') ?? [];
  const inner = content?.map(clean).filter((child) => child !== null);
  return {
    ...rest,
    ...(attrs && { attrs: 'id' in attrs ? { ...attrs, id: null } : attrs }),
    ...(kept.length > 0 && { marks: kept }),
    ...(inner && inner.length > 0 && { content: inner }),
  };
}

/** A new document from a pattern. */
export function fromPattern(pattern: DocumentNode, makeId: () => string): DocumentNode {
  const content = pattern.content?.map((child) => fromPattern(child, makeId));
  const attrs = pattern.type === 'live_block' ? { ...pattern.attrs, id: makeId() } : pattern.attrs;
  return { ...pattern, ...(attrs && { attrs }), ...(content && { content }) };
}
