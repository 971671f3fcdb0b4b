import type { Job } from '../../shared/domain/job.ts';
import type { Batch, ListedBatch } from '../../shared/domain/source.ts';
import type { Language } from '../../shared/kernel/words.ts';
import { client } from '../api/client.ts';
import { assertNever } from '../../shared/kernel/assert-never.ts';
import { go } from './navigation.ts';
import { act } from './act.ts';
import { chooseDestination, deliver } from './shell.ts';
import type { Text } from '../i18n/use-text.ts';
import { describeLabel } from './history.ts';
import { splitProblems } from './split-problems.ts';
import { useStore } from './store.ts';
import { showProblem, showToast } from './toasts.ts';

/** Jobs under way, the oldest first. */
export const runningJobs = (jobs: Readonly<Record<string, Job>>): readonly Job[] =>
  Object.values(jobs)
    .filter(({ state }) => state === 'running')
    .sort((a, b) => a.startedAt.localeCompare(b.startedAt));

export const useJobs = (): Readonly<Record<string, Job>> => useStore((state) => state.jobs);

/** What a job does, in words. */
export function jobName({ kind, change }: Job, t: Text, language: Language): string {
  if (!change) return t(`job.${kind}`);
  const what = describeLabel(change, language);
  return change.direction === 'do' ? what : t(`job.${change.direction}-of`, { what });
}

const MASCULINE: ReadonlySet<Job['kind']> = new Set(['import', 'export', 'sample']);

/** Of what the job is called in French: what is said of it agrees with it. What is changed is called by what is done ("mise", "modification"). */
export const jobGender = ({ kind }: Pick<Job, 'kind'>): 'masculine' | 'feminine' =>
  MASCULINE.has(kind) ? 'masculine' : 'feminine';

/** What can be held up, and, once stopped, gone on with where it stood. */
export const canBeHeld = ({ kind }: Job): boolean => kind === 'import' || isReading(kind);
type Reading = Extract<Job['kind'], 'proposals' | 'divergences'>;
const isReading = (kind: Job['kind']): kind is Reading => kind === 'proposals' || kind === 'divergences';

/** The latest reading of its kind, if it was stopped or broke off before its end. */
export function stoppedReading(jobs: Readonly<Record<string, Job>>, kind: Job['kind']): Job | undefined {
  if (!isReading(kind)) return undefined;
  const [latest] = Object.values(jobs)
    .filter((job) => job.kind === kind)
    .sort((a, b) => b.startedAt.localeCompare(a.startedAt));
  return latest?.state === 'cancelled' || latest?.state === 'failed' ? latest : undefined;
}

/** Reads on where a reading was stopped. */
export const goOnReading = (kind: Job['kind']): Promise<unknown> =>
  kind === 'proposals' ? act('proposal.goOn', {}) : act('divergence.goOn', {});

/** Holds work up, or lets it go on. */
export const holdJob = ({ id, isPaused }: Job): Promise<unknown> =>
  act('job.pause', { jobId: id, isPaused: !isPaused });

/** Imports that broke off with the program and can go on. One that was stopped was meant to be. */
export const brokenOff = (batches: readonly ListedBatch[]): ListedBatch[] =>
  batches.filter(({ state, canGoOn }) => state === 'interrupted' && canGoOn);

/** Goes on with an import that was stopped or interrupted. */
export const goOnWith = (batchId: string): Promise<unknown> => act('import.resume', { batchId });

/** Asks where, writes what became of every file of an import, and hands it over. */
export async function saveImportReport(
  batchId: string,
  fileName: string,
  format: 'csv' | 'text',
  language: Language,
): Promise<void> {
  const destination = await chooseDestination(fileName);
  if (destination === null) return;
  const written = await act('batch.report', { batchId, destination, format, language });
  if (written) await deliver(destination);
}

/** Jobs seen running by this window, so that an old one is not announced at start. */
const watched = new Set<string>();

/** Says how a job ended, with the way to what it left. */
export function announceJob(job: Job): void {
  if (job.state === 'running') {
    watched.add(job.id);
    return;
  }
  if (!watched.delete(job.id)) return;
  // Whoever asked for the change is told how it ended.
  if (job.kind === 'change') return;
  if (job.state === 'failed') {
    showProblem(job.problem ?? { code: 'program.fault', detail: { reason: job.kind } });
    return;
  }
  switch (job.kind) {
    case 'import':
      void announceImport(job);
      return;
    case 'export':
      announceExport(job);
      return;
    case 'reread':
      announceReread(job);
      return;
    case 'wording':
    case 'proposals':
    case 'divergences':
    case 'sample':
    case 'verify':
      return;
    default:
      assertNever(job.kind);
  }
}

async function announceImport(job: Job): Promise<void> {
  const batches: readonly Batch[] = await client.call('batch.list', {}).catch(() => []);
  const batch = batches.find(({ id }) => id === job.batchId);
  if (!batch) return;
  showToast({
    textKey: job.state === 'cancelled' ? 'frame.import-cancelled' : 'frame.import-done',
    values: { imported: batch.imported, duplicates: batch.duplicates, problems: splitProblems(batch).faults.length },
    action: { labelKey: 'frame.see-batch', run: () => go({ view: 'tasks' }) },
  });
}

function announceReread({ reread }: Job): void {
  if (!reread) return;
  showToast({
    textKey: 'tasks.reread-done',
    values: { read: reread.read, texts: reread.texts, passages: reread.passages, waiting: reread.waiting.length },
    action: { labelKey: 'frame.see-batch', run: () => go({ view: 'tasks' }) },
  });
}

function announceExport(job: Job): void {
  const path = job.outputPath;
  if (job.state === 'cancelled' || path === null) return;
  showToast({
    textKey: 'frame.export-done',
    action: { labelKey: 'frame.export-show', run: () => void deliver(path) },
  });
}

/** Jobs that ended since the program started, the latest first. */
export const endedJobs = (jobs: Readonly<Record<string, Job>>): readonly Job[] =>
  Object.values(jobs)
    .filter(({ state }) => state !== 'running')
    .sort((a, b) => b.startedAt.localeCompare(a.startedAt));
