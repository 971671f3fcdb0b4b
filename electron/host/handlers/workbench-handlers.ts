import { mkdirSync } from 'node:fs';
import type { Handlers, Output } from '../../../shared/contracts/contract.ts';
import { ProblemError } from '../../../shared/kernel/result.ts';
import { verifyCaseFile } from '../../store/verify.ts';
import { forgetDesk } from '../../system/desks.ts';
import { readPreferences, updatePreferences } from '../../system/preferences.ts';
import { forgetMatter, forgetTitles, readRecent } from '../../system/registry.ts';
import { VERSION } from '../../system/version.ts';
import { describeMatter } from '../../usecases/matter/describe-matter.ts';
import { freePath } from '../free-path.ts';
import { openSample } from '../open-sample.ts';
import type { Session } from '../session.ts';

type WorkbenchCall =
  | 'workbench.state'
  | 'preferences.update'
  | 'casefile.create'
  | 'casefile.open'
  | 'casefile.sample'
  | 'casefile.close'
  | 'casefile.forget'
  | 'casefile.verify'
  | 'job.cancel'
  | 'job.pause';

export function workbenchHandlers(session: Session): Pick<Handlers, WorkbenchCall> {
  let opening: Promise<unknown> = Promise.resolve();
  /** A page that asks meanwhile how things stand is answered when they stand: what it would show until then would jump under its user's hands. */
  const beingOpened = <T>(work: Promise<T>): Promise<T> => {
    opening = Promise.allSettled([opening, work]);
    return work;
  };
  const stateNow = (): Output<'workbench.state'> => {
    const file = session.current();
    return {
      version: VERSION,
      matter: file ? describeMatter(file) : null,
      history: file ? file.history() : { undo: null, redo: null },
      recent: readRecent(session.dataFolder),
      preferences: readPreferences(session.dataFolder),
      jobs: session.jobs.list(),
      mattersFolder: session.mattersFolder,
    };
  };
  return {
    'workbench.state': () => opening.then(stateNow),
    'preferences.update': (set) => {
      const preferences = updatePreferences(session.dataFolder, set);
      if (set.rememberTitles === false) forgetTitles(session.dataFolder);
      session.emit('changed', {
        nouns: ['preferences'],
        history: session.current()?.history() ?? { undo: null, redo: null },
      });
      return preferences;
    },
    'casefile.create': ({ title, path: wanted }) => {
      if (title.trim() === '') throw new ProblemError('value.empty', { field: 'title' });
      if (wanted === undefined) mkdirSync(session.mattersFolder, { recursive: true, mode: 0o700 });
      return beingOpened(session.create(wanted ?? freePath(session.mattersFolder, title), title.trim()));
    },
    'casefile.open': ({ path: file }) => beingOpened(session.open(file)),
    'casefile.sample': ({ reset }) => beingOpened(openSample(session, reset)),
    'casefile.close': async () => {
      await session.close();
      return null;
    },
    'casefile.forget': ({ path: file }) => {
      forgetMatter(session.dataFolder, file);
      forgetDesk(session.dataFolder, file);
      return null;
    },
    'casefile.verify': () => verifyCaseFile(session.file()),
    'job.cancel': ({ jobId }) => {
      session.jobs.cancel(jobId);
      return null;
    },
    'job.pause': ({ jobId, isPaused }) => {
      session.jobs.pause(jobId, isPaused);
      return null;
    },
  };
}
