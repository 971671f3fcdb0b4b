/** Lines that are the page's by the words that they are made of, by their numbers, or because the article has ended above them. */
import type { SegmentRole } from '../../../../shared/domain/source.ts';
import type { Look } from './look.ts';
import { reachOf } from './title.ts';

type Roles = (SegmentRole | undefined)[];

/** Whether a line heads the sentences below it; the last of several lines of the page does not. */
const headsProse = (looks: readonly Look[], roles: Roles, index: number): boolean => {
  const [before, look, below] = [looks[index - 1], looks[index], looks[index + 1]];
  if (below?.isAbout === true && below.group === look?.group && before?.group !== look.group) return true;
  if (below?.isProse !== true || below.isCut) return false;
  const isFirst = before?.group !== look?.group;
  return isFirst || (below.group !== look?.group && roles[index - 1] === undefined && !before?.pageWords?.isSure);
};

/** A line of the page's own words: anywhere beside other lines of the page, and alone above and below the article. */
export function linesOfPageWords(looks: readonly Look[], roles: Roles): void {
  const { first: firstOwn, last: lastOwn } = reachOf(looks, roles);
  const isOfPage = (at: number): boolean => roles[at] !== undefined || looks[at]?.pageWords !== undefined;
  for (const [index, look] of looks.entries()) {
    const words = look.pageWords;
    if (!words || roles[index] !== undefined || look.isAbout || headsProse(looks, roles, index)) continue;
    const isAround = index < firstOwn || index > lastOwn;
    const isBeside = isOfPage(index - 1) || isOfPage(index + 1);
    if (words.isSure ? isAround || isBeside : isAround && isBeside) roles[index] = words.role;
  }
}

/** The most sentences that may follow below a wall. */
const FEW_SENTENCES = 3;

/** Where a reader is told to pay for the rest, nothing more of the article follows. */
export function belowWall(looks: readonly Look[], roles: Roles): void {
  const wall = looks.findLastIndex((look) => look.isWall);
  if (wall < 0 || !looks.slice(0, wall).some(({ isProse }, index) => isProse && roles[index] === undefined)) return;
  const below = looks.slice(wall + 1).filter((_, at) => roles[wall + 1 + at] === undefined);
  if (below.some(({ isLong }) => isLong) || below.filter(({ isProse }) => isProse).length > FEW_SENTENCES) return;
  roles[wall] ??= 'advertisement';
  // What is offered stands right below; further down the page goes on to other things.
  const next = looks.slice(wall + 1).find(({ group }) => group !== looks[wall]?.group)?.group;
  for (let index = wall + 1; (roles[index] ?? 'advertisement') === 'advertisement'; index++) {
    const group = looks[index]?.group;
    if (group === undefined || (group !== looks[wall]?.group && group !== next)) break;
    roles[index] = 'advertisement';
  }
}

const RANK = /^#?\d{1,2}[.)]?$/u;

/** Headlines that are numbered on lines of their own, one, two, three: what others read. */
export function rankedLists(looks: readonly Look[], roles: Roles): void {
  const ranks = [...looks.keys()].filter(
    (index) => RANK.test(looks[index]?.text ?? '') && looks[index + 1]?.isProse === false,
  );
  const numberOf = (index: number | undefined): number =>
    Number.parseInt((looks[index ?? -1]?.text ?? '').replace('#', ''), 10);
  for (const [at, index] of ranks.entries()) {
    const next = ranks[at + 1];
    if (numberOf(index) !== 1 || next === undefined || numberOf(next) !== 2 || next - index > FEW_SENTENCES) continue;
    let last = at;
    while (numberOf(ranks[last + 1]) === numberOf(ranks[last]) + 1) last++;
    const end = (ranks[last] ?? index) + (next - index);
    const heading = looks[index - 1];
    if (heading && !heading.isProse && roles[index - 1] === undefined) roles[index - 1] = 'related';
    for (let one = index; one < end && one < looks.length; one++) if (!looks[one]?.isProse) roles[one] ??= 'related';
  }
}

const TAG_LABEL =
  /^(?:tags?|topics?|keywords|filed (?:in|under)|mots[- ]cles|themes?(?: associes)?|etiquettes|sujets|rubriques|schlagworte?r?|themen|archivado en|etiquetas|temas|argomenti)\b/u;
const LONGEST_TAG = 40;

/** The words that an article is filed under stand below what they are called, each on its line. */
export function tagsBelowLabel(looks: readonly Look[], roles: Roles): void {
  for (const [index, { line, group }] of looks.entries()) {
    if (roles[index] !== 'menu' || line.length > LONGEST_TAG || !TAG_LABEL.test(line)) continue;
    for (let at = index + 1; looks[at]?.group === group; at++) {
      const look = looks[at];
      if (!look || look.isProse || look.isAbout || look.text.length > LONGEST_TAG || /[.!?:;]$/u.test(look.text)) break;
      roles[at] ??= 'menu';
    }
  }
}

const OF_PICTURES =
  /^(?:videos?|en images|en video|diaporama|infographie|carte|podcast|watch|gallery|in pictures|fotos|bilder|im video|foto|video e foto)\s?[.:|–-]\s?\S/u;

/** "VIDEO. The flood as it was": amid an article, a way to something else. */
export function linksAmid(looks: readonly Look[], roles: Roles): void {
  let isBelow = false;
  for (const [index, look] of looks.entries()) {
    if (roles[index] !== undefined) continue;
    if (look.isProse) isBelow = true;
    else if (isBelow && OF_PICTURES.test(look.line)) roles[index] = 'related';
  }
}

const COUNT = /^\d[\d.,]{0,5}\s?[km]?$/iu;

/** Above the first sentence, figures together and nothing else: how many liked it, how many answered. */
export function countsAbove(looks: readonly Look[], roles: Roles): void {
  const first = looks.findIndex(({ isProse }, index) => isProse && roles[index] === undefined);
  for (let index = 0; index < first; index++) {
    const group = looks[index]?.group;
    if (looks[index - 1]?.group === group || !COUNT.test(looks[index]?.text ?? '')) continue;
    let end = index;
    while (end < first && looks[end]?.group === group && COUNT.test(looks[end]?.text ?? '')) end++;
    if (end - index >= 2 && looks[end]?.group !== group) for (let at = index; at < end; at++) roles[at] ??= 'menu';
  }
}
