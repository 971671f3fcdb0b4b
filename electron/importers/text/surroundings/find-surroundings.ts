/**
 * A page pasted into a text file brings its surroundings along. They are told by what lines say when they say nothing else, by the parts
 * that such lines open, and, only on a text that shows itself to be a page in one of these ways, by the shape of the lines beside them.
 */
import type { SegmentRole } from '../../../../shared/domain/source.ts';
import type { TextBlock } from '../lines-to-blocks.ts';
import { looksOf, type Look } from './look.ts';
import { withBanners } from './appeals.ts';
import { besideMarked, betweenMarked, contents, headsAndFigures, shortAtFoot } from './foot.ts';
import { forms } from './forms.ts';
import { aboveSkipLink, aboveTitle, siteName, titleSaidAgain } from './head.ts';
import { disclaimersAtFoot, imprintAtFoot, noticesAtFoot } from './notices.ts';
import { regroup } from './regroup.ts';
import { groupsOf, repeatedLines, repeatedPanels, stampedPosts } from './repeated.ts';
import { ownSections } from './own-sections.ts';
import { sectionRoles } from './sections.ts';
import { belowWall, countsAbove, linesOfPageWords, linksAmid, rankedLists, tagsBelowLabel } from './page-lines.ts';
import { speeches } from './speech.ts';
import { beyondStretch } from './stretch.ts';
import { reachOf, titleOf } from './title.ts';

/**
 * The role of each block, in order. A text that shows no sign of a page is all body.
 * @param tick called after each stretch of a long text
 */
export function rolesOfBlocks(blocks: readonly TextBlock[], tick: () => void = () => undefined): SegmentRole[] {
  const running = new Set(blocks.flatMap(({ isRunning }, index) => (isRunning ? [index] : [])));
  if (running.size === 0) return rolesOfPage(blocks, tick);
  const rest = rolesOfPage(
    blocks.filter((_, index) => !running.has(index)),
    tick,
  ).values();
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

const isSignOfPage = ({ role, opening, isCookieSpeech, isProse, text }: Look): boolean =>
  // Half of what asks is asked by somebody.
  isCookieSpeech || opening !== undefined || (role !== undefined && !(isProse && text.trimEnd().endsWith('?')));

/** More lines than stand above any title: a list of names, each of which would be looked at beside all others. */
const LONGEST_HEAD = 600;

const MAIL_HEAD = 8;
const MAIL_LABELS: readonly RegExp[] = [
  /^(?:from|de|von|da|expéditeur)\s?:/iu,
  /^(?:to|à|an|a|para|destinataire)\s?:/iu,
  /^(?:subject|objet|betreff|oggetto|asunto)\s?:/iu,
];
/** A mail with its head has no menu around it; a newsletter's last words say how to leave it. */
const isMail = (looks: readonly Look[]): boolean =>
  MAIL_LABELS.every((label) => looks.slice(0, MAIL_HEAD).some(({ text }) => label.test(text))) &&
  !looks.some(({ line }) => /unsubscribe|desinscri|desabonn|abmelden/u.test(line));

function rolesOfPage(blocks: readonly TextBlock[], tick: () => void): SegmentRole[] {
  const plain = looksOf(blocks, tick);
  tick();
  // Most texts are no pages, and are looked at no further.
  const mayBePage = plain.some((look) => look.isCookieButton || isSignOfPage(look)) && !isMail(plain);
  const { looks, isCrowded } = mayBePage
    ? regroup(ownSections(withBanners(withBylines(plain))))
    : { looks: plain, isCrowded: false };
  const isPage = mayBePage && looks.some((look) => isSignOfPage(look));
  const roles = isPage ? sectionRoles(looks, isCrowded) : [];
  disclaimersAtFoot(looks, roles);
  if (!isPage) return looks.map((look, index) => roles[index] ?? (look.isCaption ? 'caption' : 'body'));
  const groups = groupsOf(looks);
  repeatedPanels(looks, roles, groups);
  stampedPosts(looks, roles);
  repeatedLines(looks, roles, groups);
  forms(looks, roles, groups);
  imprintAtFoot(looks, roles);
  aboveSkipLink(looks, roles);
  belowWall(looks, roles);
  rankedLists(looks, roles);
  linksAmid(looks, roles);
  countsAbove(looks, roles);
  linesOfPageWords(looks, roles);
  tagsBelowLabel(looks, roles);
  // What is said around lines tells more of them.
  if (speeches(looks, roles)) linesOfPageWords(looks, roles);
  beyondStretch(looks, roles);
  if (roles.some((role) => role !== undefined)) {
    const said = titleSaidAgain(looks, roles);
    const title = said >= 0 ? said : titleOf(looks, roles);
    if (title > 0 && title <= LONGEST_HEAD) {
      aboveTitle(looks, roles, title);
      siteName(looks, roles, title);
    }
    const { last: lastOwn } = reachOf(looks, roles);
    besideMarked(looks, roles, title + 1, lastOwn);
    betweenMarked(looks, roles, lastOwn);
    shortAtFoot(looks, roles, lastOwn);
    contents(looks, roles);
    headsAndFigures(looks, roles, lastOwn);
    noticesAtFoot(looks, roles, lastOwn);
  }
  return looks.map((look, index) => roles[index] ?? (look.isCaption ? 'caption' : 'body'));
}
