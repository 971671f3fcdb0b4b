import { useMemo } from 'react';
import { writeDocument } from '../../../editor/document.ts';
import type { MemoModel } from '../../../editor/memo-model.ts';
import { editBetween } from '../../../editor/page-places.ts';
import { useLaidPages, type LaidPages, type PagedText } from '../../../state/live-pages.ts';

const textOf = ({ view, subscribe }: MemoModel): PagedText<MemoModel['view']['state']['doc']> => ({
  now: () => view.state.doc,
  whole: writeDocument,
  edit: editBetween,
  subscribe,
});

/** The pages of an open text: behind the keys while they are shown, in pauses while only their number is. */
export function useMemoPages(memoId: string, model: MemoModel | undefined, areShown: boolean): LaidPages {
  const text = useMemo(() => model && textOf(model), [model]);
  return useLaidPages(memoId, text, areShown);
}
