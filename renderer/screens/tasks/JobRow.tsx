import { Pause, Play, Square } from 'lucide-react';
import type { Job } from '../../../shared/domain/job.ts';
import { Button } from '../../components/Button.tsx';
import { ProblemNote } from '../../components/ProblemNote.tsx';
import { ProgressBar } from '../../components/ProgressBar.tsx';
import { Tag } from '../../components/Tag.tsx';
import { useFormat } from '../../i18n/format.ts';
import { useLanguage, useText } from '../../i18n/use-text.ts';
import { act } from '../../state/act.ts';
import { canBeHeld, goOnReading, holdJob, jobGender, jobName, stoppedReading, useJobs } from '../../state/jobs.ts';
import { deliver } from '../../state/shell.ts';
import { RereadOutcome } from './RereadOutcome.tsx';
import { STATE_TONES } from './tones.ts';
import css from './tasks.module.css';

/** Other jobs tell what is to be looked at where they were begun. */
const isReadingOf = ({ kind }: Job): boolean => kind === 'proposals' || kind === 'divergences';

/** One job: what it does now, how far it is, and the way to stop it; once ended, how it ended. */
export function JobRow({ job }: { readonly job: Job }) {
  const t = useText();
  const format = useFormat();
  const name = jobName(job, t, useLanguage());
  const gender = jobGender(job);
  const { outputPath } = job;
  const isToGoOn = stoppedReading(useJobs(), job.kind)?.id === job.id;
  const isRunning = job.state === 'running';
  return (
    <li className={css.job}>
      <div className={css.line}>
        <span className={css.name}>{name}</span>
        <span className={css.label}>{job.label}</span>
        {isRunning ? null : <Tag tone={STATE_TONES[job.state]}>{t(`tasks.state-${job.state}`, { gender })}</Tag>}
        {job.isPaused ? <Tag tone="amber">{t('tasks.state-paused', { gender })}</Tag> : null}
        <span className={css.when}>{format.dateTime(job.endedAt ?? job.startedAt)}</span>
      </div>
      {isRunning ? (
        <div className={css.line}>
          <span className={css.bar}>
            <ProgressBar label={name} done={job.done} total={job.total} />
          </span>
          <span className="tabular">
            {job.total === 0 ? t('tasks.counting') : t('tasks.progress', { done: job.done, total: job.total })}
          </span>
          {job.totalBytes > 0 ? (
            <span className={css.bytes}>
              {t('tasks.bytes', { done: format.bytes(job.doneBytes), total: format.bytes(job.totalBytes) })}
            </span>
          ) : null}
          <span className={css.current}>{job.current}</span>
          {canBeHeld(job) ? (
            <Button icon={job.isPaused ? <Play /> : <Pause />} onPress={() => void holdJob(job)}>
              {t(job.isPaused ? 'tasks.go-on' : 'tasks.pause')}
            </Button>
          ) : null}
          <Button icon={<Square />} onPress={() => void act('job.cancel', { jobId: job.id })}>
            {t('tasks.stop')}
          </Button>
        </div>
      ) : null}
      {job.reread ? <RereadOutcome reread={job.reread} /> : null}
      {job.problem ? <ProblemNote problem={job.problem} /> : null}
      {isReadingOf(job) ? job.warnings.map((one) => <ProblemNote key={JSON.stringify(one)} problem={one} />) : null}
      {isToGoOn ? (
        <div className={css.line}>
          <span>{t('tasks.reading-stopped', { done: job.done, total: job.total })}</span>
          <Button icon={<Play />} onPress={() => void goOnReading(job.kind)}>
            {t('tasks.go-on')}
          </Button>
        </div>
      ) : null}
      {job.state === 'done' && outputPath !== null ? (
        <Button variant="quiet" onPress={() => void deliver(outputPath)}>
          {t('frame.export-show')}
        </Button>
      ) : null}
    </li>
  );
}
