/** What every use case asks of the values it is given. */
import { parseEdtf } from '../../shared/kernel/edtf.ts';
import { ProblemError } from '../../shared/kernel/result.ts';

/** @returns the text without blanks at its ends. @throws ProblemError `value.empty` */
export function requireText(text: string, field: string): string {
  const trimmed = text.trim();
  if (trimmed === '') throw new ProblemError('value.empty', { field });
  return trimmed;
}

/** Empty stands for an unknown date. @returns the date without blanks at its ends. @throws ProblemError `value.date` */
export function requireDate(text: string): string {
  const trimmed = text.trim();
  if (trimmed !== '' && !parseEdtf(trimmed)) throw new ProblemError('value.date', { value: trimmed });
  return trimmed;
}

/** @param noun code of the record, named in words by `shared/domain/problems.ts`. @throws ProblemError `record.missing` */
export function found<T>(value: T | undefined, noun: string): T {
  if (value === undefined) throw new ProblemError('record.missing', { noun });
  return value;
}

/** @throws ProblemError `record.missing` */
export function requireRow(written: boolean, noun: string): void {
  if (!written) throw new ProblemError('record.missing', { noun });
}

/** The entries of a partial input that were given: `exactOptionalPropertyTypes` sets undefined and absent apart, a schema does not. */
export const given = <T extends object>(set: T): { [K in keyof T]?: Exclude<T[K], undefined> } =>
  Object.fromEntries(Object.entries(set).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
