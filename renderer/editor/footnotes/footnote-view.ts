import { baseKeymap } from 'prosemirror-commands';
import { redo, undo } from 'prosemirror-history';
import { undoInputRule } from 'prosemirror-inputrules';
import { keymap } from 'prosemirror-keymap';
import type { Node } from 'prosemirror-model';
import { EditorState, TextSelection, type Command, type Transaction } from 'prosemirror-state';
import { StepMap } from 'prosemirror-transform';
import { EditorView, type NodeView } from 'prosemirror-view';
import { createCitationView } from '../citations/citation-view.ts';
import { citeTrigger } from '../citations/cite-trigger.ts';
import { handleCitationClick, openSelectedCitation } from '../citations/open-citation.ts';
import { toggleStrong, toggleEmphasis, toggleSmallCaps, toggleSuperscript } from '../commands/toggle-marks.ts';
import { createCrossReferenceView } from '../cross-references/cross-reference-view.ts';
import type { EditorHost } from '../editor-host.ts';
import { footnoteInputRules } from '../typography/input-rules.ts';
import { spellingMenu } from '../spelling/spelling-menu.ts';
import { spellingPlugin } from '../spelling/spelling-plugin.ts';
import { registerFootnote } from './open-footnote.ts';
import { KEEPS_NOTE_OPEN, setOpenNote } from './open-notes.ts';

/** Set on transactions that the note's own editor sent out, so that they are not sent back in. */
const FROM_INSIDE = 'footnote.inside';

/** A footnote: its number in the text; opened, a small page of its own below the line, edited by a nested view on the same history. */
export function createFootnoteView(
  node: Node,
  outer: EditorView,
  position: () => number | undefined,
  host: EditorHost,
): NodeView {
  let current = node;
  let inner: EditorView | undefined;
  const dom = document.createElement('span');
  dom.className = 'footnote';
  dom.setAttribute('role', 'button');
  dom.setAttribute('aria-haspopup', 'dialog');
  const label = (): void => {
    dom.setAttribute('aria-label', `${host.text('editor.note')} ${current.textContent}`.trim());
    dom.setAttribute('aria-expanded', String(inner !== undefined));
  };

  const close = (): void => {
    if (!inner) return;
    const view = inner;
    inner = undefined;
    setOpenNote(outer, undefined);
    view.destroy();
    dom.querySelector('.footnote-page')?.remove();
    dom.classList.remove('footnote-open');
    label();
  };

  const leave: Command = () => {
    const at = position();
    close();
    if (at !== undefined) {
      const after = TextSelection.create(outer.state.doc, at + current.nodeSize);
      outer.dispatch(outer.state.tr.setSelection(after));
    }
    outer.focus();
    return true;
  };

  const sendOut = (transaction: Transaction): void => {
    if (!inner) return;
    const { state, transactions } = inner.state.applyTransaction(transaction);
    inner.updateState(state);
    const at = position();
    if (transaction.getMeta(FROM_INSIDE) === true || at === undefined) return;
    const { tr } = outer.state;
    const shift = StepMap.offset(at + 1);
    for (const { steps } of transactions) {
      for (const step of steps) {
        const mapped = step.map(shift);
        if (mapped) tr.step(mapped);
      }
    }
    if (tr.docChanged) outer.dispatch(tr);
  };

  const onOuter =
    (command: Command): Command =>
    () =>
      command(outer.state, outer.dispatch);

  const open = (): void => {
    if (inner) {
      inner.focus();
      return;
    }
    const page = dom.appendChild(document.createElement('div'));
    page.className = 'footnote-page';
    inner = new EditorView(page, {
      state: EditorState.create({
        doc: current,
        selection: TextSelection.atEnd(current),
        plugins: [
          footnoteInputRules(host.rules),
          citeTrigger(host),
          spellingPlugin(host),
          spellingMenu(host),
          keymap({
            Escape: leave,
            Enter: (state, dispatch, view) => openSelectedCitation(host)(state, dispatch, view) || leave(state),
            Backspace: undoInputRule,
            'Mod-z': (state, dispatch) => undoInputRule(state, dispatch) || onOuter(undo)(state) || true,
            'Mod-Shift-z': (state) => onOuter(redo)(state) || true,
            'Mod-y': (state) => onOuter(redo)(state) || true,
            'Mod-b': toggleStrong,
            'Mod-i': toggleEmphasis,
            'Mod-Shift-k': toggleSmallCaps,
            'Mod-.': toggleSuperscript,
            'Mod-Shift-x': (_state, _dispatch, view) => {
              if (view) host.openTargetMenu(view);
              return true;
            },
            'Mod-Shift-m': (_state, _dispatch, view) => {
              if (view) host.openComment(view);
              return true;
            },
          }),
          keymap(baseKeymap),
        ],
      }),
      attributes: {
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-label': host.text('editor.footnote.label'),
        lang: host.language(),
        spellcheck: 'false',
      },
      nodeViews: {
        citation: (cited) => createCitationView(cited, host),
        cross_reference: (reference) => createCrossReferenceView(reference, host),
      },
      handleClickOn: handleCitationClick(host),
      dispatchTransaction: sendOut,
      handleDOMEvents: {
        // A click elsewhere closes the note; the toolbar and the citation popup come back to it, and so does another window.
        blur: (_view, event) => {
          const to = event.relatedTarget;
          if (!(to instanceof Element && to.closest(`[${KEEPS_NOTE_OPEN}]`)))
            setTimeout(() => document.hasFocus() && !inner?.hasFocus() && close());
          return false;
        },
      },
    });
    setOpenNote(outer, inner);
    dom.classList.add('footnote-open');
    label();
    inner.focus();
  };

  registerFootnote(dom, open);
  label();
  return {
    dom,
    update(next) {
      if (!next.sameMarkup(current)) return false;
      current = next;
      if (inner) applyFromOutside(inner, next);
      label();
      return true;
    },
    selectNode: () => dom.classList.add('ProseMirror-selectednode'),
    deselectNode: () => dom.classList.remove('ProseMirror-selectednode'),
    stopEvent: (event) =>
      inner !== undefined && event.target instanceof globalThis.Node && inner.dom.contains(event.target),
    ignoreMutation: () => true,
    destroy: close,
  };
}

/** Brings a change made outside (undo, a reload) into the note's own editor. */
function applyFromOutside(inner: EditorView, next: Node): void {
  const { state } = inner;
  const start = next.content.findDiffStart(state.doc.content);
  if (start === null) return;
  const end = next.content.findDiffEnd(state.doc.content);
  if (!end) return;
  const overlap = start - Math.min(end.a, end.b);
  const shift = Math.max(0, overlap);
  inner.dispatch(state.tr.replace(start, end.b + shift, next.slice(start, end.a + shift)).setMeta(FROM_INSIDE, true));
}
