/** Public holidays by territory: C. trav. art. L.3133-1 (national), L.3134-13 (Alsace-Moselle), L.3422-2 (overseas). */
import type { Bilingual } from '../kernel/words.ts';
import { addDays, weekday, type CivilDay } from './civil-day.ts';

export const ZONES = [
  'metropole',
  'alsace-moselle',
  'guadeloupe',
  'guyane',
  'martinique',
  'mayotte',
  'reunion',
  'saint-barthelemy',
  'saint-martin',
] as const;
export type Zone = (typeof ZONES)[number];

/** Easter Sunday of the Gregorian calendar (Meeus, Jones and Butcher); years 1583 and later. */
export function easter(year: number): CivilDay {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const f = Math.floor((b + 8) / 25);
  const g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return `${year}-${String(Math.floor(n / 31)).padStart(2, '0')}-${String((n % 31) + 1).padStart(2, '0')}`;
}

interface FixedHoliday {
  readonly date: string;
  readonly name: Bilingual;
  /** Years in force; the statute gives them. */
  readonly inForce?: (year: number) => boolean;
}

const FIXED: readonly FixedHoliday[] = [
  { date: '01-01', name: { fr: 'jour de l’An', en: 'New Year’s Day' } },
  { date: '05-01', name: { fr: 'fête du Travail', en: 'Labour Day' }, inForce: (year) => year >= 1947 },
  {
    date: '05-08',
    name: { fr: '8 mai', en: 'Victory Day' },
    inForce: (year) => year >= 1982 || (year >= 1953 && year <= 1959),
  },
  { date: '07-14', name: { fr: 'fête nationale', en: 'Bastille Day' } },
  { date: '08-15', name: { fr: 'Assomption', en: 'Assumption' } },
  { date: '11-01', name: { fr: 'Toussaint', en: 'All Saints’ Day' } },
  { date: '11-11', name: { fr: '11 novembre', en: 'Armistice Day' }, inForce: (year) => year >= 1922 },
  { date: '12-25', name: { fr: 'Noël', en: 'Christmas Day' } },
];

const EASTER_BOUND: readonly { readonly offset: number; readonly name: Bilingual }[] = [
  { offset: 1, name: { fr: 'lundi de Pâques', en: 'Easter Monday' } },
  { offset: 39, name: { fr: 'Ascension', en: 'Ascension Day' } },
  { offset: 50, name: { fr: 'lundi de Pentecôte', en: 'Whit Monday' } },
];

const ABOLITION: Bilingual = { fr: 'abolition de l’esclavage', en: 'Abolition of slavery' };
const OVERSEAS: Readonly<Partial<Record<Zone, string>>> = {
  mayotte: '04-27',
  martinique: '05-22',
  guadeloupe: '05-27',
  'saint-martin': '05-27',
  guyane: '06-10',
  'saint-barthelemy': '10-09',
  reunion: '12-20',
};
/**
 * Law no. 83-550 of 30 June 1983; the days were set by décret 83-1003 of 23 November 1983, when of that year only Réunion's was still to
 * come. Saint-Barthélemy kept Guadeloupe's day until décret 2012-553 of 23 April 2012.
 */
function overseasDay(year: number, zone: Zone): string | undefined {
  const day = zone === 'saint-barthelemy' && year < 2012 ? OVERSEAS.guadeloupe : OVERSEAS[zone];
  return year >= (zone === 'reunion' ? 1983 : 1984) ? day : undefined;
}

const cache = new Map<string, ReadonlyMap<CivilDay, Bilingual>>();

/** The public holidays of a year in a territory, by day. */
export function holidays(year: number, zone: Zone): ReadonlyMap<CivilDay, Bilingual> {
  const key = `${year} ${zone}`;
  const known = cache.get(key);
  if (known) return known;
  const sunday = easter(year);
  const days = new Map<CivilDay, Bilingual>();
  for (const { date, name, inForce } of FIXED) if (inForce?.(year) ?? true) days.set(`${year}-${date}`, name);
  for (const { offset, name } of EASTER_BOUND) days.set(addDays(sunday, offset), name);
  if (zone === 'alsace-moselle') {
    days.set(addDays(sunday, -2), { fr: 'Vendredi saint', en: 'Good Friday' });
    days.set(`${year}-12-26`, { fr: 'Saint-Étienne', en: 'Saint Stephen’s Day' });
  }
  const overseas = overseasDay(year, zone);
  if (overseas !== undefined) days.set(`${year}-${overseas}`, ABOLITION);
  cache.set(key, days);
  return days;
}

/** Why a day is closed (Saturday, Sunday or holiday); undefined on a working day. */
export function closedBecause(day: CivilDay, zone: Zone): Bilingual | undefined {
  const holiday = holidays(Number(day.slice(0, 4)), zone).get(day);
  if (holiday) return holiday;
  const number = weekday(day);
  if (number === 0) return { fr: 'dimanche', en: 'Sunday' };
  return number === 6 ? { fr: 'samedi', en: 'Saturday' } : undefined;
}

/** The day itself when it is open, else the next working day (CPC art. 642; Reg. 1182/71 art. 3(4)). */
export function nextOpenDay(day: CivilDay, zone: Zone): CivilDay {
  let open = day;
  while (closedBecause(open, zone)) open = addDays(open, 1);
  return open;
}

/** The day itself when it is open, else the last working day before it. */
export function previousOpenDay(day: CivilDay, zone: Zone): CivilDay {
  let open = day;
  while (closedBecause(open, zone)) open = addDays(open, -1);
  return open;
}
