/** What a page prints again and again around what each person or each entry says: panels about who writes, buttons below. */
import type { SegmentRole } from '../../../../shared/domain/source.ts';
import { findDates } from '../../metadata/dates.ts';
import type { Look } from './look.ts';

type Roles = (SegmentRole | undefined)[];

const LABELLED = /^(?<label>\p{Lu}[\p{L}’' -]{1,24}?)\s*:\s*\S.{0,40}$/u;
const labelOf = ({ text, isProse }: Look): string | undefined =>
  isProse || !text.includes(':') ? undefined : LABELLED.exec(text)?.groups?.['label'];

const COUNT = /^\d.*[•|·–]|[•|·–].*\d$/u;

/** The lines of each group, in order. */
export const groupsOf = (looks: readonly Look[]): number[][] => [
  ...Map.groupBy(looks.keys(), (index) => looks[index]?.group).values(),
];

/** Whether a line heads sentences, as the headings of a judgment do that come twice. */
const headsProse = (looks: readonly Look[], index: number): boolean => looks[index + 1]?.isProse === true;

/**
 * Panels with the same labels below a name, twice and more: posts of a forum. The first post is the text, those that follow are comments on it;
 * panels and buttons belong to the page.
 */
export function repeatedPanels(looks: readonly Look[], roles: Roles, groups: readonly (readonly number[])[]): void {
  const panels = groups.filter((group) => {
    const labels = group.filter((index) => labelOf(looks[index] as Look) !== undefined);
    return labels.length >= 2 && labels.length >= group.length - 1 && group[0] !== labels[0];
  });
  const signature = (group: readonly number[]): string => labelOf(looks[group[1] ?? 0] as Look) ?? '';
  const [first, ...others] = panels.filter((group) =>
    panels.some((one) => one !== group && signature(one) === signature(group)),
  );
  if (!first || others.length === 0) return;
  for (const index of first) roles[index] = 'menu';
  let isComment = false;
  for (const group of groups.slice(groups.indexOf(first) + 1)) {
    if (others.includes(group)) isComment = true;
    if (!isComment) continue;
    const ends = group.some(
      (index) => roles[index] === 'legal-notice' || (looks[index]?.role === 'menu' && group.length === 1),
    );
    if (ends && !others.includes(group)) break;
    for (const index of group) roles[index] = 'comments';
  }
}

/** Groups of a few words that stand twice and head nothing are buttons; a count with its parts ("14 messages • page 1") that stands twice is the page's. */
export function repeatedLines(looks: readonly Look[], roles: Roles, groups: readonly (readonly number[])[]): void {
  const places = new Map<string, (readonly number[])[]>();
  const put = (said: string, at: readonly number[]): void => {
    const met = places.get(said);
    if (met) met.push(at);
    else places.set(said, [at]);
  };
  for (const group of groups) {
    const own = group.map((index) => looks[index] as Look);
    if (
      group.length >= 2 &&
      group.length <= 4 &&
      !own.some(({ isProse, isDate, isList }) => isProse || isDate || isList)
    )
      put(own.map(({ text }) => text).join('\n'), group);
    for (const [at, { text, isProse }] of own.entries())
      if (!isProse && text.length <= 80 && COUNT.test(text)) put(text, group.slice(at, at + 1));
  }
  for (const found of places.values())
    if (found.length >= 2 && !found.some((group) => headsProse(looks, group.at(-1) ?? 0)))
      for (const index of found.flat()) roles[index] ??= 'menu';
}

const OF_THREADS =
  /\b(?:forums?|sujets?|topics?|threads?|discussions?|repondre|reply|antworten|responder|rispondi|posts?|messages?)\b/u;
const [LONGEST_STAMP, FROM_TOP] = [70, 2];
const isStamp = ({ text, isProse }: Look): boolean =>
  !isProse && text.length <= LONGEST_STAMP && /\d\s?[h:]\s?\d\d(?!\d)/u.test(text) && findDates(text).length === 1;

/** Posts of a thread, each stamped to the minute below or above who wrote it: those below the first are comments. */
export function stampedPosts(looks: readonly Look[], roles: Roles): void {
  if (
    !looks.some(
      ({ line, pageWords }, index) =>
        (roles[index] ?? pageWords) !== undefined && line.length <= 60 && OF_THREADS.test(line),
    )
  )
    return;
  const stamps = [...looks.keys()].filter((index) => {
    const look = looks[index];
    if (!look || look.isProse || look.text.length > LONGEST_STAMP || !isStamp(look)) return false;
    return looks.slice(index + 1, index + 4).some(({ text }) => text.length > 0);
  });
  const [first, second] = stamps;
  if (first === undefined || second === undefined || second - first < FROM_TOP) return;
  const group = looks[second]?.group;
  const start = looks.findIndex((look) => look.group === group);
  const isSigned = looks[second - 1]?.group === group || looks[second + 1]?.group === group;
  if (!isSigned || start <= first || !looks.slice(first, start).some(({ isProse }) => isProse)) return;
  for (let index = start; index < looks.length; index++) {
    const role = roles[index];
    if (role === 'legal-notice' || role === 'related' || role === 'advertisement') break;
    if (role === 'menu' && index > (stamps.at(-1) ?? 0) + FROM_TOP) break;
    roles[index] = 'comments';
  }
}
