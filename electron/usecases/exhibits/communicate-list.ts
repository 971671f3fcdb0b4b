import { ProblemError } from '../../../shared/kernel/result.ts';
import { freezeExhibit } from '../../../shared/domain/exhibit.ts';
import { findExhibits } from '../../store/queries/exhibit.ts';
import { findExhibitList, insertVersion, listVersions } from '../../store/queries/exhibit-list.ts';
import { found, requireDate, requireText } from '../checks.ts';
import type { CaseFile } from '../../store/case-file.ts';
import type { Input, Output } from '../../../shared/contracts/contract.ts';

/**
 * Freezes a list as it is communicated: its numbers are locked, later additions follow them.
 * @throws ProblemError `exhibits.list-empty`, `value.empty`, `value.date`
 */
export function communicateList(
  file: CaseFile,
  { listId, communicatedTo, communicatedOn }: Input<'exhibits.communicate'>,
): Output<'exhibits.communicate'> {
  const to = requireText(communicatedTo, 'communicatedTo');
  const on = requireDate(requireText(communicatedOn, 'communicatedOn'));
  return file.commit(
    'exhibits.communicated',
    (db) => {
      const { exhibits, title } = found(findExhibits(db, listId), 'exhibit-list');
      if (exhibits.length === 0) throw new ProblemError('exhibits.list-empty', { list: title });
      const version = (listVersions(db, listId).at(-1)?.version ?? 0) + 1;
      const frozen = exhibits.map(freezeExhibit);
      insertVersion(db, { listId, version, communicatedTo: to, communicatedOn: on, exhibits: frozen });
      return listVersions(db, listId);
    },
    { detail: { to } },
  );
}

/** Oldest first. */
export function getVersions(file: CaseFile, { listId }: Input<'exhibits.versions'>): Output<'exhibits.versions'> {
  found(findExhibitList(file.read, listId), 'exhibit-list');
  return listVersions(file.read, listId);
}
