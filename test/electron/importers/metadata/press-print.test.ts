import { expect, test } from 'vitest';
import { pressPrintIn } from '../../../../electron/importers/metadata/press-print.ts';

const article = { title: 'Lamp went out at the cape', author: 'Maud Ferrier', edtf: '2019-06-04' };

test('Nexis names paper and day above the title or below it, and labels the rest', () => {
  const labels = ['BYLINE: Maud Ferrier', 'SECTION: NEWS; Pg. 4', 'LENGTH: 512 words', 'The lamp went out.'];
  const paper = ['The Cape Observer (Cork)', 'June 4, 2019 Tuesday'];
  expect(pressPrintIn([...paper, article.title, ...labels])).toMatchObject({ ...article, publisher: paper[0] });
  expect(pressPrintIn([article.title, ...paper, 'Copyright 2019 Cape Ltd', ...labels])).toMatchObject(article);
});

test('Factiva gives author, length, day and paper a line each, or a field of two letters', () => {
  expect(
    pressPrintIn([article.title, 'Maud Ferrier', '512 words', '4 June 2019', '10:12', 'The Cape Observer', 'English']),
  ).toMatchObject({ ...article, publisher: 'The Cape Observer' });
  expect(
    pressPrintIn([
      'HD  Lamp went out at the cape',
      'BY  Maud Ferrier',
      'WC 512 words',
      'PD 4 June 2019',
      'SN The Cape Observer',
    ]),
  ).toMatchObject({ ...article, publisher: 'The Cape Observer' });
});

test('a text with a length, a section or a day alone is no print of a database', () => {
  expect(pressPrintIn(['The lamp', 'Length: 3 metres', 'Section: north', '4 June 2019'])).toBeUndefined();
  expect(pressPrintIn(['The lamp', '512 words', 'It went out on 4 June 2019 and nobody noticed.'])).toBeUndefined();
});
