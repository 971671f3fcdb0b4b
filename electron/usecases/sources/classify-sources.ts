import { setConfidentiality } from '../../store/queries/source.ts';
import { requireRow } from '../checks.ts';
import type { CaseFile } from '../../store/case-file.ts';
import type { Input, Output } from '../../../shared/contracts/contract.ts';

/** Says of several sources at once whether they may be produced. */
export const classifySources = (
  file: CaseFile,
  { sourceIds, confidentiality }: Input<'source.classify'>,
): Output<'source.classify'> =>
  file.commit(
    'sources.classified',
    (db) => {
      for (const id of sourceIds) requireRow(setConfidentiality(db, id, confidentiality), 'source');
      return null;
    },
    { detail: { count: sourceIds.length } },
  );
