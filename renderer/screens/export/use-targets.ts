import { useMemo } from 'react';
import type { Problem } from '../../../shared/kernel/result.ts';
import { readDocument } from '../../editor/document.ts';
import { citationsOf } from '../../editor/memo-model.ts';
import { useMemoExhibits } from '../../state/exhibits.ts';
import { useCall } from '../../state/use-call.ts';

export interface Targets {
  readonly citationId: string | undefined;
  readonly sourceId: string | undefined;
  readonly passageId: string | undefined;
}

const textOf = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);

/** What a problem of the check speaks of: ids that it names, else the record with the number that its message shows. */
export function useTargets(problem: Problem, memoId: string): Targets {
  const { code, detail } = problem;
  const exhibits = useMemoExhibits(memoId)?.exhibits ?? [];
  const passages = useCall('passage.list', {}).data ?? [];
  const memo = useCall('memo.get', { memoId }).data;
  const citations = useMemo(() => {
    const doc = memo && readDocument(memo.document);
    return doc?.ok ? citationsOf(doc.value) : [];
  }, [memo]);

  const { no, number } = detail ?? {};
  const sourceId =
    textOf(detail?.['sourceId']) ??
    passages.find((passage) => no !== undefined && passage.sourceNo === no)?.sourceId ??
    exhibits.find((exhibit) => (no === undefined ? exhibit.number === number : exhibit.sourceNo === no))?.sourceId;
  const passageId = textOf(detail?.['passageId']);
  const isThere = (id: string): boolean => passages.some((passage) => passage.id === id);
  const cited = citations.find((citation) =>
    code === 'citation.orphan'
      ? citation.passageId !== null && !isThere(citation.passageId)
      : passageId === undefined
        ? citation.sourceId === sourceId
        : citation.passageId === passageId,
  );
  return {
    citationId: textOf(detail?.['citationId']) ?? (code.startsWith('citation.') ? cited?.id : undefined),
    sourceId,
    passageId: passageId !== undefined && isThere(passageId) ? passageId : undefined,
  };
}
