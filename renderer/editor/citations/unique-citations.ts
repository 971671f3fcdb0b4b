import { Fragment, Slice, type Node } from 'prosemirror-model';
import { Plugin } from 'prosemirror-state';

/** Where each citation id occurs, in the order of the text. */
function citationPlaces(doc: Node): Map<string, number[]> {
  const places = new Map<string, number[]>();
  doc.descendants((node, position) => {
    if (node.type.name !== 'citation') return;
    const id = String(node.attrs['id']);
    const known = places.get(id);
    if (known) known.push(position);
    else places.set(id, [position]);
  });
  return places;
}

function renew(fragment: Fragment, makeId: () => string): Fragment {
  const nodes: Node[] = [];
  fragment.forEach((node) => {
    if (node.type.name === 'citation') {
      nodes.push(node.type.create({ ...node.attrs, id: makeId() }, null, node.marks));
    } else nodes.push(node.isText ? node : node.copy(renew(node.content, makeId)));
  });
  return Fragment.from(nodes);
}

/**
 * Each citation keeps an id of its own: pasted ones are given a new one (they may come from another memorandum), and of two that come
 * to share one, the one already in the text keeps it.
 */
export function uniqueCitations(makeId: () => string = () => crypto.randomUUID()): Plugin {
  return new Plugin({
    props: {
      transformPasted: (slice) => new Slice(renew(slice.content, makeId), slice.openStart, slice.openEnd),
    },
    appendTransaction(transactions, oldState, newState) {
      if (!transactions.some((transaction) => transaction.docChanged)) return null;
      const shared = [...citationPlaces(newState.doc)].filter(([, positions]) => positions.length > 1);
      if (shared.length === 0) return null;
      const before = citationPlaces(oldState.doc);
      const { tr } = newState;
      for (const [id, positions] of shared) {
        const old = before.get(id)?.[0];
        const moved =
          old === undefined
            ? undefined
            : transactions.reduce((position, transaction) => transaction.mapping.map(position), old);
        const keeper = positions.find((position) => position === moved) ?? positions[0];
        for (const position of positions) {
          if (position !== keeper) tr.setNodeAttribute(position, 'id', makeId());
        }
      }
      return tr;
    },
  });
}
