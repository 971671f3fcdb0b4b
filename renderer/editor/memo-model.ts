import { NodeSelection, Selection, TextSelection, type EditorState, type Transaction } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import type { Node } from 'prosemirror-model';
import type {
  CitationAttributes,
  CitationForm,
  DocumentNode,
  LiveOptions,
  LiveSubject,
} from '../../shared/domain/memo.ts';
import type { Divergence } from '../../shared/domain/divergence.ts';
import type { Language } from '../../shared/kernel/words.ts';
import {
  citationPosition,
  insertCitation,
  removeCitation,
  setCitationForm,
  type NewCitation,
} from './citations/insert-citation.ts';
import { insertBlocks } from './commands/insert-blocks.ts';
import { readDocument } from './document.ts';
import { insertDivergenceNote } from './commands/insert-divergence-note.ts';
import { activeView } from './footnotes/open-notes.ts';
import type { Match } from './find/find-in-text.ts';
import { findQuotation } from './find/find-quotation.ts';
import { replaceDocument } from './replace-document.ts';
import { changeComment, commentsIn } from './comments/comments.ts';
import { citationOf, memoSchema } from './schema.ts';

/** An open editor as panes and commands beside it use it. */
export interface MemoModel {
  readonly view: EditorView;
  readonly subscribe: (listener: () => void) => () => void;
  /** To be called after every transaction. */
  changed(): void;
  /** At the caret of the open note or of the text. */
  cite(citation: NewCitation): void;
  /** After the block that holds the caret; false when they are no blocks of a memorandum. */
  insert(blocks: readonly DocumentNode[]): boolean;
  /** The footnote of a divergence, behind the caret of the text. */
  noteDivergence(divergence: Divergence, language: Language): void;
  /** Selects the citation and scrolls to it; with `focus` the editor takes the keyboard. */
  showCitation(id: string, focus: boolean): boolean;
  /** Selects the words of a quotation, as a message names them, and takes the keyboard. */
  showQuotation(words: string): void;
  showHeading(position: number): void;
  setForm(id: string, form: CitationForm): void;
  removeCitation(id: string): void;
  /** Puts in a live block, and answers with its id. */
  insertLive(subject: LiveSubject, options: LiveOptions): string;
  /** Changes the live block with that id. */
  changeLive(make: (state: EditorState) => Transaction | undefined): void;
  /** Selects the words of a remark; with `focus` the editor takes the keyboard. */
  showComment(id: string, focus: boolean): void;
  setComment(id: string, set: Parameters<typeof changeComment>[2]): void;
  /** Takes over a version changed elsewhere. */
  replace(doc: Node): void;
}

/** The citations of a document in the order of the text, those in notes included. */
export function citationsOf(doc: Node): readonly CitationAttributes[] {
  const found: CitationAttributes[] = [];
  doc.descendants((node) => {
    if (node.type.name === 'citation') found.push(citationOf(node));
  });
  return found;
}

/** The sources that blocks made elsewhere cite, each once. */
export function sourcesCited(blocks: readonly DocumentNode[]): ReadonlySet<string> {
  const read = readDocument({ type: 'doc', content: blocks });
  return new Set(read.ok ? citationsOf(read.value).map(({ sourceId }) => sourceId) : []);
}

/** How far below the top edge a heading is put, px. */
const HEADROOM = 24;

/** Words are selected in the text; of words in a note its call is, which opens it. */
function selected({ doc, tr }: EditorState, { from, to }: Match): Transaction {
  const $from = doc.resolve(from);
  const isNote = $from.parent.type.name === 'footnote';
  const selection = isNote ? NodeSelection.create(doc, $from.before()) : TextSelection.create(doc, from, to);
  return tr.setSelection(selection).scrollIntoView();
}

export function createMemoModel(view: EditorView): MemoModel {
  const listeners = new Set<() => void>();
  const dispatch = (make: (state: EditorState) => Transaction | undefined): void => {
    const tr = make(view.state);
    if (tr) view.dispatch(tr);
  };
  return {
    view,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    changed() {
      for (const listener of listeners) listener();
    },
    cite(citation) {
      const target = activeView(view);
      target.dispatch(insertCitation(target.state, citation));
    },
    insert(blocks) {
      const read = readDocument({ type: 'doc', content: blocks });
      if (!read.ok) return false;
      view.dispatch(insertBlocks(view.state, read.value.children));
      return true;
    },
    noteDivergence(divergence, language) {
      view.dispatch(insertDivergenceNote(view.state, divergence, language));
    },
    showCitation(id, focus) {
      const position = citationPosition(view.state, id);
      if (position === undefined) return false;
      const inside = view.state.doc.resolve(position).parent.type.name === 'footnote';
      const at = inside ? view.state.doc.resolve(position).before() : position;
      view.dispatch(view.state.tr.setSelection(NodeSelection.create(view.state.doc, at)).scrollIntoView());
      if (focus) view.focus();
      return true;
    },
    showHeading(position) {
      const { doc, tr } = view.state;
      view.dispatch(tr.setSelection(Selection.near(doc.resolve(position + 1))));
      const heading = view.nodeDOM(position);
      if (heading instanceof Element) {
        view.dom.scrollTop += heading.getBoundingClientRect().top - view.dom.getBoundingClientRect().top - HEADROOM;
      }
      view.focus();
    },
    insertLive(subject, options) {
      const id = crypto.randomUUID();
      const block = memoSchema.nodes.live_block.create({ id, subject, options, frozenAt: null });
      view.dispatch(insertBlocks(view.state, [block]));
      return id;
    },
    changeLive: dispatch,
    showComment(id, focus) {
      const comment = commentsIn(view.state.doc).find((one) => one.id === id);
      if (comment) view.dispatch(selected(view.state, comment));
      if (comment && focus) view.focus();
    },
    showQuotation(words) {
      const found = findQuotation(view.state.doc, words);
      if (!found) return;
      view.dispatch(selected(view.state, found));
      view.focus();
    },
    setComment: (id, set) => dispatch((state) => changeComment(state, id, set)),
    setForm: (id, form) => dispatch((state) => setCitationForm(state, id, form)),
    removeCitation: (id) => dispatch((state) => removeCitation(state, id)),
    replace(doc) {
      const tr = replaceDocument(view.state, doc);
      if (tr) view.dispatch(tr);
    },
  };
}
