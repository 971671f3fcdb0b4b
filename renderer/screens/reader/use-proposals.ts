import { useMemo } from 'react';
import type { Span } from '../../../shared/text/span.ts';
import { openProposalsOf } from '../../state/proposals.ts';
import { useCall } from '../../state/use-call.ts';

/** Every place of what is still to be reviewed in the text shown. */
export function useProposedSpans(sourceId: string, textId: string | undefined): readonly Span[] {
  const { data } = useCall('proposal.list', openProposalsOf(sourceId));
  return useMemo(
    () => (data?.rows ?? []).filter((one) => one.textId === textId).flatMap(({ places }) => places),
    [data, textId],
  );
}
