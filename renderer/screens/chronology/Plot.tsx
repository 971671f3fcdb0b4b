import { useEffect, useId, useMemo, useRef, useState, type KeyboardEvent, type WheelEvent } from 'react';
import type { Format } from '../../i18n/format.ts';
import { useText } from '../../i18n/use-text.ts';
import { Axis } from './Axis.tsx';
import css from './chronology.module.css';
import { MarkShape, PlotPatterns } from './MarkShape.tsx';
import type { ChronologyEvent } from './events.ts';
import { panWindow, ROW_HEIGHT, zoomWindow, type Window } from './geometry.ts';
import { LANE_TITLE, placeLanes, type Lane } from './lanes.ts';

interface PlotProps {
  readonly lanes: readonly Lane[];
  readonly laneName: (key: string) => string;
  /** In chronological order, for ↑ and ↓. */
  readonly events: readonly ChronologyEvent[];
  readonly window: Window;
  readonly activeKey: string | null;
  readonly format: Format;
  readonly onWindow: (window: Window) => void;
  readonly onFit: () => void;
  readonly onChoose: (event: ChronologyEvent) => void;
  readonly onOpen: (event: ChronologyEvent, split: boolean) => void;
}

/** The drawing. One stop for the keyboard; the table below says the same to those who do not see it. */
export function Plot(props: PlotProps) {
  const { lanes, laneName, events, window, activeKey, format } = props;
  const t = useText();
  const helpId = useId();
  const [box, width] = useWidth();
  const drag = useRef<{ x: number; window: Window } | null>(null);
  const daysPerPixel = (window.to - window.from) / Math.max(width, 1);

  const { placed, height } = useMemo(() => placeLanes(lanes, window, width), [lanes, window, width]);

  const step = (by: 1 | -1): void => {
    const at = events.findIndex(({ key }) => key === activeKey);
    const next = events[at < 0 ? (by === 1 ? 0 : events.length - 1) : at + by];
    if (next) props.onChoose(next);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.altKey) return;
    const length = window.to - window.from;
    const active = events.find(({ key }) => key === activeKey);
    const acts: Readonly<Record<string, () => void>> = {
      ArrowUp: () => step(-1),
      ArrowDown: () => step(1),
      ArrowLeft: () => props.onWindow(panWindow(window, -length / 8)),
      ArrowRight: () => props.onWindow(panWindow(window, length / 8)),
      PageUp: () => props.onWindow(panWindow(window, -length)),
      PageDown: () => props.onWindow(panWindow(window, length)),
      '+': () => props.onWindow(zoomWindow(window, length / 1.5, active?.from ?? undefined)),
      '=': () => props.onWindow(zoomWindow(window, length / 1.5, active?.from ?? undefined)),
      '-': () => props.onWindow(zoomWindow(window, length * 1.5, active?.from ?? undefined)),
      '0': props.onFit,
      Enter: () => {
        if (active) props.onOpen(active, event.ctrlKey || event.metaKey);
      },
    };
    const run = acts[event.key];
    if (!run || ((event.ctrlKey || event.metaKey) && event.key !== 'Enter')) return;
    event.preventDefault();
    event.stopPropagation();
    run();
  };
  const onWheel = (event: WheelEvent): void => {
    if (event.ctrlKey || event.metaKey) {
      const left = box.current?.getBoundingClientRect().left ?? 0;
      const around = window.from + (event.clientX - left) * daysPerPixel;
      props.onWindow(zoomWindow(window, (window.to - window.from) * 1.0015 ** event.deltaY, around));
    } else if (event.deltaX !== 0 || event.shiftKey)
      props.onWindow(panWindow(window, (event.deltaX || event.deltaY) * daysPerPixel));
  };

  return (
    <div className={css.plot}>
      <Axis window={window} width={width} />
      <div
        ref={box}
        className={css.lanes}
        role="group"
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- one stop for the keys of the drawing
        tabIndex={0}
        aria-label={t('chronology.plot', { count: events.length })}
        aria-describedby={helpId}
        onKeyDown={onKeyDown}
        onWheel={onWheel}
        onPointerDown={(event) => {
          if (event.button === 0) drag.current = { x: event.clientX, window };
        }}
        onPointerMove={(event) => {
          if (!drag.current || (event.buttons & 1) === 0) return;
          if (Math.abs(event.clientX - drag.current.x) < 3) return;
          props.onWindow(panWindow(drag.current.window, (drag.current.x - event.clientX) * daysPerPixel));
        }}
        onPointerUp={() => {
          drag.current = null;
        }}
      >
        <p id={helpId} hidden>
          {t('chronology.plot-help')}
        </p>
        <svg width={width} height={height} className={css.drawing} aria-hidden>
          <PlotPatterns />
          {placed.map(({ lane, marks, top, height: laneHeight }) => (
            <g key={lane.key} transform={`translate(0 ${top})`}>
              <line x1={0} x2={width} y1={laneHeight - 0.5} y2={laneHeight - 0.5} className={css.rule} />
              <text x={10} y={15} className={css['lane-name']}>
                {laneName(lane.key)}
              </text>
              {marks.map((mark) => (
                <MarkShape
                  key={mark.event.key}
                  mark={mark}
                  top={LANE_TITLE + mark.row * ROW_HEIGHT}
                  isActive={mark.event.key === activeKey}
                  date={format.date(mark.event.date)}
                  onChoose={props.onChoose}
                  onOpen={props.onOpen}
                />
              ))}
            </g>
          ))}
        </svg>
      </div>
    </div>
  );
}

/** Width in px of the element, followed as the panes are resized. */
function useWidth() {
  const box = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(800);
  useEffect(() => {
    const element = box.current;
    if (!element) return undefined;
    const read = (): void => setWidth(Math.max(200, element.clientWidth));
    const observer = new ResizeObserver(read);
    observer.observe(element);
    read();
    return () => observer.disconnect();
  }, []);
  return [box, width] as const;
}
