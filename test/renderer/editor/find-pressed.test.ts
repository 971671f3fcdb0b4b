import { expect, test } from 'vitest';
import { findPressed, headingOnLine } from '../../../renderer/editor/find-pressed.ts';
import { memoSchema } from '../../../renderer/editor/schema.ts';

const {
  doc,
  paragraph,
  heading,
  footnote,
  citation,
  table,
  table_row: row,
  table_cell: cell,
  live_block: live,
} = memoSchema.nodes;
const text = (words: string) => memoSchema.text(words);
const cells = (...words: string[]) =>
  row.create(
    null,
    words.map((one) => cell.create(null, paragraph.create(null, text(one)))),
  );

const memo = doc.create(null, [
  heading.create({ level: 1 }, text("L'astreinte, son décompte")),
  paragraph.create(null, [
    text('La régie doit 10 000 € ; la commune doit '),
    footnote.create(null, text('Voir la régie, la commune aussi.')),
    citation.create({ id: 'c', sourceId: 's', passageId: null, form: 'footnote' }),
    text('rien.'),
  ]),
  table.create(null, [cells('Régie', 'dix euros'), cells('Commune', 'dix euros')]),
  live.create({ id: 'b', subject: 'parties', options: {}, frozenAt: null }),
]);

const press = (
  node: number,
  word: string,
  rest: { before?: string; after?: string; note?: number; fraction?: number } = {},
) => {
  const { before = '', after = '', note = 0, fraction = 0 } = rest;
  const found = findPressed(memo, { node, fraction }, { word, before, after, note });
  if (found?.kind !== 'text')
    return (
      found &&
      `${found.kind} ${memo.nodeAt(found.kind === 'note' ? found.note : found.at)?.type.name}${found.kind === 'note' ? ` ${found.at}` : ''}`
    );
  return memo.textBetween(found.at, Math.min(found.at + 12, memo.content.size), '|');
};

test('a press finds the very word by its line, as the page sets it', () => {
  expect([
    press(1, 'doit', { before: 'La régie', after: '10\u202f000 €' }),
    press(1, 'doit', { before: 'la commune', fraction: 0.1 }),
    press(1, '10\u202f000', { before: 'doit' }),
    press(0, 'L’astreinte,'),
    press(1, '€\u202f;'),
  ]).toEqual(['doit 10 000 ', 'doit Voir l', '10 000 € ; l', "L'astreinte,", '€ ; la commu']);
});

test('in a note it is the note, at its word; a citation in a note is selected', () => {
  expect([press(1, 'commune', { before: 'Voir la régie, la', note: 1 }), press(1, 'Pièce', { note: 2 })]).toEqual([
    'note footnote 18',
    'node citation',
  ]);
});

test('in a cell it is the word of that row; a live block is selected as a whole', () => {
  expect([
    press(2, 'euros', { before: 'dix', fraction: 0.2 }),
    press(2, 'Commune', { fraction: 0.9 }),
    press(3, 'Régie'),
  ]).toEqual(['euros|C', 'Commune|d', 'node live_block']);
});

test('a line of the contents leads to its heading', () => {
  expect([headingOnLine(memo, 'I. L’astreinte, son décompte . . . 3'), headingOnLine(memo, 'Dossier')]).toEqual([
    1,
    null,
  ]);
});
