import { EditorState, Selection, type Transaction } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import type { Node } from 'prosemirror-model';
import { createExhibitListView } from './blocks/exhibit-list-view.ts';
import { createLiveBlockView } from './blocks/live-block-view.ts';
import { createCitationView } from './citations/citation-view.ts';
import { handleCitationClick } from './citations/open-citation.ts';
import { createCrossReferenceView } from './cross-references/cross-reference-view.ts';
import { handleCrossReferenceClick } from './cross-references/open-target.ts';
import type { EditorHost } from './editor-host.ts';
import { createFootnoteView } from './footnotes/footnote-view.ts';
import { handleFootnoteClick } from './footnotes/open-footnote.ts';
import { memoPlugins } from './memo-plugins.ts';
import { handlePassageDrop } from './paste/drop-passage.ts';
import { keepStyles } from './paste/clean-clipboard.ts';
import { clipboardParser } from './paste/clipboard-parser.ts';
import { createClipboardSerializer, createTextSerializer } from './paste/clipboard-serializer.ts';

export interface MemoViewOptions {
  readonly doc: Node;
  /** The state in which the same text was left: its caret and its undo history go on. */
  readonly left?: EditorState | undefined;
  readonly host: EditorHost;
  readonly dispatch: (view: EditorView, transaction: Transaction) => void;
}

/** The ProseMirror view of a memorandum. The `.ProseMirror` element scrolls by itself: a scrolling parent costs a layout per key. */
export function createMemoView(mount: HTMLElement, options: MemoViewOptions): EditorView {
  const { doc, host, left } = options;
  const records = () => host.records.get();
  const plugins = [...memoPlugins(host)];
  const state = left?.reconfigure({ plugins }) ?? EditorState.create({ doc, plugins, selection: Selection.atEnd(doc) });
  const openCitation = handleCitationClick(host);
  return new EditorView(mount, {
    state,
    dispatchTransaction(this: EditorView, transaction) {
      options.dispatch(this, transaction);
    },
    transformPastedHTML: keepStyles,
    clipboardParser,
    clipboardSerializer: createClipboardSerializer(records),
    clipboardTextSerializer: createTextSerializer(records),
    nodeViews: {
      citation: (node) => createCitationView(node, host),
      footnote: (node, view, position) => createFootnoteView(node, view, position, host),
      exhibit_list: () => createExhibitListView(host),
      live_block: (node, view) => createLiveBlockView(node, view, host),
      cross_reference: (node) => createCrossReferenceView(node, host),
    },
    handleDrop: handlePassageDrop(host),
    handleClickOn: (view, position, node, nodePosition, event, direct) =>
      openCitation(view, position, node, nodePosition, event) ||
      handleCrossReferenceClick(view, position, node, nodePosition, event) ||
      handleFootnoteClick(view, position, node, nodePosition, event, direct),
  });
}
