import { useFormat } from '../../i18n/format.ts';
import { useText } from '../../i18n/use-text.ts';
import type { MeasureLedger } from '../../state/ledger.ts';
import { plotCurve } from './curve-geometry.ts';
import css from './ledger.module.css';

const BOX = { width: 700, height: 190, left: 8, right: 170, top: 40, bottom: 26 };

/** Accrued, liquidated, paid and due up to the day asked for: each line by its own form and its own name, the table below saying the same. */
export function LedgerCurve({ counted }: { readonly counted: MeasureLedger }) {
  const t = useText();
  const format = useFormat();
  const { points, ledger, events } = counted;
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last || points.length < 2) return null;
  const isSettled = events.stopsOn !== null && events.stopsOn < ledger.asOf;
  const { curves, top, endX, breakX } = plotCurve(points, BOX, isSettled);
  const base = BOX.height - BOX.bottom;
  const sums = {
    accrued: format.money(ledger.accrued),
    liquidated: format.money(ledger.liquidated),
    paid: format.money(ledger.paid),
    due: format.money(ledger.due),
  };
  const ends = { from: format.date(first.day), to: format.date(last.day) };
  return (
    <svg
      className={css.curve}
      viewBox={`0 0 ${BOX.width} ${BOX.height}`}
      role="img"
      aria-label={t('ledger.curve', { ...ends, ...sums })}
    >
      <line className={css.axis} x1={BOX.left} x2={endX} y1={base} y2={base} />
      {breakX === null ? null : <path className={css.break} d={`M${breakX} ${base + 5}l5 -10m4 0l-5 10`} />}
      <line className={css.rule} x1={BOX.left} x2={endX} y1={BOX.top} y2={BOX.top} />
      <text className={css.tick} x={BOX.left} y={BOX.top - 6}>
        {format.money({ minor: top, currency: ledger.accrued.currency })}
      </text>
      <text className={css.tick} x={BOX.left} y={base + 18}>
        {ends.from}
      </text>
      <text className={css.tick} x={endX} y={base + 18} textAnchor="end">
        {ends.to}
      </text>
      {curves.map(({ name, path, endY, labelY }) => (
        <g key={name} data-series={name} className={css.series}>
          <path d={path} />
          <line className={css.leader} x1={endX} x2={endX + 10} y1={endY} y2={labelY} />
          <text x={endX + 14} y={labelY + 4}>
            {t(`ledger.${name}`)} {sums[name]}
          </text>
        </g>
      ))}
    </svg>
  );
}
