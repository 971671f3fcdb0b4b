/** What stands above the title of a page: its menu, its name, and what it says of itself. */
import type { SegmentRole } from '../../../../shared/domain/source.ts';
import type { Look } from './look.ts';
import { comparableLine } from './comparable-line.ts';
import { isSkipLink } from './lines.ts';
import { FEW, isShort, isTiny } from './title.ts';

type Roles = (SegmentRole | undefined)[];

/** How much of the first sentence is looked at for the title. */
const SAID_WITHIN = 160;

/** How far down a page its link past the menu stands, and the longest that is said above it. */
const [SKIP_WITHIN, LONGEST_ABOVE] = [30, 400];

/** The first thing on a page is the way past its menu: what was pasted from above it is a banner's. */
export function aboveSkipLink(looks: readonly Look[], roles: Roles): void {
  const skip = looks.slice(0, SKIP_WITHIN).findIndex(({ line }) => isSkipLink(line));
  if (skip <= 0) return;
  const above = looks.slice(0, skip);
  if (above.some(({ text, isAbout }, index) => roles[index] === undefined && (isAbout || text.length > LONGEST_ABOVE)))
    return;
  // A title that was written above the page by hand stands there again below.
  const isSaidBelow = (said: string): boolean => looks.slice(skip).some(({ line }) => line === said);
  for (const [index, { line }] of above.entries()) if (!isSaidBelow(line)) roles[index] ??= 'menu';
}

/** Lines of a menu above the title, by those beside them. */
export function aboveTitle(looks: readonly Look[], roles: Roles, title: number): void {
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
  const titleLine = looks[title]?.line ?? '';
  for (let index = 0; index < title; index++) {
    const look = looks[index];
    if (!look || roles[index] !== undefined) continue;
    const before = looks[index - 1];
    const beside = looks.filter((other, at) => at < title && other.group === look.group);
    const isRepeated =
      look.line !== '' &&
      look.line.length >= 15 &&
      (titleLine.startsWith(look.line.slice(0, 60)) || (titleLine.length >= 15 && look.line.endsWith(titleLine)));
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
      (isBelowMarked && (isTiny(look) || isNameAbove(looks, index, title)))
    )
      roles[index] = 'menu';
  }
  // The name of a rubric, whatever else it may mean at the foot.
  for (let index = 0; index < title; index++) if (roles[index] === 'legal-notice') roles[index] = 'menu';
}

/** The name of a paper, right above a headline that has more to say. */
const isNameAbove = (looks: readonly Look[], index: number, title: number): boolean =>
  index + 1 === title &&
  (looks[index]?.text.split(' ').length ?? 0) <= FEW &&
  (looks[title]?.text.split(' ').length ?? 0) >= FEW + 2;

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

/** Lines that lead around a site, which a page has only at its top. */
const SITE =
  /^(?:accueil|home|startseite|inicio|home ?page|contact|a propos|about|menu|search|rechercher?|se connecter|log ?in|sign in)$/u;
const [NAMES, LONGEST_NAME, AROUND_SITE] = [3, 60, 3];

/** Above a menu, in lines of their own, stands what the site is called and calls itself. */
export function siteName(looks: readonly Look[], roles: Roles, title: number): void {
  const end = looks.findIndex(({ group }) => group !== looks[0]?.group);
  if (end <= 0 || end > NAMES || end > title) return;
  const own = looks.slice(0, end);
  const menu = looks.slice(end, title).filter((_, at) => roles[end + at] !== undefined);
  const isMenu = menu.length >= AROUND_SITE && menu.length === title - end && menu.some(({ line }) => SITE.test(line));
  if (isMenu && own.every(({ isProse, isAbout, text }) => !isProse && !isAbout && text.length <= LONGEST_NAME))
    for (let index = 0; index < end; index++) roles[index] ??= 'menu';
}

/** Right at the beginning, or after an article ("The …", "Le …"). */
function isSaidAtStart(opening: string, line: string): boolean {
  const at = opening.indexOf(line);
  return at >= 0 && at <= 5 && (at === 0 || opening[at - 1] === ' ' || opening[at - 1] === "'");
}

/** An encyclopedia's article begins with its title: a line of its own above the menus that the first sentence says again. */
export function titleSaidAgain(looks: readonly Look[], roles: Roles): number {
  const first = looks.findIndex(({ isProse, isAbout }, index) => isProse && !isAbout && roles[index] === undefined);
  if (first < 0) return -1;
  const opening = comparableLine(looks[first]?.text.slice(0, SAID_WITHIN) ?? '');
  return looks
    .slice(0, first)
    .findIndex(
      ({ line, group, isProse, isAbout }, index) =>
        roles[index] === undefined &&
        !isProse &&
        !isAbout &&
        line.length >= 5 &&
        looks[index - 1]?.group !== group &&
        looks[index + 1]?.group !== group &&
        isSaidAtStart(opening, line),
    );
}
