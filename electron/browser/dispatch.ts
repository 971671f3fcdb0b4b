import { constants } from 'node:fs';
import { copyFile, mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Reply } from '../../shared/contracts/bridge.ts';
import type { WorkbenchState } from '../../shared/contracts/workbench.ts';
import type { Job } from '../../shared/domain/job.ts';
import type { HostClient } from '../host/host-client.ts';
import type { Inbox } from './inbox.ts';

const stringsIn = (input: unknown, field: string): readonly string[] => {
  const value: unknown = typeof input === 'object' && input !== null ? Reflect.get(input, field) : undefined;
  return (Array.isArray(value) ? (value as unknown[]) : [value]).filter((one) => typeof one === 'string');
};

/** Moves a file into a folder, which may be on another disk, under its name or the next free one: `name`, `name (2)`, … Never over another file. */
async function moveInto(folder: string, file: string): Promise<string> {
  const { name, ext } = path.parse(file);
  await mkdir(folder, { recursive: true });
  for (let attempt = 1; ; attempt += 1) {
    const target = path.join(folder, attempt === 1 ? `${name}${ext}` : `${name} (${attempt})${ext}`);
    try {
      await copyFile(file, target, constants.COPYFILE_EXCL);
      await rm(file);
      return target;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
  }
}

/**
 * Hands the page's calls to the host, and sees to what the inbox needs: an import's copies stay exactly as long as it runs, and a case file
 * that came through the inbox is first moved to the matters folder, since opened where it lies it would vanish with the run.
 */
export function createDispatch(host: HostClient, inbox: Inbox): (name: string, input: unknown) => Promise<Reply> {
  host.on((event, data) => {
    if (event !== 'job') return;
    const job = data as Job;
    if (job.kind === 'import' && job.state !== 'running') void inbox.release(job.id);
  });

  const moveCaseFile = async (received: string): Promise<string> => {
    const reply = await host.call('workbench.state', {});
    return reply.ok ? moveInto((reply.value as WorkbenchState).mattersFolder, received) : received;
  };

  return async (name, input) => {
    const [file] = stringsIn(input, 'path');
    if (name === 'casefile.open' && file !== undefined && inbox.contains(file))
      return host.call(name, { path: await moveCaseFile(file) });
    const reply = await host.call(name, input);
    if (name === 'import.start' && reply.ok)
      inbox.claim((reply.value as { readonly jobId: string }).jobId, stringsIn(input, 'paths'));
    return reply;
  };
}
