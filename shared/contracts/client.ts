import { ProblemError } from '../kernel/result.ts';
import type { Bridge } from './bridge.ts';
import type { CallName, EventName, Events, Input, Output } from './contract.ts';

export interface Client {
  /** Rejects with ProblemError. */
  call<C extends CallName>(name: C, input: Input<C>): Promise<Output<C>>;
  on<E extends EventName>(event: E, listener: (data: Events[E]) => void): () => void;
}

export function createClient(bridge: Pick<Bridge, 'call' | 'subscribe'>): Client {
  return {
    async call(name, input) {
      const reply = await bridge.call(name, input);
      if (!reply.ok) throw new ProblemError(reply.error.code, reply.error.detail);
      return reply.value as never;
    },
    on: (event, listener) => bridge.subscribe(event, (data) => listener(data as never)),
  };
}
