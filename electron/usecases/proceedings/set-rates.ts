import { parseDecimal } from '../../../shared/law/exchange.ts';
import type { LegalRate } from '../../../shared/domain/proceeding.ts';
import { ProblemError } from '../../../shared/kernel/result.ts';
import { writeSetting } from '../../store/queries/setting.ts';
import { LEGAL_RATES } from './list-rates.ts';
import type { CaseFile } from '../../store/case-file.ts';
import type { Input, Output } from '../../../shared/contracts/contract.ts';

/** The whole table, each half-year once, in order; a line without any rate is left out. @throws ProblemError `law.percent` */
export function setRates(file: CaseFile, { rates }: Input<'rates.set'>): Output<'rates.set'> {
  const bySemester = new Map<string, LegalRate>();
  for (const { semester, professional, individual } of rates) {
    const line = { semester, professional: percent(professional, semester), individual: percent(individual, semester) };
    if (line.professional !== '' || line.individual !== '') bySemester.set(semester, line);
  }
  const table = [...bySemester.values()].toSorted((a, b) => (a.semester < b.semester ? -1 : 1));
  return file.commit('rates.updated', (db) => {
    writeSetting(db, LEGAL_RATES, table);
    return table;
  });
}

function percent(text: string, semester: string): string {
  const value = text.replace('%', '').trim().replace(',', '.');
  if (value !== '' && !parseDecimal(value))
    throw new ProblemError('law.percent', { value: text, semester: semester.replace('-', '/') });
  return value;
}
