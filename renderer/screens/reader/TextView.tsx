import { useCallback, useId, type CSSProperties, type ReactNode, type RefObject } from 'react';
import type { PassageRow } from '../../../shared/domain/passage.ts';
import type { SourceRow, SourceText } from '../../../shared/domain/source.ts';
import { foldText } from '../../../shared/text/find-in-text.ts';
import type { ReadingGroup } from '../../../shared/text/reading-blocks.ts';
import { useText } from '../../i18n/use-text.ts';
import { noteFold, useUnfolded } from '../../state/navigation.ts';
import { usePreferences } from '../../state/preferences.ts';
import { drawnBlocks } from './dom-text.ts';
import type { DrawnText } from './drawn-text.ts';
import { ReaderHead } from './ReaderHead.tsx';
import css from './reader.module.css';
import { ReaderText } from './ReaderText.tsx';

/** Does the main text open with these words as its heading? */
function beginsWith(body: string, groups: readonly ReadingGroup[], title: string): boolean {
  const first = groups.find(({ kind }) => kind === 'text')?.blocks[0];
  return first?.block === 'heading' && foldText(body.slice(first.start, first.end)).text === foldText(title).text;
}

interface TextViewProps {
  readonly source: SourceRow;
  readonly text: SourceText;
  readonly groups: readonly ReadingGroup[];
  readonly passages: readonly PassageRow[];
  readonly currentId: string | null;
  readonly zoom: number;
  readonly sheet: RefObject<HTMLElement | null>;
  readonly onDrawn: (drawn: DrawnText) => void;
  readonly onGone: (drawn: DrawnText) => void;
  readonly onMark: (passage: PassageRow) => void;
  readonly onKey: (event: KeyboardEvent) => void;
  readonly children?: ReactNode;
}

/** A source's text set for reading, whatever it looked like. */
export function TextView(props: TextViewProps) {
  const { source, text, groups, passages, currentId, zoom, sheet, onDrawn, onGone, onMark, onKey, children } = props;
  const t = useText();
  const { readingSize } = usePreferences();
  const unfolded = useUnfolded(source.id);
  const onFold = useCallback((start: number, isOpen: boolean) => noteFold(source.id, start, isOpen), [source.id]);
  const helpId = useId();
  const draw = useCallback(
    (element: HTMLElement) => {
      // Its ref is set after those of what it holds.
      const scroller = element.closest<HTMLElement>('[data-scroller]') ?? element;
      const drawn = drawnBlocks(element, scroller, groups);
      onDrawn(drawn);
      return () => onGone(drawn);
    },
    [groups, onDrawn, onGone],
  );
  return (
    <div
      data-scroller=""
      className={css.scroller}
      style={{ '--reader-size': `${readingSize * zoom}px` } as CSSProperties}
    >
      <article ref={sheet} className={css.sheet}>
        <ReaderHead source={source} isTitleBelow={beginsWith(text.body, groups, source.title)} />
        <p id={helpId} hidden>
          {t('reader.text-help')}
        </p>
        <section
          ref={draw}
          className={css.text}
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- the text takes the keys with which words are selected
          tabIndex={0}
          aria-label={t('reader.text', { title: source.title || source.fileName })}
          aria-describedby={helpId}
          lang={source.language || undefined}
          onKeyDown={(event) => onKey(event.nativeEvent)}
        >
          <ReaderText
            body={text.body}
            groups={groups}
            passages={passages}
            currentId={currentId}
            kind={source.kind}
            unfolded={unfolded}
            onFold={onFold}
            onMark={onMark}
          />
        </section>
        {children}
      </article>
    </div>
  );
}
