import type { Matter, OpenMatter } from '../../../shared/domain/matter.ts';
import { integer, one, updateRow, type ReadableDatabase, type WritableDatabase } from '../database.ts';
import { countExhibits } from './exhibit.ts';

interface MatterColumns extends Pick<Matter, 'title' | 'reference' | 'court' | 'counsel' | 'note'> {
  readonly case_number: string;
  readonly is_sample: number;
  readonly created_at: string;
}

/** The matter and what its case file holds; records in the trash do not count. */
export function readMatter(db: ReadableDatabase): Omit<OpenMatter, 'path' | 'fileSize'> {
  const row = one<MatterColumns>(db, 'SELECT * FROM matter');
  if (!row) throw new Error('the case file has no matter');
  const count = (table: string): number => integer(db, `SELECT count(*) FROM ${table} WHERE trashed_at IS NULL`);
  return {
    title: row.title,
    reference: row.reference,
    court: row.court,
    caseNumber: row.case_number,
    counsel: row.counsel,
    note: row.note,
    createdAt: row.created_at,
    isSample: row.is_sample === 1,
    counts: {
      sources: count('source'),
      facts: count('fact'),
      parties: count('party'),
      proceedings: count('proceeding'),
      memos: count('memo'),
      exhibits: countExhibits(db),
    },
  };
}

export const updateMatter = (
  db: WritableDatabase,
  { caseNumber, ...set }: Partial<Omit<Matter, 'createdAt'>>,
): void => {
  updateRow(db, 'matter', 'matter', { ...set, case_number: caseNumber });
};
