/** Days in words, as French judgments and records write them: "dix mars deux mille vingt-trois", "l'an deux mille seize, le cinq mars". */
import { daysInMonth } from '../../../shared/kernel/edtf.ts';

const UNITS = 'un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize'.split(' ');
const TENS: Readonly<Record<string, number>> = {
  vingt: 20,
  trente: 30,
  quarante: 40,
  cinquante: 50,
  soixante: 60,
  quatre: 80,
};
const MONTHS = 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' ');

/** "vingt et un", "dix-sept", "quatre-vingt-dix-huit" → 21, 17, 98; undefined for anything else. */
function numberOf(words: string): number | undefined {
  const parts = words
    .replaceAll(/-|\set\s/gu, ' ')
    .trim()
    .split(/\s+/u);
  let sum = 0;
  for (let at = 0; at < parts.length; at++) {
    const part = (parts[at] ?? '').replace(/s$/u, '');
    const unit = UNITS.indexOf(parts[at] ?? '') + 1;
    if (part === 'premier') sum += 1;
    else if (part === 'quatre' && /^vingts?$/u.test(parts[at + 1] ?? '')) [sum, at] = [sum + 80, at + 1];
    else if (part !== 'quatre' && TENS[part] !== undefined) sum += TENS[part];
    else if (unit > 0) sum += unit;
    else return undefined;
  }
  return parts.length > 0 && sum > 0 ? sum : undefined;
}

const NUMBER = '(?:[a-zéè]+(?:[ -](?:et )?[a-zéè]+){0,3}?)';
const MONTH = `(?<month>${MONTHS.join('|')})`;
const YEAR = `deux mille(?<year>(?: ${NUMBER})?)`;
const FORMS = [
  new RegExp(`(?:^|\\s)(?<day>${NUMBER}) ${MONTH} ${YEAR}(?![\\p{L}-])`, 'u'),
  new RegExp(`(?:^|\\s)l['’]an ${YEAR}[, ]+(?:et )?le (?<day>${NUMBER}) ${MONTH}(?!\\p{L})`, 'u'),
];

/** The day that a line spells out, in this century; undefined when it spells none. */
export function speltDay(line: string): string | undefined {
  const text = line.toLowerCase().replaceAll(/\s+/gu, ' ');
  if (!text.includes('deux mille')) return undefined;
  for (const form of FORMS) {
    const { day: words = '', month = '', year: after = '' } = form.exec(text)?.groups ?? {};
    // The words before the day may run into it: the longest end that is a number.
    const parts = words.split(' ');
    const day = parts.map((_, from) => numberOf(parts.slice(from).join(' '))).find((value) => value !== undefined);
    const year = after.trim() === '' ? 2000 : 2000 + (numberOf(after) ?? Number.NaN);
    const place = MONTHS.indexOf(month) + 1;
    if (day !== undefined && place > 0 && year < 2100 && day <= daysInMonth(year, place))
      return `${year}-${String(place).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  }
  return undefined;
}
