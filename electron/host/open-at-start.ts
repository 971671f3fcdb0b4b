import path from 'node:path';
import type { Problem } from '../../shared/kernel/result.ts';
import type { HostClient } from './host-client.ts';

/** What a start was asked to show: a case file given by name, or, failing that, the sample matter (`--sample`). */
export interface OpenRequest {
  readonly file: string | null;
  readonly sample: boolean;
}

/** Reads a shell's own arguments; the first that is not an option and names a case file counts. Relative names are below `folder`. */
export function openRequest(args: readonly string[], folder: string): OpenRequest {
  const named = args.find((arg) => !arg.startsWith('-') && arg.endsWith('.greffier'));
  return { file: named === undefined ? null : path.resolve(folder, named), sample: args.includes('--sample') };
}

/** Opens what was asked for, before any page can ask how things stand: it is answered when that is done. Answers with what went wrong, or null. */
export async function openAtStart(host: HostClient, { file, sample }: OpenRequest): Promise<Problem | null> {
  if (file === null && !sample) return null;
  const reply = await (file === null
    ? host.call('casefile.sample', { reset: false })
    : host.call('casefile.open', { path: file }));
  return reply.ok ? null : reply.error;
}
