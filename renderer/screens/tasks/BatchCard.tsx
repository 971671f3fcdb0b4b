import { useState } from 'react';
import { Button as PlainButton } from 'react-aria-components';
import { ChevronDown, ChevronRight } from 'lucide-react';
import type { Batch } from '../../../shared/domain/source.ts';
import { Button } from '../../components/Button.tsx';
import { Tag } from '../../components/Tag.tsx';
import { useFormat } from '../../i18n/format.ts';
import { useText } from '../../i18n/use-text.ts';
import { go } from '../../state/navigation.ts';
import { BatchProblems } from './BatchProblems.tsx';
import { STATE_TONES } from './tones.ts';
import css from './tasks.module.css';

interface BatchCardProps {
  readonly batch: Batch;
  /** The latest shows its problems at once. */
  readonly isLatest: boolean;
}

/** One import: its totals, then each file that met a problem. */
export function BatchCard({ batch, isLatest }: BatchCardProps) {
  const t = useText();
  const format = useFormat();
  const [isOpen, setOpen] = useState(isLatest);
  const count = batch.problems.length;
  const totals = [
    t('tasks.batch-summary', { imported: batch.imported, found: batch.found }),
    ...(batch.duplicates > 0 ? [t('tasks.duplicates', { count: batch.duplicates })] : []),
    ...(batch.skipped > 0 ? [t('tasks.skipped', { count: batch.skipped })] : []),
    ...(count === 0 && batch.state === 'done' ? [t('tasks.no-problems')] : []),
  ];
  return (
    <li className={css.job}>
      <div className={css.line}>
        <span className={css.name}>{batch.label}</span>
        <Tag tone={STATE_TONES[batch.state]}>{t(`tasks.state-${batch.state}`)}</Tag>
        <span className={css.label}>{totals.join(' · ')}</span>
        <span className={css.when}>{format.dateTime(batch.endedAt ?? batch.startedAt)}</span>
      </div>
      <div className={css.line}>
        {count === 0 ? null : (
          <PlainButton className={css.fold ?? ''} aria-expanded={isOpen} onPress={() => setOpen(!isOpen)}>
            {isOpen ? <ChevronDown aria-hidden size={14} /> : <ChevronRight aria-hidden size={14} />}
            {t('tasks.problems', { count })}
          </PlainButton>
        )}
        {batch.imported === 0 ? null : (
          <Button variant="quiet" className={css.flush} onPress={() => go({ view: 'sources', batchId: batch.id })}>
            {t('tasks.show-sources')}
          </Button>
        )}
      </div>
      {isOpen && count > 0 ? <BatchProblems problems={batch.problems} /> : null}
    </li>
  );
}
