import type { Handlers } from '../../shared/contracts/contract.ts';
import { ProblemError } from '../../shared/kernel/result.ts';
import type { CaseFile } from '../store/case-file.ts';
import { claimHandlers } from './handlers/claim-handlers.ts';
import { chronologyHandlers } from './handlers/chronology-handlers.ts';
import { conflictHandlers } from './handlers/conflict-handlers.ts';
import { deadlineHandlers } from './handlers/deadline-handlers.ts';
import { deskHandlers } from './handlers/desk-handlers.ts';
import { divergenceHandlers } from './handlers/divergence-handlers.ts';
import { exhibitHandlers } from './handlers/exhibit-handlers.ts';
import { factHandlers } from './handlers/fact-handlers.ts';
import { familyHandlers } from './handlers/family-handlers.ts';
import { jobHandlers } from './handlers/job-handlers.ts';
import { matterHandlers } from './handlers/matter-handlers.ts';
import { memoHandlers } from './handlers/memo-handlers.ts';
import { pageHandlers } from './handlers/page-handlers.ts';
import { passageHandlers } from './handlers/passage-handlers.ts';
import { proceedingHandlers } from './handlers/proceeding-handlers.ts';
import { proposalHandlers } from './handlers/proposal-handlers.ts';
import { searchHandlers } from './handlers/search-handlers.ts';
import { sourceHandlers } from './handlers/source-handlers.ts';
import { spellingHandlers } from './handlers/spelling-handlers.ts';
import { templateHandlers } from './handlers/template-handlers.ts';
import { versionHandlers } from './handlers/version-handlers.ts';
import { workbenchHandlers } from './handlers/workbench-handlers.ts';
import type { Session } from './session.ts';

/** Every call of the contract; a missing one is a type error. */
export function composeHandlers(session: Session): Handlers {
  const file = (): CaseFile => session.file();
  const matter = matterHandlers(file);
  /** An import adds to one undo step until it ends: nothing may be undone or redone beneath it. */
  const unlessImporting = <T>(run: () => T): T => {
    if (session.jobs.isRunning('import')) throw new ProblemError('job.busy');
    return run();
  };
  return {
    ...workbenchHandlers(session),
    ...deskHandlers(session),
    ...conflictHandlers(session),
    ...jobHandlers(session),
    ...matter,
    ...sourceHandlers(file),
    ...passageHandlers(file),
    ...factHandlers(file),
    ...familyHandlers(file),
    ...versionHandlers(file, () => session.emit('changed', { nouns: ['source'], history: file().history() })),
    ...claimHandlers(file),
    ...divergenceHandlers(session),
    ...proceedingHandlers(file),
    ...deadlineHandlers(file),
    ...chronologyHandlers(file),
    ...exhibitHandlers(file),
    ...memoHandlers(file),
    ...templateHandlers(session),
    ...pageHandlers(session),
    ...proposalHandlers(session),
    ...searchHandlers(session),
    ...spellingHandlers(session),
    'history.undo': (input) => unlessImporting(() => matter['history.undo'](input)),
    'history.redo': (input) => unlessImporting(() => matter['history.redo'](input)),
  };
}
