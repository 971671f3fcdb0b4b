import { useEffect, useEffectEvent, useRef, useState, type ReactNode, type RefObject } from 'react';
import type { SourcePage } from '../../../../shared/domain/page.ts';
import type { SourceText } from '../../../../shared/domain/source.ts';
import type { Problem } from '../../../../shared/kernel/result.ts';
import { ProblemNote } from '../../../components/ProblemNote.tsx';
import { useText } from '../../../i18n/use-text.ts';
import { toProblem } from '../../../state/call-cache.ts';
import { readPage } from '../../../state/source-document.ts';
import type { DrawnText } from '../drawn-text.ts';
import type { ShownSource } from '../shown-source.ts';
import { buildPage } from './build-page.ts';
import css from './faithful.module.css';
import { frameText } from './frame-text.ts';

interface PageViewProps {
  readonly source: ShownSource;
  readonly text: SourceText;
  readonly zoom: number;
  readonly sheet: RefObject<HTMLElement | null>;
  readonly onDrawn: (drawn: DrawnText) => void;
  readonly onGone: (drawn: DrawnText) => void;
  readonly onKey: (event: KeyboardEvent) => void;
  readonly children?: ReactNode;
}

/** Keys that the page has no use for go on to the window, as if the frame were not there. */
function passOn(event: KeyboardEvent, frame: HTMLElement): void {
  if (event.defaultPrevented) return;
  const { key, code, location, ctrlKey, shiftKey, altKey, metaKey, repeat, isComposing } = event;
  const copy = new KeyboardEvent('keydown', {
    key,
    code,
    location,
    ctrlKey,
    shiftKey,
    altKey,
    metaKey,
    repeat,
    isComposing,
    bubbles: true,
    cancelable: true,
  });
  if (!frame.dispatchEvent(copy)) event.preventDefault();
}

/**
 * A web page or a mail as it looked. Its frame may run no script, send no form and open nothing (`sandbox`), lives under the window's own
 * policy, which loads from nowhere, and is filled by us element by element.
 */
export function PageView({ source, text, zoom, sheet, onDrawn, onGone, onKey, children }: PageViewProps) {
  const t = useText();
  const { id: sourceId, version } = source;
  const frame = useRef<HTMLIFrameElement>(null);
  const [page, setPage] = useState<SourcePage | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const drawn = useEffectEvent(onDrawn);
  const gone = useEffectEvent(onGone);
  const pressed = useEffectEvent(onKey);

  useEffect(() => {
    let isOver = false;
    const start = async (): Promise<void> => {
      try {
        const read = await readPage({ sourceId, version });
        if (!isOver) setPage(read);
      } catch (error) {
        if (!isOver) setProblem(toProblem(error));
      }
    };
    void start();
    return () => {
      isOver = true;
    };
  }, [sourceId, version]);

  useEffect(() => {
    const element = frame.current;
    const owner = element?.contentDocument;
    if (!page || !element || !owner) return undefined;
    const free = buildPage(owner, page);
    owner.body.tabIndex = 0;
    const press = (event: KeyboardEvent): void => {
      pressed(event);
      passOn(event, element);
    };
    // A click inside is one in this half of the window; a link within the page only scrolls.
    const click = (event: MouseEvent): void => {
      const link = (event.target as Element | null)?.closest?.('a');
      if (!link) return;
      event.preventDefault();
      const id = link.getAttribute('href')?.slice(1);
      if (id) owner.querySelector(`#${CSS.escape(id)}`)?.scrollIntoView();
    };
    owner.addEventListener('keydown', press);
    owner.addEventListener('click', click);
    const made = frameText(owner, text.body);
    drawn(made);
    return () => {
      owner.removeEventListener('keydown', press);
      owner.removeEventListener('click', click);
      gone(made);
      free();
    };
  }, [page, text]);

  useEffect(() => {
    const root = frame.current?.contentDocument?.documentElement;
    if (page && root) root.style.setProperty('zoom', String(zoom));
  }, [page, zoom]);

  return (
    <article ref={sheet} className={css['frame-sheet']} aria-busy={!page && !problem}>
      {problem ? <ProblemNote problem={problem} /> : null}
      {page && page.missing > 0 ? (
        <p className={css.missing}>{t('reader.page-missing', { count: page.missing })}</p>
      ) : null}
      <iframe
        ref={frame}
        className={css.frame}
        sandbox="allow-same-origin"
        title={t('reader.page-of', { title: source.title || source.fileName })}
      />
      {children}
    </article>
  );
}
