import type { Node } from 'prosemirror-model';
import type { NodeView } from 'prosemirror-view';
import type { ValueStore } from './value-store.ts';

/**
 * A link in the text whose words follow records outside it, in plain DOM so that five hundred of them cost one listener each and no more.
 * @param followed what its words depend on besides the node
 * @param draw writes them into the element, as the node stands now
 */
export function createLabelView(
  node: Node,
  className: string,
  followed: Pick<ValueStore<unknown>, 'subscribe'>,
  draw: (dom: HTMLElement, current: Node) => void,
): NodeView {
  let current = node;
  const dom = document.createElement('span');
  dom.className = className;
  dom.setAttribute('role', 'link');
  const redraw = (): void => draw(dom, current);
  const unsubscribe = followed.subscribe(redraw);
  redraw();
  return {
    dom,
    update(next) {
      if (next.type !== current.type) return false;
      current = next;
      redraw();
      return true;
    },
    ignoreMutation: () => true,
    destroy: unsubscribe,
  };
}
