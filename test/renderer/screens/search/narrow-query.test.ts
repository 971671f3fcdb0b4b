import fc from 'fast-check';
import { expect, test } from 'vitest';
import { narrow, narrowedTo } from '../../../../renderer/screens/search/narrow-query.ts';
import { parseQuery } from '../../../../electron/store/search/parse-query.ts';

test.each([
  ['amende', 'kind', 'pdf', 'amende kind:pdf'],
  ['amende kind:pdf', 'kind', 'html', 'amende kind:html'],
  ['amende kind:html cnil', 'kind', 'html', 'amende cnil'],
  ['kind:pdf', 'kind', 'pdf', ''],
  ['amende OR astreinte', 'date', '2022', '(amende OR astreinte) date:2022'],
  ['(amende OR astreinte) date:2022', 'date', '2023', '(amende OR astreinte) date:2023'],
  ['(amende OR astreinte)', 'date', '2022', '(amende OR astreinte) date:2022'],
  ['"a OR b"', 'date', '2022', '"a OR b" date:2022'],
  ['amende', 'publisher', 'La Gazette', 'amende publisher:"La Gazette"'],
  ['amende publisher:"La Gazette"', 'publisher', 'La Gazette', 'amende'],
  ['amende', 'publisher', 'Le "Phare"', 'amende publisher:"Le  Phare"'],
] as const)('%s narrowed by %s to %s', (query, field, value, expected) => {
  expect(narrow(query, field, value)).toBe(expected);
});

test('what was pressed is asked for, is shown as pressed, and can be read', () => {
  const words = fc.constantFrom('amende', 'a OR b', '(a OR b) c', '"mise en demeure"', 'date:2022', 'kind:pdf', '');
  const value = fc.constantFrom('pdf', 'La Gazette', '2022', 'L’Équipe');
  const property = fc.property(words, value, fc.constantFrom('kind', 'publisher'), (query, pressed, field) => {
    const once = narrow(query, field, pressed);
    if (narrowedTo(query, field) === pressed) return;
    expect([narrowedTo(once, field), narrowedTo(narrow(once, field, pressed), field)]).toEqual([pressed, null]);
    if (field === 'publisher') expect(parseQuery(once).explained).toBeNull();
  });
  fc.assert(property);
});
