/**
 * A page pasted into a text file brings its surroundings along. They are told by what lines say when they say nothing else, by the parts
 * that such lines open, and, only on a text that shows itself to be a page in one of these ways, by the shape of the lines beside them.
 */
import type { SegmentRole } from '../../../../shared/domain/source.ts';
import type { TextBlock } from '../lines-to-blocks.ts';
import { lookAt, type Look } from './look.ts';
import { withBanners } from './appeals.ts';
import { forms } from './forms.ts';
import { imprintAtFoot, noticesAtFoot } from './notices.ts';
import { regroup } from './regroup.ts';
import { repeatedLines, repeatedPanels } from './repeated.ts';
import { sectionRoles } from './sections.ts';
import { FEW, hasWords, isShort, isTiny, titleOf } from './title.ts';

type Roles = (SegmentRole | undefined)[];

const CONTACT = /@|(?:\d[\s.-]?){9}/u;

/** Lines of a menu above the title, by those beside them. */
function aboveTitle(looks: readonly Look[], roles: Roles, title: number): void {
  const isMarked = (index: number): boolean => index >= 0 && index < title && roles[index] !== undefined;
  const isStack =
    title >= FEW &&
    looks[title + 1]?.isAbout === true &&
    roles.filter((role) => role !== undefined).length >= 2 &&
    looks
      .slice(0, title)
      .every(({ text, isProse, isAbout }) => !isProse && !isAbout && text.length <= 80 && !/[@\d;:]/u.test(text));
  const groupHas = (index: number, from: number): boolean =>
    looks.some((look, at) => at >= from && look.group === looks[index]?.group && isMarked(at));
  for (let index = 0; index < title; index++) {
    const look = looks[index];
    if (!look || roles[index] !== undefined) continue;
    const before = looks[index - 1];
    const beside = looks.filter((other, at) => at < title && other.group === look.group);
    const isRepeated =
      look.line !== '' && looks[title]?.line.startsWith(look.line.slice(0, 60)) === true && look.line.length >= 15;
    const isWhole =
      look.group !== looks[title]?.group && beside.every(({ text, isProse }) => !isProse && text.length <= 80);
    const isMany = beside.length >= 4 && look.group !== looks[title]?.group;
    const isRun =
      beside.length >= 2 && beside.every((other) => isShort(other) || roles[looks.indexOf(other)] !== undefined);
    const isAlone = beside.length === 1 && isTiny(look) && isMarked(index - 1);
    const isLeading = !look.isProse && look.text.length <= 120 && groupHas(index, index + 1);
    const isOfRun = isTiny(look) && tinyRun(looks, roles, index, title) >= 3;
    const isClock = look.isDate && looks.slice(index + 1, title).some((_, at) => isMarked(index + 1 + at));
    const isBelowMarked = isShort(look) && before?.group === look.group && isMarked(index - 1) && groupHas(index, 0);
    if (
      isClock ||
      isStack ||
      isRepeated ||
      (isWhole && groupHas(index, 0)) ||
      isLeading ||
      isAlone ||
      isOfRun ||
      (isRun && (isMany || groupHas(index, 0) || beside.every((one) => isTiny(one)))) ||
      (isBelowMarked && isTiny(look))
    )
      roles[index] = 'menu';
  }
  // The name of a rubric, whatever else it may mean at the foot.
  for (let index = 0; index < title; index++) if (roles[index] === 'legal-notice') roles[index] = 'menu';
}

/** How many lines of a word or two stand together around a line. */
function tinyRun(looks: readonly Look[], roles: Roles, index: number, end: number): number {
  const belongs = (at: number): boolean => {
    const look = looks[at];
    return (
      look !== undefined &&
      at < end &&
      at >= 0 &&
      (isTiny(look) || roles[at] === 'menu') &&
      look.group === looks[index]?.group
    );
  };
  let [first, last] = [index, index];
  while (belongs(first - 1)) first--;
  while (belongs(last + 1)) last++;
  return last - first + 1;
}

