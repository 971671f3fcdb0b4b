import type { ReactNode } from 'react';
import css from './start.module.css';

interface StepProps {
  readonly icon: ReactNode;
  readonly text: string;
  readonly children: ReactNode;
}

/** One thing that can be done next, and the button that does it. */
export const Step = ({ icon, text, children }: StepProps) => (
  <li className={css.step}>
    <span className={css.stepIcon} aria-hidden>
      {icon}
    </span>
    <p className={css.stepText}>{text}</p>
    <span className={css.stepActions}>{children}</span>
  </li>
);
