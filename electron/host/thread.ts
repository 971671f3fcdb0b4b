import { Worker } from 'node:worker_threads';
import { workerPath } from '../system/worker-path.ts';
import type { HostProcess } from './host-client.ts';

/** The case host in a thread of this process: what the browser shell and the command line use. */
export function threadHost(): HostProcess {
  const worker = new Worker(workerPath('host-worker'));
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
