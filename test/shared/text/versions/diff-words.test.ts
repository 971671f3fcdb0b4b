import fc from 'fast-check';
import { expect, test } from 'vitest';
import { diffWords } from '../../../../shared/text/versions/diff-words.ts';
import { article } from '../../../support/wording.ts';

const joined = (parts: Awaited<ReturnType<typeof diffWords>>, without: 'added' | 'removed'): string =>
  parts
    .filter(({ kind }) => kind !== without)
    .map(({ text }) => text)
    .join('');
const plain = (text: string): string => text.replaceAll(/\s+/gu, ' ');

test('words that were changed are told, a line broken elsewhere is not', async () => {
  expect(await diffWords('La rampe sera\nremplacée le 3 mars.', 'La rampe sera remplacée le 4 avril.')).toEqual([
    { kind: 'same', text: 'La rampe sera remplacée le ' },
    { kind: 'removed', text: '3' },
    { kind: 'added', text: '4' },
    { kind: 'same', text: ' ' },
    { kind: 'removed', text: 'mars' },
    { kind: 'added', text: 'avril' },
    { kind: 'same', text: '.' },
  ]);
  expect([await diffWords('', ''), await diffWords('', 'a'), await diffWords('a', '')]).toEqual([
    [],
    [{ kind: 'added', text: 'a' }],
    [{ kind: 'removed', text: 'a' }],
  ]);
});

test('without what was added it is the old text, without what was removed the new one', async () => {
  const text = fc
    .array(fc.constantFrom('un ', 'deux ', 'trois\n', 'quatre, ', '😀 ', 'é'), { maxLength: 30 })
    .map((words) => words.join(''));
  await fc.assert(
    fc.asyncProperty(text, text, async (before, after) => {
      const parts = await diffWords(before, after);
      expect([plain(joined(parts, 'added')), joined(parts, 'removed')]).toEqual([plain(before), after]);
    }),
    { numRuns: 100 },
  );
});

test('texts that are too long to compare by word are compared by line', async () => {
  const lines = Array.from({ length: 6_000 }, (_, at) => `${article(at, 22)}\n`);
  const changed = lines.with(3_000, 'Une ligne nouvelle.\n');
  const parts = await diffWords(lines.join(''), changed.join(''));
  expect(parts.map(({ kind }) => kind)).toEqual(['same', 'removed', 'added', 'same']);
});
