/**
 * A page pasted whole, with all its menus, teasers and lists: its article is the one stretch where long sentences stand close together. What is
 * above its title and below its last sentence is the page's, though it speaks in sentences itself.
 */
import type { SegmentRole } from '../../../../shared/domain/source.ts';
import { titleSaidAgain } from './head.ts';
import type { Look } from './look.ts';
import { FEW } from './title.ts';

type Roles = (SegmentRole | undefined)[];

/** Fewer lines are no page pasted whole; fewer long sentences, no stretch; lines that may stand between two of them. */
const [LINES, LONG, APART] = [30, 3, 15];
/** The least share that the stretch has of all that is said at length; as much elsewhere may be the article. */
const [MOST, RIVAL] = [0.6, 0.4];
/** Lines that may stand between the stretch and a sentence of its own beside it, a date or byline above it,
 * where buttons stand, and a sentence of some length below it, where other articles are offered. */
const [BESIDE, ABOVE, BELOW] = [3, 12, 6];
/** How far above the first sentence a title stands, below it names, figures and buttons; and its longest. */
const [TITLE_WITHIN, LONGEST_TITLE] = [30, 200];
/** Lines of a page that stand together, and how many of them are known to be the page's. */
const [TOGETHER, KNOWN] = [8, 0.1];
/** Sentences, each right below the other, that are an article's. */
const SPOKEN = 4;
/** What was written above a page by hand stands on its first lines. */
const BY_HAND = 3;

/** Lines above a teaser that are no sentences, the teasers of a list, and the least share of an article that they stand below. */
const [ALONE, TEASERS, ARTICLE] = [2, 3, 0.6];
const LEAST_WEIGHT = 0.3;
/** So many lines to the end, with so few sentences among them, are the foot of a page from the first that is known to be the page's. */
const [FOOT, SENTENCES] = [40, 0.15];

/** Headings that a table of contents has at least. */
const CONTENTS = 3;

interface Stretch {
  readonly first: number;
  readonly last: number;
}

const sizeOf = (looks: readonly Look[], indexes: readonly number[]): number =>
  indexes.reduce((sum, index) => sum + (looks[index]?.text.length ?? 0), 0);

/** A sentence of some length: a teaser has a shorter one, or half of one. */
const [SENTENCE, WHOLE] = [100, 80];
const isSaid = (look: Look | undefined, least: number): boolean =>
  look?.isProse === true && !look.isCut && look.text.length >= least;

/** Between lines that are no sentences: a teaser, with its headline, its author, its date. */
const isAlone = (looks: readonly Look[], index: number): boolean =>
  !looks.slice(Math.max(0, index - ALONE), index).some(({ isProse }) => isProse) && looks[index + 1]?.isProse !== true;

/** How much is said in a run: sentences that each stand alone say little together. */
const weightOf = (looks: readonly Look[], run: readonly number[]): number => {
  const together = run.filter((index) => !isAlone(looks, index)).length / run.length;
  return sizeOf(looks, run) * Math.max(LEAST_WEIGHT, together);
};

/** Several sentences at the end that stand alone are no part of the article. */
function withoutTeasers(looks: readonly Look[], run: readonly number[]): readonly number[] {
  let end = run.length;
  while (end > 0 && isAlone(looks, run[end - 1] ?? 0)) end--;
  const isTeased = run.length - end >= TEASERS && sizeOf(looks, run.slice(0, end)) >= sizeOf(looks, run) * ARTICLE;
  return isTeased ? run.slice(0, end) : run;
}

