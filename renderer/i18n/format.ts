import { formatEdtf } from '../../shared/kernel/edtf.ts';
import { formatMoney, type Money } from '../../shared/kernel/money.ts';
import type { Language } from '../../shared/kernel/words.ts';
import { useLanguage } from './use-text.ts';

export interface Format {
  /** EDTF in words; empty for empty. */
  readonly date: (edtf: string) => string;
  /** The same for a column: "25 nov. 2024", "mai 2023 ?". */
  readonly shortDate: (edtf: string) => string;
  /** ISO instant as local date and time, to the minute. */
  readonly dateTime: (iso: string) => string;
  readonly money: (money: Money) => string;
  /** Binary size in the largest fitting unit: "1,4 Mo", "1.4 MB". */
  readonly bytes: (size: number) => string;
  readonly number: (value: number) => string;
  /** 0 to 1: "62 %", "62%". What is not quite the whole is not said to be. */
  readonly percent: (share: number) => string;
  /** How large something is shown, 1 as it fits: "120 %". */
  readonly zoom: (value: number) => string;
}

const UNITS = { fr: ['o', 'Ko', 'Mo', 'Go'], en: ['B', 'KB', 'MB', 'GB'] } as const;

/** Formatters of one language; pure, so that they can be tested without a page. */
export function createFormat(language: Language): Format {
  const locale = language === 'fr' ? 'fr-FR' : 'en-GB';
  const numbers = new Intl.NumberFormat(locale);
  const short = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  const shares = new Intl.NumberFormat(locale, { style: 'percent' });
  const moments = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });
  return {
    date: (edtf) => formatEdtf(edtf, language),
    shortDate: (edtf) => formatEdtf(edtf, language, 'short'),
    dateTime: (iso) => (iso === '' ? '' : moments.format(new Date(iso))),
    money: (money) => formatMoney(money, locale),
    bytes: (size) => {
      const power = size < 1024 ? 0 : Math.min(3, Math.floor(Math.log(size) / Math.log(1024)));
      return `${short.format(size / 1024 ** power)}\u00a0${UNITS[language][power] ?? ''}`;
    },
    number: (value) => numbers.format(value),
    percent: (share) => shares.format(share < 1 ? Math.min(0.99, share) : 1),
    zoom: (value) => shares.format(value),
  };
}

const made = new Map<Language, Format>();

/** One for each language: a list asks in every row, and formatters are dear to make. */
function formatOf(language: Language): Format {
  const known = made.get(language) ?? createFormat(language);
  made.set(language, known);
  return known;
}

export const useFormat = (): Format => formatOf(useLanguage());
