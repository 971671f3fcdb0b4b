import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Reply } from '../../../shared/contracts/bridge.ts';
import { callKey, disownReads, holdCall, readCall, refreshCalls } from '../../../renderer/state/call-cache.ts';
import { useStore } from '../../../renderer/state/store.ts';

const asked: string[] = [];
let answer: (name: string) => Promise<Reply> = () => Promise.resolve({ ok: true, value: null });

beforeEach(() => {
  vi.stubGlobal('greffier', {
    shell: 'desktop',
    call: (name: string) => {
      asked.push(name);
      return answer(name);
    },
    subscribe: () => () => undefined,
  });
});
afterEach(() => {
  asked.length = 0;
  useStore.setState({ calls: {} });
  answer = () => Promise.resolve({ ok: true, value: null });
});

const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
const kept = (name: 'fact.list' | 'memo.list'): unknown => useStore.getState().calls[callKey(name, {})]?.data;

test('two readers of one call ask once; after a change of its noun it is asked again, after another it is not', async () => {
  const ends = [holdCall('fact.list', {}), holdCall('fact.list', {})];
  await settle();
  refreshCalls(['fact']);
  await settle();
  refreshCalls(['preferences']);
  await settle();
  expect(asked).toEqual(['fact.list', 'fact.list']);
  for (const end of ends) end();
});

test('the old answer stays while the new one is on its way', async () => {
  answer = () => Promise.resolve({ ok: true, value: ['old'] });
  const end = holdCall('fact.list', {});
  await settle();
  answer = () => new Promise(() => undefined);
  refreshCalls(['fact']);
  await settle();
  expect(useStore.getState().calls[callKey('fact.list', {})]).toMatchObject({ data: ['old'], loading: true });
  end();
});

test('an answer nobody shows is kept for coming back, and let go when it is stale', async () => {
  answer = () => Promise.resolve({ ok: true, value: ['memo'] });
  holdCall('memo.list', {})();
  await settle();
  expect(kept('memo.list')).toEqual(['memo']);
  refreshCalls(['memo']);
  expect(kept('memo.list')).toBeUndefined();
  expect(asked).toEqual(['memo.list']);
});

test('a refusal is a problem beside the last answer', async () => {
  answer = () => Promise.resolve({ ok: true, value: ['fact'] });
  await readCall('fact.list', {});
  answer = () => Promise.resolve({ ok: false, error: { code: 'casefile.none' } });
  await readCall('fact.list', {});
  expect(useStore.getState().calls[callKey('fact.list', {})]).toMatchObject({
    data: ['fact'],
    problem: { code: 'casefile.none' },
    loading: false,
  });
});

test('what was asked of the last case file is not taken once another is open', async () => {
  let give: (reply: Reply) => void = () => undefined;
  answer = () =>
    new Promise((resolve) => {
      give = resolve;
    });
  const reading = readCall('fact.list', {});
  disownReads();
  useStore.setState({ calls: {} });
  give({ ok: true, value: ['of the other matter'] });
  await reading;
  expect(kept('fact.list')).toBeUndefined();
});