/** Where long sentences stand close together; undefined when they stand in more than one place. */
function stretchOf(looks: readonly Look[], roles: Roles): Stretch | undefined {
  const long = [...looks.keys()].filter((index) => isSaid(looks[index], SENTENCE) && roles[index] === undefined);
  if (looks.length < LINES || long.length < LONG) return undefined;
  const runs: number[][] = [];
  for (const index of long) {
    const run = runs.at(-1);
    if (run && index - (run.at(-1) ?? 0) <= APART) run.push(index);
    else runs.push([index]);
  }
  const sizes = runs.map((run) => weightOf(looks, run));
  const size = sizes.reduce((one, other) => Math.max(one, other), 0);
  const whole = sizes.reduce((one, other) => one + other, 0);
  const largest = runs[sizes.indexOf(size)] ?? [];
  // Another place where as much is said may as well be the article, or its second half.
  const isRival = (run: readonly number[], at: number): boolean =>
    run !== largest && run.length >= LONG && (sizes[at] ?? 0) >= size * RIVAL;
  if (runs.some((run, at) => isRival(run, at))) return undefined;
  if (largest.length < LONG || size < whole * MOST) return undefined;
  const own = withoutTeasers(looks, largest);
  let [first, last] = [own[0] ?? 0, own.at(-1) ?? 0];
  const isFree = (index: number): boolean => roles[index] === undefined;
  const isOwn = (index: number): boolean => {
    const look = looks[index];
    return look !== undefined && isFree(index) && (look.isAbout || (look.isProse && !look.isCut));
  };
  const isAbout = (index: number): boolean => isFree(index) && looks[index]?.isAbout === true;
  for (let index = first - 1; first - index <= BESIDE && !isAbout(first); index--) if (isOwn(index)) first = index;
  // Above its date or byline an article has no sentence.
  for (let index = first - 1; index >= 0 && first - index <= (isAbout(first) ? BESIDE : ABOVE); index--)
    if (isAbout(index)) first = index;
  for (let index = last + 1; index < looks.length && index - last <= BELOW; index++)
    if ((isOwn(index) && index - last <= BESIDE) || (isFree(index) && isSaid(looks[index], WHOLE))) last = index;
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
      !look.isProse &&
      look.text.length <= LONGEST_TITLE &&
      (look.text.match(/\p{L}{2,}/gu)?.length ?? 0) >= FEW
    );
  };
  for (let index = first; index >= Math.max(0, first - TITLE_WITHIN); index--)
    if (isTitle(index)) {
      // Its second line, or the title of which it is the subtitle.
      while (isTitle(index - 1)) index--;
      return index;
    }
  return first;
}

/** Where the page goes on below its article: at lines of the page, several of them; what stands above them may be the article's last list. */
function footOf(looks: readonly Look[], roles: Roles, last: number): number {
  let sentences = looks.slice(last + 1).filter(({ isProse }) => isProse).length;
  for (let index = last + 1; index < looks.length; index++) {
    const left = looks.length - index;
    const isFoot = left >= FOOT && sentences <= left * SENTENCES;
    if (looks[index]?.isProse) sentences--;
    if (roles[index] === undefined) continue;
    const known = roles.slice(index, index + TOGETHER).filter((role) => role !== undefined).length;
    if (known >= FEW || isFoot) return index;
  }
  return looks.length;
}

/** Whether so many lines are a page's: some are known to be, most say little, and no sentences follow each other as those of an article do. */
function isAround(looks: readonly Look[], roles: Roles, from: number, to: number): boolean {
  let [known, spoken, together] = [0, 0, 0];
  for (let index = from; index < to; index++) {
    const look = looks[index];
    const isKnown = roles[index] !== undefined;
    known += Number(isKnown);
    spoken += Number(look?.isLong === true);
    together = isKnown || look?.isProse !== true ? 0 : together + 1;
    if (together === SPOKEN) return false;
  }
  const wanted = to - from >= FOOT ? 1 : (to - from) * KNOWN;
  return to - from >= TOGETHER && known >= wanted && spoken * 4 <= to - from;
}

/** Without its number, and without what an encyclopedia adds. */
const named = ({ line }: Look): string => line.replaceAll(/^[\d.]+\s|\s?\[.*$/gu, '');

/** A table of contents names the headings of the stretch: what it stands below is the text's own. */
function hasContents(looks: readonly Look[], title: number, { last }: Stretch): boolean {
  const headings = new Set(looks.slice(title, last).flatMap((look) => (look.isProse ? [] : [named(look)])));
  return looks.slice(0, title).filter((look) => look.line !== '' && headings.has(named(look))).length >= CONTENTS;
}

export function beyondStretch(looks: readonly Look[], roles: Roles): void {
  const stretch = stretchOf(looks, roles);
  if (!stretch) return;
  const title = titleAbove(looks, roles, stretch.first);
  const roleOf = ({ isProse }: Look): SegmentRole => (isProse ? 'related' : 'menu');
  // Without sentences and dates above it, the title is found by what stands right below it.
  const isTeased = looks
    .slice(0, title)
    .some((look, index) => roles[index] === undefined && (look.isProse || look.isAbout));
  const isPlain = titleSaidAgain(looks, roles) < 0 && !hasContents(looks, title, stretch);
  if (isTeased && isPlain && isAround(looks, roles, 0, title))
    for (const [index, look] of looks.slice(0, title).entries())
      if (!(look.isAbout && index < BY_HAND)) roles[index] ??= roleOf(look);
  const below = footOf(looks, roles, stretch.last);
  if (isAround(looks, roles, below, looks.length))
    for (const [at, look] of looks.slice(below).entries()) roles[below + at] ??= roleOf(look);
}
