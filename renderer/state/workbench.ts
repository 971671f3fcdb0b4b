import type { Noun } from '../../shared/contracts/contract.ts';
import type { Job } from '../../shared/domain/job.ts';
import type { OpenMatter, RecentMatter } from '../../shared/domain/matter.ts';
import { client } from '../api/client.ts';
import { onConnection } from '../api/connection.ts';
import { onUpload } from '../api/upload.ts';
import { disownReads, refreshCalls, toProblem } from './call-cache.ts';
import { EMPTY_DESK } from './desk.ts';
import { announceJob } from './jobs.ts';
import { recallDesk, rememberDesk } from './remember-desk.ts';
import { useStore } from './store.ts';

const TOGETHER_MILLISECONDS = 30;

/** The open matter, or null: nothing is open. */
export const useMatter = (): OpenMatter | null => useStore((state) => state.workbench?.matter ?? null);

const NO_RECENT: readonly RecentMatter[] = [];

/** The case files known on this machine, the latest first. */
export const useRecentMatters = (): readonly RecentMatter[] =>
  useStore((state) => state.workbench?.recent) ?? NO_RECENT;

/** Version of the program; empty until it is known. */
export const useVersion = (): string => useStore((state) => state.workbench?.version ?? '');

/** Reads the whole state of the workbench; another matter than before brings its own desk. */
export async function readWorkbench(): Promise<void> {
  try {
    const workbench = await client.call('workbench.state', {});
    const isOther = workbench.matter?.path !== useStore.getState().workbench?.matter?.path;
    if (isOther) disownReads();
    const desk = workbench.matter ? recallDesk(workbench.matter.path) : EMPTY_DESK;
    const jobs = Object.fromEntries(workbench.jobs.map((job) => [job.id, job]));
    // In one step, so that no view draws one matter's rows under another's name.
    useStore.setState((state) => ({
      workbench,
      fault: null,
      jobs: { ...state.jobs, ...jobs },
      ...(isOther ? { calls: {}, selections: {}, desk } : {}),
    }));
  } catch (error) {
    useStore.setState({ fault: toProblem(error) });
  }
}

/** Connects the store to the case host: first state, changes, jobs, another case file, lost and regained line. */
export function startWorkbench(): () => void {
  let wasLost = false;
  let again: ReturnType<typeof setTimeout> | undefined;
  const stale = new Set<Noun>();
  /** An import commits many times a second: what came in one stretch is read again once. */
  const readSoon = (): void => {
    again ??= setTimeout(() => {
      again = undefined;
      refreshCalls([...stale]);
      stale.clear();
      void readWorkbench();
    }, TOGETHER_MILLISECONDS);
  };
  const stops = [
    client.on('changed', ({ nouns, history }) => {
      useStore.setState(({ workbench }) => ({ workbench: workbench && { ...workbench, history } }));
      for (const noun of nouns) stale.add(noun);
      readSoon();
    }),
    client.on('job', (job: Job) => {
      useStore.setState(({ jobs }) => ({ jobs: { ...jobs, [job.id]: job } }));
      announceJob(job);
    }),
    client.on('opened', () => void readWorkbench()),
    onConnection((connection) => {
      useStore.setState({ connection });
      if (connection === 'open' && wasLost) {
        void readWorkbench();
        refreshCalls(null);
      }
      wasLost = connection === 'lost' || (wasLost && connection !== 'open');
    }),
    onUpload((upload) => useStore.setState({ upload })),
    rememberDesk(),
  ];
  void readWorkbench();
  return () => {
    clearTimeout(again);
    for (const stop of stops) stop();
  };
}
