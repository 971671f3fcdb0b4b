import { Download, FolderOpen, Square } from 'lucide-react';
import type { Conformance } from '../../../shared/domain/conformance.ts';
import type { Job } from '../../../shared/domain/job.ts';
import { Button } from '../../components/Button.tsx';
import { ProblemNote } from '../../components/ProblemNote.tsx';
import { ProgressBar } from '../../components/ProgressBar.tsx';
import { useText } from '../../i18n/use-text.ts';
import { act } from '../../state/act.ts';
import { isDesktop } from '../../state/export.ts';
import { deliver } from '../../state/shell.ts';
import css from './export.module.css';

/** What the file may call itself, and which exhibits keep it from more. */
function LevelReached({ conformance: { memo, file, reasons } }: { readonly conformance: Conformance }) {
  const t = useText();
  return (
    <div>
      <p>
        {file.length > 0
          ? t('export.level', { levels: file.join(', ') })
          : t('export.level.none', { memo: memo.join(', ') })}
      </p>
      {reasons.length === 0 ? null : (
        <ul className={css.faint}>
          {reasons.map(({ number, fault }) => (
            <li key={`${number} ${fault}`}>{t(`export.level.${fault}`, { number })}</li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** How the typesetting goes, and how it ended. */
export function ExportResult({ job, title }: { readonly job: Job; readonly title: string }) {
  const t = useText();
  if (job.state === 'running')
    return (
      <div className={css.job}>
        <div className={css.jobHead}>
          <span>{t('export.running', { title })}</span>
          <span className={css.faint}>
            {job.total === 0 ? t('export.preparing') : t('export.progress', { done: job.done, total: job.total })}
            {job.current === '' ? '' : ` · ${job.current}`}
          </span>
          <Button variant="quiet" icon={<Square />} onPress={() => void act('job.cancel', { jobId: job.id })}>
            {t('export.cancel')}
          </Button>
        </div>
        <ProgressBar label={t('export.running', { title })} done={job.done} total={job.total} />
      </div>
    );
  if (job.state === 'cancelled')
    return (
      <p className={css.job} role="status">
        {t('export.cancelled')}
      </p>
    );
  if (job.problem) return <ProblemNote problem={job.problem} />;
  const path = job.outputPath;
  return (
    <div className={css.job} role="status">
      <div className={css.jobHead}>
        <strong className={css.sound}>{t(job.conformance ? 'export.done' : 'export.done.file')}</strong>
        {job.pageCount === null ? null : <span>{t('export.done.pages', { count: job.pageCount })}</span>}
        {path === null ? null : (
          <Button variant="quiet" icon={isDesktop() ? <FolderOpen /> : <Download />} onPress={() => void deliver(path)}>
            {t(isDesktop() ? 'export.show' : 'export.deliver')}
          </Button>
        )}
      </div>
      {job.conformance ? <LevelReached conformance={job.conformance} /> : null}
      {job.warnings.length > 0 ? (
        <>
          <p className={css.faint}>{t('export.problems', { count: job.warnings.length })}</p>
          {job.warnings.map((problem) => (
            <ProblemNote key={JSON.stringify(problem)} problem={problem} isWarning />
          ))}
        </>
      ) : null}
    </div>
  );
}
