import type { MemoSettings } from '../../../shared/domain/memo.ts';
import { suggestSides } from '../../../shared/domain/sides.ts';
import type { PrintParty } from '../../../shared/memo/print-job.ts';
import type { ReadableDatabase } from '../../store/database.ts';
import { readMatter } from '../../store/queries/matter.ts';
import { listParties } from '../../store/queries/party.ts';
import { listProceedings } from '../../store/queries/proceeding.ts';

/** The parties that the head of a pleading names: as the lawyer chose, else as the case file suggests. */
export function printParties(db: ReadableDatabase, chosen: MemoSettings['sides']): PrintParty[] {
  const parties = listParties(db).filter(({ trashed }) => !trashed);
  const suggested = suggestSides(parties, listProceedings(db), readMatter(db).caseNumber);
  return parties.flatMap(({ id, name, role, address, kind }) => {
    const side = chosen[id] ?? suggested.get(id) ?? 'none';
    return side === 'none' ? [] : [{ name, role, address, isCounsel: kind === 'counsel', side }];
  });
}
