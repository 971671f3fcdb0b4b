import { useEffect, useEffectEvent } from 'react';
import { placeNow } from '../../state/navigation.ts';
import { changeViewState, useViewState } from '../../state/view-state.ts';
import type { Span } from '../../../shared/text/span.ts';

/** What can be done with the view of a source, whether or not it has words. */
export type ViewAct = 'toggle' | 'find' | 'larger' | 'smaller' | 'fit';

/** What the three panes of one reader share. */
export interface ReaderView {
  /** The passage in hand: N and P move it, its card is marked in the right pane. */
  readonly currentId: string | null;
  /** Words to which a search led, while no passage is in hand. */
  readonly led: Span | null;
  readonly isFinding: boolean;
  readonly find: string;
  readonly hitIndex: number;
  /** A page of a document without words to scroll to, once for each number. */
  readonly page: { readonly page: number; readonly number: number } | null;
  /** Words to scroll to, once for each number. */
  readonly reveal: { readonly span: Span; readonly number: number } | null;
  /** What was asked of the view and waits until the source is on screen. */
  readonly asked: readonly ViewAct[];
}

const EMPTY: ReaderView = {
  currentId: null,
  led: null,
  isFinding: false,
  find: '',
  hitIndex: 0,
  page: null,
  reveal: null,
  asked: [],
};
const keyOf = (sourceId: string): string => `reader ${sourceId}`;

let reveals = 0;
/** Asks the text to show a span; the same span twice is shown twice. */
export const revealing = ({ start, end }: Span): Pick<ReaderView, 'reveal'> => ({
  reveal: { span: { start, end }, number: ++reveals },
});

/** The same for a page of a scan. */
export const turningTo = (page: number): Pick<ReaderView, 'page'> => ({ page: { page, number: ++reveals } });

export const useReaderView = (sourceId: string): readonly [ReaderView, (set: Partial<ReaderView>) => void] =>
  useViewState(keyOf(sourceId), EMPTY);

/**
 * Asks something of the view of the source that the active half names. While that one is still being read the source before it may be on screen, and
 * its view is not meant.
 */
export function askOfReader(what: ViewAct): void {
  const place = placeNow();
  if (place.view === 'reader')
    changeViewState(keyOf(place.sourceId), EMPTY, ({ asked }) => ({ asked: [...asked, what] }));
}

/** Does what was asked of this source's view, as soon as it is there to do it. */
export function useAsked(sourceId: string, acts: Readonly<Record<ViewAct, () => void>>): void {
  const [{ asked }, setView] = useReaderView(sourceId);
  const act = useEffectEvent((what: ViewAct) => acts[what]());
  useEffect(() => {
    if (asked.length === 0) return;
    setView({ asked: [] });
    for (const what of asked) act(what);
  }, [asked, setView]);
}
