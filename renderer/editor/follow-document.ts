import { Plugin } from 'prosemirror-state';
import { citationOrder } from './citations/citation-order.ts';
import { targetsIn } from './cross-references/targets.ts';
import type { EditorHost } from './editor-host.ts';

/** After each change: the numbers that cross-references print, and which citation repeats which. */
export const followDocument = (host: EditorHost): Plugin =>
  new Plugin({
    view(view) {
      let known = '';
      const number = (): void => {
        const targets = targetsIn(view.state.doc);
        const now = JSON.stringify([...targets]);
        if (now === known) return;
        known = now;
        host.targets.set(targets);
      };
      const order = (): ReturnType<typeof citationOrder> => citationOrder(view.state.doc);
      host.records.follow(order);
      host.records.reorder();
      number();
      return {
        update(_view, before) {
          if (before.doc === view.state.doc) return;
          number();
          host.records.reorder();
        },
        destroy: () => host.records.follow(undefined),
      };
    },
  });
