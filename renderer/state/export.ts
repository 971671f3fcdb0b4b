import type { FilingProfile } from '../../shared/domain/filing.ts';
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
  /** `bundle`: with its exhibits; `filing`: each exhibit in a file of its own, in a folder (a zip in a browser). */
  readonly format: 'bundle' | 'pdf' | 'filing' | 'docx' | 'markdown';
  readonly profile: FilingProfile;
  readonly attachOriginals: boolean;
  /** The faults of the cite-check were shown and are accepted. */
  readonly acceptFaults: boolean;
}

const ENDINGS = { bundle: '.pdf', pdf: '.pdf', docx: '.docx', markdown: '.md' } as const;
const endingOf = (format: ExportWish['format']): string =>
  format === 'filing' ? (isDesktop() ? '' : '.zip') : ENDINGS[format];

/**
 * Asks where the output goes, then starts making it. In a browser the file is handed over once it is written; on the desktop it is where
 * the user wanted it.
 * @returns the job's id; undefined when the user gave up or the start was refused
 */
export async function startExport({
  memoId,
  title,
  format,
  profile,
  attachOriginals,
  acceptFaults,
}: ExportWish): Promise<string | undefined> {
  const name = title.replaceAll(FORBIDDEN, ' ').replaceAll(/\s+/gu, ' ').trim().slice(0, 120);
  const destination = await chooseDestination(`${name || 'memorandum'}${endingOf(format)}`);
  if (destination === null) return undefined;
  await flushMemos();
  const stop = client.on('job', ({ kind, state, outputPath }) => {
    if (kind !== 'export' || state === 'running') return;
    stop();
    if (state === 'done' && outputPath !== null && bridge().shell === 'browser') void deliver(outputPath);
  });
  const started = await (format === 'filing'
    ? act('filing.start', { memoId, profile, destination, acceptFaults })
    : act('export.start', {
        memoId,
        destination,
        withExhibits: format === 'bundle',
        format: format === 'bundle' ? 'pdf' : format,
        attachOriginals,
        acceptFaults,
      }));
  if (!started) stop();
  return started?.jobId;
}

export const isDesktop = (): boolean => bridge().shell === 'desktop';
