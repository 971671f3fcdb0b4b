import { createHash } from 'node:crypto';
import path from 'node:path';
import { calendarRows, deadlineCalendar } from '../../../shared/law/deadline-calendar.ts';
import { deadlineRows } from '../../../shared/law/deadline-rows.ts';
import { listDeadlines } from '../../store/queries/deadline.ts';
import { listProceedings } from '../../store/queries/proceeding.ts';
import { writeBeside } from '../export/write-beside.ts';
import { describeMatter } from '../matter/describe-matter.ts';
import type { CaseFile } from '../../store/case-file.ts';
import type { Input, Output } from '../../../shared/contracts/contract.ts';

/**
 * Writes the deadlines as a calendar and puts it on the audit trail, for it leaves the case file.
 * @throws ProblemError `disk.full`, `export.failed`
 */
export async function exportDeadlines(
  file: CaseFile,
  { destination, language }: Input<'deadline.export'>,
): Promise<Output<'deadline.export'>> {
  // Met or not does not hang on today, so any day does.
  const rows = deadlineRows(listDeadlines(file.read), listProceedings(file.read), '1970-01-01');
  const bytes = Buffer.from(deadlineCalendar(rows, describeMatter(file).title, language));
  const count = calendarRows(rows).length;
  await writeBeside(destination, bytes);
  file.recordExport('deadlines.exported', {
    count,
    file: path.basename(destination),
    sha256: createHash('sha256').update(bytes).digest('hex'),
  });
  return { count };
}
