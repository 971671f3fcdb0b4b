/** Timing that holds on a shared machine: the things compared take turns, and the median of the rounds is told. */
export const median = (values: readonly number[]): number => {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1
    ? (sorted[middle] ?? Number.NaN)
    : ((sorted[middle - 1] ?? Number.NaN) + (sorted[middle] ?? Number.NaN)) / 2;
};

export const percentile = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? Number.NaN;

/** Milliseconds of one run. */
export async function timed(run: () => unknown): Promise<number> {
  const start = performance.now();
  await run();
  return performance.now() - start;
}

/**
 * Runs each in turn, `rounds` times: A B A B…; the times of each by name.
 * @param before done before each run, and not counted
 */
export async function inTurns<Name extends string>(
  rounds: number,
  runs: Readonly<Record<Name, (round: number) => unknown>>,
  before: () => void = () => undefined,
): Promise<Record<Name, number[]>> {
  const names = Object.keys(runs) as Name[];
  const times = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<Name, number[]>;
  for (let round = 0; round < rounds; round++)
    for (const name of names) {
      before();
      times[name].push(await timed(() => runs[name](round)));
    }
  return times;
}

export const line = (what: string, figure: string, method: string): void =>
  console.log(`${what.padEnd(46)} ${figure.padStart(16)}   ${method}`);
