import { useMatter } from '../../state/workbench.ts';
import { MatterOverview } from './MatterOverview.tsx';
import { MatterDesk } from './MatterDesk.tsx';
import css from './start.module.css';

/** The open matter at a glance; below it, or alone, the matters of this machine. */
export function StartScreen() {
  const matter = useMatter();
  return (
    <div className={css.page}>
      <div className={css.column}>
        {matter ? <MatterOverview matter={matter} /> : null}
        <MatterDesk isFirst={matter === null} />
      </div>
    </div>
  );
}
