import { parseEdtf } from '../../shared/kernel/edtf.ts';
import { parseMoney } from '../../shared/kernel/money.ts';
import type { Format } from '../i18n/format.ts';
import type { Text } from '../i18n/use-text.ts';

const UNITS = { D: 'days', W: 'weeks', M: 'months', Y: 'years', H: 'hours' } as const;

export interface SaidValue {
  readonly value: string;
  /** The words that say it; empty when it has none. */
  readonly quote: string;
  readonly unit: string;
}

/** A canonical value as a reader says it; empty when the quoted words are the value. */
export function claimValueInWords({ value, quote, unit }: SaidValue, format: Format, t: Text): string {
  if (value === '' || value === quote) return '';
  const sum = /^(?<amount>-?[\d.]+) (?<currency>[A-Z]{3})$/u.exec(value)?.groups;
  if (sum) {
    const money = parseMoney(sum['amount'] ?? '', sum['currency'] ?? '');
    const per =
      unit === 'day' || unit === 'week' || unit === 'month' || unit === 'year' ? t(`divergences.per-${unit}`) : '';
    return money ? `${format.money(money)}${per}` : value;
  }
  const days = /^(?<count>\d+) d$/u.exec(value)?.groups?.['count'];
  if (days !== undefined) return t('divergences.days', { count: Number(days) });
  const period = /^PT?(?<count>\d+)(?<unit>[HDWMY])$/u.exec(value)?.groups;
  if (period)
    return t(`divergences.${UNITS[period['unit'] as keyof typeof UNITS]}`, { count: Number(period['count']) });
  if (value.startsWith('> ')) return t('divergences.after', { date: format.date(value.slice(2)) });
  if (parseEdtf(value)) return format.date(value);
  const counted = /^(?<count>[\d.]+) (?<thing>.+)$/u.exec(value)?.groups;
  // "des milliers" is no thousand: its words say more than a figure would.
  if (counted && /^10+$/u.test(counted['count'] ?? '') && !/\d/u.test(quote)) return '';
  return counted ? `${format.number(Number(counted['count']))} ${counted['thing'] ?? ''}` : value;
}
