import { FileOutput, NotebookPen, Printer } from 'lucide-react';
import { useState } from 'react';
import { isCitationFault, isFilingFault, isRefused } from '../../../shared/domain/citation-fault.ts';
import { Button } from '../../components/Button.tsx';
import { CheckField } from '../../components/CheckField.tsx';
import { ConfirmDialog } from '../../components/ConfirmDialog.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import { SelectField } from '../../components/SelectField.tsx';
import { useText } from '../../i18n/use-text.ts';
import { useCommand } from '../../state/commands.ts';
import { startExport } from '../../state/export.ts';
import { useJobs } from '../../state/jobs.ts';
import { go } from '../../state/navigation.ts';
import { PRINT_KEYS, printMemo } from '../../state/print.ts';
import { ContentsList } from './ContentsList.tsx';
import { ExhibitPreview } from './ExhibitPreview.tsx';
import { EXPORT_FORMATS, useExportView, type ExportFormat } from './export-view.ts';
import { ExportResult } from './ExportResult.tsx';
import css from './export.module.css';
import { FilingFiles } from './FilingFiles.tsx';
import { useExportChecks } from './use-export-checks.ts';
import { useExportMemo, type ExportPlace } from './use-export.ts';

/** What goes into the PDF, the button that makes it, and what came of it. */
export function ExportCentre({ place }: { readonly place: ExportPlace }) {
  const t = useText();
  const { memos, memo } = useExportMemo(place);
  const [{ format, attachOriginals, profile, jobId }, set] = useExportView();
  const job = useJobs()[jobId ?? ''];
  const problems = useExportChecks(memo?.id);
  const isPdf = format === 'bundle' || format === 'pdf';
  const isRunning = job?.state === 'running';
  const faults = (problems.data ?? []).filter((one) => isCitationFault(one) || isFilingFault(one));
  const [isAsking, setAsking] = useState<'export' | 'print'>();
  const start = async (acceptFaults: boolean): Promise<void> => {
    if (!memo || isRunning) return;
    if (faults.length > 0 && !acceptFaults && !faults.some(isRefused)) {
      setAsking('export');
      return;
    }
    const started = await startExport({
      memoId: memo.id,
      title: memo.title,
      format,
      profile,
      attachOriginals,
      acceptFaults,
    });
    if (started !== undefined) set({ jobId: started });
  };
  const print = async (acceptFaults: boolean): Promise<void> => {
    if (!memo || isRunning) return;
    const done = await printMemo({ memoId: memo.id, withExhibits: format === 'bundle', acceptFaults });
    if (done === 'faults') setAsking('print');
  };
  useCommand({
    id: 'memo.print',
    labelKey: 'command.memo.print',
    keys: PRINT_KEYS,
    when: memo !== undefined && isPdf,
    run: () => void print(false),
  });
  useCommand({
    id: 'export.start',
    labelKey: 'command.export.start',
    when: memo !== undefined,
    run: () => void start(false),
  });

  if (!memos) return null;
  if (!memo)
    return (
      <EmptyState
        title={t('export.none')}
        text={t('export.none.text')}
        actions={
          <Button variant="primary" icon={<NotebookPen />} onPress={() => go({ view: 'memo' })}>
            {t('export.write')}
          </Button>
        }
      />
    );
  const count = problems.data?.length ?? 0;
  return (
    <div className={css.page}>
      <h2 className={css.title}>{t('export.title')}</h2>
      <div className={css.choices}>
        <SelectField
          className={css.memo}
          label={t('export.memo')}
          value={memo.id}
          options={memos.map(({ id, title }) => ({ id, label: title }))}
          onChange={(memoId) => go({ view: 'export', memoId }, { replace: true })}
        />
        <SelectField<ExportFormat>
          className={css.memo}
          label={t('export.format')}
          hint={t(`export.format.${format}.hint`)}
          value={format}
          options={EXPORT_FORMATS.map((id) => ({ id, label: t(`export.format.${id}`) }))}
          onChange={(next) => set({ format: next })}
        />
        {isPdf ? (
          <CheckField
            label={t('export.attachOriginals')}
            hint={t('export.attachOriginals.hint')}
            value={attachOriginals}
            onChange={(value) => set({ attachOriginals: value })}
          />
        ) : null}
      </div>
      <div className={css.action}>
        <Button variant="primary" icon={<FileOutput />} isDisabled={isRunning} onPress={() => void start(false)}>
          {t(isPdf ? (job?.state === 'done' ? 'export.again' : 'export.start') : 'export.write-out')}
        </Button>
        {isPdf ? (
          <Button icon={<Printer />} isDisabled={isRunning} onPress={() => void print(false)}>
            {t('export.print')}
          </Button>
        ) : null}
        {problems.data ? (
          <span className={count === 0 ? css.sound : css.doubtful}>
            {count === 0 ? t('export.checks.none') : t('export.checks.count', { count })}
          </span>
        ) : null}
      </div>
      <ConfirmDialog
        title={t('export.faults', { count: faults.length })}
        text={t('export.faults.text')}
        confirmLabel={t(isAsking === 'print' ? 'export.faults.print' : 'export.faults.accept')}
        isDanger
        isOpen={isAsking !== undefined}
        onConfirm={() => void (isAsking === 'print' ? print(true) : start(true))}
        onClose={() => setAsking(undefined)}
      />
      {job ? <ExportResult job={job} title={memo.title} /> : null}
      {isPdf ? <ContentsList memoId={memo.id} withExhibits={format === 'bundle'} /> : null}
      {format === 'filing' ? (
        <FilingFiles memoId={memo.id} profile={profile} onProfile={(next) => set({ profile: next })} />
      ) : null}
      <ExhibitPreview memoId={memo.id} />
    </div>
  );
}
