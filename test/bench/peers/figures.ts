import { median } from '../measure.ts';

export interface Figures {
  readonly pages: number;
  /** Milliseconds that loading the engine took. */
  readonly loading: number;
  /**
   * By name: median milliseconds, wall, and processor time of user and system; and the largest resident set of the whole process until the
   * last round of it ended, MB.
   */
  readonly times: Readonly<
    Record<string, { readonly wall: number; readonly processor: number; readonly peak: number }>
  >;
}

/** Gathers the times of a process and prints them for the one that started it. */
export class PrintedFigures {
  readonly #loading: number;
  readonly #times = new Map<string, { wall: number[]; processor: number[]; peak: number }>();

  constructor(loading: number) {
    this.#loading = loading;
  }

  async time(name: string, run: () => unknown): Promise<void> {
    const [start, before] = [performance.now(), process.cpuUsage()];
    await run();
    const { user, system } = process.cpuUsage(before);
    const times = this.#times.get(name) ?? { wall: [], processor: [], peak: 0 };
    times.wall.push(performance.now() - start);
    times.processor.push((user + system) / 1000);
    times.peak = process.resourceUsage().maxRSS / 1024;
    this.#times.set(name, times);
  }

  print(pages: number): void {
    const times = Object.fromEntries(
      [...this.#times].map(([name, { wall, processor, peak }]) => [
        name,
        { wall: median(wall), processor: median(processor), peak },
      ]),
    );
    console.log(JSON.stringify({ pages, loading: this.#loading, times } satisfies Figures));
  }
}
