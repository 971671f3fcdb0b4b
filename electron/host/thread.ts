import { Worker } from 'node:worker_threads';
import { workerPath } from '../system/worker-path.ts';
import type { HostProcess } from './host-client.ts';

/** Of what it makes nearly everything is of passing use. With the usual room for that, an import of many documents takes 150 MB more and no less time. */
export const HOST_MEMORY = { maxYoungGenerationSizeMb: 12 } as const;

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
