import { Plugin } from 'prosemirror-state';
import type { EditorHost } from '../editor-host.ts';

/** After these, or at the start of a block, `@` asks for a citation; inside a word it stays the sign of an address. */
const MAY_PRECEDE = /(?:^|[\s\u00a0\u202f(«“[\ufffc])$/u;

/** `@` and Ctrl+Shift+C open the citation popup. */
export const citeTrigger = (host: EditorHost): Plugin =>
  new Plugin({
    props: {
      handleTextInput(view, from, _to, text) {
        if (text !== '@') return false;
        const { parent, parentOffset } = view.state.doc.resolve(from);
        if (!MAY_PRECEDE.test(parent.textBetween(0, parentOffset, null, '\ufffc'))) return false;
        host.openCiteMenu(view, text);
        return true;
      },
      handleKeyDown(view, event) {
        if (event.code !== 'KeyC' || !event.shiftKey || !(event.ctrlKey || event.metaKey) || event.altKey) return false;
        host.openCiteMenu(view, '');
        return true;
      },
    },
  });