/** Below a marked line of the same group, what is no word of the article takes after it. */
function besideMarked(looks: readonly Look[], roles: Roles, from: number, lastOwn: number): void {
  for (let index = Math.max(1, from); index < looks.length; index++) {
    const [look, before] = [looks[index], looks[index - 1]];
    if (!look || roles[index] !== undefined) continue;
    const role = roles[index - 1];
    if (role === undefined || before?.group !== look.group) continue;
    const next = looks[index + 1];
    const headsNext = next?.isProse === true && roles[index + 1] === undefined;
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

const WRITTEN_END = /^(?:p\.?j\.?|pièces? jointes?|signed|signé|dated|enclosures?|cc|fait à)\b/iu;

/**
 * At the foot of what shows itself to be a page more than once, groups of short lines are links: headlines when they are long. A name below
 * the article signs it, a list of its own goes on, and addresses are kept.
 */
function shortAtFoot(looks: readonly Look[], roles: Roles, lastOwn: number): void {
  if (lastOwn < 0 || roles.filter((role) => role !== undefined && role !== 'comments').length < 2) return;
  const ofGroup = Map.groupBy(looks.map((_, index) => index).slice(lastOwn + 1), (index) => looks[index]?.group);
  let seen = false;
  for (const indexes of ofGroup.values()) {
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
          !look.isList &&
          !look.isAbout &&
          look.text.length <= 110 &&
          !/n°|\bno\.|\d{4}/iu.test(look.text) &&
          !/[.;:,]$/u.test(look.text)
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
function contents(looks: readonly Look[], roles: Roles): void {
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
function betweenMarked(looks: readonly Look[], roles: Roles, lastOwn: number): void {
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

/** The role of each block, in order. A text that shows no sign of a page is all body. */
export function rolesOfBlocks(blocks: readonly TextBlock[]): SegmentRole[] {
  const running = new Set(blocks.flatMap(({ isRunning }, index) => (isRunning ? [index] : [])));
  if (running.size === 0) return rolesOfPage(blocks);
  const rest = rolesOfPage(blocks.filter((_, index) => !running.has(index))).values();
  return blocks.map((_, index) => (running.has(index) ? 'menu' : (rest.next().value ?? 'body')));
}

const NAME = /^\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}.’'-]*){1,2}$/u;
/** A name right above a date signs the article. */
const withBylines = (looks: readonly Look[]): Look[] =>
  looks.map((look, index) => {
    const below = looks[index + 1];
    const isSigned = below?.isDate === true && below.group === look.group && NAME.test(look.text);
    // A headline that reads like an appeal: one is not signed.
    const isHeadline =
      look.role === 'advertisement' && !look.isProse && below?.isAbout === true && look.text.length >= 30;
    return isSigned ? { ...look, isAbout: true } : isHeadline ? { ...look, role: undefined } : look;
  });

function rolesOfPage(blocks: readonly TextBlock[]): SegmentRole[] {
  const { looks, isCrowded } = regroup(withBanners(withBylines(blocks.map((block) => lookAt(block)))));
  const isPage = looks.some(
    ({ role, opening, isCookieSpeech }) => isCookieSpeech || role !== undefined || opening !== undefined,
  );
  if (!isPage) return looks.map((look) => (look.isCaption ? 'caption' : 'body'));
  const roles = sectionRoles(looks, isCrowded);
  repeatedPanels(looks, roles);
  repeatedLines(looks, roles);
  forms(looks, roles);
  imprintAtFoot(looks, roles);
  if (roles.some((role) => role !== undefined)) {
    const title = titleOf(looks, roles);
    if (title > 0) aboveTitle(looks, roles, title);
    const lastOwn = looks.findLastIndex(({ isProse }, index) => isProse && roles[index] === undefined);
    besideMarked(looks, roles, title + 1, lastOwn);
    betweenMarked(looks, roles, lastOwn);
    shortAtFoot(looks, roles, lastOwn);
    contents(looks, roles);
    noticesAtFoot(looks, roles, lastOwn);
  }
  return looks.map((look, index) => roles[index] ?? (look.isCaption ? 'caption' : 'body'));
}
