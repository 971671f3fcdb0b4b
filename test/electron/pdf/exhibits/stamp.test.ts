import { expect, it } from 'vitest';
import { placeStamp } from '../../../../electron/pdf/exhibits/page-box.ts';
import { stampText } from '../../../../electron/pdf/exhibits/stamp-text.ts';
import { STAMP_PLACES } from '../../../../shared/memo/print-job.ts';
import { sampleJob } from '../sample-job.ts';

it('says the number in the words of the lawyer, whatever they leave out', async () => {
  const job = await sampleJob('fr');
  const said = (text: string, name = 'Me Paul Tournel'): string =>
    stampText({ ...job, counsel: { ...job.counsel, name }, stamp: { text, place: 'right' } }, 3, 2, 5).replaceAll(
      '\u00a0',
      ' ',
    );
  expect([said(''), said('', ''), said('Prod. {n} ({counsel})'), said('Cabinet Aubrac')]).toEqual([
    'Pièce n° 3 – Me Paul Tournel – p. 2 / 5',
    'Pièce n° 3 – p. 2 / 5',
    'Prod. 3 (Me Paul Tournel) – p. 2 / 5',
    'Pièce n° 3 – Cabinet Aubrac – p. 2 / 5',
  ]);
});

it('stands in the band that is added, never on the page, at every place and however the page is turned', () => {
  const seen = { x: 10, y: 20, width: 595, height: 842 };
  const stamp = { words: [], width: 120, height: 17 };
  for (const rotation of [0, 90, 180, 270] as const)
    for (const place of STAMP_PLACES) {
      const { matrix, whole } = placeStamp(seen, rotation, stamp, place);
      const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = matrix;
      const corners = [0, stamp.width].flatMap((x) =>
        [0, stamp.height].map((y) => [a * x + c * y + e, b * x + d * y + f] as const),
      );
      const isInside = corners.every(
        ([x, y]) => x >= whole.x && x <= whole.x + whole.width && y >= whole.y && y <= whole.y + whole.height,
      );
      const xs = corners.map(([x]) => x);
      const ys = corners.map(([, y]) => y);
      const covers =
        Math.max(...xs) > seen.x &&
        Math.min(...xs) < seen.x + seen.width &&
        Math.max(...ys) > seen.y &&
        Math.min(...ys) < seen.y + seen.height;
      expect({ rotation, place, isInside, covers }).toEqual({ rotation, place, isInside: true, covers: false });
    }
});
