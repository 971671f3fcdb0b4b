import { bridge } from '../api/bridge.ts';
import { client } from '../api/client.ts';
import { act } from './act.ts';
import { flushMemos } from './memo-session.ts';
import { chooseDestination, deliver } from './shell.ts';

/** What no system takes in a file name. */
const FORBIDDEN = /[\p{Cc}\\/:*?"<>|]+/gu;

export interface ExportWish {
  readonly memoId: string;
  readonly title: string;
  readonly withExhibits: boolean;
  readonly attachOriginals: boolean;
  /** The faults of the cite-check were shown and are accepted. */
  readonly acceptFaults: boolean;
}

/**
 * Asks where the PDF goes, then starts typesetting. In a browser the file is handed over once it is written; on the desktop it is where
 * the user wanted it.
 * @returns the job's id; undefined when the user gave up or the start was refused
 */
export async function startExport({
  memoId,
  title,
  withExhibits,
  attachOriginals,
  acceptFaults,
}: ExportWish): Promise<string | undefined> {
  const name = title.replaceAll(FORBIDDEN, ' ').replaceAll(/\s+/gu, ' ').trim().slice(0, 120);
  const destination = await chooseDestination(`${name || 'memorandum'}.pdf`);
  if (destination === null) return undefined;
  await flushMemos();
  const stop = client.on('job', ({ kind, state, outputPath }) => {
    if (kind !== 'export' || state === 'running') return;
    stop();
    if (state === 'done' && outputPath !== null && bridge().shell === 'browser') void deliver(outputPath);
  });
  const started = await act('export.start', { memoId, destination, withExhibits, attachOriginals, acceptFaults });
  if (!started) stop();
  return started?.jobId;
}

export const isDesktop = (): boolean => bridge().shell === 'desktop';
