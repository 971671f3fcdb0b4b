import { useMemo } from 'react';
import { useLanguage } from '../../i18n/use-text.ts';
import css from './chronology.module.css';
import { timeTicks, type Tick, type Window } from './geometry.ts';

const DAY = 86_400_000;

/** Years, months or days above the lanes, whichever have room; lines go down through the lanes. */
export function Axis({ window, width }: { readonly window: Window; readonly width: number }) {
  const language = useLanguage();
  const labelOf = useMemo(() => {
    const locale = language === 'fr' ? 'fr-FR' : 'en-GB';
    const format = (options: Intl.DateTimeFormatOptions) =>
      new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
    const formats = {
      year: format({ year: 'numeric' }),
      month: format({ month: 'short', year: '2-digit' }),
      day: format({ day: 'numeric', month: 'short' }),
    };
    return ({ day, unit }: Tick): string => formats[unit].format(new Date(day * DAY));
  }, [language]);
  return (
    <svg className={css.axis} width={width} height={24} aria-hidden>
      {timeTicks(window, width).map((tick) => (
        <g key={tick.day} transform={`translate(${tick.x} 0)`}>
          <line y1={16} y2={24} className={css.tick} />
          <text x={4} y={17} className={tick.unit === 'year' ? css['tick-year'] : css['tick-label']}>
            {labelOf(tick)}
          </text>
        </g>
      ))}
    </svg>
  );
}
