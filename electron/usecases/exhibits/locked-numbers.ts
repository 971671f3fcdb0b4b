import { ProblemError } from '../../../shared/kernel/result.ts';
import type { ExhibitList } from '../../../shared/domain/exhibit.ts';
import { listOfExhibit, readExhibitList } from '../../store/queries/exhibit.ts';
import type { ReadableDatabase } from '../../store/database.ts';
import { found } from '../checks.ts';

/** The list that an exhibit stands in, with all its exhibits. @throws ProblemError `record.missing` */
export const listHolding = (db: ReadableDatabase, exhibitId: string): ExhibitList =>
  readExhibitList(db, found(listOfExhibit(db, exhibitId), 'exhibit'));

/** A number that was communicated belongs to its exhibit for good. @throws ProblemError `exhibit.communicated` */
export function requireUnlocked({ locked, title }: ExhibitList, number: number): void {
  if (number <= locked) throw new ProblemError('exhibit.communicated', { number, list: title });
}
