import { createHash } from 'node:crypto';
import path from 'node:path';
import { freezeExhibit } from '../../../shared/domain/exhibit.ts';
import { BYTE_ORDER_MARK } from '../../../shared/kernel/csv.ts';
import { exhibitTable } from '../../../shared/memo/exhibit-table.ts';
import type { CaseFile } from '../../store/case-file.ts';
import { findExhibits } from '../../store/queries/exhibit.ts';
import { listVersions } from '../../store/queries/exhibit-list.ts';
import { found } from '../checks.ts';
import { writeBeside } from '../export/write-beside.ts';
import type { Input, Output } from '../../../shared/contracts/contract.ts';

/**
 * Writes a list, or a version as it was communicated, as a table, and puts it on the audit trail, for it leaves the case file.
 * @throws ProblemError `record.missing`, `disk.full`, `export.failed`
 */
export async function exportList(
  file: CaseFile,
  { destination, listId, versionId, language }: Input<'exhibits.export'>,
): Promise<Output<'exhibits.export'>> {
  const list = found(findExhibits(file.read, listId), 'exhibit-list');
  const version =
    versionId === null
      ? null
      : found(
          listVersions(file.read, listId).find(({ id }) => id === versionId),
          'exhibit-list',
        );
  const exhibits = version?.exhibits ?? list.exhibits.map(freezeExhibit);
  const bytes = Buffer.from(BYTE_ORDER_MARK + exhibitTable(exhibits, language));
  await writeBeside(destination, bytes);
  file.recordExport('exhibits.exported', {
    count: exhibits.length,
    file: path.basename(destination),
    sha256: createHash('sha256').update(bytes).digest('hex'),
  });
  return { count: exhibits.length };
}
