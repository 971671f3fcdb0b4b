import { useViewState } from '../../state/view-state.ts';
import type { Span } from '../../../shared/text/span.ts';

/** What the three panes of one reader share. */
export interface ReaderView {
  /** The passage in hand: N and P move it, its card is marked in the right pane. */
  readonly currentId: string | null;
  /** Words to which a search led, while no passage is in hand. */
  readonly led: Span | null;
  readonly isFinding: boolean;
  readonly find: string;
  readonly hitIndex: number;
  /** Words to scroll to, once for each number. */
  /** A page of a document without words to scroll to, once for each number. */
  readonly page: { readonly page: number; readonly number: number } | null;
  readonly reveal: { readonly span: Span; readonly number: number } | null;
}

const EMPTY: ReaderView = {
  currentId: null,
  led: null,
  isFinding: false,
  find: '',
  hitIndex: 0,
  page: null,
  reveal: null,
};

let reveals = 0;
/** Asks the text to show a span; the same span twice is shown twice. */
export const revealing = ({ start, end }: Span): Pick<ReaderView, 'reveal'> => ({
  reveal: { span: { start, end }, number: ++reveals },
});

/** The same for a page of a scan. */
export const turningTo = (page: number): Pick<ReaderView, 'page'> => ({ page: { page, number: ++reveals } });

export const useReaderView = (sourceId: string): readonly [ReaderView, (set: Partial<ReaderView>) => void] =>
  useViewState(`reader ${sourceId}`, EMPTY);
