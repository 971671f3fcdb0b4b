import { ProgressBar as AriaProgressBar } from 'react-aria-components';
import css from './ProgressBar.module.css';

export interface ProgressBarProps {
  readonly label: string;
  readonly done: number;
  /** 0 while it is still being counted. */
  readonly total: number;
}

/** How far long work is; striped while its extent is unknown. */
export function ProgressBar({ label, done, total }: ProgressBarProps) {
  const share = total > 0 ? Math.min(1, done / total) : 0;
  return (
    <AriaProgressBar className={css.bar ?? ''} aria-label={label} value={share * 100} isIndeterminate={total === 0}>
      <span
        className={total === 0 ? css.unknown : css.fill}
        style={total === 0 ? undefined : { width: `${share * 100}%` }}
      />
    </AriaProgressBar>
  );
}
