/**
 * Parts that a page's tags and classes leave in the article and that say themselves what they are: a wall before the rest of a text for sale, readers'
 * comments, an invitation, related articles below. Told by the same words as on a page pasted as text.
 */
import { OWN_ROLES, type SegmentRole } from '../../../shared/domain/source.ts';
import type { Block } from '../document/block-list.ts';
import type { TextBlock } from '../text/lines-to-blocks.ts';
import { looksOf, type Look } from '../text/surroundings/look.ts';
import { sectionRoles } from '../text/surroundings/sections.ts';

/** More than this share of the article would not be beside it. */
const MOST = 0.6;
const lengthOf = (blocks: readonly { readonly text: string }[]): number =>
  blocks.reduce((sum, { text }) => sum + text.length, 0);

function withGroups(blocks: readonly Block[]): TextBlock[] {
  let group = 0;
  return blocks.map(({ text, block }, index) => {
    const before = blocks[index - 1];
    if (!(block === 'list-item' && before?.block === 'list-item')) group++;
    return { start: 0, end: text.length, text, group, block };
  });
}

/** Below a heading of its own that names what is beside the article, all is beside it, down to a heading as high. */
function sectionsByHeading(blocks: readonly Block[], looks: readonly Look[]): (SegmentRole | undefined)[] {
  let open: { readonly role: SegmentRole; readonly level: number } | undefined;
  let seen = false;
  return blocks.map(({ level, block }, index) => {
    const look = looks[index];
    if (!look) return undefined;
    if (block === 'heading') {
      const role =
        look.role === 'advertisement' || look.isCookieSpeech
          ? (look.role ?? 'cookie-banner')
          : look.opening === 'related' || look.opening === 'comments'
            ? look.opening
            : undefined;
      if (role !== undefined && seen) open = { role, level: level ?? 6 };
      else if (open && (level ?? 6) <= open.level) open = undefined;
    } else if (look.isProse) seen = true;
    return open?.role;
  });
}

/** Pages that go on for ever: where another article begins, with a title as high as the first and its own byline or date. -1 when none does. */
function nextArticle(blocks: readonly Block[], looks: readonly Look[]): number {
  const first = blocks.findIndex(({ level }) => level === 1);
  return blocks.findIndex(
    ({ level }, index) =>
      first >= 0 &&
      index > first &&
      level === 1 &&
      looks.slice(first, index).some(({ isProse }) => isProse) &&
      looks.slice(index + 1, index + 3).some(({ isAbout }) => isAbout),
  );
}

/** @param tick called after each stretch of a long page */
export function withSpokenParts(blocks: readonly Block[], tick: () => void = () => undefined): readonly Block[] {
  const own = blocks.flatMap((block, index) => (OWN_ROLES.has(block.role) ? [{ block, index }] : []));
  const texts = own.map(({ block }) => block);
  const looks = looksOf(withGroups(texts), tick);
  const next = nextArticle(texts, looks);
  if (
    next < 0 &&
    !looks.some(({ role, opening, isCookieSpeech }) => role !== undefined || opening !== undefined || isCookieSpeech)
  )
    return blocks;
  const byHeading = sectionsByHeading(texts, looks);
  const said = sectionRoles(looks, true);
  const roles = new Map<number, SegmentRole>();
  for (const [at, { block, index }] of own.entries()) {
    if (next >= 0 && at >= next) roles.set(index, 'related');
    if (block.level === 1 || block.role === 'caption') continue;
    const role = byHeading[at] ?? said[at];
    if (role !== undefined) roles.set(index, role);
  }
  const taken = lengthOf(own.filter(({ index }) => roles.has(index)).map(({ block }) => block));
  if (taken > lengthOf(texts) * MOST) return blocks;
  return blocks.map((block, index) => {
    const role = roles.get(index);
    return role === undefined ? block : { ...block, role };
  });
}

const letters = (text: string): string => text.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');

/** A page that sets its title in letters rather than as a heading: the line that says the same as its `<title>` is the heading. */
export function withTitle(blocks: readonly Block[], title: string): readonly Block[] {
  const own = letters(title);
  if (own.length < 8 || blocks.some(({ level, role }) => level === 1 && OWN_ROLES.has(role))) return blocks;
  const at = blocks.findIndex(({ role, text }) => OWN_ROLES.has(role) && letters(text.split('\n')[0] ?? '') === own);
  const found = blocks[at];
  if (!found) return blocks;
  const [first = '', ...rest] = found.text.split('\n');
  const heading: Block = { ...found, text: first, block: 'heading', level: 1 };
  const below = rest.join('\n').trim();
  return [
    ...blocks.slice(0, at),
    heading,
    ...(below === '' ? [] : [{ ...found, text: below }]),
    ...blocks.slice(at + 1),
  ];
}
