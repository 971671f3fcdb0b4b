import { useEffect, useEffectEvent } from 'react';
import { placeNow } from '../../state/navigation.ts';
import { changeViewState, useViewState } from '../../state/view-state.ts';
import type { ReaderLetter } from './reader-keys.ts';
import type { Span } from '../../../shared/text/span.ts';

/** What can be done with the view of a source, whether or not it has words. */
export type ViewAct = 'toggle' | 'find' | 'larger' | 'smaller' | 'fit';
/** What may be asked of a source before it is on screen: of its view, or by the letters of its text. */
type Asked = ViewAct | ReaderLetter;

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
  readonly asked: readonly Asked[];
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
export function askOfReader(what: Asked): void {
  const place = placeNow();
  if (place.view === 'reader')
    changeViewState(keyOf(place.sourceId), EMPTY, ({ asked }) => ({ asked: [...asked, what] }));
}

/**
 * Does what was asked of this source, in its order, as soon as it is there to do it.
 * @param acts undefined while that cannot be done yet: what comes after waits, too
 */
export function useAsked(sourceId: string, acts: Readonly<Record<Asked, (() => void) | undefined>>): void {
  const [{ asked }, setView] = useReaderView(sourceId);
  const first = asked[0];
  const act = useEffectEvent((what: Asked) => acts[what]?.());
  const canAct = first !== undefined && acts[first] !== undefined;
  useEffect(() => {
    if (first === undefined || !canAct) return;
    setView({ asked: asked.slice(1) });
    act(first);
  }, [first, canAct, asked, setView]);
}
