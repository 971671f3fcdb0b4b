import { median } from '../measure.ts';

export interface Figures {
  readonly pages: number;
  /** Milliseconds that loading the engine took. */
  readonly loading: number;
  /** Of the whole process at its highest, MB. */
  readonly peak: number;
  /** Median milliseconds by name: wall, and processor time of user and system. */
  readonly times: Readonly<Record<string, { readonly wall: number; readonly processor: number }>>;
}

/** Gathers the times of a process and prints them for the one that started it. */
export class PrintedFigures {
  readonly #loading: number;
  readonly #times = new Map<string, { wall: number[]; processor: number[] }>();
  #peak = 0;

  constructor(loading: number) {
    this.#loading = loading;
  }

  async time(name: string, run: () => unknown): Promise<void> {
    const [start, before] = [performance.now(), process.cpuUsage()];
    await run();
    const { user, system } = process.cpuUsage(before);
    const times = this.#times.get(name) ?? { wall: [], processor: [] };
    times.wall.push(performance.now() - start);
    times.processor.push((user + system) / 1000);
    this.#times.set(name, times);
    if (name !== 'floor') this.#peak = process.resourceUsage().maxRSS / 1024;
  }

  print(pages: number): void {
    const times = Object.fromEntries(
      [...this.#times].map(([name, { wall, processor }]) => [
        name,
        { wall: median(wall), processor: median(processor) },
      ]),
    );
    console.log(JSON.stringify({ pages, loading: this.#loading, peak: this.#peak, times } satisfies Figures));
  }
}
