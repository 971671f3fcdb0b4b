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

/** Rises with each case file opened: what is keyed by it begins anew with the matter. */
export const useOpening = (): number => useStore((state) => state.opening);

/** The open matter, or null: nothing is open. */
export const useMatter = (): OpenMatter | null => useStore((state) => state.workbench?.matter ?? null);

const NO_RECENT: readonly RecentMatter[] = [];

/** The case files known on this machine, the latest first. */
export const useRecentMatters = (): readonly RecentMatter[] =>
  useStore((state) => state.workbench?.recent) ?? NO_RECENT;

/** Version of the program; empty until it is known. */
export const useVersion = (): string => useStore((state) => state.workbench?.version ?? '');

const openPath = (): string | undefined => useStore.getState().workbench?.matter?.path;

let lastRead = 0;
/** A case file was opened since the last state taken: perhaps the same path with other contents (the sample made anew). */
let isOpenedAnew = false;

/** Reads the whole state of the workbench; the latest asked wins. A case file opened since brings its own desk, and no kept answer survives it. */
export async function readWorkbench(): Promise<void> {
  const mine = ++lastRead;
  try {
    const workbench = await client.call('workbench.state', {});
    const path = workbench.matter?.path;
    const isOther = isOpenedAnew || path !== openPath();
    const desk = isOther && path !== undefined ? await recallDesk(path) : EMPTY_DESK;
    if (mine !== lastRead) return;
    if (isOther) disownReads();
    isOpenedAnew = false;
    const jobs = Object.fromEntries(workbench.jobs.map((job) => [job.id, job]));
    // In one step, so that no view draws one matter's rows under another's name.
    useStore.setState((state) => ({
      workbench,
      fault: null,
      jobs: { ...state.jobs, ...jobs },
      ...(isOther ? { calls: {}, selections: {}, desk, opening: state.opening + 1 } : {}),
    }));
  } catch (error) {
    if (mine === lastRead) useStore.setState({ fault: toProblem(error) });
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
    client.on('opened', () => {
      isOpenedAnew = true;
      void readWorkbench();
    }),
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
