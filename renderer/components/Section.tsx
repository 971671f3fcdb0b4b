import { useId, type ReactNode } from 'react';
import css from './Section.module.css';

export interface SectionProps {
  readonly title: string;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** A titled part of a pane or a page. */
export function Section({ title, actions, children }: SectionProps) {
  const id = useId();
  return (
    <div role="group" className={css.section} aria-labelledby={id}>
      <div className={css.heading}>
        <h3 id={id} className={css.title}>
          {title}
        </h3>
        {actions}
      </div>
      {children}
    </div>
  );
}
