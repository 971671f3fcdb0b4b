/** Whether the page still reaches the case host, and what a shell without dialogs must ask the user. One listener each. */
export type Connection = 'connecting' | 'open' | 'lost';

type Listener = (state: Connection) => void;
type PathPrompt = () => Promise<string | null>;

let current: Connection = 'open';
const listeners = new Set<Listener>();
let prompt: PathPrompt = () => Promise.resolve(null);

export function setConnection(state: Connection): void {
  current = state;
  for (const listener of listeners) listener(state);
}

/** Tells the state now and at each change. */
export function onConnection(listener: Listener): () => void {
  listeners.add(listener);
  listener(current);
  return () => listeners.delete(listener);
}

/** The frame says how a path is asked for, where the shell has no dialog of its own. */
export function setPathPrompt(ask: PathPrompt): void {
  prompt = ask;
}

export const askPath: PathPrompt = () => prompt();
