import { expect, it } from 'vitest';
import { plotCurve } from '../../../../renderer/screens/proceedings/curve-geometry.ts';

const box = { width: 210, height: 110, left: 0, right: 10, top: 0, bottom: 10 };
const euros = (minor: number) => ({ minor, currency: 'EUR' });
const point = (day: string, accrued: number, liquidated = 0, paid = 0) => ({
  day,
  days: 0,
  accrued: euros(accrued),
  liquidated: euros(liquidated),
  paid: euros(paid),
  due: euros(liquidated - paid),
});

it('slopes what accrues, steps what happens on a day, and keeps labels apart', () => {
  const { curves, top, endX, breakX } = plotCurve(
    [point('2023-01-01', 0), point('2023-01-06', 50), point('2023-01-11', 100, 100)],
    box,
  );
  const [accrued, liquidated, paid, due] = curves;
  expect({ top, endX, breakX, accrued, liquidated: liquidated?.path }).toEqual({
    top: 100,
    endX: 200,
    breakX: null,
    accrued: { name: 'accrued', path: 'M0.0 100.0L100.0 50.0L200.0 0.0', endY: 0, labelY: 0 },
    liquidated: 'M0.0 100.0H100.0V100.0H200.0V0.0',
  });
  expect([accrued, liquidated, due, paid].map((curve) => curve?.labelY)).toEqual([0, -14, -28, 100]);
});

it('breaks the axis where years pass without an entry, and only once nothing rises any more', () => {
  const points = [
    point('2023-01-01', 0),
    point('2023-03-01', 100),
    point('2023-04-01', 100, 100),
    point('2029-12-31', 100, 100),
    point('2030-01-01', 100, 100),
  ];
  const settled = plotCurve(points, box, true);
  expect([settled.breakX, plotCurve(points, box, false).breakX]).toEqual([186, null]);
  // The entries have the room: the last stands at five sixths of the width.
  expect(settled.curves[1]?.path).toContain('H166.7V0.0');
});

it('draws a single day', () => {
  expect(plotCurve([point('2023-01-01', 0)], box).curves[0]?.path).toBe('M0.0 100.0');
});
