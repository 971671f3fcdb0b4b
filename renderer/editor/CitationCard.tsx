import { useEffect, useState } from 'react';
import { NodeSelection } from 'prosemirror-state';
import { useText } from '../i18n/use-text.ts';
import css from './CitationCard.module.css';
import { citationLabel, quotedText } from './citations/citation-label.ts';
import { citationPosition } from './citations/insert-citation.ts';
import { citationStateKey } from './citations/citation-view.ts';
import type { RecordStore } from './citations/record-store.ts';
import type { MemoModel } from './memo-model.ts';
import { citationOf } from './schema.ts';

const PAUSE_MILLISECONDS = 250;
const WIDTH = 360;
/** Where the card no longer fits below the line, px from the window's foot. */
const ROOM = 200;

/** The citation under the pointer, or the selected one, as an element of the editor. */
function useCited(model: MemoModel): HTMLElement | undefined {
  const [cited, setCited] = useState<HTMLElement>();
  useEffect(() => {
    const { view } = model;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const show = (element: HTMLElement | undefined, pause: number): void => {
      clearTimeout(timer);
      timer = setTimeout(() => setCited(element), pause);
    };
    const over = (event: Event): void => {
      const element = event.target instanceof Element ? event.target.closest<HTMLElement>('.citation') : null;
      show(element ?? undefined, element ? PAUSE_MILLISECONDS : 60);
    };
    const away = (): void => show(undefined, 0);
    const selected = (): void => {
      const { selection } = view.state;
      const isCitation = selection instanceof NodeSelection && selection.node.type.name === 'citation';
      const dom = isCitation && view.hasFocus() ? view.nodeDOM(selection.from) : undefined;
      show(dom instanceof HTMLElement ? dom : undefined, 0);
    };
    view.dom.addEventListener('mouseover', over);
    view.dom.addEventListener('mouseleave', away);
    view.dom.addEventListener('scroll', away);
    view.dom.addEventListener('blur', away);
    const stop = model.subscribe(selected);
    return () => {
      clearTimeout(timer);
      stop();
      view.dom.removeEventListener('mouseover', over);
      view.dom.removeEventListener('mouseleave', away);
      view.dom.removeEventListener('scroll', away);
      view.dom.removeEventListener('blur', away);
    };
  }, [model]);
  return cited?.isConnected ? cited : undefined;
}

/** The exact words behind a citation, shown on hover and when it is selected. */
export function CitationCard({ model, records }: { readonly model: MemoModel; readonly records: RecordStore }) {
  const t = useText();
  const cited = useCited(model);
  const { state } = model.view;
  const position = cited && citationPosition(state, cited.dataset['citation'] ?? '');
  const node = position === undefined ? null : state.doc.nodeAt(position);
  if (!cited || !node) return null;
  const now = records.get();
  const citation = citationOf(node);
  const label = citationLabel(citation, now);
  const stateKey = citationStateKey(label.state);
  const box = cited.getClientRects()[0] ?? cited.getBoundingClientRect();
  const above = box.bottom + ROOM > window.innerHeight;
  const style = {
    left: Math.max(8, Math.min(box.left, window.innerWidth - WIDTH - 8)),
    ...(above ? { bottom: window.innerHeight - box.top + 6 } : { top: box.bottom + 6 }),
  };
  return (
    <div className={css.card} role="tooltip" style={style}>
      <p className={css.quote}>
        {label.quote === ''
          ? label.state === 'orphan'
            ? '…'
            : t('editor.citation.whole')
          : quotedText(now, label.quote)}
      </p>
      <p className={css.place}>{[label.place, label.sourceTitle].filter(Boolean).join(' · ')}</p>
      {stateKey ? <p className={css.wrong}>{t(stateKey)}</p> : null}
      <p className={css.hint}>{t('editor.citation.hint')}</p>
    </div>
  );
}
