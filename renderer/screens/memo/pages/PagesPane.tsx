import { X } from 'lucide-react';
import { useEffect, useEffectEvent, useRef, type PointerEvent } from 'react';
import { IconButton } from '../../../components/IconButton.tsx';
import { ProblemNote } from '../../../components/ProblemNote.tsx';
import type { MemoModel } from '../../../editor/memo-model.ts';
import { caretPlace, showHeadingOnLine, showPlace } from '../../../editor/page-places.ts';
import { useText } from '../../../i18n/use-text.ts';
import { usePages, type LaidPages } from '../../../state/live-pages.ts';
import { useViewState } from '../../../state/view-state.ts';
import { HEADER_CLOSED } from '../header-state.ts';
import { useDerived } from '../use-derived.ts';
import { PageSheet } from './PageSheet.tsx';
import css from './pages.module.css';
import { heightOf, likelyPage, placeAt } from './place-on-page.ts';
import { useScroll } from './use-scroll.ts';

interface PagesPaneProps {
  readonly memoId: string;
  readonly model: MemoModel;
  readonly laid: LaidPages;
  readonly onClose: () => void;
}

/** Between pages and around them, px; the widest that a page is shown. */
const GAP = 16;
const WIDEST = 860;
/** Until they are laid out. */
const NO_PAGES = { pageCount: 0, width: 595.28, height: 841.89 } as const;
const NOTHING_PRESSED = { word: '', before: '', after: '', note: 0 } as const;
/** A caret nearer to the edge than this is brought into view; px. */
const MARGIN = 48;

/** The pages of the open text exactly as they will print: they follow the caret, and a press on one puts the caret there. */
export function PagesPane({ memoId, model, laid, onClose }: PagesPaneProps) {
  const t = useText();
  const scroller = useRef<HTMLDivElement>(null);
  const { top, width, height } = useScroll(scroller);
  const [, setHeader] = useViewState('memo.header', HEADER_CLOSED);
  const { layout, version, problem } = laid;
  const caret = useDerived(model, ({ view }) => caretPlace(view.state));

  const { pageCount: total, width: sheetPoints, height: sheetHeight } = layout ?? NO_PAGES;
  const sheetWidth = Math.max(120, Math.min(WIDEST, width - 2 * GAP));
  const scale = sheetWidth / sheetPoints;
  const step = sheetHeight * scale + GAP;
  const at = (offset: number): number => Math.max(0, Math.min(total - 1, Math.floor((offset - GAP) / step)));
  const first = at(top);
  const last = at(top + height);
  const caretPage = layout && caret ? likelyPage(layout, caret) : 0;
  const shown = [...new Set([...Array.from({ length: last - first + 1 }, (_, i) => first + i), caretPage])];
  const pages = usePages(memoId, version, total === 0 ? [] : shown);
  const here = at(top + height / 2);

  const target = caret && pages.get(caretPage);
  const caretTop = target && caret ? GAP + caretPage * step + heightOf(target, caret) * scale : undefined;
  const follow = useEffectEvent((y: number) => {
    const element = scroller.current;
    if (!element) return;
    const isSeen = y > element.scrollTop + MARGIN && y < element.scrollTop + element.clientHeight - MARGIN;
    if (!isSeen) element.scrollTop = Math.max(0, y - element.clientHeight * 0.35);
  });
  // By its value: scrolling by hand does not bring the pages back until the caret moves.
  useEffect(() => {
    if (caretTop !== undefined) follow(Math.round(caretTop));
  }, [caretTop]);

  const press = (event: PointerEvent<HTMLDivElement>, index: number): void => {
    const page = pages.get(index);
    if (!page || event.button !== 0) return;
    const box = event.currentTarget.getBoundingClientRect();
    const found = placeAt(page, (event.clientX - box.left) / scale, (event.clientY - box.top) / scale);
    if (found.place) showPlace(model.view, found.place, found.pressed);
    // The contents lead to their headings; the head of the document is written in its own fields.
    else if (!showHeadingOnLine(model.view, found.line) && index === 0) setHeader({ isOpen: true });
  };
  const goTo = (index: number): void => {
    const node = pages.get(index)?.spans[0]?.node;
    if (node !== undefined) showPlace(model.view, { node, fraction: 0 }, NOTHING_PRESSED);
  };

  return (
    <section className={css.pane} aria-label={t('memo.pages')}>
      <header className={css.head}>
        <h2 className={css.title}>{t('memo.pages')}</h2>
        <span className={css.count} role="status">
          {total === 0 ? t('memo.pages.laying') : t('memo.pages.at', { page: here + 1, total })}
        </span>
        <IconButton icon={<X />} label={t('memo.pages.close')} shortcut="$mod+Alt+P" onPress={onClose} />
      </header>
      {problem ? <ProblemNote problem={problem} /> : null}
      <div
        ref={scroller}
        className={css.scroller}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keys
        tabIndex={0}
        role="group"
        aria-label={t('memo.pages.hint')}
        onKeyDown={(event) => {
          if (event.key === 'Enter') goTo(here);
        }}
      >
        <div className={css.stack} style={{ height: GAP + total * step }}>
          {shown.map((index) => {
            const page = pages.get(index);
            return (
              <div
                key={index}
                className={css.place}
                style={{ top: GAP + index * step, width: sheetWidth, height: step - GAP }}
                onPointerUp={(event) => press(event, index)}
              >
                {page ? (
                  <PageSheet
                    page={page}
                    width={sheetWidth}
                    label={t('memo.pages.at', { page: index + 1, total })}
                    caretNode={caret?.node ?? -1}
                  />
                ) : null}
              </div>
            );
          })}
        </div>
      </div>
    </section>
  );
}
