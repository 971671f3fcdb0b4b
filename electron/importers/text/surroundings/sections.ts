/** Parts of a page that begin with a line of their own and run on: banners, related articles, invitations, readers' comments. */
import type { SegmentRole } from '../../../../shared/domain/source.ts';
import { findDates } from '../../metadata/dates.ts';
import { asks, couldHead, isCommentSign, isForm } from './lines.ts';
import type { Look } from './look.ts';

type Roles = (SegmentRole | undefined)[];

/** How far below its heading the first sign of readers' comments stands. */
const NEAR = 15;

/** Day and time: what a reader wrote is stamped to the minute. */
const isStamped = (text: string): boolean =>
  text.length <= 80 && /\d\s?[h:]\s?\d\d(?!\d)/u.test(text) && findDates(text).length > 0;

const hasCommentsBelow = (looks: readonly Look[], index: number): boolean => {
  const below = looks.slice(index + 1, index + 1 + NEAR);
  return (
    below[0]?.isList === true ||
    below[0]?.opening === 'comments' ||
    below.slice(0, 4).some(({ text }) => isStamped(text)) ||
    below.some(({ line }) => line !== '' && isCommentSign(line))
  );
};

/** A heading stands right above the sentences that it heads; the same words at the foot of a page stand above more lines. */
const headsProse = (looks: readonly Look[], index: number): boolean => {
  const [before, own, below] = [looks[index - 1], looks[index], looks[index + 1]];
  return own !== undefined && before?.group !== own.group && below?.isProse === true && !below.isCut;
};

/** Whether a line opens readers' comments. */
function opensComments(looks: readonly Look[], index: number, isLastProse: boolean): boolean {
  const { opening } = looks[index] ?? {};
  if (opening === 'comments-maybe') return hasCommentsBelow(looks, index);
  // Said twice, it is no chance.
  const isTwice = looks[index + 1]?.opening?.startsWith('comments') === true;
  return opening === 'comments' && (isLastProse || isTwice || hasCommentsBelow(looks, index));
}

/** In a list of related articles: a headline, or the beginning of one, but not the article that goes on below. */
function isTeaser(looks: readonly Look[], index: number, lastLong: number): boolean {
  const look = looks[index];
  if (!look || look.isCut) return true;
  if (look.isLong) return false;
  const next = looks[index + 1];
  const isIntertitle = !look.isProse && next?.isLong === true && next.group !== look.group;
  return !isIntertitle && (!look.isProse || index > lastLong);
}

/**
 * The roles of the blocks that belong to such parts, and of the lines that are around by their own words; undefined for all others.
 * @param isOwnEnd where the last long block stands that is no comment
 */
