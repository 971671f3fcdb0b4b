import { memo } from 'react';
import type { LivePage, LiveRun } from '../../../../shared/domain/live-page.ts';
import css from './pages.module.css';

interface PageSheetProps {
  readonly page: LivePage;
  readonly label: string;
  /** Width on screen, px. */
  readonly width: number;
  /** Node that holds the caret, -1 for none. */
  readonly caretNode: number;
}

/** Outside the text, where a mark for the caret's block stands; points. */
const MARK = { x: 60, width: 2 } as const;

/** One page, drawn from its words: the same faces at the same places as in print. */
export const PageSheet = memo(({ page, label, width, caretNode }: PageSheetProps) => (
  <svg
    className={css.sheet}
    viewBox={`0 0 ${page.width} ${page.height}`}
    width={width}
    height={(width * page.height) / page.width}
    role="img"
    aria-label={label}
  >
    {page.areas.map(({ kind, x, y, width: wide, height }) => (
      <rect key={`${kind} ${x} ${y} ${wide}`} data-kind={kind} x={x} y={y} width={wide} height={height} />
    ))}
    {page.runs.map((run) => (
      <Run key={`${run.baseline} ${run.words[0]?.x ?? 0} ${run.face}`} run={run} />
    ))}
    {page.spans
      .filter(({ node }) => node === caretNode)
      .map(({ top, bottom }) => (
        <rect key={top} className={css.mark} x={MARK.x} y={top} width={MARK.width} height={Math.max(4, bottom - top)} />
      ))}
  </svg>
));

function Run({ run: { face, feature, size, baseline, tone, words } }: { readonly run: LiveRun }) {
  const grey = tone === null ? undefined : Math.round(tone * 255);
  return (
    <text
      y={baseline}
      fontFamily={face}
      fontSize={size}
      {...(grey === undefined ? { 'data-link': '' } : { fill: `rgb(${grey} ${grey} ${grey})` })}
      {...(feature === '' ? {} : { style: { fontFeatureSettings: `"${feature}"` } })}
    >
      {words.map(({ text, x }) => (
        <tspan key={x} x={x}>
          {text}
        </tspan>
      ))}
    </text>
  );
}
