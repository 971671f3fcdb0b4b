import { isCallName } from '../../shared/contracts/contract.ts';
import { fail } from '../../shared/kernel/result.ts';
import type { Reply } from '../../shared/contracts/bridge.ts';
import type { FromHost, HostOptions, ToHost } from './messages.ts';

/** A running case host as its shell holds it; a worker_thread and Electron's utilityProcess both fit. */
export interface HostProcess {
  post(message: ToHost): void;
  onMessage(listener: (message: FromHost) => void): void;
  onExit(listener: (code: number) => void): void;
  stop(): Promise<void>;
}

export type HostListener = (event: string, data: unknown) => void;

export interface HostClient {
  /** Never rejects: a host that died answers `host.stopped`, and the next call starts another on the same case file. */
  call(name: string, input: unknown): Promise<Reply>;
  /** Answers with the function that stops listening. */
  on(listener: HostListener): () => void;
  /** Closes the case file, then ends the host. */
  close(): Promise<void>;
}

/**
 * How long the closing of a case file is waited for, in ms. A host that has not closed it in `closing` is asked to end itself, which it does as
 * soon as it runs nothing: never inside a statement or a transaction. One that does not even do that in `ending` is ended from outside, as by
 * a crash, from which SQLite recovers.
 */
export interface Patience {
  readonly closing: number;
  readonly ending: number;
}
const PATIENCE: Patience = { closing: 15_000, ending: 600_000 };

/** Whether it came in time; what is waited for never rejects. */
async function within(milliseconds: number, awaited: Promise<Reply>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), milliseconds);
  });
  const first = await Promise.race([awaited, late]);
  clearTimeout(timer);
  return first !== null;
}

/** Starts a case host and keeps it: it is started again at the call after a crash, with the case file that was open. */
export function startHost({
  spawn,
  options,
  onCrash = () => {},
  patience = PATIENCE,
}: {
  readonly spawn: () => HostProcess;
  readonly options: HostOptions;
  readonly onCrash?: (code: number) => void;
  readonly patience?: Patience;
}): Promise<HostClient> {
  const listeners = new Set<HostListener>();
  const waiting = new Map<number, (reply: Reply) => void>();
  let lastId = 0;
  let opened: string | null = null;
  let closed = false;

  const receive = (message: FromHost): void => {
    if ('event' in message) {
      if (message.event === 'opened') opened = (message.data as { readonly path: string | null }).path;
      for (const listener of listeners) listener(message.event, message.data);
      return;
    }
    waiting.get(message.id)?.(message.reply);
    waiting.delete(message.id);
  };

  const ask = (host: HostProcess, name: string, input: unknown): Promise<Reply> =>
    new Promise((resolve) => {
      lastId += 1;
      waiting.set(lastId, resolve);
      try {
        host.post({ id: lastId, name, input });
      } catch (error) {
        // An input that cannot be cloned is the caller's mistake, not the host's end.
        waiting.delete(lastId);
        resolve(fail('call.invalid', { name, reason: error instanceof Error ? error.message : String(error) }));
      }
    });

  const start = (): HostProcess => {
    const host = spawn();
    host.onMessage(receive);
    host.onExit((code) => {
      if (current === host) current = undefined;
      if (!closed) onCrash(code);
      const abandoned = [...waiting.values()];
      waiting.clear();
      for (const resolve of abandoned) resolve(fail('host.stopped'));
    });
    host.post({ init: options });
    return host;
  };

  let current: HostProcess | undefined = start();
  let revival: Promise<HostProcess> | undefined;

  const revive = async (): Promise<HostProcess> => {
    const host = start();
    current = host;
    if (opened !== null) await ask(host, 'casefile.open', { path: opened });
    return host;
  };

  return Promise.resolve({
    async call(name, input) {
      // Only the contract may be called from outside; `host.close` and `host.end` are this client's own.
      if (!isCallName(name)) return fail('call.unknown', { name: name.slice(0, 80) });
      if (closed) return fail('host.stopped');
      // While the case file is being reopened `current` is already set, but calls must wait for it.
      if (!current)
        revival ??= revive().finally(() => {
          revival = undefined;
        });
      const host = revival ? await revival : current;
      return host !== undefined && host === current ? ask(host, name, input) : fail('host.stopped');
    },
    on(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    async close() {
      if (closed) return;
      closed = true;
      const host = current;
      if (!host) return;
      // Both are answered at the latest when the host has ended.
      const isClosed = await within(patience.closing, ask(host, 'host.close', {}));
      if (!isClosed) await within(patience.ending, ask(host, 'host.end', {}));
      await host.stop();
    },
  });
}
