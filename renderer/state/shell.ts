import { bridge } from '../api/bridge.ts';
import { toProblem } from './call-cache.ts';
import { showProblem } from './toasts.ts';

/** Where an output may be written; null when the user gives up or the shell refuses. */
export async function chooseDestination(suggestedName: string): Promise<string | null> {
  try {
    return await bridge().destination(suggestedName);
  } catch (error) {
    showProblem(toProblem(error));
    return null;
  }
}

/** Hands a finished output to the user: shown in its folder, or downloaded. */
export async function deliver(path: string): Promise<void> {
  try {
    await bridge().deliver(path);
  } catch (error) {
    showProblem(toProblem(error));
  }
}
