import type { Reply } from '../../shared/contracts/bridge.ts';
import { decode, encode } from '../../shared/contracts/wire.ts';
import { setConnection } from './connection.ts';

interface Pending {
  readonly frame: Uint8Array<ArrayBuffer>;
  readonly resolve: (reply: Reply) => void;
  sent: boolean;
}

export interface Socket {
  call(name: string, input: unknown): Promise<Reply>;
  subscribe(event: string, listener: (data: unknown) => void): () => void;
}

const LOST: Reply = { ok: false, error: { code: 'host.stopped' } };
const RETRY_MILLISECONDS = 1_000;

/**
 * Calls and events over one WebSocket. Frames are `shared/contracts/wire.ts`: `{id, name, input}` out, `{id, reply}` and `{event, data}` in.
 * When the line is lost, calls already sent answer `host.stopped` (whether they were done is not known); calls made meanwhile wait for it.
 */
export function createSocket(url: string): Socket {
  const pending = new Map<number, Pending>();
  const listeners = new Map<string, Set<(data: unknown) => void>>();
  let next = 1;
  let socket: WebSocket | undefined;

  const receive = (bytes: ArrayBuffer): void => {
    const message = decode(new Uint8Array(bytes)) as { id?: number; reply?: Reply; event?: string; data?: unknown };
    if (message.event !== undefined) {
      for (const listener of listeners.get(message.event) ?? []) listener(message.data);
      return;
    }
    if (message.id === undefined || message.reply === undefined) return;
    pending.get(message.id)?.resolve(message.reply);
    pending.delete(message.id);
  };

  const lose = (): void => {
    setConnection('lost');
    for (const [id, call] of pending) {
      if (!call.sent) continue;
      call.resolve(LOST);
      pending.delete(id);
    }
    setTimeout(connect, RETRY_MILLISECONDS);
  };

  function connect(): void {
    const line = new WebSocket(url);
    line.binaryType = 'arraybuffer';
    line.addEventListener('open', () => {
      socket = line;
      setConnection('open');
      for (const call of pending.values()) {
        call.sent = true;
        line.send(call.frame);
      }
    });
    line.addEventListener('message', (event: MessageEvent<ArrayBuffer>) => receive(event.data));
    line.addEventListener('close', () => {
      socket = undefined;
      lose();
    });
  }

  setConnection('connecting');
  connect();
  return {
    call: (name, input) =>
      new Promise((resolve) => {
        const id = next++;
        const call: Pending = { frame: encode({ id, name, input }), resolve, sent: socket !== undefined };
        pending.set(id, call);
        socket?.send(call.frame);
      }),
    subscribe(event, listener) {
      const set = listeners.get(event) ?? new Set();
      listeners.set(event, set.add(listener));
      return () => set.delete(listener);
    },
  };
}
