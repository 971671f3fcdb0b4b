/** Civil days as ISO text `YYYY-MM-DD`, proleptic Gregorian, without clock or time zone. */
import { daysInMonth } from '../kernel/edtf.ts';
import type { Language } from '../kernel/words.ts';

export type CivilDay = string;

const DAY = 86_400_000;
const pad = (value: number, width = 2): string => String(value).padStart(width, '0');

/** False for what is not a day of the calendar: "2023-02-29", "2023-2-1", "2023". */
export function isCivilDay(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(text);
  if (!match) return false;
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

const dayNumber = (day: CivilDay): number => Date.parse(`${day}T00:00:00Z`) / DAY;
const fromNumber = (count: number): CivilDay => new Date(count * DAY).toISOString().slice(0, 10);

/** @param count may be negative */
export const addDays = (day: CivilDay, count: number): CivilDay => fromNumber(dayNumber(day) + count);

/** Whole days from one to the other; 0 when they are the same. */
export const daysBetween = (from: CivilDay, to: CivilDay): number => dayNumber(to) - dayNumber(from);

/** 0 Sunday … 6 Saturday. */
export const weekday = (day: CivilDay): number => (((dayNumber(day) + 4) % 7) + 7) % 7;

/** Same day of the month, else the last day of that month (CPC art. 641 al. 2; Reg. 1182/71 art. 3(2)(c)). */
export function addMonths(day: CivilDay, count: number): CivilDay {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const index = year * 12 + (month - 1) + count;
  const [targetYear, targetMonth] = [Math.floor(index / 12), (index % 12) + 1];
  return `${pad(targetYear, 4)}-${pad(targetMonth)}-${pad(Math.min(date, daysInMonth(targetYear, targetMonth)))}`;
}

const format = (locale: string): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat(locale, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
// Making one costs far more than using it, and a computation uses one for each of its steps.
const FORMATS: Readonly<Record<Language, Intl.DateTimeFormat>> = { fr: format('fr-FR'), en: format('en-GB') };

/** "lundi 19 décembre 2022", "Monday 19 December 2022". */
export function dayInWords(day: CivilDay, language: Language): string {
  const words = FORMATS[language].format(new Date(`${day}T00:00:00Z`));
  return language === 'fr' ? words.replace(/ 1 /u, ' 1er ') : words.replace(',', '');
}
