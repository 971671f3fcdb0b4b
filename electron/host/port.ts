import { parentPort as threadPort } from 'node:worker_threads';

/** The worker's end of the line to its shell. */
export interface Port {
  post(message: unknown): void;
  onMessage(listener: (message: unknown) => void): void;
}

interface UtilityPort {
  postMessage(message: unknown): void;
  on(event: 'message', listener: (event: { readonly data: unknown }) => void): void;
}

/** The same module runs as a `worker_thread` (plain Node) or as Electron's `utilityProcess`, whose port hands events instead of messages. */
export function workerPort(): Port {
  const utility = (process as unknown as { readonly parentPort?: UtilityPort }).parentPort;
  if (utility)
    return {
      post: (message) => utility.postMessage(message),
      onMessage: (listener) => utility.on('message', (event) => listener(event.data)),
    };
  if (!threadPort) throw new Error('the case host was started without a port to its shell');
  const thread = threadPort;
  return {
    post: (message) => thread.postMessage(message),
    onMessage: (listener) => void thread.on('message', listener),
  };
}
