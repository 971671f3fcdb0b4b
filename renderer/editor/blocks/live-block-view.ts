import { DOMSerializer, type Node } from 'prosemirror-model';
import type { EditorView, NodeView } from 'prosemirror-view';
import type { DocumentNode } from '../../../shared/domain/memo.ts';
import { LIVE_SUBJECT_TERMS } from '../../../shared/domain/live-subjects.ts';
import { citationLabel, quotedText } from '../citations/citation-label.ts';
import { freezeLiveBlock, removeLiveBlock, thawLiveBlock } from '../commands/live-blocks.ts';
import { readDocument } from '../document.ts';
import type { EditorHost } from '../editor-host.ts';
import { citationOf, memoSchema } from '../schema.ts';
import { liveBlockOf } from '../schema-parts.ts';

/** Blocks as they will be printed, citations with their labels; nothing in them can be written in. */
function drawnBlocks(content: Node['content'], host: EditorHost): DocumentFragment {
  const records = host.records.get();
  const nodes = DOMSerializer.nodesFromSchema(memoSchema);
  const citation = (node: Node): HTMLElement => {
    const attributes = citationOf(node);
    const label = citationLabel(attributes, records);
    const dom = document.createElement('span');
    dom.className = 'citation';
    dom.setAttribute('role', 'link');
    dom.dataset['state'] = label.state;
    const quote = attributes.form === 'quotation' && label.quote !== '' ? `${quotedText(records, label.quote)} ` : '';
    dom.textContent = `${quote}${label.reference}`;
    dom.addEventListener('click', (event) => host.openCitation(attributes, event.ctrlKey || event.metaKey));
    return dom;
  };
  const serializer = new DOMSerializer({ ...nodes, citation }, DOMSerializer.marksFromSchema(memoSchema));
  const drawn = document.createDocumentFragment();
  serializer.serializeFragment(content, {}, drawn);
  return drawn;
}

/** A block that follows the case file: what it is, what it shows, and the keys of its own head. */
export function createLiveBlockView(node: Node, view: EditorView, host: EditorHost): NodeView {
  let current = node;
  let drawn: readonly unknown[] = [];
  const dom = document.createElement('div');
  dom.className = 'live-block';
  const head = dom.appendChild(document.createElement('div'));
  head.className = 'live-head';
  head.contentEditable = 'false';
  const body = dom.appendChild(document.createElement('div'));
  body.className = 'live-body';
  body.contentEditable = 'false';

  const button = (label: string, run: () => void): HTMLButtonElement => {
    const made = document.createElement('button');
    made.type = 'button';
    made.textContent = label;
    made.tabIndex = -1;
    made.addEventListener('click', run);
    return made;
  };

  const toggle = (): void => {
    const { id, frozenAt } = liveBlockOf(current);
    const shown = host.live.get()[id];
    const tr =
      frozenAt === null
        ? shown && freezeLiveBlock(view.state, id, shown, new Date().toISOString())
        : thawLiveBlock(view.state, id);
    if (tr) view.dispatch(tr);
    view.focus();
  };

  const drawHead = (): void => {
    const { id, subject, frozenAt } = liveBlockOf(current);
    const title = document.createElement('span');
    title.className = 'live-title';
    title.textContent = LIVE_SUBJECT_TERMS[subject][host.language()];
    const state = document.createElement('span');
    state.className = 'live-state';
    const day =
      frozenAt === null
        ? ''
        : new Date(frozenAt).toLocaleString(host.text('editor.live.locale'), {
            dateStyle: 'medium',
            timeStyle: 'short',
          });
    state.textContent = frozenAt === null ? host.text('editor.live.follows') : host.text('editor.live.frozen', { day });
    head.replaceChildren(
      title,
      state,
      ...(frozenAt === null ? [button(host.text('editor.live.options'), () => host.openLiveBlock(id))] : []),
      button(host.text(frozenAt === null ? 'editor.live.freeze' : 'editor.live.thaw'), toggle),
      button(host.text('editor.live.remove'), () => {
        const tr = removeLiveBlock(view.state, id);
        if (tr) view.dispatch(tr);
        view.focus();
      }),
    );
    dom.dataset['frozen'] = String(frozenAt !== null);
    dom.setAttribute('aria-label', `${title.textContent} – ${state.textContent}`);
    dom.setAttribute('role', 'group');
  };

  const draw = (): void => {
    const { id, frozenAt } = liveBlockOf(current);
    const shown: readonly DocumentNode[] | undefined = host.live.get()[id];
    const basis = [current, shown, host.records.get(), host.language()];
    if (basis.every((one, index) => one === drawn[index])) return;
    drawn = basis;
    drawHead();
    const read = frozenAt === null ? shown && readDocument({ type: 'doc', content: shown }) : undefined;
    const content = frozenAt === null ? (read?.ok ? read.value.content : undefined) : current.content;
    body.replaceChildren(content ? drawnBlocks(content, host) : document.createTextNode('…'));
  };

  const stops = [host.live.subscribe(draw), host.records.subscribe(draw)];
  draw();
  return {
    dom,
    update(next) {
      if (next.type !== current.type) return false;
      current = next;
      draw();
      return true;
    },
    stopEvent: (event) => event.target instanceof Element && event.target.closest('button, .citation') !== null,
    ignoreMutation: () => true,
    destroy: () => {
      for (const stop of stops) stop();
    },
  };
}
