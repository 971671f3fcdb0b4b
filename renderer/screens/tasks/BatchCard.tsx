import { FileDown, Play } from 'lucide-react';
import type { ListedBatch } from '../../../shared/domain/source.ts';
import { Button } from '../../components/Button.tsx';
import { MenuButton } from '../../components/MenuButton.tsx';
import { Tag } from '../../components/Tag.tsx';
import { useFormat } from '../../i18n/format.ts';
import { useLanguage, useText } from '../../i18n/use-text.ts';
import { goOnWith, saveImportReport } from '../../state/jobs.ts';
import { go } from '../../state/navigation.ts';
import { splitProblems } from '../../state/split-problems.ts';
import { BatchProblems } from './BatchProblems.tsx';
import { STATE_TONES } from './tones.ts';
import css from './tasks.module.css';

interface BatchCardProps {
  readonly batch: ListedBatch;
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
        <Tag tone={STATE_TONES[batch.state]}>{t(`tasks.state-${batch.state}`, { gender: 'masculine' })}</Tag>
        <span className={css.label}>{totals.join(' · ')}</span>
        {batch.imported === 0 ? null : (
          <Button variant="quiet" onPress={() => go({ view: 'sources', batchId: batch.id })}>
            {t('tasks.show-sources')}
          </Button>
        )}
        <span className={css.when}>{format.dateTime(batch.endedAt ?? batch.startedAt)}</span>
        {batch.state === 'running' ? null : <BatchReport batch={batch} />}
      </div>
      {batch.canGoOn ? (
        <div className={css.offer}>
          <span>{t(batch.state === 'interrupted' ? 'tasks.interrupted-text' : 'tasks.cancelled-text')}</span>
          <Button icon={<Play />} onPress={() => void goOnWith(batch.id)}>
            {t('tasks.go-on')}
          </Button>
        </div>
      ) : null}
      <BatchProblems title={t('tasks.problems', { count: faults.length })} problems={faults} startsOpen={isLatest} />
      <BatchProblems
        title={t('tasks.duplicates', { count: duplicates.length })}
        problems={duplicates}
        startsOpen={false}
      />
    </li>
  );
}

/** The report of an import, to be kept or passed on. */
function BatchReport({ batch }: { readonly batch: ListedBatch }) {
  const t = useText();
  const language = useLanguage();
  const save = (format: 'csv' | 'text'): void => {
    const name = t('tasks.report-name', { label: batch.label })
      .replaceAll(/[\\/:*?"<>|]/gu, ' ')
      .slice(0, 100);
    void saveImportReport(batch.id, `${name}.${format === 'csv' ? 'csv' : 'txt'}`, format, language);
  };
  return (
    <MenuButton
      label={t('tasks.report')}
      variant="quiet"
      icon={<FileDown />}
      items={[
        { id: 'text', label: t('tasks.report-text'), onAction: () => save('text') },
        { id: 'csv', label: t('tasks.report-csv'), onAction: () => save('csv') },
      ]}
    />
  );
}
