/** Which line of a pasted page is the title of its article. */
import type { SegmentRole } from '../../../../shared/domain/source.ts';
import type { Look } from './look.ts';

type Roles = readonly (SegmentRole | undefined)[];

/** Words of a menu: few, and no sentence. */
export const isShort = ({ text, isProse, isAbout }: Look, longest = 40): boolean =>
  !isProse && !isAbout && text.length <= longest && !STOPS.includes(text.at(-1) ?? '') && !text.includes('@');
const STOPS = '@.!?:;,';
export const isTiny = (look: Look): boolean => isShort(look, 25) && countWords(look.text) <= 3;

function countWords(text: string): number {
  let words = 1;
  for (let at = 1; at < text.length; at++)
    if (isBlank(text.charCodeAt(at)) && !isBlank(text.charCodeAt(at - 1))) words++;
  return words;
}
const isBlank = (code: number): boolean =>
  code === 0x20 || code === 0xa0 || code === 0x0a || code === 0x09 || code === 0x202f;

export const hasWords = ({ text }: Look): boolean => /\p{L}{2}/u.test(text);

/** Words of a headline, and the most lines that stand between one and its date. */
const [HEADLINE, NAMES] = [5, 3];

/** Where the article's title stands: the last line of its own before the first sentence, byline or date below it. -1 when there is none. */
export function titleOf(looks: readonly Look[], roles: Roles): number {
  let title = -1;
  let headline = -1;
  for (const [index, look] of looks.entries()) {
    if (roles[index] !== undefined) continue;
    if (look.isDate && title < 0) continue;
    if (look.isProse || look.isAbout || look.isCaption || isFact(looks, index)) {
      // Names and the like stand between a headline and its date.
      const isBelowHeadline = headline >= 0 && headline < title && title - headline <= NAMES;
      return besideAbout(looks, roles, isBelowHeadline ? headline : title, index);
    }
    if (hasWords(look)) title = index;
    const before = looks[index - 1];
    const isApart =
      !before || before.group !== look.group || roles[index - 1] !== undefined || isKicker(looks, index - 1);
    if (isApart && words(look) >= HEADLINE) headline = index;
  }
  return -1;
}

/** A word or two that begin a group, right above the headline that they say the kind of. */
const isKicker = (looks: readonly Look[], index: number): boolean => {
  const look = looks[index];
  return look !== undefined && isTiny(look) && looks[index - 1]?.group !== look.group;
};

const LABELLED = /^\p{Lu}[\p{L}’'() -]{1,30}\s?:\s\S/u;
/** "Capital : 40 000 €" above or below another line of its kind: what a record is made of. */
function isFact(looks: readonly Look[], index: number): boolean {
  // "Stand: 3. Mai 2022" below a headline with a colon makes it no record.
  const isLabelled = (at: number): boolean =>
    looks[at]?.group === looks[index]?.group && looks[at]?.isAbout !== true && LABELLED.test(looks[at]?.text ?? '');
  return isLabelled(index) && (isLabelled(index + 1) || isLabelled(index - 1));
}

const words = ({ text }: Look): number => text.split(/\s+/u).length;
export const FEW = 4;

/** A line of a few words right below date and byline is the title when only a word or two stand above them; a subtitle stands below the title. */
function besideAbout(looks: readonly Look[], roles: Roles, title: number, about: number): number {
  const above = looks[title];
  if (above === undefined || isTiny(above)) {
    let below = about;
    while (looks[below]?.isAbout === true) below++;
    const look = looks[below];
    const next = looks[below + 1];
    const isTitle = look && !look.isProse && roles[below] === undefined && words(look) >= FEW && !look.isCaption;
    return isTitle && next && (next.isProse || next.isCaption) && below > about ? below : title;
  }
  const before = looks[title - 1];
  const isSubtitle =
    before !== undefined &&
    roles[title - 1] === undefined &&
    words(before) >= FEW &&
    before.group === above.group &&
    looks.slice(0, title).filter((look, at) => roles[at] === undefined && words(look) >= FEW).length <= 3;
  return isSubtitle ? title - 1 : title;
}

/** From where to where the text's own sentences reach; where it has none, its facts. Both -1 when there is nothing of the kind. */
export function reachOf(looks: readonly Look[], roles: Roles): { readonly first: number; readonly last: number } {
  const isOwn = ({ isProse }: Look, index: number): boolean => isProse && roles[index] === undefined;
  const first = looks.findIndex(isOwn);
  if (first >= 0) return { first, last: looks.findLastIndex(isOwn) };
  const isOwnFact = (_: Look, index: number): boolean => roles[index] === undefined && isFact(looks, index);
  return { first: looks.findIndex(isOwnFact), last: looks.findLastIndex(isOwnFact) };
}
