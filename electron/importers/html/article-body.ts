/**
 * Which blocks are the article. Readability finds where it stands; tags, classes and the words of lines say what is around it, and put back
 * what Readability leaves out of what lies within: the title, the lead, captions, paragraphs.
 */
import { OWN_ROLES, type SegmentRole } from '../../../shared/domain/source.ts';
import type { Block } from '../document/block-list.ts';
import { findArticle } from './find-article.ts';
import type { Page } from './page-blocks.ts';

/** Named by the page itself so plainly that only a page whose article is made of it is believed to mean something else. */
const PLAIN: ReadonlySet<SegmentRole> = new Set(['comments', 'cookie-banner', 'advertisement']);
const PROSE = 120;
/** The least share of a page's sentences that an article is made of. */
const LEAST = 0.12;
/** More than these left out together are a part of the page, not of the article. */
const GAP = 4;
/** How much of what leads elsewhere is a link, and the headlines that a list of news has at least. */
const [LINK, HEADLINES] = [0.6, 3];
/** Blocks above the first kept one that may be its title, lead and byline. */
const LEAD = 8;

interface Weighed {
  readonly block: Block;
  /** 0-1: how much of it Readability keeps. */
  readonly kept: number;
  /** 0-1: how much of it is links. */
  readonly linked: number;
}

function weigh({ blocks, origins }: Page, runs: ReadonlySet<number>): Weighed[] {
  return blocks.map((block) => {
    const origin = origins.get(block);
    let [length, kept] = [0, 0];
    for (const [run, own] of origin?.held ?? []) {
      length += own;
      if (runs.has(run)) kept += own;
    }
    const of = (part: number): number => (length === 0 ? 0 : part / length);
    return { block, kept: of(kept), linked: of(origin?.linked ?? 0) };
  });
}

/** How many blocks around one Readability leaves out together with it. */
function gapAt(weighed: readonly Weighed[], index: number): number {
  const isLeft = (at: number): boolean => (weighed[at]?.kept ?? 1) < 0.5;
  let [first, last] = [index, index];
  while (isLeft(first - 1) && last - first <= GAP) first--;
  while (isLeft(last + 1) && last - first <= GAP) last++;
  return last - first + 1;
}

const lengthOf = (weighed: readonly Weighed[]): number =>
  weighed.reduce((sum, { block }) => sum + block.text.length, 0);

/** Several links, each on its line or beside the next, and next to nothing else. */
const isLinks = ({ block, linked }: Weighed): boolean =>
  linked >= 0.7 &&
  block.role === 'body' &&
  block.block === 'paragraph' &&
  /[\n|]/u.test(block.text) &&
  !/[.!?…]["”»’)]?\s*$/mu.test(block.text);

/** The roles of a page's blocks once its article is found; as they were when there is none. */
export function withArticle(page: Page): readonly Block[] {
  const html = page.skeleton?.html();
  const runs = html === undefined ? undefined : findArticle(html);
  if (!runs) return page.blocks;
  const weighed = weigh(page, runs);
  const kept = weighed.filter(({ kept: share }) => share >= 0.5);
  const prose = weighed.filter(
    ({ block, linked }) => OWN_ROLES.has(block.role) && block.text.length >= PROSE && linked < 0.3,
  );
  // Too little to be the article: a notice, or the one paragraph of a page of links.
  if (lengthOf(kept) < Math.max(200, lengthOf(prose) * LEAST)) return page.blocks;
  const isOwn = ({ block, kept: share }: Weighed): boolean => share >= 0.5 && OWN_ROLES.has(block.role);
  const isAny = kept.some((one) => isOwn(one));
  const first = weighed.findIndex((one) => (isAny ? isOwn(one) : one.kept >= 0.5));
  const last = weighed.findLastIndex((one) => (isAny ? isOwn(one) : one.kept >= 0.5));
  const [firstProse, lastProse] = [weighed.indexOf(prose[0] as Weighed), weighed.indexOf(prose.at(-1) as Weighed)];
  const believed = lengthOf(kept.filter(({ block }) => PLAIN.has(block.role))) > lengthOf(kept) / 2;
  const title = weighed.findLastIndex(
    ({ block }, index) => block.level === 1 && index <= first && OWN_ROLES.has(block.role),
  );
  const heading = weighed.findIndex(({ block }) => block.level === 1 && OWN_ROLES.has(block.role));
  // What a list of news puts above each of its items; one or two that are links lead to other articles.
  const isHeadline = (index: number): boolean => {
    const [one, below] = [weighed[index], weighed[index + 1]];
    return one?.block.block === 'heading' && one.kept < 0.5 && index > first && below !== undefined && isOwn(below);
  };
  const isNews = weighed.filter(({ linked }, index) => linked >= LINK && isHeadline(index)).length >= HEADLINES;
  const roleAt = ({ block, kept: share, linked }: Weighed, index: number): SegmentRole => {
    const { role, text } = block;
    // A list of links above the title leads elsewhere, whatever Readability keeps.
    if (index < heading && linked > 0.8 && text.length <= 80 && role === 'body') return 'menu';
    // So do links on lines of their own beside its sentences.
    if (isLinks({ block, linked, kept: share }) && (index < firstProse || index > lastProse) && prose.length > 1)
      return index < firstProse ? 'menu' : 'related';
    if (share >= 0.5) return OWN_ROLES.has(role) || (PLAIN.has(role) && !believed) ? role : 'body';
    if (!OWN_ROLES.has(role)) return role;
    if (index >= title && title >= 0 && index < first && index - title <= LEAD)
      return linked > 0.6 && index !== title ? 'menu' : role;
    if (index < first) return index === title ? role : title < 0 && first - index <= 3 && linked < 0.3 ? role : 'menu';
    if (isHeadline(index)) return linked < LINK || isNews ? role : 'related';
    if (index < last)
      return (role === 'caption' && linked < LINK) ||
        (linked < 0.3 && text.length >= PROSE && gapAt(weighed, index) <= GAP)
        ? role
        : 'related';
    return 'related';
  };
  return weighed.map((one, index) => ({ ...one.block, role: roleAt(one, index) }));
}
