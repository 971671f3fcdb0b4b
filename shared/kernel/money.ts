/** An exact sum: integer minor units (cents) and an ISO 4217 code. Never a float. */
export interface Money {
  readonly minor: number;
  readonly currency: string;
}

/** Minor-unit digits by ISO 4217; every currency not listed has two. */
const DIGITS: Readonly<Record<string, number>> = {
  JPY: 0,
  KRW: 0,
  CLP: 0,
  ISK: 0,
  VND: 0,
  XOF: 0,
  XAF: 0,
  XPF: 0,
  BIF: 0,
  DJF: 0,
  GNF: 0,
  KMF: 0,
  PYG: 0,
  RWF: 0,
  UGX: 0,
  VUV: 0,
  BHD: 3,
  JOD: 3,
  KWD: 3,
  OMR: 3,
  TND: 3,
  IQD: 3,
  LYD: 3,
};

/** Decimal places of a currency's minor unit. */
export const minorDigits = (currency: string): number => DIGITS[currency] ?? 2;

/** The exact decimal string of a sum ("5200000.00"), which Intl.NumberFormat formats without rounding. */
export function toDecimal({ minor, currency }: Money): string {
  const digits = minorDigits(currency);
  const sign = minor < 0 ? '-' : '';
  const text = String(Math.abs(minor)).padStart(digits + 1, '0');
  return digits === 0 ? sign + text : `${sign}${text.slice(0, -digits)}.${text.slice(-digits)}`;
}

/** Reads "5200000", "5 200 000,50" or "5200000.50"; undefined when it is not an exact sum in that currency. */
export function parseMoney(text: string, currency: string): Money | undefined {
  const plain = text.replaceAll(/[\s\u00a0\u202f']/gu, '').replace(',', '.');
  const match = /^(-?)(\d{1,13})(?:\.(\d+))?$/u.exec(plain);
  const digits = minorDigits(currency);
  const fraction = match?.[3] ?? '';
  if (!match || fraction.length > digits) return undefined;
  const minor = Number(`${match[2]}${fraction.padEnd(digits, '0')}`);
  return Number.isSafeInteger(minor) ? { minor: match[1] === '-' ? -minor : minor, currency } : undefined;
}

/** French writes the country beside a sign that one currency alone has: "£GB". Dollars keep it, which are many. */
const PLAIN_SIGNS: Readonly<Record<string, string>> = { '£GB': '£' };

/** For display: "5 200 000 €" in French, "€5,200,000" in English; cents only when there are any. */
export function formatMoney(money: Money, locale: string): string {
  const digits = money.minor % 10 ** minorDigits(money.currency) === 0 ? 0 : minorDigits(money.currency);
  const format = new Intl.NumberFormat(locale, {
    style: 'currency',
    currency: money.currency,
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
  return format
    .formatToParts(toDecimal(money) as Intl.StringNumericLiteral)
    .map(({ type, value }) => (type === 'currency' ? (PLAIN_SIGNS[value] ?? value) : value))
    .join('');
}
