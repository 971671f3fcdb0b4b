/** Moving and selecting in the text with the keyboard, as with caret browsing: the text cannot be edited, so the browser shows no caret. */
type Granularity = 'character' | 'word' | 'line' | 'lineboundary' | 'paragraph' | 'documentboundary';

interface Motion {
  readonly direction: 'forward' | 'backward' | 'left' | 'right';
  readonly granularity: Granularity;
}

export interface CaretKey {
  readonly key: string;
  readonly shiftKey: boolean;
  /** Ctrl, or ⌥ / ⌘ on Apple keyboards. */
  readonly byWord: boolean;
}

/** What a key means; undefined when the key is not for the caret. */
export function motionOf({ key, byWord }: CaretKey): Motion | undefined {
  switch (key) {
    case 'ArrowLeft':
      return { direction: 'left', granularity: byWord ? 'word' : 'character' };
    case 'ArrowRight':
      return { direction: 'right', granularity: byWord ? 'word' : 'character' };
    case 'ArrowUp':
      return { direction: 'backward', granularity: byWord ? 'paragraph' : 'line' };
    case 'ArrowDown':
      return { direction: 'forward', granularity: byWord ? 'paragraph' : 'line' };
    case 'Home':
      return { direction: 'backward', granularity: byWord ? 'documentboundary' : 'lineboundary' };
    case 'End':
      return { direction: 'forward', granularity: byWord ? 'documentboundary' : 'lineboundary' };
    default:
      return undefined;
  }
}

interface Boundary {
  readonly node: Text;
  readonly offset: number;
}

/** First or last place of a block's own words; what is drawn beside them takes no caret. */
function edgeOf(block: Element, side: 'start' | 'end'): Boundary | undefined {
  const walker = block.ownerDocument.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  let found: Text | undefined;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.parentElement?.closest('[data-aside]')) continue;
    found = node as Text;
    if (side === 'start') break;
  }
  return found && { node: found, offset: side === 'start' ? 0 : found.length };
}

/**
 * Where a block or the text as a whole begins or ends, as in every text field: ↓ to the next block, ↑ to the start of this one or of the one
 * before. The browser's own motion knows only the page as a whole, and keeps the column instead of going to the start.
 */
function farBoundary(root: HTMLElement, { direction, granularity }: Motion): Boundary | undefined {
  const selection = root.ownerDocument.getSelection();
  if (granularity !== 'paragraph' && granularity !== 'documentboundary') return undefined;
  const blocks = [...root.querySelectorAll('[data-start]')].filter((block) => block.checkVisibility());
  const [first, last] = [blocks[0], blocks.at(-1)];
  if (!first || !last) return undefined;
  const isForward = direction === 'forward';
  if (granularity === 'documentboundary') return isForward ? edgeOf(last, 'end') : edgeOf(first, 'start');
  if (!selection?.focusNode) return undefined;
  const at = blocks.findIndex((block) => block.contains(selection.focusNode));
  const next = blocks[at + 1];
  if (isForward) return next ? edgeOf(next, 'start') : edgeOf(last, 'end');
  const start = blocks[at] && edgeOf(blocks[at], 'start');
  const isAtStart = start?.node === selection.focusNode && selection.focusOffset === 0;
  return start && !isAtStart ? start : edgeOf(blocks[at - 1] ?? first, 'start');
}

const viewOf = (scroller: HTMLElement): { readonly top: number; readonly bottom: number } =>
  scroller === scroller.ownerDocument.scrollingElement
    ? { top: 0, bottom: scroller.clientHeight }
    : scroller.getBoundingClientRect();

/** Puts the caret at the first words in view. */
function startInView(root: HTMLElement, scroller: HTMLElement): void {
  const view = viewOf(scroller);
  const column = root.getBoundingClientRect();
  for (let y = view.top + 12; y < view.bottom; y += 16) {
    const place = root.ownerDocument.caretPositionFromPoint(column.left + column.width / 2, y);
    if (place && root.contains(place.offsetNode) && place.offsetNode.nodeType === Node.TEXT_NODE) {
      root.ownerDocument.getSelection()?.collapse(place.offsetNode, 0);
      return;
    }
  }
}

/** Where the moving end of the selection is drawn; undefined when it is not in this text. */
export function caretRect(root: HTMLElement): DOMRect | undefined {
  const selection = root.ownerDocument.getSelection();
  const node = selection?.focusNode;
  if (!selection || !node || !root.contains(node)) return undefined;
  const range = root.ownerDocument.createRange();
  range.setStart(node, selection.focusOffset);
  const own = range.getClientRects();
  if (own.length > 0) return own[own.length - 1];
  // Between two nodes a collapsed range has no box: take the character before, at its right edge.
  if (node.nodeType !== Node.TEXT_NODE || selection.focusOffset === 0) return undefined;
  range.setStart(node, selection.focusOffset - 1);
  range.setEnd(node, selection.focusOffset);
  const box = range.getBoundingClientRect();
  return new DOMRect(box.right, box.top, 0, box.height);
}

/** Frames for which a far place is kept in view while the parts of a long text on the way to it take their true heights. */
const SETTLING_FRAMES = 8;

/** Keeps the caret in view. @param far the block to which it has leapt: not near the view it has no boxes to measure */
function follow(root: HTMLElement, scroller: HTMLElement, far: Element | null | undefined, framesLeft: number): void {
  far?.scrollIntoView({ block: 'nearest' });
  const rect = caretRect(root);
  const view = viewOf(scroller);
  if (rect && rect.top < view.top + 40) scroller.scrollBy({ top: rect.top - view.top - 40 });
  else if (rect && rect.bottom > view.bottom - 40) scroller.scrollBy({ top: rect.bottom - view.bottom + 40 });
  if (framesLeft > 0) requestAnimationFrame(() => follow(root, scroller, far, framesLeft - 1));
}

/** Moves the caret, or with Shift the end of the selection; true when the key was for it. */
export function moveCaret(root: HTMLElement, scroller: HTMLElement, key: CaretKey): boolean {
  const motion = motionOf(key);
  const selection = root.ownerDocument.getSelection();
  if (!motion || !selection) return false;
  // The beginning and the end are the same from anywhere.
  const isFromAnywhere = !key.shiftKey && motion.granularity === 'documentboundary';
  if (!isFromAnywhere && !root.contains(selection.focusNode)) {
    startInView(root, scroller);
    if (!root.contains(selection.focusNode)) return false;
    // The first arrow shows where one is.
    if (!key.shiftKey) return true;
  }
  const { anchorNode, anchorOffset, focusNode, focusOffset } = selection;
  const far = farBoundary(root, motion);
  if (!far) selection.modify(key.shiftKey ? 'extend' : 'move', motion.direction, motion.granularity);
  else if (key.shiftKey) selection.extend(far.node, far.offset);
  else selection.collapse(far.node, far.offset);
  const left = !root.contains(selection.focusNode);
  if (left && anchorNode && focusNode) selection.setBaseAndExtent(anchorNode, anchorOffset, focusNode, focusOffset);
  follow(root, scroller, far?.node.parentElement, far ? SETTLING_FRAMES : 0);
  return true;
}
