/**
 * A page pasted whole, with all its menus, teasers and lists: its article is the one stretch where long sentences stand close together. What is
 * above its title and below its last sentence is the page's, though it speaks in sentences itself.
 */
import type { SegmentRole } from '../../../../shared/domain/source.ts';
import type { Look } from './look.ts';
import { FEW } from './title.ts';

type Roles = (SegmentRole | undefined)[];

/** Fewer lines are no page pasted whole; fewer long sentences, no stretch; lines that may stand between two of them. */
const [LINES, LONG, APART] = [30, 3, 25];
/** The least share that the stretch has of all that is said at length. */
const MOST = 0.6;
/** Lines around the stretch that may stand between two sentences of its own: above, where buttons stand below the title, and below. */
const [ABOVE, BELOW] = [6, 2];
/** How far above the first sentence a title stands, and its longest. */
const [TITLE_WITHIN, LONGEST_TITLE] = [8, 200];
/** Lines of a page that stand together, and how many of them are known to be the page's. */
const [TOGETHER, KNOWN] = [8, 0.2];
/** What was written above a page by hand stands on its first lines. */
const BY_HAND = 3;

interface Stretch {
  readonly first: number;
  readonly last: number;
}

const sizeOf = (looks: readonly Look[], indexes: readonly number[]): number =>
  indexes.reduce((sum, index) => sum + (looks[index]?.text.length ?? 0), 0);

/** Where long sentences stand close together; undefined when they stand in more than one place. */
function stretchOf(looks: readonly Look[], roles: Roles): Stretch | undefined {
  const long = [...looks.keys()].filter((index) => looks[index]?.isLong === true && roles[index] === undefined);
  if (looks.length < LINES || long.length < LONG) return undefined;
  const runs: number[][] = [];
  for (const index of long) {
    const run = runs.at(-1);
    if (run && index - (run.at(-1) ?? 0) <= APART) run.push(index);
    else runs.push([index]);
  }
  const largest = runs.reduce((one, other) => (sizeOf(looks, other) > sizeOf(looks, one) ? other : one));
  if (largest.length < LONG || sizeOf(looks, largest) < sizeOf(looks, long) * MOST) return undefined;
  let [first, last] = [largest[0] ?? 0, largest.at(-1) ?? 0];
  const isOwn = (index: number): boolean => {
    const look = looks[index];
    return look !== undefined && roles[index] === undefined && (look.isAbout || (look.isProse && !look.isCut));
  };
  for (let index = first - 1; index >= 0 && first - index <= ABOVE; index--) if (isOwn(index)) first = index;
  for (let index = last + 1; index < looks.length && index - last <= BELOW; index++) {
    if (roles[index] !== undefined) break;
    if (isOwn(index)) last = index;
  }
  return { first, last };
}

/** The nearest line of some words above the first sentence. */
function titleAbove(looks: readonly Look[], roles: Roles, first: number): number {
  const isTitle = (index: number): boolean => {
    const look = looks[index];
    return (
      look !== undefined &&
      roles[index] === undefined &&
      !look.isAbout &&
      look.text.length <= LONGEST_TITLE &&
      look.text.split(' ').length >= FEW
    );
  };
  for (let index = first; index >= Math.max(0, first - TITLE_WITHIN); index--)
    if (isTitle(index) && looks[index]?.isProse === false) {
      // Its second line, or the title of which it is the subtitle.
      while (isTitle(index - 1)) index--;
      return index;
    }
  return first;
}

/** Whether so many lines are a page's: some are known to be, and most say little. */
function isAround(looks: readonly Look[], roles: Roles, from: number, to: number): boolean {
  const known = roles.slice(from, to).filter((role) => role !== undefined).length;
  const spoken = looks.slice(from, to).filter(({ isLong }) => isLong).length;
  return to - from >= TOGETHER && known >= (to - from) * KNOWN && spoken * 4 <= to - from;
}

export function beyondStretch(looks: readonly Look[], roles: Roles): void {
  const stretch = stretchOf(looks, roles);
  if (!stretch) return;
  const title = titleAbove(looks, roles, stretch.first);
  const roleOf = ({ isProse }: Look): SegmentRole => (isProse ? 'related' : 'menu');
  if (isAround(looks, roles, 0, title))
    for (const [index, look] of looks.slice(0, title).entries())
      if (!(look.isAbout && index < BY_HAND)) roles[index] ??= roleOf(look);
  const below = stretch.last + 1;
  if (isAround(looks, roles, below, looks.length))
    for (const [at, look] of looks.slice(below).entries()) roles[below + at] ??= roleOf(look);
}