export function sectionRoles(looks: readonly Look[], isCrowded: boolean): Roles {
  const roles: Roles = [];
  const firstProse = looks.findIndex(({ isProse }) => isProse);
  const firstComments =
    firstProse < 0 ? -1 : looks.findIndex((_, index) => index > firstProse && opensComments(looks, index, false));
  const end = firstComments < 0 ? looks.length : firstComments;
  const lastLong = looks.slice(0, end).findLastIndex(({ isLong }) => isLong);
  const lastProse = looks.slice(0, end).findLastIndex(({ isProse, isCut }) => isProse && !isCut);
  let section: SegmentRole | undefined;
  let sectionGroup = -1;
  let invites = false;
  let isSponsored = false;
  let articleSeen = false;
  let headlines = 0;
  /** Headlines right below the heading of their list, as long as there are no others. */
  let listed = 0;
  for (const [index, look] of looks.entries()) {
    const { line, group, opening } = look;
    const open = (role: SegmentRole): void => {
      [section, sectionGroup, headlines, listed] = [role, group, 0, 0];
      roles.push(role);
    };
    const mayHead = !look.isProse && (look.role === 'legal-notice' || (look.role === 'menu' && couldHead(line)));
    const said = look.role ?? (section === 'related' && look.isNotice ? 'legal-notice' : undefined);
    const ownRole = mayHead && headsProse(looks, index) ? undefined : said;
    if (look.isCookieSpeech) {
      open('cookie-banner');
      continue;
    }
    if (section === 'cookie-banner' && (group === sectionGroup || look.isCookieButton)) {
      roles.push('cookie-banner');
      continue;
    }
    if (section === 'advertisement') {
      const isBelow = invites && articleSeen && isInvitation(look);
      const isPaid = isSponsored && !look.isProse && ownRole !== 'legal-notice' && ownRole !== 'menu';
      const goesOn =
        opening === undefined &&
        ownRole !== 'legal-notice' &&
        (isPaid || (group === sectionGroup && (isForm(line) || ownRole === 'advertisement' || isBelow)));
      if (goesOn) {
        roles.push('advertisement');
        continue;
      }
    }
    if (section === 'cookie-banner' || section === 'advertisement') section = undefined;
    if (opening === 'sponsored' && !headsProse(looks, index)) {
      open('advertisement');
      [invites, isSponsored] = [false, true];
      continue;
    }
    isSponsored = false;
    if (
      articleSeen &&
      opensComments(looks, index, index > lastProse || (section === 'related' && opening === 'comments'))
    ) {
      open('comments');
      continue;
    }
    const isRelated = opening === 'related' && articleSeen && !headsProse(looks, index);
    if (section === 'comments') {
      const isOver =
        isRelated || ownRole === 'legal-notice' || (ownRole === 'menu' && !hasCommentsBelow(looks, index - 1));
      if (!isOver) {
        roles.push('comments');
        continue;
      }
      section = undefined;
    }
    if (isRelated) {
      open('related');
      continue;
    }
    if (section === 'related' && ownRole === 'advertisement' && looks[index + 1]?.group === group) {
      invites = asks(line);
      open('advertisement');
      continue;
    }
    if (section === 'related') {
      const isArticle =
        headlines > 0 &&
        group !== sectionGroup &&
        index < end &&
        (goesOnIn(looks, index) || (isCrowded ? resumes(looks, index, end) : listed > 0 && isOwnAgain(looks, index)));
      const isOver = ownRole === 'legal-notice' || ownRole === 'menu' || isArticle || !isTeaser(looks, index, lastLong);
      if (!isOver) {
        headlines = look.isProse ? Number.NEGATIVE_INFINITY : headlines + 1;
        if (group === sectionGroup && !look.isProse) listed++;
        else listed = Number.NEGATIVE_INFINITY;
        roles.push(ownRole ?? 'related');
        continue;
      }
      section = undefined;
    }
    if (ownRole === 'advertisement') {
      invites = asks(line);
      open('advertisement');
      continue;
    }
    // A count of comments, or the way to what is related, above the article.
    const isCount = opening === 'comments' && /\d/u.test(line);
    const isLink =
      !articleSeen && (isCount || ((opening === 'comments' || opening === 'related') && !headsProse(looks, index)));
    roles.push(ownRole ?? (isLink ? 'menu' : undefined));
    if (look.isProse && ownRole === undefined) articleSeen = true;
  }
  return roles;
}

/** Below a list of bare headlines, a heading of its own right above a sentence: the article goes on. */
function goesOnIn(looks: readonly Look[], index: number): boolean {
  const [before, look, below, next] = [looks[index - 1], looks[index], looks[index + 1], looks[index + 2]];
  if (!look || before?.group === look.group || look.isProse) return false;
  return below?.isProse === true && !below.isCut && below.group === look.group && next?.group !== look.group;
}

/** A list that stands together ends with its last line: a sentence below the next empty line is the article's, and so is a heading of one. */
function isOwnAgain(looks: readonly Look[], index: number): boolean {
  const [look, below] = [looks[index], looks[index + 1]];
  if (!look || look.isCut || look.role !== undefined || look.isCaption) return false;
  return look.isProse || (below?.isProse === true && !below.isCut && below.role === undefined && !look.isAbout);
}

/** How far an article that goes on is followed. */
const FOLLOWED = 30;

/** Where no empty line parts a list of bare headlines from what is below, sentences and nothing else are the article that goes on. */
function resumes(looks: readonly Look[], index: number, end: number): boolean {
  if (looks[index]?.isProse !== true || looks[index]?.isCut) return false;
  for (let at = index; at < Math.min(end, index + FOLLOWED); at++) {
    const look = looks[at];
    if (!look || look.role !== undefined || look.opening !== undefined) return true;
    if (!look.isProse && !look.isCaption && !look.isAbout && looks[at + 1]?.isProse !== true) return at - index > 1;
  }
  return true;
}

/** What goes on below an invitation to subscribe. */
const isInvitation = ({ isProse, line, text }: Look): boolean =>
  (!isProse && text.length <= 60) ||
  (text.length <= 200 &&
    /\b(?:you agree|vous acceptez|en vous inscrivant|by signing|inbox|boite mail|desinscri|unsubscribe)/u.test(line));
