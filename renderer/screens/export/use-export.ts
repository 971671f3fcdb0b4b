import { lastMemo } from '../../state/cite.ts';
import type { Place } from '../../state/place.ts';
import { useCall } from '../../state/use-call.ts';
import type { MemoSummary } from '../../../shared/domain/memo.ts';

export type ExportPlace = Extract<Place, { view: 'export' }>;

/** The memoranda that can be exported and the chosen one: the place's, else the last written in, else the first. */
export function useExportMemo(place: ExportPlace): {
  readonly memos: readonly MemoSummary[] | undefined;
  readonly memo: MemoSummary | undefined;
} {
  const memos = useCall('memo.list', {}).data?.filter(({ trashed }) => !trashed);
  const memo = memos?.find(({ id }) => id === place.memoId) ?? memos?.find(({ id }) => id === lastMemo()) ?? memos?.[0];
  return { memos, memo };
}
