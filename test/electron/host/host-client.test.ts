import { expect, it, vi } from 'vitest';
import { startHost, type HostProcess, type Patience } from '../../../electron/host/host-client.ts';
import type { FromHost, ToHost } from '../../../electron/host/messages.ts';

/** A host of paper: notes what it is told, answers by `answer`, and dies when `die` is called. */
class PaperHost implements HostProcess {
  readonly told: ToHost[] = [];
  stopped = 0;
  #receive: (message: FromHost) => void = () => {};
  #exit: (code: number) => void = () => {};
  readonly #answer: (name: string) => unknown;
  constructor(answer: (name: string) => unknown) {
    this.#answer = answer;
  }
  post(message: ToHost): void {
    this.told.push(structuredClone(message));
    if ('init' in message) return;
    const value = this.#answer(message.name);
    if (value !== undefined) queueMicrotask(() => this.say({ id: message.id, reply: { ok: true, value } }));
  }
  onMessage(listener: (message: FromHost) => void): void {
    this.#receive = listener;
  }
  onExit(listener: (code: number) => void): void {
    this.#exit = listener;
  }
  async stop(): Promise<void> {
    this.stopped += 1;
  }
  say(message: FromHost): void {
    this.#receive(message);
  }
  die(): void {
    this.#exit(9);
  }
}

const options = { shell: 'browser', dataFolder: '/data' } as const;

async function started(answer: (name: string) => unknown = (name) => name, patience?: Patience) {
  const hosts: PaperHost[] = [];
  const onCrash = vi.fn();
  const client = await startHost({
    spawn: () => {
      const host = new PaperHost(answer);
      hosts.push(host);
      return host;
    },
    options,
    onCrash,
    ...(patience && { patience }),
  });
  return { client, hosts, onCrash };
}

it('tells the host its options first, then carries calls and events', async () => {
  const { client, hosts } = await started();
  const heard: unknown[] = [];
  const stop = client.on((event, data) => heard.push([event, data]));
  const reply = await client.call('fact.list', { trashed: true });
  hosts[0]!.say({ event: 'job', data: { id: 'j' } });
  stop();
  hosts[0]!.say({ event: 'job', data: { id: 'k' } });
  expect([reply, hosts[0]!.told, heard]).toEqual([
    { ok: true, value: 'fact.list' },
    [{ init: options }, { id: 1, name: 'fact.list', input: { trashed: true } }],
    [['job', { id: 'j' }]],
  ]);
});

it('lets nothing through but the contract, and nothing that cannot be sent', async () => {
  const { client, hosts } = await started();
  expect([
    await client.call('host.close', {}),
    await client.call('toString', {}),
    await client.call('fact.list', { trashed: () => true }),
  ]).toMatchObject([
    { ok: false, error: { code: 'call.unknown' } },
    { ok: false, error: { code: 'call.unknown' } },
    { ok: false, error: { code: 'call.invalid' } },
  ]);
  expect(hosts[0]!.told).toEqual([{ init: options }]);
});

it('answers for a host that died, and starts another on the same case file at the next call', async () => {
  const { client, hosts, onCrash } = await started((name) => (name === 'search.run' ? undefined : name));
  hosts[0]!.say({ event: 'opened', data: { path: '/matters/a.greffier' } });
  const pending = client.call('search.run', {});
  hosts[0]!.die();
  const [first, second] = [client.call('fact.list', {}), client.call('topic.list', {})];
  expect([await pending, await first, await second]).toEqual([
    { ok: false, error: { code: 'host.stopped' } },
    { ok: true, value: 'fact.list' },
    { ok: true, value: 'topic.list' },
  ]);
  expect(onCrash.mock.calls).toEqual([[9]]);
  expect(hosts.map(({ told }) => told.map((message) => ('init' in message ? 'init' : message.name)))).toEqual([
    ['init', 'search.run'],
    ['init', 'casefile.open', 'fact.list', 'topic.list'],
  ]);
});

it('answers for each death, and never waits for a host that cannot start', async () => {
  const { client, hosts } = await started(() => undefined);
  hosts[0]!.die();
  const call = client.call('fact.list', {});
  await vi.waitFor(() => expect(hosts[1]?.told).toHaveLength(2), 20_000);
  hosts[1]!.die();
  expect(await call).toEqual({ ok: false, error: { code: 'host.stopped' } });
});

it('closes the case file before it ends the host, and then answers no more', async () => {
  const { client, hosts, onCrash } = await started();
  await client.close();
  await client.close();
  hosts[0]!.die();
  expect([hosts[0]!.told.at(-1), hosts[0]!.stopped, onCrash.mock.calls, await client.call('fact.list', {})]).toEqual([
    { id: 1, name: 'host.close', input: {} },
    1,
    [],
    { ok: false, error: { code: 'host.stopped' } },
  ]);
});

it('asks a host that does not close its file to end itself, and ends it only when it does not answer that either', async () => {
  const { client, hosts } = await started(() => undefined, { closing: 1, ending: 60_000 });
  const closing = client.close();
  await vi.waitFor(() => expect(hosts[0]!.told.at(-1)).toMatchObject({ name: 'host.end' }), 20_000);
  expect(hosts[0]!.stopped).toBe(0);
  hosts[0]!.die();
  await closing;
  const stuck = await started(() => undefined, { closing: 1, ending: 1 });
  await stuck.client.close();
  expect([hosts[0]!.stopped, stuck.hosts[0]!.stopped]).toEqual([1, 1]);
});
