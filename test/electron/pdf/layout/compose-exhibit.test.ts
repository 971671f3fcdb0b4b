import { expect, test } from 'vitest';
import { createFaceSet } from '../../../../electron/pdf/fonts/face-set.ts';
import { composeExhibit } from '../../../../electron/pdf/layout/compose-exhibit.ts';
import { createComposition } from '../../../../electron/pdf/layout/composition.ts';
import type { LaidPage } from '../../../../electron/pdf/layout/paginate.ts';
import type { PrintExhibit, PrintPassage } from '../../../../shared/memo/print-job.ts';
import type { Segment } from '../../../../shared/domain/source.ts';
import { sampleExhibits } from '../sample-job.ts';

const [base] = (await sampleExhibits()).exhibits;

function compose(
  body: string,
  segments: readonly Segment[],
  passages: Parameters<typeof composeExhibit>[2] = [],
): readonly LaidPage[] {
  if (!base) throw new Error('no sample');
  const exhibit: PrintExhibit = { ...base, body, segments };
  return composeExhibit(
    createComposition(createFaceSet(), { language: 'fr', settings: { paper: 'A4' } }),
    exhibit,
    passages,
    '',
  );
}

const wordsOf = (pages: readonly LaidPage[]): string[] =>
  pages.flatMap(({ items }) =>
    items.flatMap(({ item }) =>
      item.lines.map(({ line }) =>
        line.boxes.map(({ word }, i) => word.text + (line.gaps[i] === 1 ? ' ' : '')).join(''),
      ),
    ),
  );
const passage = (id: string, start: number, end: number): Pick<PrintPassage, 'id' | 'start' | 'end'> => ({
  id,
  start,
  end,
});

test('rows of a table stand in columns, and a row that is too high is set cell under cell', () => {
  const rows = ['Date\tSomme', `1er mars\t${'mot '.repeat(3_000).trim()}`];
  const body = rows.join('\n');
  const segments = rows.map((row): Segment => {
    const start = body.indexOf(row);
    return { start, end: start + row.length, role: 'body', block: 'table-row' };
  });
  const pages = compose(body, segments);
  const heads = pages[0]?.items.find(({ item }) => item.lines.length === 2)?.item.lines.map(({ line }) => line.x);
  const printed = wordsOf(pages).join(' ');
  expect([(heads?.[1] ?? 0) > (heads?.[0] ?? 0), pages.length > 1, printed.match(/mot/gu)?.length]).toEqual([
    true,
    true,
    3_000,
  ]);
});

test('preformatted text keeps its lines', () => {
  const body = 'un deux\n  trois\nquatre';
  const pages = compose(body, [{ start: 0, end: body.length, role: 'body', block: 'preformatted' }]);
  expect(wordsOf(pages).slice(-3)).toEqual(['un deux', 'trois', 'quatre']);
});

test('a passage over two pages is marked on every line of it and found where it begins', () => {
  const body = Array.from({ length: 900 }, (_, i) => `mot${i}`).join(' ');
  const start = body.indexOf('mot300');
  const pages = compose(
    body,
    [{ start: 0, end: body.length, role: 'body', block: 'paragraph' }],
    [passage('p', start, body.indexOf('mot700'))],
  );
  const marked = pages.map(
    ({ items }) => items.filter(({ item }) => item.areas.some(({ kind }) => kind === 'bar')).length,
  );
  const anchored = pages.flatMap(({ items }, page) =>
    items.flatMap(({ item }) =>
      item.anchors.includes('passage:p')
        ? [[page, item.lines.some(({ line }) => line.boxes.some(({ word }) => word.text === 'mot300'))]]
        : [],
    ),
  );
  expect([pages.length, marked.every((count) => count > 3), anchored]).toEqual([2, true, [[0, true]]]);
});

test('the tint covers the cited words and not their neighbours', () => {
  const body = 'avant «cité», après';
  const start = body.indexOf('cité');
  const pages = compose(
    body,
    [{ start: 0, end: body.length, role: 'body', block: 'paragraph' }],
    [passage('p', start, start + 4)],
  );
  const item = pages[0]?.items.find(({ item: one }) => one.areas.some(({ kind }) => kind === 'tint'))?.item;
  const tint = item?.areas.find(({ kind }) => kind === 'tint');
  const line = item?.lines[0]?.line;
  const boxes = line?.boxes ?? [];
  const box = boxes.find(({ word }) => word.text.includes('cité'));
  const whole = ((box?.word.width ?? 0) * (line?.size ?? 0)) / 1000;
  expect([(tint?.width ?? 0) < whole, (tint?.width ?? 0) > whole * 0.4]).toEqual([true, true]);
});
