import { dayOfStamp } from '../metadata/dates.ts';

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** Old programs write two figures (RFC 5322 § 4.3). */
const yearOf = (figures: string): string =>
  figures.length === 4 ? figures : `${Number(figures) < 50 ? 20 : 19}${figures}`;

/**
 * The day of a `Date:` header (RFC 5322 § 3.3) as its sender wrote it: no zone is applied, since a letter is dated where it is written.
 * @returns `YYYY-MM-DD`; undefined when it is no date, or one to come
 */
export function dayOfMail(header: string, today: string): string | undefined {
  const match = /(?<!\d)(\d{1,2})[\s-]+([a-z]{3})[a-z]*[\s-]+(\d{4}|\d{2})(?![\d:])/iu.exec(header);
  const month = MONTHS.indexOf(match?.[2]?.toLowerCase() ?? '') + 1;
  const stamp =
    match && month > 0
      ? [yearOf(match[3] ?? ''), String(month).padStart(2, '0'), match[1]?.padStart(2, '0')].join('-')
      : header;
  return dayOfStamp(stamp, today);
}
