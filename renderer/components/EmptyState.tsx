import type { ReactNode } from 'react';
import css from './EmptyState.module.css';

export interface EmptyStateProps {
  readonly title: string;
  readonly text?: ReactNode;
  /** Buttons that do what the text says. */
  readonly actions?: ReactNode;
}

/** Nothing here yet: what to do next, and the means to do it. */
export function EmptyState({ title, text, actions }: EmptyStateProps) {
  return (
    <div className={css.empty}>
      <p className={css.title}>{title}</p>
      {text === undefined ? null : <p className={css.text}>{text}</p>}
      {actions === undefined ? null : <div className={css.actions}>{actions}</div>}
    </div>
  );
}
