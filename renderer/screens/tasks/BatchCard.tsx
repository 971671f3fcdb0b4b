import type { Batch } from '../../../shared/domain/source.ts';
import { Button } from '../../components/Button.tsx';
import { Tag } from '../../components/Tag.tsx';
import { useFormat } from '../../i18n/format.ts';
import { useText } from '../../i18n/use-text.ts';
import { go } from '../../state/navigation.ts';
import { splitProblems } from '../../state/split-problems.ts';
import { BatchProblems } from './BatchProblems.tsx';
import { STATE_TONES } from './tones.ts';
import css from './tasks.module.css';

interface BatchCardProps {
  readonly batch: Batch;
  /** The latest shows what went wrong at once. */
  readonly isLatest: boolean;
}

/** One import: its totals, then each file that met a problem, and each that was there already. */
export function BatchCard({ batch, isLatest }: BatchCardProps) {
  const t = useText();
  const format = useFormat();
  const { faults, duplicates } = splitProblems(batch);
  const totals = [
    t('tasks.batch-summary', { imported: batch.imported, found: batch.found }),
    ...(batch.skipped > 0 ? [t('tasks.skipped', { count: batch.skipped })] : []),
    ...(faults.length === 0 && batch.state === 'done' ? [t('tasks.no-problems')] : []),
  ];
  return (
    <li className={css.job}>
      <div className={css.line}>
        <span className={css.name}>{batch.label}</span>
        <Tag tone={STATE_TONES[batch.state]}>{t(`tasks.state-${batch.state}`)}</Tag>
        <span className={css.label}>{totals.join(' · ')}</span>
        {batch.imported === 0 ? null : (
          <Button variant="quiet" onPress={() => go({ view: 'sources', batchId: batch.id })}>
            {t('tasks.show-sources')}
          </Button>
        )}
        <span className={css.when}>{format.dateTime(batch.endedAt ?? batch.startedAt)}</span>
      </div>
      <BatchProblems title={t('tasks.problems', { count: faults.length })} problems={faults} startsOpen={isLatest} />
      <BatchProblems
        title={t('tasks.duplicates', { count: duplicates.length })}
        problems={duplicates}
        startsOpen={false}
      />
    </li>
  );
}
