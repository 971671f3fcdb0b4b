import { expect, it } from 'vitest';
import { runningLines } from '../../../../electron/importers/text/running-lines.ts';
import { readText } from '../../../../electron/importers/text/read-text.ts';

const found = (text: string): string[] => {
  const lines = text.split('\n');
  return [...runningLines(lines)].sort((a, b) => a - b).map((at) => lines[at] ?? '');
};

it('takes the head of each page with its number, beside it or in the same line', () => {
  expect(
    found('Rapport du port\n1\n\nUn.\n\nRapport du port\n2\n\nDeux.\n\nRapport du port\n3\n\nTrois.'),
  ).toHaveLength(6);
  expect(found('Port report | 7\nOne.\nPort report | 8\nTwo.\nPort report | 9\nThree.')).toHaveLength(3);
  expect(found('Un.\n\n1/3\n\nDeux.\n\n2/3\n\nTrois.\n\n3/3')).toEqual(['1/3', '2/3', '3/3']);
});

it('leaves lists, ranks and articles that count up, and headings that come again', () => {
  expect(found('Article 1\nA.\nArticle 2\nB.\nArticle 3\nC.')).toEqual([]);
  expect(found('1\nLe phare\n2\nLa digue\n3\nLe quai')).toEqual([]);
  expect(found('Sur le préjudice\nA.\nSur le préjudice\nB.\nSur le préjudice\nC.')).toEqual([]);
});

it('parts them from the paragraphs that touch them', () => {
  const page = (no: number): string =>
    `Rapport annuel du port de pêche et de plaisance\n${no}\nLa digue du nord a été ouverte au public en juin.`;
  const { segments, body } = readText({
    bytes: Buffer.from([3, 4, 5].map(page).join('\n')),
    fileName: 'rapport.txt',
    today: '2026-01-15',
    tick: () => undefined,
  });
  expect(segments.map(({ role, start, end }) => `${role} ${body.slice(start, end).slice(0, 12)}`)).toEqual(
    [3, 4, 5].flatMap((no) => ['menu Rapport annu', `menu ${no}`, 'body La digue du ']),
  );
});
