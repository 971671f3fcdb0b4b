/**
 * Between the page's nodes and the source's text. Every block of the reader carries `data-start`, the offset of its first character, and
 * its text nodes together are exactly that stretch of the text; whatever else the reader draws (page marks, margin signs, disclosure
 * labels) lies outside the blocks or under `data-aside`, so that it never counts.
 *
 * Written on the few members of a DOM node that it needs, so that it can be tested on plain objects.
 */
export interface TextTree {
  readonly nodeType: number;
  readonly nodeValue: string | null;
  readonly parentNode: TextTree | null;
  readonly childNodes: ArrayLike<TextTree>;
  getAttribute?(name: string): string | null;
}

const TEXT = 3;
const START = 'data-start';
const ASIDE = 'data-aside';

const attribute = (node: TextTree, name: string): string | null => node.getAttribute?.(name) ?? null;
const isAside = (node: TextTree): boolean => attribute(node, ASIDE) !== null;
const startOf = (node: TextTree): number | undefined => {
  const value = attribute(node, START);
  return value === null ? undefined : Number(value);
};

/** Text nodes of a block in order, with the offset of each in the text. */
function* textNodes(block: TextTree, at: number): Generator<{ node: TextTree; at: number }, number> {
  let offset = at;
  for (const child of Array.from(block.childNodes)) {
    if (child.nodeType === TEXT) {
      yield { node: child, at: offset };
      offset += child.nodeValue?.length ?? 0;
    } else if (!isAside(child)) offset = yield* textNodes(child, offset);
  }
  return offset;
}

/** Number of characters of a subtree that belong to the text. */
function lengthOf(node: TextTree): number {
  if (node.nodeType === TEXT) return node.nodeValue?.length ?? 0;
  if (isAside(node)) return 0;
  return Array.from(node.childNodes).reduce((total, child) => total + lengthOf(child), 0);
}

function blockAround(root: TextTree, node: TextTree): TextTree | undefined {
  for (let at: TextTree | null = node; at && at !== root.parentNode; at = at.parentNode) {
    if (startOf(at) !== undefined) return at;
    if (at === root) return undefined;
  }
  return undefined;
}

/** Characters of `block` before the boundary (`node`, `offset`), which lies inside it. */
function charactersBefore(block: TextTree, node: TextTree, offset: number): number {
  let total = 0;
  if (node.nodeType === TEXT) total += offset;
  else for (let i = 0; i < offset; i++) total += node.childNodes[i] ? lengthOf(node.childNodes[i] as TextTree) : 0;
  for (let at = node; at !== block && at.parentNode; at = at.parentNode) {
    // What hangs under an aside stands at the place where the aside stands.
    if (isAside(at)) total = 0;
    for (const sibling of Array.from(at.parentNode.childNodes)) {
      if (sibling === at) break;
      total += lengthOf(sibling);
    }
  }
  return total;
}

/** The first block of a subtree, or the last. */
function blockIn(node: TextTree, which: 'first' | 'last'): TextTree | undefined {
  if (startOf(node) !== undefined) return node;
  const children = Array.from(node.childNodes);
  for (const child of which === 'first' ? children : children.toReversed()) {
    const block = blockIn(child, which);
    if (block) return block;
  }
  return undefined;
}

/** The block next to a boundary outside every block: of a text with very many only those between are looked at. */
function blockBeside(root: TextTree, node: TextTree, offset: number, which: 'next' | 'previous'): TextTree | undefined {
  let place = offset;
  for (let at: TextTree | null = node; at; at = at.parentNode) {
    const children = Array.from(at.childNodes);
    const beside = which === 'next' ? children.slice(place) : children.slice(0, place).toReversed();
    for (const child of beside) {
      const block = blockIn(child, which === 'next' ? 'first' : 'last');
      if (block) return block;
    }
    if (at === root || !at.parentNode) return undefined;
    place = Array.from(at.parentNode.childNodes).indexOf(at) + (which === 'next' ? 1 : 0);
  }
  return undefined;
}

/**
 * Offset in the text, UTF-16 code units, of a DOM boundary under `root`. A boundary between two blocks belongs to the next one when a
 * selection starts there and to the previous one when it ends there. Undefined when there is no block on that side.
 */
export function offsetOfBoundary(
  root: TextTree,
  node: TextTree,
  offset: number,
  side: 'start' | 'end',
): number | undefined {
  const block = blockAround(root, node);
  if (block) return (startOf(block) ?? 0) + charactersBefore(block, node, offset);
  if (side === 'start') {
    const next = blockBeside(root, node, offset, 'next');
    return next && startOf(next);
  }
  const previous = blockBeside(root, node, offset, 'previous');
  return previous && (startOf(previous) ?? 0) + lengthOf(previous);
}

/** The text node and the place in it where an offset of the text lies in a block; the last place of the block when it is past its end. */
export function boundaryInBlock(
  block: TextTree,
  offset: number,
  side: 'start' | 'end',
): { node: TextTree; offset: number } | undefined {
  let last: { node: TextTree; offset: number } | undefined;
  for (const { node, at } of textNodes(block, startOf(block) ?? 0)) {
    const length = node.nodeValue?.length ?? 0;
    const within = offset - at;
    if (side === 'start' ? within < length : within <= length) return { node, offset: Math.max(0, within) };
    last = { node, offset: length };
  }
  return last;
}
