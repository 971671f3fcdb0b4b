import { useId, type ReactNode } from 'react';
import css from './Pane.module.css';
import { classes } from './classes.ts';

export interface PaneProps {
  readonly title: string;
  /** Buttons at the end of the title line. */
  readonly actions?: ReactNode;
  readonly children: ReactNode;
  /** Inner margin; off for tables and editors that fill the pane. Default on. */
  readonly isPadded?: boolean;
  /** Below the scrolling part. */
  readonly footer?: ReactNode;
  readonly className?: string | undefined;
}

/** One area of the window: a title line, then what scrolls. */
export function Pane({ title, actions, children, isPadded = true, footer, className }: PaneProps) {
  const id = useId();
  return (
    <div role="group" className={classes(css.pane, className)} aria-labelledby={id}>
      <header className={css.header}>
        <h2 id={id} className={css.title}>
          {title}
        </h2>
        {actions === undefined ? null : <div className={css.actions}>{actions}</div>}
      </header>
      <div className={classes(css.body, isPadded && css.padded)}>{children}</div>
      {footer}
    </div>
  );
}
