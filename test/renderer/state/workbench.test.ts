import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { client } from '../../../renderer/api/client.ts';
import { callKey, holdCall } from '../../../renderer/state/call-cache.ts';
import { go } from '../../../renderer/state/navigation.ts';
import { useStore } from '../../../renderer/state/store.ts';
import { startWorkbench } from '../../../renderer/state/workbench.ts';
import { EMPTY_DESK, goTo, placeOf } from '../../../renderer/state/desk.ts';
import { toMemory } from '../../../renderer/state/remember-desk.ts';

/** A host with one matter open, whose answers the test sets. */
let open: string | null = null;
let facts: readonly string[] = [];
let kept: Record<string, string> = {};
const listeners = new Map<string, (data: unknown) => void>();

const answer = (name: string, input: { path?: string; desk?: string }): unknown => {
  if (name === 'workbench.state')
    return {
      matter: open === null ? null : { path: open, title: open },
      history: { undo: null, redo: null },
      jobs: [],
    };
  if (name === 'fact.list') return facts;
  if (name === 'desk.recall') return kept[input.path ?? ''] ?? null;
  if (name === 'desk.keep') kept = { ...kept, [input.path ?? '']: input.desk ?? '' };
  return null;
};

// The client keeps the bridge that it first met: one for all the tests of this file.
vi.stubGlobal('greffier', {
  shell: 'desktop',
  call: (name: string, input: object) => Promise.resolve({ ok: true, value: answer(name, input) }),
  subscribe: (event: string, listener: (data: unknown) => void) => {
    listeners.set(event, listener);
    return () => listeners.delete(event);
  },
});
// Node has no page that could be left.
vi.stubGlobal('addEventListener', () => undefined);
vi.stubGlobal('removeEventListener', () => undefined);
const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

let stop: () => void = () => undefined;
beforeEach(async () => {
  [open, facts, kept] = ['a', ['of a'], {}];
  stop = startWorkbench();
  await settle();
});
afterEach(() => {
  stop();
  useStore.setState({ workbench: null, calls: {}, desk: EMPTY_DESK });
});

const factsKept = (): unknown => useStore.getState().calls[callKey('fact.list', {})]?.data;

test('another case file brings its own desk, and no answer of the last one stays', async () => {
  kept = { b: toMemory(goTo(EMPTY_DESK, { view: 'facts' })) };
  const end = holdCall('fact.list', {});
  await settle();
  expect(factsKept()).toEqual(['of a']);
  end();
  [open, facts] = ['b', ['of b']];
  listeners.get('opened')?.({ path: 'b' });
  await settle();
  expect([useStore.getState().workbench?.matter?.path, placeOf(useStore.getState().desk), factsKept()]).toEqual([
    'b',
    { view: 'facts' },
    undefined,
  ]);
});

test('the same path opened again may hold other things: nothing kept survives it', async () => {
  const { opening } = useStore.getState();
  holdCall('fact.list', {})();
  await settle();
  listeners.get('opened')?.({ path: null });
  listeners.get('opened')?.({ path: 'a' });
  await settle();
  expect([factsKept(), useStore.getState().opening]).toEqual([undefined, opening + 1]);
});

test('where the window is, is kept under the matter that is open, the last place too', async () => {
  go({ view: 'facts' });
  go({ view: 'parties' });
  await vi.waitFor(() => expect(kept['a']).toContain('"parties"'), 20_000);
  expect(Object.keys(kept)).toEqual(['a']);
  expect(await client.call('desk.recall', { path: 'a' })).toBe(kept['a']);
});
