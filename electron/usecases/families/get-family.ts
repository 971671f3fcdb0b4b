import { familyIdOf, findFamily, isSetApart } from '../../store/queries/family.ts';
import { findSource } from '../../store/queries/source-read.ts';
import { found } from '../checks.ts';
import type { CaseFile } from '../../store/case-file.ts';
import type { Input, Output } from '../../../shared/contracts/contract.ts';

/** More is no list to read; the table shows them all. */
const MEMBERS_SHOWN = 200;

export function getFamily(file: CaseFile, { sourceId }: Input<'family.get'>): Output<'family.get'> {
  found(findSource(file.read, sourceId), 'source');
  const familyId = familyIdOf(file.read, sourceId);
  const family = familyId === undefined ? undefined : findFamily(file.read, familyId, MEMBERS_SHOWN);
  return { family: family ?? null, setApart: isSetApart(file.read, sourceId) };
}
