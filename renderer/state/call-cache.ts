import type { CallName, Input, Noun } from '../../shared/contracts/contract.ts';
import { ProblemError, type Problem } from '../../shared/kernel/result.ts';
import { client } from '../api/client.ts';
import { CALL_NOUNS } from './call-nouns.ts';
import { useStore, type CallEntry } from './store.ts';

/** Answers kept although nobody shows them now, so that going back is immediate. */
const IDLE_LIMIT = 60;
const users = new Map<string, number>();
const tickets = new Map<string, number>();

export const callKey = (name: CallName, input: unknown): string => `${name} ${JSON.stringify(input)}`;

/** What a failure is for the user: a told problem as it is, anything else a fault of the program. */
export const toProblem = (error: unknown): Problem =>
  error instanceof ProblemError
    ? error.problem
    : { code: 'program.fault', detail: { reason: error instanceof Error ? error.message : String(error) } };

function put(key: string, entry: CallEntry): void {
  useStore.setState(({ calls }) => ({ calls: { ...calls, [key]: entry } }));
}

/** Reads a call again; the latest request wins, and the old answer stays until then. */
export async function readCall<C extends CallName>(name: C, input: Input<C>): Promise<void> {
  const key = callKey(name, input);
  const ticket = (tickets.get(key) ?? 0) + 1;
  tickets.set(key, ticket);
  const before = useStore.getState().calls[key];
  put(key, { name, input, data: before?.data, problem: before?.problem ?? null, loading: true });
  try {
    const data = await client.call(name, input);
    if (tickets.get(key) === ticket) put(key, { name, input, data, problem: null, loading: false });
  } catch (error) {
    if (tickets.get(key) === ticket)
      put(key, { name, input, data: before?.data, problem: toProblem(error), loading: false });
  }
}

/** Counts a reader of an answer; asks the host when nothing is kept. Gives back what ends the use. */
export function holdCall<C extends CallName>(name: C, input: Input<C>): () => void {
  const key = callKey(name, input);
  users.set(key, (users.get(key) ?? 0) + 1);
  const kept = useStore.getState().calls[key];
  if (!kept || kept.problem) void readCall(name, input);
  return () => {
    const left = (users.get(key) ?? 1) - 1;
    if (left > 0) {
      users.set(key, left);
      return;
    }
    users.delete(key);
    if (CALL_NOUNS[name] === undefined || name === 'source.original') dropCalls((other) => other === key);
    else trimIdle();
  };
}

function dropCalls(goes: (key: string) => boolean): void {
  useStore.setState(({ calls }) => ({
    calls: Object.fromEntries(Object.entries(calls).filter(([key]) => !goes(key))),
  }));
}

function trimIdle(): void {
  const idle = Object.keys(useStore.getState().calls).filter((key) => !users.has(key));
  const surplus = new Set(idle.slice(0, Math.max(0, idle.length - IDLE_LIMIT)));
  if (surplus.size > 0) dropCalls((key) => surplus.has(key));
}

/** After a change: what is shown is read again, what is merely kept is let go. `null` means everything. */
export function refreshCalls(nouns: readonly Noun[] | null): void {
  const stale = Object.entries(useStore.getState().calls).filter(([, { name }]) => {
    const reads = CALL_NOUNS[name as CallName] ?? [];
    return nouns === null || reads.some((noun) => nouns.includes(noun));
  });
  const gone = new Set(stale.filter(([key]) => !users.has(key)).map(([key]) => key));
  if (gone.size > 0) dropCalls((key) => gone.has(key));
  for (const [key, { name, input }] of stale) {
    if (users.has(key)) void readCall(name as CallName, input as never);
  }
}

/** Another case file: answers to what was asked of the last one are not taken any more. */
export function disownReads(): void {
  for (const [key, ticket] of tickets) tickets.set(key, ticket + 1);
}
