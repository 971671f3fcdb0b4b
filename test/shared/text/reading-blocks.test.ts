import fc from 'fast-check';
import { expect, test } from 'vitest';
import { SEGMENT_BLOCKS, SEGMENT_ROLES, type Segment } from '../../../shared/domain/source.ts';
import { outlineOf, readingGroups } from '../../../shared/text/reading-blocks.ts';

test('folds the surroundings of a page, keeps words that no segment covers, and marks pages where they begin', () => {
  const body = 'Menu\nAccueil\nTitre  long\nUn texte coupé par la page.\nMot perdu\nRéagir';
  const find = (words: string): { start: number; end: number } => {
    const start = body.indexOf(words);
    return { start, end: start + words.length };
  };
  const segments: Segment[] = [
    { ...find('Menu'), role: 'menu', block: 'paragraph' },
    { ...find('Accueil'), role: 'related', block: 'list-item' },
    { ...find('Titre  long'), role: 'heading', block: 'heading', level: 1 },
    { ...find('Un texte coupé par la page.'), role: 'body', block: 'paragraph' },
    { ...find('Réagir'), role: 'comments', block: 'paragraph' },
  ];
  const cut = body.indexOf('par la page');
  const groups = readingGroups(body, segments, [0, cut, body.length]);
  expect({
    groups: groups.map((group) => ({
      kind: group.kind,
      roles: group.kind === 'surroundings' ? group.roles : [],
      blocks: group.blocks.map(({ start, end, block, level, pages }) => ({
        words: body.slice(start, end),
        block,
        level,
        pages,
      })),
    })),
    outline: outlineOf(body, groups),
  }).toEqual({
    groups: [
      {
        kind: 'surroundings',
        roles: ['menu', 'related'],
        blocks: [
          { words: 'Menu', block: 'paragraph', level: 0, pages: [{ page: 1, at: 0 }] },
          { words: 'Accueil', block: 'list-item', level: 0, pages: [] },
        ],
      },
      {
        kind: 'text',
        roles: [],
        blocks: [
          { words: 'Titre  long', block: 'heading', level: 1, pages: [] },
          { words: 'Un texte coupé par la page.', block: 'paragraph', level: 0, pages: [{ page: 2, at: cut }] },
          { words: 'Mot perdu', block: 'paragraph', level: 0, pages: [] },
        ],
      },
      {
        kind: 'surroundings',
        roles: ['comments'],
        blocks: [{ words: 'Réagir', block: 'paragraph', level: 0, pages: [] }],
      },
    ],
    outline: [{ ...find('Titre  long'), level: 1, text: 'Titre long' }],
  });
});

test('every character that is not a blank is in exactly one block, in order', () => {
  const parts = fc.array(
    fc.record({
      words: fc.string({ maxLength: 12 }),
      covered: fc.boolean(),
      role: fc.constantFrom(...SEGMENT_ROLES),
      block: fc.constantFrom(...SEGMENT_BLOCKS),
    }),
    { maxLength: 30 },
  );
  fc.assert(
    fc.property(parts, fc.integer({ min: 1, max: 5 }), (list, chunk) => {
      let body = '';
      const segments: Segment[] = [];
      for (const { words, covered, role, block } of list) {
        if (covered) segments.push({ start: body.length, end: body.length + words.length, role, block });
        body += `${words}\n`;
      }
      const blocks = readingGroups(body, segments, [], chunk).flatMap((group) => [...group.blocks]);
      const shown = blocks.map(({ start, end }) => body.slice(start, end)).join('');
      expect(shown.replaceAll(/\s/gu, '')).toBe(body.replaceAll(/\s/gu, ''));
      expect(blocks.every(({ start }, index) => index === 0 || start >= (blocks[index - 1]?.end ?? 0))).toBe(true);
    }),
  );
});

test('tells lines broken at a margin from lines broken on purpose', () => {
  const line = 'Une ligne assez longue pour avoir été coupée par un programme';
  const wrapped = `${line}\n${line}\nfin.`;
  const address = '3 place de Fontenoy\n75007 Paris';
  const body = `${wrapped}\n\n${address}`;
  const segments: Segment[] = [
    { start: 0, end: wrapped.length, role: 'body', block: 'paragraph' },
    { start: wrapped.length + 2, end: body.length, role: 'body', block: 'paragraph' },
  ];
  expect(readingGroups(body, segments, []).flatMap(({ blocks }) => blocks.map((block) => block.isHardWrapped))).toEqual(
    [true, false],
  );
});

test('headings are counted from the highest of the text itself, whatever stands around it', () => {
  const body = 'Journal\n\nPremier\n\nSous-titre\n\nSecond';
  const at = (words: string): { start: number; end: number } => {
    const start = body.indexOf(words);
    return { start, end: start + words.length };
  };
  const segments: Segment[] = [
    { ...at('Journal'), role: 'menu', block: 'heading', level: 1 },
    { ...at('Premier'), role: 'heading', block: 'heading', level: 3 },
    { ...at('Sous-titre'), role: 'heading', block: 'heading', level: 4 },
    { ...at('Second'), role: 'heading', block: 'heading', level: 3 },
  ];
  expect(outlineOf(body, readingGroups(body, segments, [])).map(({ text, level }) => `${level} ${text}`)).toEqual([
    '1 Premier',
    '2 Sous-titre',
    '1 Second',
  ]);
});
test.each(['mot ', 'x', '😀', `${' '.repeat(30_000)}mot`])(
  'a paragraph beyond all measure is drawn as several: %j',
  (words) => {
    const body = words.repeat(Math.ceil(90_000 / words.length));
    const segments: Segment[] = [{ start: 0, end: body.length, role: 'body', block: 'paragraph' }];
    const blocks = readingGroups(body, segments, [0]).flatMap((group) => group.blocks);
    expect(blocks.length).toBeGreaterThan(1);
    expect(Math.max(...blocks.map(({ start, end }) => end - start))).toBeLessThanOrEqual(20_000);
    const drawn = blocks.map(({ start, end }) => body.slice(start, end));
    expect(drawn.join('').replaceAll(' ', '')).toBe(body.replaceAll(' ', ''));
    expect(drawn.every((one) => one.isWellFormed())).toBe(true);
  },
);
