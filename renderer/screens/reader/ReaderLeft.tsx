import { useCallback, useMemo } from 'react';
import type { PassageRow } from '../../../shared/domain/passage.ts';
import { outlineOf } from '../../../shared/text/reading-blocks.ts';
import { lastStartingAtOrBefore, type Span } from '../../../shared/text/span.ts';
import { Pane } from '../../components/Pane.tsx';
import { Section } from '../../components/Section.tsx';
import { useText } from '../../i18n/use-text.ts';
import { HitList } from './HitList.tsx';
import { PassageList } from './PassageList.tsx';
import css from './reader-side.module.css';
import type { ReaderPlaceProps } from './ReaderScreen.tsx';
import { revealing, turningTo, useReaderView } from './reader-view.ts';
import { useHits, useReading } from './use-reading.ts';
import { isSeen } from './Unread.tsx';

/** Ways into the text: found words, headings, pages, marked passages. */
export function ReaderLeft({ place }: ReaderPlaceProps) {
  const t = useText();
  const { source, text, groups, passages } = useReading(place);
  const [view, setView] = useReaderView(place.sourceId);
  const outline = useMemo(() => (text ? outlineOf(text.body, groups) : []), [text, groups]);
  const hits = useHits(text, view.isFinding ? view.find : '');
  const goTo = (span: Span): void => setView({ currentId: null, led: null, ...revealing(span) });
  const hold = useCallback(
    (passage: PassageRow) => setView({ currentId: passage.id, led: null, ...revealing(passage) }),
    [setView],
  );
  const current = passages.find(({ id }) => id === view.currentId);
  const headingAt = current
    ? lastStartingAtOrBefore(
        outline.map(({ start }) => start),
        current.start,
      )
    : -1;
  const pageStarts = text?.pageStarts ?? [];
  const pageCount = text ? pageStarts.length : (source?.pageCount ?? 0);
  const goToPage = (page: number): void => {
    const start = pageStarts[page - 1];
    if (start === undefined) setView(turningTo(page));
    else goTo({ start, end: start + 1 });
  };
  return (
    <Pane title={t('view.reader')} isPadded={false}>
      <div className={css.sections}>
        {text && view.isFinding && view.find.trim() !== '' ? (
          <Section title={t('reader.hits')}>
            <HitList
              text={text}
              hits={hits}
              active={view.hitIndex}
              onGo={(index, hit) => setView({ hitIndex: index, ...revealing(hit) })}
            />
          </Section>
        ) : null}
        {text === null ? null : (
          <Section title={t('reader.outline')}>
            {outline.length === 0 ? (
              <p className={css.quiet}>{t('reader.no-outline')}</p>
            ) : (
              <ul className={css.list}>
                {outline.map((heading, index) => (
                  <li key={heading.start}>
                    <button
                      type="button"
                      className={css.row}
                      aria-current={index === headingAt}
                      style={{ paddingInlineStart: 12 + 12 * Math.max(0, heading.level - 1) }}
                      onClick={() => goTo(heading)}
                    >
                      <span className={css['row-words']}>{heading.text}</span>
                    </button>
                  </li>
                ))}
              </ul>
            )}
          </Section>
        )}
        {source && text === null && pageCount === 0 ? (
          <Section title={t('reader.outline')}>
            <p className={css.quiet}>{t(isSeen(source) ? 'reader.no-text-ways' : 'reader.no-text-left')}</p>
          </Section>
        ) : null}
        {pageCount === 0 ? null : (
          <Section title={t('reader.pages')}>
            <div className={css.pages}>
              {Array.from({ length: pageCount }, (_, index) => (
                <button
                  // oxlint-disable-next-line react/no-array-index-key -- the index is the page's number; two empty pages start at one place
                  key={index}
                  type="button"
                  className={css['page-button']}
                  aria-label={t('reader.page', { page: index + 1 })}
                  onClick={() => goToPage(index + 1)}
                >
                  {index + 1}
                </button>
              ))}
            </div>
          </Section>
        )}
        {text === null ? null : (
          <Section title={t('reader.passages')}>
            {passages.length === 0 ? (
              <p className={css.quiet}>{t('reader.no-passages')}</p>
            ) : (
              <PassageList passages={passages} currentId={view.currentId} onGo={hold} />
            )}
          </Section>
        )}
      </div>
    </Pane>
  );
}
