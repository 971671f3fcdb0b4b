import { expect, test } from 'vitest';
import { whyNoText } from '../../../../renderer/screens/reader/why-no-text.ts';

test('an archive whose documents were all left in it does not send the reader to look for them', () => {
  const archive = { kind: 'archive', problem: null } as const;
  expect([whyNoText(archive, 2), whyNoText(archive, undefined), whyNoText(archive, 0)]).toEqual([
    ['reader.archive', 'reader.archive-why'],
    ['reader.archive', 'reader.archive-why'],
    ['reader.archive-empty', 'reader.archive-empty-why'],
  ]);
  expect(whyNoText({ kind: 'archive', problem: { code: 'source.encrypted' } }, 0)[0]).toBe('reader.no-text');
  expect(whyNoText({ kind: 'pdf', problem: null }, 0)[0]).toBe('reader.no-text');
});
