import { setConfidentiality } from '../../store/queries/source.ts';
import { requireRow } from '../checks.ts';
import { partsOf } from '../parts.ts';
import type { Change } from '../../store/change.ts';
import type { Input, Output } from '../../../shared/contracts/contract.ts';

/** Says of several sources at once whether they may be produced. */
export const classifySources = ({
  sourceIds,
  confidentiality,
}: Input<'source.classify'>): Change<Output<'source.classify'>> => ({
  label: 'sources.classified',
  detail: { count: sourceIds.length },
  *body(db) {
    for (const ids of partsOf(sourceIds)) {
      requireRow(setConfidentiality(db, ids, confidentiality) === ids.length, 'source');
      yield ids.length;
    }
    return null;
  },
});
