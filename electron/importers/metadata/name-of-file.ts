/** A file's name as people write it: "2023-05-12 Le Fanal - Le quai cède", "2023-05-12_lefanal_le-quai". Only what it says in a usual order is read. */
import { isPaper, paperNamed } from './papers.ts';

const DAY = String.raw`(?:(?:19|20)\d\d[-_. ]?\d\d[-_. ]?\d\d|\d{1,2}[-_.]\d{1,2}[-_.](?:19|20)\d\d|\d{1,2}(?:er)? \p{L}{3,9}\.? (?:19|20)\d\d)`;
const DATE_FIRST = new RegExp(`^${DAY}(?=[\\s_–—-])[\\s_–—,-]*`, 'u');
const DATE_LAST = new RegExp(`[\\s_–—,-]+${DAY}$`, 'u');
const DATE_BETWEEN = new RegExp(
  `^(?<paper>\\p{L}[\\p{L}\\d’' .-]{1,38}?)[\\s_–—,-]+${DAY}[\\s_–—,-]+(?<title>\\p{L}.{5,})$`,
  'u',
);

/** An article before a name makes it a paper's; a person or a firm has none. */
const PRESS = /^(?:(?:Le|La|Les|The|El|Il|Die|Der) \p{Lu}[\p{L}’' -]{1,30}|L[’']\p{Lu}[\p{L}’' -]{1,30})$/u;

/** The paper that a part of a name is. */
const pressIn = (part: string): string | undefined =>
  paperNamed(part) ?? (PRESS.test(part.trim()) || isPaper(part) ? part.trim() : undefined);

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
  // "Le Fanal 2023-05-12 Le quai cède".
  const between = DATE_BETWEEN.exec(rest)?.groups;
  const before = between && pressIn(between['paper'] ?? '');
  if (between && before !== undefined) return { title: between['title'] ?? '', publisher: before };
  const alone = paperNamed(rest.replace(DATE_LAST, ''));
  if (alone !== undefined) return { title: name, publisher: alone };
  const parts = rest.split(/\s+[-–—]\s+/u);
  const [head = ''] = parts;
  if (parts.length > 1) {
    const tail = parts.slice(1).join(' - ').trim();
    const first = pressIn(head);
    if (first !== undefined && tail !== '') return { title: tail, publisher: first };
    // "Le quai cède - Le Fanal - 12 mai 2023".
    const own = rest.replace(DATE_LAST, '').split(/\s+[-–—]\s+/u);
    const last = own.length > 1 ? pressIn(own.at(-1) ?? '') : undefined;
    return last === undefined ? { title: rest } : { title: own.slice(0, -1).join(' - '), publisher: last };
  }
  // "Titre-Le Fanal": only papers that are known, since words are joined by hyphens as well.
  const hyphen = rest.lastIndexOf('-');
  const joined = /\s/u.test(rest) && hyphen > 0 ? paperNamed(rest.slice(hyphen + 1)) : undefined;
  if (joined !== undefined) return { title: rest.slice(0, hyphen).trim(), publisher: joined };
  const [first = '', ...others] = rest.split('_').filter((part) => part !== '');
  const paper = others.length === 0 ? undefined : /\s/u.test(rest) ? pressIn(first) : paperNamed(first);
  return paper === undefined ? { title: rest } : { title: spaced(others.join(' ')), publisher: paper };
}
