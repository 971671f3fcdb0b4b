import { memo } from 'react';
import { classes } from '../../components/classes.ts';
import css from './chronology.module.css';
import type { ChronologyEvent } from './events.ts';
import type { Mark } from './geometry.ts';

interface MarkShapeProps {
  readonly mark: Mark;
  readonly top: number;
  readonly isActive: boolean;
  readonly date: string;
  readonly onChoose: (event: ChronologyEvent) => void;
  readonly onOpen: (event: ChronologyEvent, split: boolean) => void;
}

const HEIGHT = 16;

/** Hatching for what is uncertain, fading for what is approximate or open: each says by its form what its colour says. */
export function PlotPatterns() {
  return (
    <defs>
      <pattern id="chronology-hatch" width={6} height={6} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width={6} height={6} className={css['hatch-paper']} />
        <line x1={0} x2={0} y1={0} y2={6} className={css.hatch} />
      </pattern>
      <Fade id="chronology-fade-both" stops={[0, 1, 1, 0]} />
      <Fade id="chronology-fade-left" stops={[0, 1, 1, 1]} />
      <Fade id="chronology-fade-right" stops={[1, 1, 1, 0]} />
    </defs>
  );
}

function Fade({ id, stops }: { readonly id: string; readonly stops: readonly [number, number, number, number] }) {
  return (
    <>
      <linearGradient id={`${id}-gradient`}>
        {stops.map((opacity, index) => (
          <stop
            key={[0, 0.3, 0.7, 1][index]}
            offset={[0, 0.3, 0.7, 1][index]}
            stopColor="white"
            stopOpacity={opacity}
          />
        ))}
      </linearGradient>
      <mask id={id} maskContentUnits="objectBoundingBox">
        <rect width={1} height={1} fill={`url(#${id}-gradient)`} />
      </mask>
    </>
  );
}

export const MarkShape = memo(function MarkShape({ mark, top, isActive, date, onChoose, onOpen }: MarkShapeProps) {
  const { event, x, width, opensLeft, opensRight, label, side, labelWidth } = mark;
  const isPoint = width <= 9 && !opensLeft && !opensRight;
  const labelX = { inside: Math.max(x, 0) + 8, after: x + width + 6, before: x - 6 }[side];
  const reach = side === 'inside' ? 0 : labelWidth;
  const fade = opensLeft
    ? 'url(#chronology-fade-left)'
    : opensRight
      ? 'url(#chronology-fade-right)'
      : event.certainty === 'approximate' && !isPoint
        ? 'url(#chronology-fade-both)'
        : undefined;
  const shape = classes(css.mark, css[event.noun], css[event.certainty]);
  return (
    // The group that holds the drawing has the focus and the keys.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions
    <g
      transform={`translate(0 ${top})`}
      className={classes(css.event, isActive && css.active)}
      data-event={event.key}
      onClick={() => onChoose(event)}
      onDoubleClick={(press) => onOpen(event, press.ctrlKey || press.metaKey)}
    >
      <title>{[date, event.title, event.aspect].filter(Boolean).join(' · ')}</title>
      <rect
        x={x - 4 - (side === 'before' ? reach : 0)}
        y={0}
        width={width + 8 + reach}
        height={HEIGHT + 4}
        rx={2}
        className={css.target}
      />
      {isPoint && event.noun === 'deadline' ? (
        <path d={`M${x + width / 2} 4l6 6-6 6-6-6z`} className={shape} />
      ) : isPoint ? (
        <circle cx={x + width / 2} cy={10} r={5} className={shape} />
      ) : (
        <rect x={x} y={3} width={width} height={HEIGHT - 2} rx={2} className={shape} mask={fade} />
      )}
      <text x={labelX} y={14.5} textAnchor={side === 'before' ? 'end' : 'start'} className={css.label}>
        {label}
      </text>
    </g>
  );
});
