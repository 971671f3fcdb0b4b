import {
  useEffect,
  useEffectEvent,
  useLayoutEffect,
  useRef,
  useState,
  type CSSProperties,
  type RefObject,
  type ReactNode,
} from 'react';
import type { SourceText } from '../../../../shared/domain/source.ts';
import type { Problem } from '../../../../shared/kernel/result.ts';
import { ProblemNote } from '../../../components/ProblemNote.tsx';
import { useText } from '../../../i18n/use-text.ts';
import type { OriginalName } from '../../../state/source-document.ts';
import type { DrawnText } from '../drawn-text.ts';
import type { ShownSource } from '../shown-source.ts';
import css from './faithful.module.css';
import './pdf-text.css';
import type { OpenPdf } from './open-pdf.ts';
import type { PdfPages } from './pdf-pages.ts';

interface PdfViewProps {
  readonly source: ShownSource;
  readonly text: SourceText | null;
  /** 1 fits the width. */
  readonly zoom: number;
  readonly sheet: RefObject<HTMLElement | null>;
  /** A page to turn to, once for each number. */
  readonly turnTo?: { readonly page: number; readonly number: number } | null;
  readonly onDrawn: (drawn: DrawnText) => void;
  readonly onGone: (drawn: DrawnText) => void;
  readonly onKey: (event: KeyboardEvent) => void;
  readonly children?: ReactNode;
}

interface Opened extends OpenPdf {
  readonly Pages: typeof PdfPages;
  /** Points, of each page; those not yet met are as large as the first. */
  readonly sizes: readonly { readonly width: number; readonly height: number }[];
}

const MARGIN = 24;
const WIDEST = 900;
/** How far down each document was left, as a share of its height. */
const places = new Map<string, number>();
const EMPTY = { body: '', pageStarts: [] };

async function openDocument(original: OriginalName, size: number): Promise<Opened> {
  // What draws PDFs is as large as all the rest of the window: it comes with the first of them.
  const [{ openPdf }, { PdfPages: Pages }] = await Promise.all([import('./open-pdf.ts'), import('./pdf-pages.ts')]);
  const pdf = await openPdf(original, size);
  const first = (await pdf.document.getPage(1)).getViewport({ scale: 1 });
  const sizes = Array.from({ length: pdf.document.numPages }, () => ({ width: first.width, height: first.height }));
  return { ...pdf, Pages, sizes };
}

const problemOf = (error: unknown): Problem =>
  error instanceof Error && error.name === 'PasswordException'
    ? { code: 'source.encrypted' }
    : { code: 'source.broken', detail: { reason: 'PDF' } };

/** The pages of a PDF as they are printed, with their words to be selected. */
export function PdfView({ source, text, zoom, sheet, turnTo, onDrawn, onGone, onKey, children }: PdfViewProps) {
  const t = useText();
  const [opened, setOpened] = useState<Opened | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [width, setWidth] = useState(0);
  const scroller = useRef<HTMLDivElement>(null);
  const root = useRef<HTMLElement>(null);
  const [pages, setPages] = useState<PdfPages | null>(null);
  const drawn = useEffectEvent(onDrawn);
  const gone = useEffectEvent(onGone);
  const { id, size, version } = source;

  useEffect(() => {
    let isOver = false;
    let pdf: Opened | undefined;
    const start = async (): Promise<void> => {
      try {
        pdf = await openDocument({ sourceId: id, version }, size);
        if (isOver) pdf.close();
        else setOpened(pdf);
      } catch (error) {
        if (!isOver) setProblem(problemOf(error));
      }
    };
    void start();
    return () => {
      isOver = true;
      setOpened(null);
      pdf?.close();
    };
  }, [id, size, version]);

  useEffect(() => {
    const element = scroller.current;
    if (!element) return undefined;
    const observer = new ResizeObserver(() => setWidth(element.clientWidth));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  const [first] = opened?.sizes ?? [];
  const fitting = first ? Math.max(200, Math.min(WIDEST, width - 2 * MARGIN)) / first.width : 1;
  const scale = fitting * zoom;
  const isMeasured = width > 0;

  useEffect(() => {
    if (!opened || !isMeasured || !root.current || !scroller.current) return undefined;
    const holders = [...root.current.querySelectorAll<HTMLElement>('[data-pdf-page]')];
    const made = new opened.Pages(opened.document, text ?? EMPTY, {
      root: root.current,
      scroller: scroller.current,
      holders,
    });
    setPages(made);
    if (text) drawn(made);
    return () => {
      setPages(null);
      gone(made);
      made.close();
    };
  }, [opened, text, isMeasured]);

  // What was at the top of the view stays there when its size changes; scans are shown where they were left.
  const share = useRef(places.get(id) ?? 0);
  useLayoutEffect(() => {
    const element = scroller.current;
    if (!pages || !element) return;
    element.scrollTop = share.current * element.scrollHeight;
    pages.show(scale);
  }, [pages, scale]);
  useEffect(() => {
    if (opened && turnTo)
      root.current?.querySelector(`[data-pdf-page="${turnTo.page}"]`)?.scrollIntoView({ block: 'start' });
  }, [opened, turnTo]);
  const remember = (): void => {
    const element = scroller.current;
    if (!opened || !element) return;
    share.current = element.scrollTop / Math.max(1, element.scrollHeight);
    places.set(id, share.current);
  };

  const title = source.title || source.fileName;
  return (
    <div ref={scroller} className={css.pages} onScroll={remember} aria-busy={!opened && !problem}>
      {problem ? <ProblemNote problem={problem} /> : null}
      <article ref={sheet} className={css.stack}>
        <section
          ref={root}
          className={css.words}
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- the pages take the keys with which words are selected
          tabIndex={0}
          aria-label={t(text ? 'reader.pages-of' : 'reader.scan-of', { title })}
          lang={source.language || undefined}
          onKeyDown={(event) => onKey(event.nativeEvent)}
        >
          {opened?.sizes.map((page, index) => (
            <div
              // oxlint-disable-next-line react/no-array-index-key -- the index is the page's number
              key={index}
              data-pdf-page={index + 1}
              className={css.page}
              role="group"
              aria-label={t('reader.page', { page: index + 1 })}
              data-failure={t('reader.page-not-drawn', { page: index + 1 })}
              style={{ '--width': page.width * scale, '--height': page.height * scale } as CSSProperties}
            />
          ))}
        </section>
        {children}
      </article>
    </div>
  );
}
