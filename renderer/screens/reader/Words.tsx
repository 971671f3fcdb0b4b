import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { PassageRow } from '../../../shared/domain/passage.ts';
import type { SourceText } from '../../../shared/domain/source.ts';
import { neighbour } from '../../../shared/text/highlight-layers.ts';
import { go, placeNow } from '../../state/navigation.ts';
import { usePreferences } from '../../state/preferences.ts';
import { showToast } from '../../state/toasts.ts';
import { useIsActive } from '../../state/use-is-active.ts';
import { Caret } from './Caret.tsx';
import type { DrawnText } from './drawn-text.ts';
import { PageView } from './faithful/PageView.tsx';
import { PdfView } from './faithful/PdfView.tsx';
import { FindBar } from './FindBar.tsx';
import { ReaderBar } from './ReaderBar.tsx';
import { ReaderCommands } from './ReaderCommands.tsx';
import { readerKeys } from './reader-keys.ts';
import { useReaderMode, useZoom } from './reader-mode.ts';
import type { ReaderPlaceProps } from './ReaderScreen.tsx';
import { revealing, useAsked, useReaderView } from './reader-view.ts';
import { ActionBar, PlacedUnderWords, type ReaderAct } from './SelectionActions.tsx';
import { TaskForm } from './TaskForm.tsx';
import { TextView } from './TextView.tsx';
import type { ShownSource } from './shown-source.ts';
import { useFind } from './use-find.ts';
import { usePaint } from './use-paint.ts';
import { useProposedSpans } from './use-proposals.ts';
import type { Reading } from './use-reading.ts';
import { useReaderTasks } from './use-reader-tasks.ts';
import { hasArrived, useReveal } from './use-reveal.ts';
import { useTextSelection } from './use-text-selection.ts';

interface WordsProps extends ReaderPlaceProps {
  readonly reading: Reading;
  readonly source: ShownSource;
  readonly text: SourceText;
}

/** The words of a source in one of its views, and all that can be done with them. */
export function Words({ place, reading, source, text }: WordsProps) {
  const { groups, passages } = reading;
  const [view, setView] = useReaderView(source.id);
  const { singleKeyShortcuts } = usePreferences();
  const [mode, toggle] = useReaderMode(source.kind, true);
  const zoom = useZoom(source.kind, mode);
  const sheet = useRef<HTMLElement>(null);
  const [dom, setDom] = useState<DrawnText | null>(null);

  // The next view may be there before the last one has gone.
  const onGone = useCallback((gone: DrawnText) => setDom((now) => (now === gone ? null : now)), []);

  const selection = useTextSelection(dom, text.body);
  const current = passages.find(({ id }) => id === view.currentId);
  const selected = selection.span ?? undefined;
  const inHand = current ?? view.led ?? undefined;
  const tasks = useReaderTasks({ text, dom, selected, inHand, passages, setView });
  const { task } = tasks;

  const find = useFind({ text, dom, selected: selection.span, view, setView });
  const currentSpan = useMemo(() => current ?? view.led ?? undefined, [current, view.led]);
  const proposed = useProposedSpans(source.id, text.textId);
  usePaint(dom, {
    passages,
    hits: find.hits,
    hit: find.hits[find.index],
    current: currentSpan,
    held: task?.span,
    proposed,
  });
  useReveal({ place, dom, passages, view, setView });

  // Words that a selection holds are seen by who selects them, also those folded away between its ends.
  useEffect(() => {
    if (dom && selection.span && !selection.isSelecting) dom.unfold(selection.span);
  }, [dom, selection]);

  const hold = useCallback(
    (passage: PassageRow) => setView({ currentId: passage.id, led: null, ...revealing(passage) }),
    [setView],
  );
  const stepPassage = (step: 1 | -1): void => {
    const from = current ?? selection.span?.start ?? dom?.firstInView() ?? 0;
    const next = neighbour<PassageRow>(passages, from, step);
    if (next) hold(next);
  };
  const isActive = useIsActive(place);

  // Letters that came before the text wait for the words to which the place leads.
  const led = place.span ?? passages.find(({ id }) => id === place.passageId);
  const isThere = dom !== null && (led === undefined || hasArrived(place));
  const early = (what: ReaderAct) =>
    isThere
      ? () => {
          if (selected ?? inHand) tasks.start(what);
          else showToast({ textKey: 'reader.choose-words' });
        }
      : undefined;
  useAsked(source.id, {
    ...zoom,
    toggle,
    find: find.open,
    fact: early('fact'),
    cite: early('cite'),
    comment: early('comment'),
    link: early('link'),
    date: early('date'),
    next: isThere ? () => stepPassage(1) : undefined,
    previous: isThere ? () => stepPassage(-1) : undefined,
  });

  const keys = {
    areLettersOn: singleKeyShortcuts,
    onAct: tasks.start,
    onStep: stepPassage,
    onOpen: () => {
      const factId = current?.factIds[0];
      if (factId !== undefined) go({ view: 'facts', factId });
    },
    onToggle: toggle,
    onEscape: () => {
      if (selection.span) dom?.root.ownerDocument.getSelection()?.collapseToEnd();
      else setView({ currentId: null, led: null });
    },
  };
  const shared = {
    source,
    text,
    zoom: zoom.zoom,
    sheet,
    onDrawn: setDom,
    onGone,
    onKey: (event: KeyboardEvent) => {
      // What the window has just left may have the keyboard for a frame more.
      if (dom && placeNow() === place) readerKeys(event, dom, keys);
    },
    children: dom ? (
      <>
        <Caret drawn={dom} sheet={sheet} />
        {task ? (
          <PlacedUnderWords key={task.what} drawn={dom} span={task.span} sheet={sheet}>
            <TaskForm text={text} task={task} tasks={tasks} facts={[...reading.facts.values()]} />
          </PlacedUnderWords>
        ) : selection.span && !selection.isSelecting ? (
          <PlacedUnderWords drawn={dom} span={selection.span} sheet={sheet}>
            <ActionBar areLettersOn={singleKeyShortcuts} onAct={tasks.start} />
          </PlacedUnderWords>
        ) : null}
      </>
    ) : null,
  };
  return (
    <>
      <ReaderCommands
        isActive={isActive}
        hasWords={(selected ?? inHand) !== undefined}
        onAct={tasks.start}
        onStep={stepPassage}
      />
      {view.isFinding ? (
        <FindBar
          words={view.find}
          total={find.hits.length}
          at={find.index + 1}
          asked={find.asked}
          onWords={find.type}
          onStep={find.step}
          onClose={find.close}
        />
      ) : (
        <ReaderBar source={source} mode={mode} hasText zoom={zoom} onToggle={toggle} onFind={find.open} />
      )}
      {mode === 'text' ? (
        <TextView {...shared} groups={groups} passages={passages} currentId={view.currentId} onMark={hold} />
      ) : source.kind === 'pdf' ? (
        <PdfView key={source.id} {...shared} />
      ) : (
        <PageView key={source.id} {...shared} />
      )}
    </>
  );
}
