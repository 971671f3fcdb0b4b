import { expect, it } from 'vitest';
import { findMisspelled, nextMisspelled } from '../../../../renderer/editor/spelling/find-misspelled.ts';
import type { SpellingService } from '../../../../renderer/editor/spelling/spelling-service.ts';
import { memoSchema } from '../../../../renderer/editor/schema.ts';

const { doc, paragraph, footnote, live_block: live, blockquote } = memoSchema.nodes;
const text = (words: string) => memoSchema.text(words);

const right = new Set('la régie doit une amende voir note the board of harbour shall pay and is not'.split(' '));
const asked: string[] = [];
const service: SpellingService = {
  isOn: () => true,
  isRight: (word, language) =>
    word === 'nouveau' ? undefined : right.has(word.toLowerCase()) && language.length === 2,
  ask: (language, words) => asked.push(...words.map((word) => `${language} ${word}`)),
  suggest: async () => [],
  learn: () => undefined,
  subscribe: () => () => undefined,
};

const memo = doc.create(null, [
  paragraph.create(null, [text('La régi'), footnote.create(null, text('Voir nott')), text(' doit une amande nouveau')]),
  blockquote.create(null, paragraph.create(null, text('The bord of the harbour shall pay and is not'))),
  live.create(
    { id: 'x', subject: 'chronology', options: {}, frozenAt: '2026-01-01' },
    paragraph.create(null, text('fautte')),
  ),
]);

it('finds wrong words in the order of the text, notes included, each in its language; live blocks are not the author’s', () => {
  const found = findMisspelled(memo, 'fr', service, undefined);
  expect(found.map(({ word, language }) => `${language} ${word}`)).toEqual([
    'fr régi',
    'fr nott',
    'fr amande',
    'en bord',
  ]);
  for (const { from, to, word } of found) expect(memo.textBetween(from, to)).toBe(word);
  expect(asked).toEqual(['fr nouveau']);
});

it('leaves the word that is being typed, and goes round the ends', () => {
  const all = findMisspelled(memo, 'fr', service, undefined);
  const [first, second] = all;
  expect(findMisspelled(memo, 'fr', service, first?.to)[0]).toEqual(second);
  expect(nextMisspelled(all, { from: 0, to: 0 }, 1)).toEqual(first);
  expect(nextMisspelled(all, { from: 0, to: 0 }, -1)).toEqual(all.at(-1));
  expect(nextMisspelled(all, all.at(-1) ?? { from: 0, to: 0 }, 1)).toEqual(first);
  expect(nextMisspelled([], { from: 0, to: 0 }, 1)).toBeUndefined();
});

it('checks words in the language that was set for them, and not at all where none is', () => {
  const set = (words: string, code: string) => memoSchema.text(words, [memoSchema.marks.language.create({ code })]);
  const mixed = doc.create(
    null,
    paragraph.create(null, [text('la amande '), set('bord amande', 'en'), text(' and the '), set('lex loci', 'none')]),
  );
  const found = findMisspelled(mixed, 'fr', service, undefined);
  expect(found.map(({ word, language }) => `${language} ${word}`)).toEqual(['fr amande', 'en bord', 'en amande']);
});
