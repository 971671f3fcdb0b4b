import { Files, FolderInput } from 'lucide-react';
import { Button } from '../../components/Button.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import { ProblemNote } from '../../components/ProblemNote.tsx';
import { Section } from '../../components/Section.tsx';
import { useText } from '../../i18n/use-text.ts';
import { chooseAndImport } from '../../state/intake.ts';
import { endedJobs, runningJobs, useJobs } from '../../state/jobs.ts';
import { useStore } from '../../state/store.ts';
import { useCall } from '../../state/use-call.ts';
import { useMatter } from '../../state/workbench.ts';
import { BatchCard } from './BatchCard.tsx';
import { CopyingRow } from './CopyingRow.tsx';
import { JobRow } from './JobRow.tsx';
import css from './tasks.module.css';

/** Running jobs, those that ended in this run, and every import of the matter with its problems. */
export function JobsAndBatches() {
  const t = useText();
  const jobs = useJobs();
  const hasMatter = useMatter() !== null;
  const { data: batches, problem } = useCall('batch.list', hasMatter ? {} : null);
  const running = runningJobs(jobs);
  // Imports have their batch below, with more to say; that sources were read and compared shows where it is wanted.
  const ended = endedJobs(jobs).filter(
    ({ kind, state, warnings }) =>
      kind !== 'import' &&
      !(
        (kind === 'wording' || kind === 'proposals' || kind === 'divergences') &&
        state === 'done' &&
        warnings.length === 0
      ),
  );
  const isCopying = useStore(({ upload }) => upload !== null);
  const isEmpty = !isCopying && running.length === 0 && ended.length === 0 && (batches ?? []).length === 0;
  return (
    <div className={css.page}>
      {problem ? <ProblemNote problem={problem} /> : null}
      {running.length === 0 && !isCopying ? null : (
        <Section title={t('tasks.running')}>
          <ul>
            <CopyingRow />
            {running.map((job) => (
              <JobRow key={job.id} job={job} />
            ))}
          </ul>
        </Section>
      )}
      {ended.length === 0 ? null : (
        <Section title={t('tasks.ended')}>
          <ul>
            {ended.map((job) => (
              <JobRow key={job.id} job={job} />
            ))}
          </ul>
        </Section>
      )}
      {batches && batches.length > 0 ? (
        <Section title={t('tasks.batches')}>
          <ul>
            {batches.map((batch, index) => (
              <BatchCard key={batch.id} batch={batch} isLatest={index === 0} />
            ))}
          </ul>
        </Section>
      ) : null}
      {isEmpty && (batches || !hasMatter) ? (
        <EmptyState
          title={t('tasks.no-batches')}
          text={t('tasks.no-batches-text')}
          actions={
            <>
              <Button icon={<Files />} onPress={() => void chooseAndImport('files')}>
                {t('start.do-import-files')}
              </Button>
              <Button icon={<FolderInput />} onPress={() => void chooseAndImport('folder')}>
                {t('start.do-import-folder')}
              </Button>
            </>
          }
        />
      ) : null}
    </div>
  );
}
