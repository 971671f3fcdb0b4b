/** What stands below the last sentence of the article, or beside what was told to be the page's. */
import type { SegmentRole } from '../../../../shared/domain/source.ts';
import type { Look } from './look.ts';
import { hasWords, isShort, isTiny } from './title.ts';

type Roles = (SegmentRole | undefined)[];

const LONGEST_HEAD = 60;
/** A few words with a full stop are said, however short. */
const isSaid = ({ text }: Look): boolean => /\s\S+[.;]$/u.test(text);

const CONTACT = /@|(?:\d[\s.-]?){9}/u;

/** Below a marked line of the same group, what is no word of the article takes after it. */
export function besideMarked(looks: readonly Look[], roles: Roles, from: number, lastOwn: number): void {
  for (let index = Math.max(1, from); index < looks.length; index++) {
    const [look, before] = [looks[index], looks[index - 1]];
    if (!look || roles[index] !== undefined) continue;
    const role = roles[index - 1];
    if (role === undefined || before?.group !== look.group) continue;
    const next = looks[index + 1];
    const headsNext = next?.isProse === true && roles[index + 1] === undefined && hasWords(look);
    const isTail = index > lastOwn;
    const fits = isTail ? isShort(look, 80) || look.isDate : isTiny(look) || !hasWords(look);
    if (fits && !headsNext && !look.isCaption)
      roles[index] = role === 'advertisement' || role === 'cookie-banner' ? 'menu' : role;
  }
  // Above a marked line at the foot of a page.
  for (let index = looks.length - 2; index > lastOwn; index--) {
    const [look, after] = [looks[index], looks[index + 1]];
    if (!look || roles[index] !== undefined || after?.group !== look.group) continue;
    const role = roles[index + 1];
    if ((role === 'menu' || role === 'legal-notice') && isShort(look)) roles[index] = role;
  }
}

/** So far down the page that nothing of the article follows. */
const DEEP = 3;
const WRITTEN_END = /^(?:p\.?j\.?|pièces? jointes?|signed|signé|dated|enclosures?|cc|fait à)\b/iu;

/**
 * At the foot of what shows itself to be a page more than once, groups of short lines are links: headlines when they are long. A name below
 * the article signs it, a list of its own goes on, and addresses are kept.
 */
export function shortAtFoot(looks: readonly Look[], roles: Roles, lastOwn: number): void {
  if (lastOwn < 0 || roles.filter((role) => role !== undefined && role !== 'comments').length < 2) return;
  const ofGroup = Map.groupBy(looks.map((_, index) => index).slice(lastOwn + 1), (index) => looks[index]?.group);
  let seen = false;
  /** Lines of the page that stand above, below the article. */
  let above = 0;
  for (const indexes of ofGroup.values()) {
    const marked = indexes.filter((index) => roles[index] !== undefined && roles[index] !== 'comments');
    const isDeep = above >= DEEP || (marked.length >= DEEP && marked[0] === indexes[0]);
    above += marked.length;
    const own = indexes.filter((index) => roles[index] === undefined);
    const texts = own.map((index) => looks[index]?.text ?? '');
    const isMixed = own.length < indexes.length;
    const fits =
      (seen || isMixed || own.length >= 2) &&
      own.every((index) => {
        const look = looks[index];
        return (
          look !== undefined &&
          !look.isProse &&
          look.text.length <= 110 &&
          ((isDeep && !isSaid(look)) ||
            (!look.isList && !look.isAbout && !/n°|\bno\.|\d{4}/iu.test(look.text) && !/[.;:,]$/u.test(look.text)))
        );
      }) &&
      !own.some((index) => looks[index]?.isCaption) &&
      !texts.some((text) => CONTACT.test(text) || WRITTEN_END.test(text)) &&
      looks[own[0] ?? 0]?.group !== looks[lastOwn]?.group;
    if (own.length > 0 && fits) {
      const isHeadlines = texts.reduce((sum, text) => sum + text.length, 0) / texts.length >= 25;
      for (const index of own) roles[index] = isHeadlines ? 'related' : 'menu';
    }
    if (fits || isMixed || own.length === 0) seen = true;
  }
}

/** A table of contents names the headings that stand below. */
export function contents(looks: readonly Look[], roles: Roles): void {
  const headings = new Map<string, number>();
  for (const [index, look] of looks.entries())
    if (look.line !== '' && !look.isProse && looks[index - 1]?.group !== look.group) headings.set(look.line, index);
  for (const [index, look] of looks.entries()) {
    if (roles[index] !== undefined) continue;
    const below = headings.get(look.line) ?? -1;
    if (below <= index + 1 || !looks[below + 1]?.isProse) continue;
    const isOfRun = [index - 1, index + 1].some((at) => {
      const other = looks[at];
      return other?.group === look.group && (roles[at] === 'menu' || (headings.get(other.line) ?? -1) > at + 1);
    });
    if (isOfRun) roles[index] = 'menu';
  }
}

/** Groups of short lines between two marked ones at the foot, or between the last and the end. */
export function betweenMarked(looks: readonly Look[], roles: Roles, lastOwn: number): void {
  for (let index = lastOwn + 1; index < looks.length; index++) {
    const look = looks[index];
    if (!look || roles[index] !== undefined || !isShort(look)) continue;
    const before = roles[index - 1];
    const goesOn = roles
      .slice(index + 1)
      .some((role, at) => role !== undefined && looks[index + 1 + at]?.group !== look.group);
    if (before !== undefined && index - 1 > lastOwn && (goesOn || before === 'legal-notice'))
      roles[index] = before === 'comments' || before === 'advertisement' ? 'menu' : before;
  }
}

/** Figures beside lines of the page; at the foot, what heads them, and what stands between two of them. */
export function headsAndFigures(looks: readonly Look[], roles: Roles, lastOwn: number): void {
  for (let index = looks.length - 2; index >= 0; index--) {
    const [look, after] = [looks[index], looks[index + 1]];
    if (!look || roles[index] !== undefined || look.isProse || after?.group !== look.group) continue;
    const role = roles[index + 1];
    if (role === undefined || role === 'comments') continue;
    const isFigure = /^[\d.,]{1,6}k?$/iu.test(look.text);
    const before = looks[index - 1];
    const isFirst = before?.group !== look.group || (!before.isProse && looks[index - 2]?.group !== look.group);
    const isHead = index > lastOwn && isFirst && look.text.length <= LONGEST_HEAD && !CONTACT.test(look.text);
    const isBetween = index > lastOwn && before?.group === look.group && roles[index - 1] !== undefined;
    if (isFigure || ((isHead || isBetween) && !look.isCaption && !isSaid(look)))
      roles[index] = isFigure ? 'menu' : role;
  }
}
