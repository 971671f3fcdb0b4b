import { Plugin } from 'prosemirror-state';
import type { EditorHost } from '../editor-host.ts';
import { misspelledAt } from './spelling-plugin.ts';

/** The context menu on a wrong word, by mouse or by its key, offers what is meant; elsewhere the system's own comes. */
export const spellingMenu = (host: EditorHost): Plugin =>
  new Plugin({
    props: {
      handleDOMEvents: {
        contextmenu(view, event) {
          const isByKey = event.button !== 2;
          const at = isByKey
            ? view.state.selection.head
            : view.posAtCoords({ left: event.clientX, top: event.clientY })?.pos;
          const word = at === undefined ? undefined : misspelledAt(view.state, at);
          const $at = word && view.state.doc.resolve(word.from);
          // A word of a closed note has no place of its own here.
          if (!word || ($at?.parent.type.name === 'footnote' && $at.depth > 0)) return false;
          event.preventDefault();
          host.openSpelling({ view, word });
          return true;
        },
      },
    },
  });
