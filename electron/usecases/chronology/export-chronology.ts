import { createHash } from 'node:crypto';
import path from 'node:path';
import { chronologyCalendar, chronologyTable } from '../../../shared/law/chronology-file.ts';
import { BYTE_ORDER_MARK } from '../../../shared/kernel/csv.ts';
import { writeBeside } from '../export/write-beside.ts';
import { describeMatter } from '../matter/describe-matter.ts';
import { gatherEntries } from './gather-entries.ts';
import type { CaseFile } from '../../store/case-file.ts';
import type { Input, Output } from '../../../shared/contracts/contract.ts';

/**
 * Writes the chronology as a table or a calendar and puts it on the audit trail, for it leaves the case file.
 * @throws ProblemError `disk.full`, `export.failed`
 */
export async function exportChronology(
  file: CaseFile,
  { destination, format, keys, language }: Input<'chronology.export'>,
): Promise<Output<'chronology.export'>> {
  const entries = gatherEntries(file.read, keys, language);
  const text =
    format === 'csv'
      ? BYTE_ORDER_MARK + chronologyTable(entries, language)
      : chronologyCalendar(entries, describeMatter(file).title, language);
  const bytes = Buffer.from(text);
  await writeBeside(destination, bytes);
  file.recordExport('chronology.exported', {
    count: entries.length,
    file: path.basename(destination),
    sha256: createHash('sha256').update(bytes).digest('hex'),
  });
  return { count: entries.length };
}
