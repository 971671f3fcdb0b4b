/** A file's name as people write it: "2023-05-12 Le Fanal - Le quai cède", "2023-05-12_lefanal_le-quai". Only what it says in a usual order is read. */
import { paperNamed } from './papers.ts';

const DAY = String.raw`(?:(?:19|20)\d\d[-_. ]?\d\d[-_. ]?\d\d|\d{1,2}[-_.]\d{1,2}[-_.](?:19|20)\d\d|\d{1,2}(?:er)? \p{L}{3,9}\.? (?:19|20)\d\d)`;
const DATE_FIRST = new RegExp(`^${DAY}(?=[\\s_–—-])[\\s_–—,-]*`, 'u');
const DATE_LAST = new RegExp(`[\\s_–—,-]+${DAY}$`, 'u');
/** An article before a name makes it a paper's; a person or a firm has none. */
const PRESS = /^(?:(?:Le|La|Les|The|El|Il|Die|Der) \p{Lu}[\p{L}’' -]{1,30}|L[’']\p{Lu}[\p{L}’' -]{1,30})$/u;

export interface NameOfFile {
  readonly title: string;
  readonly publisher?: string;
}

/** "lemonde_les-quais-fermes": parts apart by low lines, whose words are apart by hyphens. */
const spaced = (part: string): string => (/\s/u.test(part) ? part : part.replaceAll(/[-_]+/gu, ' ')).trim();

/** @param name without its extension */
export function readNameOfFile(name: string): NameOfFile {
  const rest = name.replace(DATE_FIRST, '').trim();
  if (!/\p{L}{3}/u.test(rest)) return { title: name };
  const alone = paperNamed(rest.replace(DATE_LAST, ''));
  if (alone !== undefined) return { title: name, publisher: alone };
  const [head = '', ...tail] = rest.split(/\s+[-–—]\s+/u);
  if (tail.length > 0) {
    const title = tail.join(' - ').trim();
    const known = paperNamed(head) ?? (PRESS.test(head.trim()) ? head.trim() : undefined);
    return known !== undefined && title !== '' ? { title, publisher: known } : { title: rest };
  }
  const [first = '', ...others] = rest.split('_').filter((part) => part !== '');
  const paper = others.length > 0 && !/\s/u.test(rest) ? paperNamed(first) : undefined;
  return paper === undefined ? { title: rest } : { title: spaced(others.join(' ')), publisher: paper };
}
