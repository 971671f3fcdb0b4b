import { findExhibits, insertExhibits, notYetIn } from '../../store/queries/exhibit.ts';
import { sourcesById } from '../../store/queries/source-read.ts';
import { found } from '../checks.ts';
import { partsOf } from '../parts.ts';
import type { CaseFile } from '../../store/case-file.ts';
import type { Change } from '../../store/change.ts';
import type { ReadableDatabase } from '../../store/database.ts';
import type { Input, Output } from '../../../shared/contracts/contract.ts';

/** Appends sources in the order given; those already in the list stay where they are. @throws ProblemError `record.missing` */
export function addExhibits(
  { read }: Pick<CaseFile, 'read'>,
  { sourceIds, listId }: Input<'exhibits.add'>,
): Change<Output<'exhibits.add'>> {
  const list = (db: ReadableDatabase) => found(findExhibits(db, listId), 'exhibit-list');
  return {
    label: 'exhibits.added',
    detail: { count: notYetIn(list(read), sourceIds).length },
    *body(db) {
      // Another change may have come before this one.
      const { id, exhibits } = list(db);
      let last = exhibits.length;
      for (const ids of partsOf(notYetIn({ exhibits }, sourceIds))) {
        const sources = sourcesById(db, ids);
        for (const sourceId of ids) found(sources.get(sourceId), 'source');
        insertExhibits(db, ids, { listId: id, after: last });
        last += ids.length;
        yield ids.length;
      }
      return found(findExhibits(db, id), 'exhibit-list');
    },
  };
}
