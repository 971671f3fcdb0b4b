import { useCallback, useState } from 'react';
import type { FactValues } from '../../components/FactForm.tsx';
import type { PassageRow, Stance } from '../../../shared/domain/passage.ts';
import type { SourceText } from '../../../shared/domain/source.ts';
import { tidySpan, type Span } from '../../../shared/text/span.ts';
import { selectSpan, type DrawnText } from './drawn-text.ts';
import { citeWords, commentWords, linkWords, makeFact } from './passage-acts.ts';
import type { ReaderView } from './reader-view.ts';
import type { ReaderAct } from './SelectionActions.tsx';

/** A form that is open about some words. */
export interface ReaderTask {
  readonly what: Exclude<ReaderAct, 'cite'>;
  readonly span: Span;
  /** The passage that these words already are. */
  readonly known: PassageRow | undefined;
}

interface Having {
  readonly text: SourceText | null | undefined;
  readonly dom: DrawnText | null;
  /** The words selected, as far as is known. */
  readonly selected: Span | undefined;
  /** Those of the passage in hand, which are meant when none are selected. */
  readonly inHand: Span | undefined;
  readonly passages: readonly PassageRow[];
  readonly setView: (set: Partial<ReaderView>) => void;
}

/** From words to a fact, a citation, a comment or a link; one form at a time. */
export function useReaderTasks({ text, dom, selected, inHand, passages, setView }: Having) {
  const [task, setTask] = useState<ReaderTask | null>(null);

  /** Back in the text: with the words selected again after giving up, after them with the new passage in hand after saving. */
  const leave = useCallback(
    (words: Span | undefined, passageId?: string) => {
      setTask(null);
      if (!dom || !words) return;
      dom.root.focus({ preventScroll: true });
      selectSpan(dom, words);
      if (passageId === undefined) return;
      dom.root.ownerDocument.getSelection()?.collapseToEnd();
      setView({ currentId: passageId, led: null });
    },
    [dom, setView],
  );

  const start = useCallback(
    (what: ReaderAct) => {
      // The browser tells of a selection a moment after it was made: a letter typed at once is about what is selected now.
      const isReading = dom !== null && dom.root.ownerDocument.activeElement === dom.root;
      const now = isReading && text ? dom.selectedSpan() : selected;
      const span = (now && text ? tidySpan(text.body, now) : undefined) ?? inHand;
      if (!text || !span) return;
      if (what === 'cite') {
        const cite = async (): Promise<void> => {
          const passage = await citeWords(text, span);
          if (passage) setView({ currentId: passage.id, led: null });
        };
        void cite();
        return;
      }
      const known = passages.find(({ start: from, end }) => from === span.start && end === span.end);
      setTask({ what, span, known });
    },
    [text, dom, selected, inHand, passages, setView],
  );

  const cancel = useCallback(() => leave(task?.span), [leave, task]);

  const saveFact = useCallback(
    async (values: FactValues) => {
      if (!text || !task) return;
      const fact = await makeFact(text, task.span, values);
      if (fact) leave(task.span, fact.evidence[0]?.passage.id);
    },
    [text, task, leave],
  );

  const saveComment = useCallback(
    async (comment: string) => {
      if (!text || !task) return;
      const passage = await commentWords(text, task.span, comment, task.known);
      if (passage) leave(task.span, passage.id);
    },
    [text, task, leave],
  );

  const saveLink = useCallback(
    async (factId: string, stance: Stance) => {
      if (!text || !task) return;
      const evidence = await linkWords(text, task.span, factId, stance);
      if (evidence) leave(task.span, evidence.passage.id);
    },
    [text, task, leave],
  );

  return { task, start, cancel, saveFact, saveComment, saveLink };
}

export type ReaderTasks = ReturnType<typeof useReaderTasks>;
