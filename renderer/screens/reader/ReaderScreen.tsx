import { Search } from 'lucide-react';
import { useCallback, useEffect, useId, useMemo, useRef, useState, type CSSProperties } from 'react';
import type { PassageRow } from '../../../shared/domain/passage.ts';
import { foldText } from '../../../shared/text/find-in-text.ts';
import { neighbour } from '../../../shared/text/highlight-layers.ts';
import type { ReadingGroup } from '../../../shared/text/reading-blocks.ts';
import { IconButton } from '../../components/IconButton.tsx';
import { ProblemNote } from '../../components/ProblemNote.tsx';
import { useText } from '../../i18n/use-text.ts';
import { useCommand } from '../../state/commands.ts';
import { go } from '../../state/navigation.ts';
import type { Place } from '../../state/place.ts';
import { usePreferences } from '../../state/preferences.ts';
import { useIsActive } from '../../state/use-is-active.ts';
import { Caret } from './Caret.tsx';
import { readDomText, unfold, type DomText } from './dom-text.ts';
import { FindBar } from './FindBar.tsx';
import './highlights.css';
import { NoText } from './NoText.tsx';
import { ReaderCommands } from './ReaderCommands.tsx';
import { ReaderHead } from './ReaderHead.tsx';
import { readerKeys } from './reader-keys.ts';
import css from './reader.module.css';
import { ReaderText } from './ReaderText.tsx';
import { revealing, useReaderView } from './reader-view.ts';
import { ActionBar, PlacedUnderWords } from './SelectionActions.tsx';
import { TaskForm } from './TaskForm.tsx';
import { useFind } from './use-find.ts';
import { usePaint } from './use-paint.ts';
import { useReading } from './use-reading.ts';
import { useReaderTasks } from './use-reader-tasks.ts';
import { firstInView, useReveal } from './use-reveal.ts';
import { useTextSelection } from './use-text-selection.ts';

/** Does the main text open with these words as its heading? */
function beginsWith(body: string, groups: readonly ReadingGroup[], title: string): boolean {
  const first = groups.find(({ kind }) => kind === 'text')?.blocks[0];
  return first?.block === 'heading' && foldText(body.slice(first.start, first.end)).text === foldText(title).text;
}

export interface ReaderPlaceProps {
  readonly place: Place & { readonly view: 'reader' };
}

/** A source's text: read it, select words, press a letter. */
export function ReaderScreen({ place }: ReaderPlaceProps) {
  const t = useText();
  const { sourceId } = place;
  const reading = useReading(sourceId);
  const { source, text, groups, passages } = reading;
  const [view, setView] = useReaderView(sourceId);
  const { readingSize, singleKeyShortcuts } = usePreferences();
  const scroller = useRef<HTMLDivElement>(null);
  const sheet = useRef<HTMLElement>(null);
  const helpId = useId();
  const [dom, setDom] = useState<DomText | null>(null);
  const draw = useCallback((element: HTMLElement | null) => setDom(element && readDomText(element, groups)), [groups]);
  const root = dom?.root ?? null;

  const selection = useTextSelection(root, text?.body ?? '');
  const current = passages.find(({ id }) => id === view.currentId);
  const selected = selection.span ?? undefined;
  const inHand = current ?? view.led ?? undefined;
  const tasks = useReaderTasks({ text, dom, selected, inHand, passages, setView });
  const { task } = tasks;

  const find = useFind({ text, dom, scroller, selected: selection.span, view, setView });
  const currentSpan = useMemo(() => current ?? view.led ?? undefined, [current, view.led]);
  const hit = find.hits[find.index];
  usePaint(dom, { passages, hits: find.hits, hit, current: currentSpan, held: task?.span });
  useReveal({ place, dom, scroller, passages, view, setView });

  // Words that a selection holds are seen by who selects them, also those folded away between its ends.
  useEffect(() => {
    if (dom && selection.span && !selection.isSelecting) unfold(dom, selection.span);
  }, [dom, selection]);

  const hold = useCallback(
    (passage: PassageRow) => setView({ currentId: passage.id, led: null, ...revealing(passage) }),
    [setView],
  );
  const stepPassage = (step: 1 | -1): void => {
    const from = current ?? selection.span?.start ?? (dom && scroller.current ? firstInView(dom, scroller.current) : 0);
    const next = neighbour<PassageRow>(passages, from ?? 0, step);
    if (next) hold(next);
  };
  const isActive = useIsActive(place);
  useCommand({
    id: 'reader.find',
    labelKey: 'reader.find',
    keys: '$mod+f',
    when: isActive && Boolean(text),
    run: find.open,
  });

  if (reading.problem && !source) return <ProblemNote problem={reading.problem} />;
  if (!source || text === undefined) return <div className={css.reader} aria-busy />;
  if (text === null) return <NoText source={source} />;

  const factId = current?.factIds[0];
  const keys = {
    scroller,
    areLettersOn: singleKeyShortcuts,
    onAct: tasks.start,
    onStep: stepPassage,
    onOpen: () => {
      if (factId !== undefined) go({ view: 'facts', factId });
    },
    onEscape: () => {
      if (selection.span) document.getSelection()?.collapseToEnd();
      else setView({ currentId: null, led: null });
    },
  };
  return (
    <div className={css.reader} style={{ '--reader-size': `${readingSize}px` } as CSSProperties}>
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
          onWords={find.type}
          onStep={find.step}
          onClose={find.close}
        />
      ) : (
        <div className={css.bar}>
          <span className={css['bar-words']}>{source.relativePath || source.fileName}</span>
          <IconButton icon={<Search size={16} />} label={t('reader.find')} shortcut="$mod+f" onPress={find.open} />
        </div>
      )}
      <div ref={scroller} className={css.scroller}>
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
            onKeyDown={(event) => readerKeys(event, keys)}
          >
            <ReaderText body={text.body} groups={groups} passages={passages} currentId={view.currentId} onMark={hold} />
          </section>
          <Caret text={root} sheet={sheet} />
          {dom && task ? (
            <PlacedUnderWords key={task.what} dom={dom} span={task.span} sheet={sheet}>
              <TaskForm text={text} task={task} tasks={tasks} facts={[...reading.facts.values()]} />
            </PlacedUnderWords>
          ) : null}
          {dom && !task && selection.span && !selection.isSelecting ? (
            <PlacedUnderWords dom={dom} span={selection.span} sheet={sheet}>
              <ActionBar areLettersOn={singleKeyShortcuts} onAct={tasks.start} />
            </PlacedUnderWords>
          ) : null}
        </article>
      </div>
    </div>
  );
}
