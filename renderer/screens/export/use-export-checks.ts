import type { Problem } from '../../../shared/kernel/result.ts';
import { useCall } from '../../state/use-call.ts';
import { useExportView } from './export-view.ts';

/** What the chosen export would meet. */
export function useExportChecks(memoId: string | undefined): {
  readonly data: readonly Problem[] | undefined;
  readonly problem: Problem | null;
} {
  const [{ format, profile }] = useExportView();
  const isFiling = format === 'filing';
  const plain = useCall('export.check', memoId === undefined || isFiling ? null : { memoId });
  const filing = useCall('filing.check', memoId === undefined || !isFiling ? null : { memoId, profile });
  return isFiling ? { data: filing.data?.faults, problem: filing.problem } : plain;
}
