import type { CallName, Input, Output } from '../../shared/contracts/contract.ts';
import { client } from '../api/client.ts';
import { toProblem } from './call-cache.ts';
import { useStore } from './store.ts';
import { showProblem } from './toasts.ts';

/** The fields that an updating call may set. */
export type ChangesOf<
  C extends
    | 'party.update'
    | 'proceeding.update'
    | 'step.update'
    | 'measure.update'
    | 'deadline.update'
    | 'exhibits.update',
> = Input<C>['set'];

/**
 * Runs a call that changes something. A refusal is shown with its remedy and resolves undefined. What was done, and that it can be undone,
 * appears in the status bar through the `changed` event that follows every commit.
 */
export async function act<C extends CallName>(name: C, input: Input<C>): Promise<Output<C> | undefined> {
  useStore.setState(({ saving }) => ({ saving: saving + 1 }));
  try {
    return await client.call(name, input);
  } catch (error) {
    showProblem(toProblem(error));
    return undefined;
  } finally {
    useStore.setState(({ saving }) => ({ saving: saving - 1 }));
  }
}
