/** Forms and rows of buttons, by the company they keep: a field for an address, choices below an appeal, figures beside a date. */
import type { SegmentRole } from '../../../../shared/domain/source.ts';
import type { Look } from './look.ts';

type Roles = (SegmentRole | undefined)[];

/** "Type your email…": asks for an address and gives none. */
const FIELD = /^[^@\d]{0,24}\b(?:e-?mail|courriel)\b[^@\d]{0,12}$/iu;
const NAME = /^\p{Lu}[\p{L}’'.-]+(?:\s\p{Lu}[\p{L}’'.-]*){1,3}$/u;
/** "36 likes", "1 204 views", "57". */
const FIGURE = /^\d{1,3}(?:[\s.,]?\d{3})*(?:\s[\p{L}’']{1,10})?$/u;
const CHOICES = 3;

const isField = ({ text, isProse }: Look): boolean => !isProse && text.length <= 40 && FIELD.test(text);
const isButton = ({ text, isProse, isAbout }: Look): boolean =>
  !isProse && !isAbout && text.length <= 30 && text.split(/\s+/u).length <= 4 && !/[.,;:!?]$/u.test(text);

export function forms(looks: readonly Look[], roles: Roles, groups: readonly (readonly number[])[]): void {
  let articleSeen = false;
  for (const group of groups) {
    const own = group.map((index) => looks[index] as Look);
    const isShort = own.every(({ text }) => text.length <= 320);
    const field = own.findIndex(isField);
    const isFree = group.every((index) => roles[index] !== 'comments' && roles[index] !== 'legal-notice');
    if (articleSeen && isShort && isFree && (isAsked(own, field) || isAppeal(own, roles[group[0] ?? 0])))
      for (const index of group) roles[index] = 'advertisement';
    else if (!articleSeen || own.some(({ isAbout }) => isAbout)) belowByline(group, own, roles, !articleSeen);
    if (own.some(({ isProse }, at) => isProse && roles[group[at] ?? 0] === undefined)) articleSeen = true;
  }
}

/** A field with a button below and at most a sentence or two above: never a paragraph below. */
const isAsked = (own: readonly Look[], field: number): boolean =>
  field >= 0 &&
  own.length >= 2 &&
  own.slice(field + 1).every(isButton) &&
  own.filter(({ isProse }) => isProse).length <= 2;

/** An appeal that says so in its first line, and ends in choices. */
const isAppeal = (own: readonly Look[], head: SegmentRole | undefined): boolean =>
  head === 'advertisement' && own.length > CHOICES && own.slice(-CHOICES).every(isButton);

/** Below a date or a byline, before any sentence: figures (views, likes) and buttons; names and their functions stay. */
function belowByline(group: readonly number[], own: readonly Look[], roles: Roles, isHead: boolean): void {
  const last = own.findLastIndex(({ isAbout }) => isAbout);
  if (last < 0 || own.slice(last + 1).some(({ isProse }) => isProse)) return;
  for (const [at, look] of own.entries()) {
    const isWords = isHead && isButton(look) && look.text.includes(' ') && !NAME.test(look.text);
    if (at > last && (FIGURE.test(look.text) || isWords)) roles[group[at] ?? 0] ??= 'menu';
  }
}
