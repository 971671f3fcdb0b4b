import type { WritableDatabase } from '../../store/database.ts';
import { findClaim, insertClaim } from '../../store/queries/claim.ts';
import { targetExists } from '../../store/queries/evidence.ts';
import { findPassage } from '../../store/queries/passage.ts';
import { found, requireDate, requireRow, requireText } from '../checks.ts';
import { placePassage } from '../passages/place-passage.ts';
import type { CaseFile } from '../../store/case-file.ts';
import type { Input, Output } from '../../../shared/contracts/contract.ts';

/** The claim and, with a selection, its passage are one step. */
export const createClaim = (file: CaseFile, input: Input<'claim.create'>): Output<'claim.create'> =>
  file.commit('claim.created', (db) => found(findClaim(db, writeClaim(db, input)), 'claim'));

/** The same within a transaction of another use case. @returns the new id */
export function writeClaim(db: WritableDatabase, input: Input<'claim.create'>): string {
  const { factId, passageId, selection } = input;
  if (factId !== undefined) requireRow(targetExists(db, 'fact', factId), 'fact');
  if (passageId !== undefined) found(findPassage(db, passageId), 'passage');
  return insertClaim(db, {
    subject: input.subject?.trim() ?? '',
    property: requireText(input.property, 'property'),
    value: requireText(input.value, 'value'),
    unit: input.unit?.trim() ?? '',
    date: requireDate(input.date ?? ''),
    speaker: input.speaker?.trim() ?? '',
    how: input.how ?? 'user',
    factId: factId ?? null,
    passageId: passageId ?? (selection ? placePassage(db, selection) : null),
  });
}
