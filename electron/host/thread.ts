import { Worker } from 'node:worker_threads';
import { workerPath } from '../system/worker-path.ts';
import type { HostProcess } from './host-client.ts';

/**
 * Of what it makes nearly everything is of passing use, an import's documents for as long as it takes to write some hundreds. With half of this room they
 * grow old and pile up, with the usual room the process is larger and no faster.
 */
export const HOST_MEMORY = { maxYoungGenerationSizeMb: 24 } as const;

/** The case host in a thread of this process: what the browser shell and the command line use. */
export function threadHost(): HostProcess {
  const worker = new Worker(workerPath('host-worker'), { resourceLimits: HOST_MEMORY });
  return {
    post: (message) => worker.postMessage(message),
    onMessage: (listener) => void worker.on('message', listener),
    onExit: (listener) => {
      // Without a listener an error in the thread would end this process too; `exit` follows it.
      worker.on('error', (error) => console.error(error));
      worker.on('exit', listener);
    },
    stop: async () => {
      await worker.terminate();
    },
  };
}
