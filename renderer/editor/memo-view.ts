import { Selection, EditorState } from 'prosemirror-state';
import { EditorView, type DirectEditorProps } from 'prosemirror-view';
import type { Node } from 'prosemirror-model';
import { createExhibitListView } from './blocks/exhibit-list-view.ts';
import { createCitationView } from './citations/citation-view.ts';
import { handleCitationClick } from './citations/open-citation.ts';
import type { EditorHost } from './editor-host.ts';
import { createFootnoteView } from './footnotes/footnote-view.ts';
import { handleFootnoteClick } from './footnotes/open-footnote.ts';
import { memoPlugins } from './memo-plugins.ts';
import { clipboardParser } from './paste/clipboard-parser.ts';
import { createClipboardSerializer, createTextSerializer } from './paste/clipboard-serializer.ts';

export interface MemoViewOptions {
  readonly doc: Node;
  /** Caret to start from; the beginning when absent. */
  readonly caret?: number;
  readonly host: EditorHost;
  readonly dispatch: NonNullable<DirectEditorProps['dispatchTransaction']>;
  readonly attributes: (state: EditorState) => Record<string, string>;
}

/** The ProseMirror view of a memorandum. The `.ProseMirror` element scrolls by itself: a scrolling parent costs a layout per key. */
export function createMemoView(mount: HTMLElement, options: MemoViewOptions): EditorView {
  const { doc, host, caret } = options;
  const records = () => host.records.get();
  const state = EditorState.create({
    doc,
    plugins: [...memoPlugins(host)],
    ...(caret === undefined ? {} : { selection: Selection.near(doc.resolve(Math.min(caret, doc.content.size))) }),
  });
  const openCitation = handleCitationClick(host);
  return new EditorView(mount, {
    state,
    attributes: options.attributes,
    dispatchTransaction: options.dispatch,
    clipboardParser,
    clipboardSerializer: createClipboardSerializer(records),
    clipboardTextSerializer: createTextSerializer(records),
    nodeViews: {
      citation: (node) => createCitationView(node, host),
      footnote: (node, view, position) => createFootnoteView(node, view, position, host),
      exhibit_list: () => createExhibitListView(host),
    },
    handleClickOn: (view, position, node, nodePosition, event, direct) =>
      openCitation(view, position, node, nodePosition, event) ||
      handleFootnoteClick(view, position, node, nodePosition, event, direct),
  });
}
