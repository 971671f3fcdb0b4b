/** The worker's entry: one host behind one port, the same under a worker thread and under Electron's utility process. */
import { createHost, type Host } from './host.ts';
import type { ToHost } from './messages.ts';
import { workerPort } from './port.ts';

const port = workerPort();
let host: Host | undefined;

port.onMessage((message) => {
  const received = message as ToHost;
  if ('init' in received) {
    host = createHost({ ...received.init, emit: (event, data) => port.post({ event, data }) });
    return;
  }
  if (!host) return;
  const { id, name, input } = received;
  // Two calls are not of the contract but the shell's own, before it ends the worker. The second ends a worker that waits for something that
  // does not come, never inside a transaction: most run to their end at once, and a long one is waited for.
  if (name === 'host.end') {
    void Promise.resolve(host.session.current()?.settled()).then(() => process.exit());
    return;
  }
  const reply =
    name === 'host.close' ? host.close().then(() => ({ ok: true as const, value: null })) : host.call(name, input);
  void reply.then((answer) => port.post({ id, reply: answer }));
});
