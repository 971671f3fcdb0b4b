/** What one host holds: at most one open case file, the running jobs, and the way to tell the page of changes. */
import path from 'node:path';
import { setTimeout as setIdle } from 'node:timers/promises';
import { ProblemError } from '../../shared/kernel/result.ts';
import type { EventName, Events } from '../../shared/contracts/contract.ts';
import type { OpenMatter } from '../../shared/domain/matter.ts';
import { createCaseFile, openCaseFile, type CaseFile } from '../store/case-file.ts';
import { readPreferences } from '../system/preferences.ts';
import { rememberMatter } from '../system/registry.ts';
import { markInterruptedBatches } from '../usecases/intake/mark-interrupted-batches.ts';
import { standBy, standDown } from '../usecases/intake/stand-by.ts';
import { warmSearch } from '../usecases/search/warm-search.ts';
import { describeMatter } from '../usecases/matter/describe-matter.ts';
import { showLongChange } from './change-job.ts';
import { changedNouns } from './changed-nouns.ts';
import { createJobs, type Jobs } from './jobs.ts';
import { Typing } from './typing.ts';
import { keepWordingNoted } from './wording-job.ts';

export type Emit = <E extends EventName>(event: E, data: Events[E]) => void;

export interface HostOptions {
  readonly shell: 'desktop' | 'browser' | 'cli';
  readonly dataFolder: string;
  readonly emit: Emit;
}

export interface Session {
  readonly dataFolder: string;
  readonly mattersFolder: string;
  readonly jobs: Jobs;
  readonly typing: Typing;
  /** To be called at every call of the window. */
  noteCall(): void;
  readonly emit: Emit;
  /** @throws ProblemError `casefile.none` */
  file(): CaseFile;
  current(): CaseFile | undefined;
  open(file: string): Promise<OpenMatter>;
  create(file: string, title: string): Promise<OpenMatter>;
  /** Takes over a case file that a use case has made. */
  adopt(file: CaseFile): Promise<OpenMatter>;
  /** To be called after texts came in: those that share wording become families. */
  readonly noteWording: (file: CaseFile) => void;
  /** To be ended, and waited for, before the case file that is open now is closed. */
  readonly beforeClose: (end: () => Promise<void>) => void;
  close(): Promise<void>;
}

/** Milliseconds after a case file was opened, so that the page comes first. */
const WARM_AFTER = 500;
/** Milliseconds without a call after which nobody is likely to wait for one, and after which one may. */
const IDLE = 3_000;
const LONGEST_BEHIND = 120_000;

export function createSession({ shell, dataFolder, emit }: HostOptions): Session {
  const jobs = createJobs((job) => emit('job', job));
  const typing = new Typing();
  let open: CaseFile | undefined;
  let isClosing = false;
  const ends: (() => Promise<void>)[] = [];
  let warming: NodeJS.Timeout | undefined;
  let searchWarming: NodeJS.Timeout | undefined;

  const fileAtRest = (): CaseFile | undefined =>
    isClosing || typing.isUnderWay || open?.isChanging ? undefined : open;

  /** A window is ready to import from the moment after it is opened; a command knows what it was asked for. */
  const warmSoon = (): void => {
    clearTimeout(warming);
    if (shell !== 'cli') warming = setTimeout(standBy, WARM_AFTER, fileAtRest).unref();
  };

  /** Nobody asked: what goes wrong here goes wrong again, and is told, when someone does. */
  const warmSearchSoon = (file: CaseFile): void => {
    clearTimeout(searchWarming);
    searchWarming = setTimeout(() => {
      const isGivenUp = (): boolean => open !== file || isClosing || typing.isUnderWay;
      if (!isGivenUp()) warmSearch(file, isGivenUp).catch(() => undefined);
    }, WARM_AFTER).unref();
  };

  let lastCall = Number.NEGATIVE_INFINITY;
  /** Writing back what a very long change left in the log takes up to half a second: it is done when nobody is there. */
  const writeBackWhenIdle = async (file: CaseFile): Promise<void> => {
    const since = performance.now();
    for (;;) {
      await setIdle(IDLE, undefined, { ref: false });
      const now = performance.now();
      if (open !== file || isClosing || !file.isBehind) return;
      if (!file.isChanging && (now - lastCall >= IDLE || now - since >= LONGEST_BEHIND)) file.writeBack();
    }
  };

  const close = async (): Promise<void> => {
    isClosing = true;
    clearTimeout(warming);
    clearTimeout(searchWarming);
    // What the lawyer has changed is not given up because the file is closed.
    await open?.settled();
    jobs.cancelAll();
    await Promise.all(ends.splice(0).map((end) => end()));
    await jobs.settled();
    await standDown();
    await open?.settled();
    isClosing = false;
    if (!open) return;
    open.close();
    open = undefined;
    emit('opened', { path: null });
  };

  const noteWording = (file: CaseFile): void => {
    // What an import leaves that is stopped because the file is closed is noted when it is opened again.
    if (isClosing) return;
    warmSoon();
    keepWordingNoted(file, { jobs, typing }, shell === 'cli' ? 'at once' : 'in the background', () =>
      emit('changed', { nouns: changedNouns(new Set(['family_tie'])), history: file.history() }),
    );
  };

  const adopt = async (file: CaseFile): Promise<OpenMatter> => {
    if (open) await close();
    open = file;
    markInterruptedBatches(file);
    file.onChange((tables) => {
      emit('changed', { nouns: changedNouns(tables), history: file.history() });
      if (file.isBehind) void writeBackWhenIdle(file);
    });
    file.onLongChange((change) => showLongChange(jobs, change));
    noteWording(file);
    const matter = describeMatter(file);
    if (shell !== 'cli') {
      warmSearchSoon(file);
      const title = readPreferences(dataFolder).rememberTitles ? matter.title : '';
      rememberMatter(dataFolder, { path: file.path, title, openedAt: new Date().toISOString() });
    }
    emit('opened', { path: file.path });
    return matter;
  };

  return {
    dataFolder,
    mattersFolder: path.join(dataFolder, 'matters'),
    jobs,
    typing,
    noteCall: () => {
      lastCall = performance.now();
    },
    emit,
    file: () => {
      if (!open) throw new ProblemError('casefile.none');
      return open;
    },
    current: () => open,
    open: async (file) => {
      const absolute = path.resolve(file);
      if (open?.path === absolute) return describeMatter(open);
      // Opened before the other is closed, so that a file which cannot be opened leaves everything as it was.
      return adopt(openCaseFile(absolute));
    },
    create: async (file, title) => adopt(createCaseFile(path.resolve(file), title)),
    adopt,
    noteWording,
    beforeClose: (end) => void ends.push(end),
    close,
  };
}
