import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runThrough } from '../../../../electron/store/change.ts';
import { diffWords } from '../../../../shared/text/versions/diff-words.ts';
import { article } from '../../../support/wording.ts';

const diff = (before: string, after: string) => runThrough(diffWords(before, after));

const joined = (parts: ReturnType<typeof diff>, without: 'added' | 'removed'): string =>
  parts
    .filter(({ kind }) => kind !== without)
    .map(({ text }) => text)
    .join('');
const plain = (text: string): string => text.replaceAll(/\s+/gu, ' ');

test('words that were changed are told, a line broken elsewhere is not', () => {
  expect(diff('La rampe sera\nremplacée le 3 mars.', 'La rampe sera remplacée le 4 avril.')).toEqual([
    { kind: 'same', text: 'La rampe sera remplacée le ' },
    { kind: 'removed', text: '3 mars' },
    { kind: 'added', text: '4 avril' },
    { kind: 'same', text: '.' },
  ]);
  expect([diff('', ''), diff('', 'a'), diff('a', '')]).toEqual([
    [],
    [{ kind: 'added', text: 'a' }],
    [{ kind: 'removed', text: 'a' }],
  ]);
});

test('what two rewritten sentences have in common by chance does not stand between their words', () => {
  const old = 'Le conseil a entendu la société le 3 mars ; elle conteste les faits. Il a prononcé une amende.';
  const now = 'Le conseil a rejeté le recours de la mairie, qui soutenait le contraire. Il a prononcé une amende.';
  expect(diff(old, now).map(({ kind }) => kind)).toEqual(['same', 'removed', 'added', 'same']);
});

test.each([0.02, 0.3])(
  'in a long text of which %d of the words were changed, the others are the same still',
  (share) => {
    const words = Array.from({ length: 900 }, (_, at) => article(at, 20))
      .join('\n\n')
      .split(' ');
    const isChanged = (at: number): boolean => (at * 7_919) % 1_000 < share * 1_000;
    const now = words.map((word, at) => (isChanged(at) ? `w${at}` : word));
    const parts = diff(words.join(' '), now.join(' '));
    expect(joined(parts, 'removed')).toBe(now.join(' '));
    const same = parts.filter(({ kind }) => kind === 'same').reduce((sum, { text }) => sum + text.length, 0);
    expect(same / now.join(' ').length).toBeGreaterThan(0.9 - 2 * share);
  },
);

test('without what was added it is the old text, without what was removed the new one', () => {
  const text = fc
    .array(fc.constantFrom('un ', 'deux ', 'trois\n', 'quatre, ', '😀 ', 'é'), { maxLength: 30 })
    .map((words) => words.join(''));
  fc.assert(
    fc.property(text, text, (before, after) => {
      const parts = diff(before, after);
      expect([plain(joined(parts, 'added')), joined(parts, 'removed')]).toEqual([plain(before), after]);
    }),
    { numRuns: 100 },
  );
});

test('texts that are too long to compare by word are compared by line', () => {
  const lines = Array.from({ length: 12_000 }, (_, at) => `${article(at, 22)}\n`);
  const changed = lines.with(3_000, 'Une ligne nouvelle.\n');
  const parts = diff(lines.join(''), changed.join(''));
  expect(parts.map(({ kind }) => kind)).toEqual(['same', 'removed', 'added', 'same']);
});
