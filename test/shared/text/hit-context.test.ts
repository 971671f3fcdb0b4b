import { expect, test } from 'vitest';
import { contextOf } from '../../../shared/text/hit-context.ts';
import type { Segment, SegmentRole } from '../../../shared/domain/source.ts';

const FILLER =
  'Le bac de dix heures part à l’heure malgré le brouillard, et personne à bord ne s’en étonne plus depuis longtemps.';
const PARTS: readonly (readonly [SegmentRole, string])[] = [
  ['menu', 'Accueil Météo Abonnés'],
  ['heading', 'Le quai fermé'],
  ['body', 'Les abonnés attendent le bac.'],
  ['related', 'Les abonnés d’hier'],
  ['body', `${FILLER} Les abonnés protestent. ${FILLER}`],
];

function pageOf(parts: typeof PARTS): { body: string; segments: Segment[] } {
  let body = '';
  const segments = parts.map(([role, words]): Segment => {
    const start = body.length === 0 ? 0 : body.length + 2;
    body += `${body === '' ? '' : '\n\n'}${words}`;
    return { start, end: body.length, role, block: 'paragraph' };
  });
  return { body, segments };
}

test('a hit is shown among words of its own kind, with what is cut told, and where it stands if around the text', () => {
  const page = pageOf(PARTS);
  const found = [...page.body.matchAll(/abonnés/giu)].map(({ index }) =>
    contextOf(page, { start: index, end: index + 7 }, 90),
  );
  expect(found).toEqual([
    { before: 'Accueil Météo ', words: 'Abonnés', after: '', role: 'menu' },
    { before: 'Le quai fermé Les ', words: 'abonnés', after: ' attendent le bac.', role: null },
    { before: 'Les ', words: 'abonnés', after: ' d’hier', role: 'related' },
    {
      before: expect.stringMatching(/^…\S.*longtemps\. Les $/u),
      words: 'abonnés',
      after: expect.stringMatching(/^ protestent\. Le bac.*[^ ]…$/u),
      role: null,
    },
  ]);
  for (const { before, after } of found) expect([before.length < 92, after.length < 92]).toEqual([true, true]);
});

test('a text without segments is shown as it is', () => {
  expect(contextOf({ body: 'Un\nmot seul', segments: [] }, { start: 3, end: 6 }, 90)).toEqual({
    before: 'Un ',
    words: 'mot',
    after: ' seul',
    role: null,
  });
});
