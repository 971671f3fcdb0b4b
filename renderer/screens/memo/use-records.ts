import { useEffect, useMemo } from 'react';
import type { Problem } from '../../../shared/kernel/result.ts';
import type { Memo } from '../../../shared/domain/memo.ts';
import type { PassageRow } from '../../../shared/domain/passage.ts';
import { citedRecords } from '../../editor/citations/citation-label.ts';
import { createRecordStore, type RecordStore } from '../../editor/citations/record-store.ts';
import { useMemoExhibits } from '../../state/exhibits.ts';
import { useCall } from '../../state/use-call.ts';

/** The passages whose quotations no longer match: named by the check itself, or all those of the source that it names. */
export function alteredPassages(problems: readonly Problem[], passages: readonly PassageRow[]): readonly string[] {
  const found = problems.filter(({ code }) => code === 'citation.altered');
  return passages
    .filter(({ id, sourceNo }) =>
      found.some(({ detail }) =>
        detail?.['passageId'] === undefined ? detail?.['no'] === sourceNo : detail['passageId'] === id,
      ),
    )
    .map(({ id }) => id);
}

/** What the labels of a memorandum are computed from, kept current with its exhibit list, the passages and the check before export. */
export function useRecords({ id: memoId, language, settings }: Memo): RecordStore {
  const store = useMemo(() => createRecordStore(), []);
  const exhibits = useMemoExhibits(memoId)?.exhibits;
  const passages = useCall('passage.list', {}).data;
  const problems = useCall('export.check', { memoId }).data;
  useEffect(() => {
    store.set(citedRecords(language, exhibits, passages, alteredPassages(problems ?? [], passages ?? []), settings));
  }, [store, language, settings, exhibits, passages, problems]);
  return store;
}
