/** The claims that the lawyer made or accepted; those that only write down the values of a divergence are read in it. */
import { useMemo } from 'react';
import type { Claim } from '../../shared/domain/claim.ts';
import { useCall } from './use-call.ts';

const NONE: readonly Claim[] = [];

export function useClaims() {
  const { data, problem } = useCall('claim.list', {});
  const claims = useMemo(() => data?.filter(({ how }) => !how.startsWith('divergence.')) ?? NONE, [data]);
  return { claims, isRead: data !== undefined, problem };
}
