import { ProblemError } from '../../shared/kernel/result.ts';
import { isCivilDay } from '../../shared/law/civil-day.ts';
import type { Context } from './command.ts';

/** The day of the user's own calendar, ISO: the one place where the command line looks at the clock. */
export function today(): string {
  const now = new Date();
  const pad = (value: number): string => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
}

/** The day of `--as-of`, today without it. @throws ProblemError `law.date` */
export function asOfDay({ options }: Pick<Context, 'options'>): string {
  const asked = options['as-of'];
  if (typeof asked !== 'string') return today();
  if (!isCivilDay(asked)) throw new ProblemError('law.date', { field: 'as-of', value: asked });
  return asked;
}
