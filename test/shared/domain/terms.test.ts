import { expect, test } from 'vitest';
import * as terms from '../../../shared/domain/terms.ts';
import type { Bilingual } from '../../../shared/kernel/words.ts';

test('every term is said in both languages, with the apostrophe of print', () => {
  const said = Object.entries(terms)
    .filter(([name]) => name.endsWith('_TERMS'))
    .flatMap(([name, record]) =>
      Object.entries(record as Readonly<Record<string, Bilingual>>).map(
        ([member, { fr, en }]) => [`${name}.${member}`, fr, en] as const,
      ),
    );
  expect(said.length).toBeGreaterThan(100);
  expect(said.filter(([, fr, en]) => fr.trim() === '' || en.trim() === '' || /'/u.test(fr + en))).toEqual([]);
});
