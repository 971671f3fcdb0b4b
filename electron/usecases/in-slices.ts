import { setImmediate } from 'node:timers/promises';

/** Milliseconds for which the host is held at most, a step apart. */
const SLICE = 15;

/** Takes steps, and lets other calls be answered between some of them. */
export async function inSlices<T>(steps: Generator<undefined, T>): Promise<T> {
  for (let since = performance.now(); ;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() - since < SLICE) continue;
    await setImmediate();
    since = performance.now();
  }
}
