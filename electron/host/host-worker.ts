/** The worker's entry: one host behind one port, the same under a worker thread and under Electron's utility process. */
import { createHost, type Host } from './host.ts';
import { workerPort } from './port.ts';

interface Init {
  readonly init: { readonly shell: 'desktop' | 'browser' | 'cli'; readonly dataFolder: string };
}
interface CallMessage {
  readonly id: number;
  readonly name: string;
  readonly input: unknown;
}

const port = workerPort();
let host: Host | undefined;

port.onMessage((message) => {
  if (isInit(message)) {
    host = createHost({ ...message.init, emit: (event, data) => port.post({ event, data }) });
    return;
  }
  if (!host || !isCall(message)) return;
  const { id, name, input } = message;
  const answer =
    name === 'host.close' ? host.close().then(() => ({ ok: true as const, value: null })) : host.call(name, input);
  void answer.then((reply) => port.post({ id, reply }));
});

const isInit = (message: unknown): message is Init =>
  typeof message === 'object' && message !== null && 'init' in message;
const isCall = (message: unknown): message is CallMessage =>
  typeof message === 'object' && message !== null && 'id' in message && 'name' in message;
