import type { Handlers } from '../../../shared/contracts/contract.ts';
import { keepDesk, recallDesk } from '../../system/desks.ts';
import type { Session } from '../session.ts';

export const deskHandlers = (session: Session): Pick<Handlers, 'desk.recall' | 'desk.keep'> => ({
  'desk.recall': ({ path }) => recallDesk(session.dataFolder, path),
  'desk.keep': ({ path, desk }) => {
    // What the page says of a matter that was closed meanwhile comes too late to be of this one.
    if (session.current()?.path === path) keepDesk(session.dataFolder, path, desk);
    return null;
  },
});
