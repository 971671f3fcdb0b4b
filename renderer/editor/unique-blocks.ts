import { Fragment, Slice, type Node } from 'prosemirror-model';
import { Plugin } from 'prosemirror-state';

const idOf = (node: Node): string | null => {
  const id: unknown = node.isBlock ? node.attrs['id'] : null;
  return typeof id === 'string' ? id : null;
};

/** Where each id of a block occurs, in the order of the text. */
function places(doc: Node): Map<string, number[]> {
  const found = new Map<string, number[]>();
  doc.descendants((node, position) => {
    const id = idOf(node);
    if (id !== null) found.set(id, [...(found.get(id) ?? []), position]);
    return !node.inlineContent;
  });
  return found;
}

function renewLive(fragment: Fragment): Fragment {
  return Fragment.from(
    fragment.content.map((node) =>
      node.type.name === 'live_block'
        ? node.type.create({ ...node.attrs, id: crypto.randomUUID() }, node.content)
        : node,
    ),
  );
}

/**
 * One block, one id: of two that come to share one (a heading divided by Enter, words pasted beside their original) the first keeps it and
 * what refers to it; the other, a text of its own, has none, and a live block a new one.
 */
export const uniqueBlocks = (): Plugin =>
  new Plugin({
    props: { transformPasted: (slice) => new Slice(renewLive(slice.content), slice.openStart, slice.openEnd) },
    appendTransaction(transactions, _before, state) {
      if (!transactions.some((transaction) => transaction.docChanged)) return null;
      const shared = [...places(state.doc).values()].filter(({ length }) => length > 1);
      if (shared.length === 0) return null;
      const { tr } = state;
      for (const [, ...others] of shared)
        for (const position of others) {
          const isLive = state.doc.nodeAt(position)?.type.name === 'live_block';
          tr.setNodeAttribute(position, 'id', isLive ? crypto.randomUUID() : null);
        }
      return tr;
    },
  });
