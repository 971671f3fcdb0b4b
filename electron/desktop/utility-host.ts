import { utilityProcess } from 'electron';
import type { HostProcess } from '../host/host-client.ts';
import { workerPath } from '../system/worker-path.ts';

/** The case host in a process of its own: what goes wrong in it does not take the windows down. */
export function utilityHost(): HostProcess {
  const child = utilityProcess.fork(workerPath('host-worker'), [], {
    serviceName: 'Greffier case host',
    // The room of `HOST_MEMORY`, of which it is a third.
    execArgv: ['--js-flags=--max-semi-space-size=8'],
  });
  const gone = new Promise<void>((resolve) => {
    child.once('exit', () => resolve());
  });
  return {
    post: (message) => child.postMessage(message),
    onMessage: (listener) => void child.on('message', listener),
    onExit: (listener) => void child.on('exit', listener),
    stop: async () => {
      if (child.kill()) await gone;
    },
  };
}
