import { daysInMonth } from '../../kernel/edtf.ts';
import type { Days } from './statement.ts';

/** The shortest EDTF for two days: a day, a month, a year, else an interval. */
export function edtfOf({ from, to }: Days): string {
  if (from === to) return from;
  const [year, month] = [from.slice(0, 4), from.slice(5, 7)];
  if (from === `${year}-01-01` && to === `${year}-12-31`) return year;
  const last = String(daysInMonth(Number(year), Number(month))).padStart(2, '0');
  return from.endsWith('-01') && to === `${year}-${month}-${last}` ? `${year}-${month}` : `${from}/${to}`;
}
