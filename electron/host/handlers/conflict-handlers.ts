import type { Handlers } from '../../../shared/contracts/contract.ts';
import { readRecent } from '../../system/registry.ts';
import { checkConflicts } from '../../usecases/conflicts/check-conflicts.ts';
import type { Session } from '../session.ts';

export const conflictHandlers = (session: Session): Pick<Handlers, 'conflict.check'> => ({
  'conflict.check': ({ among, ...question }) =>
    checkConflicts(question, [...readRecent(session.dataFolder).map(({ path }) => path), ...among], session.current()),
});
