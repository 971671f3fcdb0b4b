/** The case host: every contract call is checked here, run on the open case file, and answered as a value. */
import { calls, isCallName, type CallName, type Handlers, type Input } from '../../shared/contracts/contract.ts';
import type { Reply } from '../../shared/contracts/bridge.ts';
import { CALLS_MEANWHILE } from './calls-meanwhile.ts';
import { composeHandlers } from './compose-handlers.ts';
import { problemOf } from './problem-of.ts';
import { createSession, type HostOptions, type Session } from './session.ts';

export interface Host {
  readonly session: Session;
  /** Never rejects: an unknown name, a bad input and a fault are replies too. */
  call(name: string, input: unknown): Promise<Reply>;
  close(): Promise<void>;
}

export function createHost(options: HostOptions): Host {
  const session = createSession(options);
  const handlers = composeHandlers(session);
  return {
    session,
    call: async (name, input) => {
      if (!isCallName(name)) return { ok: false, error: { code: 'call.unknown', detail: { name: name.slice(0, 80) } } };
      const checked = calls[name].input.safeParse(input);
      if (!checked.success) {
        const issue = checked.error.issues[0];
        const reason = `${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}`.trim();
        return { ok: false, error: { code: 'call.invalid', detail: { name, reason } } };
      }
      try {
        session.noteCall();
        const file = session.current();
        if (file?.isChanging && !CALLS_MEANWHILE.has(name)) await file.settled();
        return { ok: true, value: await run(handlers, name, checked.data) };
      } catch (error) {
        return { ok: false, error: problemOf(error) };
      }
    },
    close: () => session.close(),
  };
}

/** The name picks the handler and the schema picked the input: the two belong together, which the union cannot say. */
const run = (handlers: Handlers, name: CallName, input: Input<CallName>): unknown =>
  (handlers[name] as (input: Input<CallName>) => unknown)(input);
