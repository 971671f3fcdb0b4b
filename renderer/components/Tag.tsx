import type { ReactNode } from 'react';
import css from './Tag.module.css';
import { classes } from './classes.ts';

export type Tone = 'neutral' | 'amber' | 'red' | 'green' | 'violet';

/** A short word with a meaning: its colour never stands alone, each tone has its sign. */
export function Tag({ tone = 'neutral', children }: { readonly tone?: Tone; readonly children: ReactNode }) {
  return (
    <span className={classes(css.tag, css[tone])}>
      {tone === 'neutral' ? null : (
        <span className={css.sign} aria-hidden>
          {SIGNS[tone]}
        </span>
      )}
      {children}
    </span>
  );
}

const SIGNS: Readonly<Record<Exclude<Tone, 'neutral'>, string>> = { amber: '~', red: '▲', green: '✓', violet: '◇' };
