/**
 * Imports a folder into a new case file as the built program does: the host in its thread, the case file open, the import asked for by its call.
 * Prints one line of JSON. Arguments: the host's module, folder, case file.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { HOST_MEMORY } from '../../electron/host/thread.ts';

export interface ImportFigures {
  /** Milliseconds from the call to the end of the import, and of processor time meanwhile: of all threads, and of the one that writes. */
  readonly wall: number;
  readonly cpu: number;
  readonly writer: number;
  /** Milliseconds from there until the wording of all texts is noted. */
  readonly wording: number;
  /** Largest resident set of the process when the import ended, and when the wording was noted; megabytes. */
  readonly peak: number;
  readonly peakAfter: number;
  /** What it had been, when so many documents were through. */
  readonly peaks: readonly { readonly documents: number; readonly peak: number }[];
}

const [hostModule = '', folder = '', casePath = ''] = process.argv.slice(2);
const dataFolder = mkdtempSync(path.join(os.tmpdir(), 'bench-host-'));
const host = new Worker(hostModule, { resourceLimits: HOST_MEMORY });
const replies = new Map<number, (reply: unknown) => void>();
const ends = new Map<string, () => void>();
const begun = new Set<string>();
const ended = (kind: string): Promise<void> => new Promise((resolve) => ends.set(kind, resolve));
host.on(
  'message',
  (message: { id?: number; reply?: unknown; event?: string; data?: { kind: string; state: string; done: number } }) => {
    if (message.id !== undefined) replies.get(message.id)?.(message.reply);
    if (message.event !== 'job' || !message.data) return;
    if (message.data.kind === 'import') notePeaks(message.data.done);
    if (message.data.state === 'running') begun.add(message.data.kind);
    else ends.get(message.data.kind)?.();
  },
);
let next = 1;
const call = (name: string, input: unknown): Promise<unknown> =>
  new Promise((resolve) => {
    replies.set(next, resolve);
    host.postMessage({ id: next++, name, input });
  });
/** Documents after which the memory is told. */
const marks = [300, 1_000, 3_000, 10_000, 30_000, 100_000];
const peaks: { documents: number; peak: number }[] = [];
function notePeaks(done: number): void {
  for (let [mark] = marks; mark !== undefined && mark <= done; [mark] = marks) {
    peaks.push({ documents: mark, peak: megabytes() });
    marks.shift();
  }
}
const megabytes = (): number => Math.round(process.resourceUsage().maxRSS / 1024);
const milliseconds = ({ user, system }: { user: number; system: number }): number => (user + system) / 1000;

host.postMessage({ init: { shell: 'desktop', dataFolder } });
await call('casefile.create', { path: casePath, title: 'Bench' });
// As long as anyone needs to choose a folder.
await setTimeout(2_000);
const imported = ended('import');
const wordingNoted = ended('wording');
const [cpu, writer, start] = [process.cpuUsage(), await host.cpuUsage(), performance.now()];
await call('import.start', { paths: [folder] });
await imported;
const wall = performance.now() - start;
const figures = { wall, cpu: milliseconds(process.cpuUsage(cpu)), writer: milliseconds(await host.cpuUsage(writer)) };
const peak = megabytes();
const then = performance.now();
if (begun.has('wording')) await wordingNoted;
const wording = performance.now() - then;
console.log(JSON.stringify({ ...figures, wording, peak, peakAfter: megabytes(), peaks } satisfies ImportFigures));
await call('host.close', {});
await host.terminate();
rmSync(dataFolder, { recursive: true });
