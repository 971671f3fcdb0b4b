import { Check, Pause, PenLine, Play, Square, Undo2 } from 'lucide-react';
import { Button } from 'react-aria-components';
import { IconButton } from '../components/IconButton.tsx';
import { ProgressBar } from '../components/ProgressBar.tsx';
import { Tooltip } from '../components/Tooltip.tsx';
import { useLanguage, useText } from '../i18n/use-text.ts';
import { act } from '../state/act.ts';
import { describeLabel, undo, useHistory } from '../state/history.ts';
import { canBeHeld, holdJob, jobGender, jobName, runningJobs, useJobs } from '../state/jobs.ts';
import { go, usePlace } from '../state/navigation.ts';
import { useStore } from '../state/store.ts';
import { useMatter } from '../state/workbench.ts';
import { KEYS } from './keymap.ts';
import css from './StatusBar.module.css';

function LastAction() {
  const t = useText();
  const language = useLanguage();
  const last = useHistory().undo;
  if (!last) return null;
  const what = describeLabel(last, language);
  return (
    <span className={css.item}>
      <span className={css.faint}>{what}</span>
      <Tooltip text={t('command.undo-what', { what })} keys={KEYS.undo} placement="top">
        <Button className={css.link ?? ''} onPress={() => void undo()}>
          <Undo2 aria-hidden size={13} />
          {t('status.undo')}
        </Button>
      </Tooltip>
    </span>
  );
}

function Selected() {
  const t = useText();
  const { view } = usePlace();
  const count = useStore((state) => state.selections[view]?.ids.size ?? 0);
  return count > 1 ? <span className={css.item}>{t('status.selected', { count })}</span> : null;
}

interface WorkProps {
  readonly name: string;
  readonly label: string;
  readonly done: number;
  readonly total: number;
  readonly onStop: () => void;
  /** Missing where the work cannot be held up. */
  readonly hold?: { readonly isHeld: boolean; readonly words: string; readonly onChange: () => void } | undefined;
}

function Work({ name, label, done, total, onStop, hold }: WorkProps) {
  const t = useText();
  return (
    <span className={css.item}>
      <Button className={css.link ?? ''} onPress={() => go({ view: 'tasks' })}>
        {label}
      </Button>
      <span className={css.progress}>
        <ProgressBar label={name} done={done} total={total} />
      </span>
      <span className="tabular">
        {hold?.isHeld ? `${hold.words} · ` : ''}
        {total === 0 ? t('status.counting') : t('status.job', { done, total })}
      </span>
      {hold ? (
        <IconButton
          className={css.stop}
          icon={hold.isHeld ? <Play fill="currentColor" /> : <Pause fill="currentColor" />}
          label={t(hold.isHeld ? 'status.resume-job' : 'status.pause-job', { label: name })}
          placement="top"
          onPress={hold.onChange}
        />
      ) : null}
      <IconButton
        className={css.stop}
        icon={<Square fill="currentColor" />}
        label={t('status.cancel-job', { label: name })}
        placement="top"
        onPress={onStop}
      />
    </span>
  );
}

function RunningWork() {
  const t = useText();
  const language = useLanguage();
  const upload = useStore((state) => state.upload);
  const jobs = runningJobs(useJobs());
  const job = jobs[0];
  if (upload) {
    const name = t('status.copying');
    return <Work name={name} label={name} done={upload.done} total={upload.total} onStop={upload.stop} />;
  }
  if (!job) return null;
  const name = jobName(job, t, language);
  return (
    <Work
      name={name}
      label={jobs.length > 1 ? t('status.jobs', { count: jobs.length }) : name}
      done={job.done}
      total={job.total}
      onStop={() => void act('job.cancel', { jobId: job.id })}
      hold={
        canBeHeld(job)
          ? {
              isHeld: job.isPaused,
              words: t('status.paused', { gender: jobGender(job) }),
              onChange: () => void holdJob(job),
            }
          : undefined
      }
    />
  );
}

/** Saved state, last action, selection, running work, matter. */
export function StatusBar() {
  const t = useText();
  const matter = useMatter();
  const isSaving = useStore((state) => state.saving > 0);
  return (
    <footer className={css.bar} aria-label={t('status.bar')} data-pane="status">
      {matter ? (
        <span className={css.item} role="status">
          {isSaving ? <PenLine aria-hidden size={13} /> : <Check aria-hidden size={13} className={css.saved} />}
          {isSaving ? t('status.saving') : t('status.saved')}
        </span>
      ) : null}
      {matter ? <LastAction /> : null}
      <span className={css.spacer} />
      <Selected />
      <RunningWork />
      <span className={css.item}>
        {matter ? (
          <Button className={css.link ?? ''} onPress={() => go({ view: 'start' })}>
            {matter.title}
          </Button>
        ) : (
          t('status.no-matter')
        )}
      </span>
    </footer>
  );
}
