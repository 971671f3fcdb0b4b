import { dayOfStamp } from './dates.ts';

/** `/2023/05/11/`, `/2023-05-11-`; `/2023/05/` gives the month. */
export function dateInAddress(address: string, today: string): string | undefined {
  const path = URL.canParse(address) ? new URL(address).pathname : '';
  const day = /(?<!\d)((?:19|20)\d\d)[/-](\d\d)[/-](\d\d)(?!\d)/u.exec(path);
  if (day) return dayOfStamp(`${day[1]}-${day[2]}-${day[3]}`, today);
  const month = /\/((?:19|20)\d\d)\/(\d\d)\//u.exec(path);
  return month ? dayOfStamp(`${month[1]}-${month[2]}`, today) : undefined;
}
