/** Notes the wording of the texts that came in, behind everything else: an import need not wait for it, and families appear a moment later. */
import { setImmediate, setTimeout } from 'node:timers/promises';
import { ProblemError } from '../../shared/kernel/result.ts';
import type { CaseFile } from '../store/case-file.ts';
import { makeId } from '../system/make-id.ts';
import { backlogOf, MOST_AT_ONCE, noteAllWording, noteWording } from '../usecases/families/note-wording.ts';
import type { JobHandle, Jobs } from './jobs.ts';
import type { Typing } from './typing.ts';

/** How often the page is told of new families. */
const TOLD_EVERY = 1_000;
/** An import has the machine to itself; milliseconds after which it is asked again whether it has ended. */
const WAIT = 200;

/** What goes first. */
interface Beside {
  readonly jobs: Jobs;
  readonly typing: Typing;
}

/**
 * Few texts are noted at once, many as a job that can be seen and stopped; a command ends with its answer and must know all before.
 * @param onChange told when families may have changed
 */
export function keepWordingNoted(
  file: CaseFile,
  { jobs, typing }: Beside,
  how: 'at once' | 'in the background',
  onChange: () => void,
): void {
  // A job under way sees what has come meanwhile.
  if (jobs.isRunning('wording')) return;
  const backlog = backlogOf(file);
  if (!backlog) return;
  if (how === 'at once' || backlog.count <= MOST_AT_ONCE) {
    try {
      noteAllWording(file);
    } catch (error) {
      // A full disk, say, which is no fault of the import and no reason not to open the file: they are noted when it is opened next.
      if (!(error instanceof ProblemError)) throw error;
    }
    onChange();
  } else
    jobs.start({ id: makeId(), kind: 'wording', label: '', batchId: null }, async (handle) => {
      file.spareMemory(true);
      try {
        await noteInParts(file, { jobs, typing }, handle, onChange);
      } finally {
        file.spareMemory(false);
      }
      return {};
    });
}

async function noteInParts(
  file: CaseFile,
  { jobs, typing }: Beside,
  handle: JobHandle,
  onChange: () => void,
): Promise<void> {
  const { signal } = handle;
  let done = 0;
  let told = Date.now();
  for (let backlog = backlogOf(file); backlog && !signal.aborted; backlog = backlogOf(file)) {
    const total = done + backlog.count;
    for (let at: number | undefined = backlog.after; at !== undefined && !signal.aborted;) {
      handle.progress({ done, total: Math.max(done, total), current: '' });
      if (jobs.isRunning('import')) {
        await setTimeout(WAIT);
        continue;
      }
      await typing.over(signal);
      await file.settled();
      if (signal.aborted) break;
      const part = noteWording(file, at);
      at = part?.after;
      done += part?.noted ?? 0;
      if (Date.now() - told >= TOLD_EVERY) {
        onChange();
        told = Date.now();
      }
      await setImmediate();
    }
  }
  onChange();
}
