import type { LabelCode } from '../../shared/domain/labels.ts';
import type { CaseFile } from '../store/case-file.ts';
import { trashRow } from '../store/queries/trash.ts';
import { targetExists } from '../store/queries/evidence.ts';
import { requireRow } from './checks.ts';

/** Moves one record to the trash or takes it out: the same verb for every noun that has one. */
export function trashRecord(
  file: CaseFile,
  noun: 'party' | 'proceeding' | 'step' | 'measure' | 'deadline' | 'payment',
  id: string,
  trashed: boolean,
): null {
  const label: LabelCode = `${noun}.${trashed ? 'trashed' : 'restored'}`;
  return file.commit(label, (db) => {
    requireRow(targetExists(db, noun, id), noun);
    trashRow(db, noun, id, trashed ? new Date().toISOString() : null);
    return null;
  });
}
