/** The values of a penalty as typed on the command line; what cannot be read is told with the option that holds it. */
import { parseMoney, type Money } from '../../../shared/kernel/money.ts';
import { ProblemError } from '../../../shared/kernel/result.ts';
import { isCivilDay } from '../../../shared/law/civil-day.ts';
import type { DatedSum, PenaltyEvents } from '../../../shared/law/penalty-ledger.ts';

/** Signs of one currency only: "$" and "¥" are the signs of several. */
const SIGNS: Readonly<Record<string, string>> = { '€': 'EUR', '£': 'GBP' };
const CURRENCIES: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'));

/** "100000EUR", "EUR 100000", "€100000", "5 200 000,50 EUR". @throws ProblemError `law.sum` */
export function sumOf(field: string, text: string): Money {
  const match =
    /^(?:(?<before>[A-Za-z]{3}|[€£])\s*)?(?<number>-?\d[\d\s.,\u00a0\u202f]*?)(?:\s*(?<after>[A-Za-z]{3}|[€£]))?$/u.exec(
      text.trim(),
    )?.groups;
  const { before, number = '', after } = match ?? {};
  const sign = before === undefined ? after : after === undefined ? before : undefined;
  const currency = SIGNS[sign ?? ''] ?? sign?.toUpperCase() ?? '';
  const money = CURRENCIES.has(currency) ? parseMoney(number, currency) : undefined;
  if (!money) throw new ProblemError('law.sum', { field, value: text });
  return money;
}

const listOf = (given: unknown): readonly string[] =>
  typeof given === 'string'
    ? given
        .split(';')
        .map((one) => one.trim())
        .filter((one) => one !== '')
    : [];

/** "500EUR@2023-06-01; 20EUR@2023-07-01". @throws ProblemError `law.sum`, `law.date` */
export const datedSumsOf = (field: string, given: unknown): readonly DatedSum[] =>
  listOf(given).map((one) => {
    const [amount = '', day = ''] = one.split('@').map((part) => part.trim());
    if (!isCivilDay(day)) throw new ProblemError('law.date', { field, value: one });
    return { day, amount: sumOf(field, amount) };
  });

/** "2023-01-02..2023-01-08". @throws ProblemError `law.date` */
export const periodsOf = (field: string, given: unknown): PenaltyEvents['suspensions'] =>
  listOf(given).map((one) => {
    const [from = '', to = ''] = one.split('..').map((part) => part.trim());
    if (!isCivilDay(from) || !isCivilDay(to)) throw new ProblemError('law.date', { field, value: one });
    return { from, to };
  });

/** "2023-1=2.06; 2023-2=4.22". @throws ProblemError `law.rates` */
export const legalRatesOf = (field: string, given: unknown): readonly { semester: string; percent: string }[] =>
  listOf(given).map((one) => {
    const { semester, percent } = /^(?<semester>\d{4}-[12])\s*=\s*(?<percent>.+)$/u.exec(one)?.groups ?? {};
    if (semester === undefined || percent === undefined) throw new ProblemError('law.rates', { field, value: one });
    return { semester, percent };
  });

/** Whether an end of the period is counted; it is when nothing is said. @throws ProblemError `law.option` */
export function isCounted(field: string, given: unknown): boolean {
  if (given === undefined || given === 'counted') return true;
  if (given === 'excluded') return false;
  throw new ProblemError('law.option', { field, value: JSON.stringify(given), choices: 'counted, excluded' });
}
