import { expect, it } from 'vitest';
import type { PageLine } from '../../../../electron/importers/pdf/page-lines.ts';
import { runningLines } from '../../../../electron/importers/pdf/running-lines.ts';

const page = (...texts: readonly string[]): PageLine[] =>
  texts.map((text, index) => ({ text, left: 70, right: 400, baseline: 800 - index * 100, size: 11 }));
const found = (pages: readonly PageLine[][]): string[] => Array.from(runningLines(pages), ({ text }) => text);

it('tells what pages repeat at their edges, whatever its number', () => {
  const pages = [1, 2, 3, 4].map((number) =>
    page(
      'Cabinet Roc',
      `Titre ${'abcd'[number - 1]}`,
      `Un ${'efgh'[number - 1]}`,
      `Deux ${'ijkl'[number - 1]}`,
      `Page ${number} sur 4`,
    ),
  );
  expect(found(pages).toSorted()).toEqual([
    ...Array.from({ length: 4 }, () => 'Cabinet Roc'),
    'Page 1 sur 4',
    'Page 2 sur 4',
    'Page 3 sur 4',
    'Page 4 sur 4',
  ]);
});

it('takes nothing from two pages, nor what stands once', () => {
  expect(found([page('Cabinet Roc', 'Un', '1'), page('Cabinet Roc', 'Deux', '2')])).toEqual([]);
  expect(found([page('Un', 'x'), page('Deux', 'y'), page('Trois', 'z')])).toEqual([]);
});
