import { expect, it } from 'vitest';
import { readText } from '../../../../../electron/importers/text/read-text.ts';

const rolesOf = (lines: readonly string[]): Map<string, string> => {
  const { body, segments } = readText({
    bytes: Buffer.from(lines.join('\n')),
    fileName: 'x.txt',
    today: '2026-01-15',
    tick: () => undefined,
  });
  return new Map(segments.map(({ role, start, end }) => [body.slice(start, end), role]));
};

const PROSE = [
  'The lock keeper has worked the gates of the upper basin since 1974, and he says that he has never seen the water as low as it stood on Monday.',
  'The canal company answered that the reservoirs would be filled before the season begins, and that no barge had been turned away so far this year.',
  'Its engineers have nevertheless asked the county for leave to close two of the seven locks until the end of October, which the mayors oppose.',
  'A hearing is to be held in the town hall next week, where the boatmen, the millers and the anglers will each be heard for a quarter of an hour.',
];
/** A menu that speaks in sentences. */
const MENU = [
  ['Home', 'Search', 'Log in', 'Gardens', 'Kitchens', 'Tools and timber'],
  ['Plan a shed', 'Answer four questions and see which shed fits your plot.', 'Paint guide', 'Find the right paint.'],
  ['Ladders', 'Carts', 'Seeds', 'June 29, 2014', 'Ask the joiner', 'He answers every letter himself.'],
].flat();
const ARTICLE = ['The water of the upper basin is running out', 'By Ann Tully', ...PROSE];
const FOOT = [
  ['Share', 'Print', 'Older stories', 'May 2014', 'April 2014', 'March 2014', 'The mill turns again', 'A new weir'],
  ['Privacy policy', 'Terms of use', 'Polski', 'Magyar', 'Cymraeg'],
].flat();

it('above the title of a page pasted whole, what its menu says in sentences is the page’s, and so are the lists below', () => {
  const roles = rolesOf([...MENU, ...ARTICLE, ...FOOT]);
  expect(MENU.filter((line) => ['body', 'heading'].includes(roles.get(line) ?? ''))).toEqual([]);
  expect(ARTICLE.map((line) => roles.get(line))).toEqual(['heading', 'body', 'body', 'body', 'body', 'body']);
  expect(FOOT.filter((line) => ['body', 'heading'].includes(roles.get(line) ?? ''))).toEqual([]);
});

it('what stands above a table of contents is the text’s own', () => {
  const lead = 'A basin is a wide part of a canal.';
  const contents = ['1 Lining', '2 Gates', '3 Supply', '4 Law of the banks'];
  const parts = ['Lining', 'Gates', 'Supply'].flatMap((name, at) => [name, PROSE[at] ?? '']);
  const roles = rolesOf([...MENU.slice(0, 9), 'Basin', lead, ...contents, ...parts, ...FOOT]);
  expect(roles.get(lead)).toBe('body');
});
