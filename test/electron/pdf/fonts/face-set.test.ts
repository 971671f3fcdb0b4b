import { expect, test } from 'vitest';
import { createFaceSet, shapeWord } from '../../../../electron/pdf/fonts/face-set.ts';

test('a ligature is one glyph that still reads as its letters', () => {
  const { serif } = createFaceSet();
  const word = serif.word('efficace');
  expect([serif.texts, word.width === word.positions.at(-1), [...word.clusters]]).toEqual([
    ['', 'e', 'ffi', 'c', 'a'],
    true,
    [0, 1, 4, 5, 6, 7, 8],
  ]);
});

test('a character is taken from another face, and what no face has is a square that reads as itself', () => {
  const faces = createFaceSet();
  const pieces = shapeWord(faces, faces.serif, 'a□中b').map(({ text, face, missing }) => [text, face.name, missing]);
  expect([pieces, faces.sans.texts.includes('中')]).toEqual([
    [
      ['a', 'SourceSerif4-Regular', ''],
      ['□', 'SourceSans3-Regular', ''],
      ['中', 'SourceSans3-Regular', '中'],
      ['b', 'SourceSerif4-Regular', ''],
    ],
    true,
  ]);
});

test('the fonts have what French law needs', () => {
  const { serif, sans } = createFaceSet();
  const wanted = Array.from('éÈœŒŸ«»’–—…€§°№†ªº\u00a0\u202f\u2011½²');
  expect(
    wanted.filter(
      (character) => !serif.supports(character.codePointAt(0) ?? 0) || !sans.supports(character.codePointAt(0) ?? 0),
    ),
  ).toEqual([]);
});
