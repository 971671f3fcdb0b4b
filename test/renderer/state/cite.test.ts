import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Bridge } from '../../../shared/contracts/bridge.ts';

type Cite = typeof import('../../../renderer/state/cite.ts');
type Store = typeof import('../../../renderer/state/store.ts');

let cite: Cite;
let store: Store;
let memos: { id: string; trashed: boolean }[];
let asked: string[];

/** A fresh page for each test: the module keeps what is on screen. */
beforeEach(async () => {
  vi.resetModules();
  memos = [];
  asked = [];
  const bridge: Bridge = {
    shell: 'browser',
    call: async (name) => {
      asked.push(name);
      await Promise.resolve();
      if (name === 'memo.list') return { ok: true, value: memos };
      if (name === 'memo.create') return { ok: true, value: { id: 'made' } };
      return { ok: false, error: { code: 'call.unknown', detail: { name } } };
    },
    subscribe: () => () => undefined,
    pathsForDrop: async () => await Promise.resolve([]),
    choose: async () => await Promise.resolve([]),
    destination: async () => await Promise.resolve(null),
    deliver: async () => await Promise.resolve(),
    printout: async () => await Promise.resolve(''),
    print: async () => await Promise.resolve(null),
    onMenu: () => () => undefined,
  };
  vi.stubGlobal('greffier', bridge);
  cite = await import('../../../renderer/state/cite.ts');
  store = await import('../../../renderer/state/store.ts');
});

afterEach(() => {
  vi.unstubAllGlobals();
});

const what = { sourceId: 's', passageId: 'p' };

const text = (memoId: string) => {
  const told: string[] = [];
  return {
    told,
    memoId,
    language: 'en' as const,
    insert: (blocks: readonly unknown[]) => void told.push(`insert ${blocks.length}`),
    cite: ({ passageId }: { passageId: string | null }) => void told.push(`cite ${passageId ?? 'whole'}`),
    tell: ({ id }: { id: string }) => void told.push(`tell ${id}`),
    focus: () => void told.push('focus'),
  };
};

const place = () => {
  const { desk } = store.useStore.getState();
  const group = desk.groups[desk.active];
  return group?.tabs.find(({ id }) => id === group.activeId)?.place;
};

test('cites in the text used last', async () => {
  const [first, second] = [text('a'), text('b')];
  cite.registerText(first);
  cite.registerText(second);
  cite.preferText(first);
  await cite.citeInMemo(what);
  expect([first.told, second.told, asked]).toEqual([['cite p'], [], []]);
});

test('puts blocks made in the language of the text into the one used last', async () => {
  const shown = text('a');
  cite.registerText(shown);
  const languages: string[] = [];
  await cite.insertInMemo(async (language) => {
    languages.push(language);
    return await Promise.resolve([{ type: 'paragraph' }]);
  });
  expect([shown.told, languages]).toEqual([['insert 1'], ['en']]);
});

test('opens the memorandum written in last, which then cites and takes the keyboard', async () => {
  memos = [
    { id: 'a', trashed: false },
    { id: 'b', trashed: false },
  ];
  const leave = cite.registerText(text('b'));
  leave();
  await cite.citeInMemo(what);
  const opened = place();
  const shown = text('b');
  cite.registerText(shown);
  expect([opened, shown.told]).toEqual([{ view: 'memo', memoId: 'b' }, ['cite p', 'focus']]);
});

test('one in the trash is left there: the first other one is opened', async () => {
  memos = [
    { id: 'a', trashed: true },
    { id: 'b', trashed: false },
  ];
  await cite.citeInMemo(what);
  expect(place()).toEqual({ view: 'memo', memoId: 'b' });
});

test('makes a first memorandum when there is none', async () => {
  await cite.citeInMemo(what);
  expect([place(), asked]).toEqual([{ view: 'memo', memoId: 'made' }, ['memo.list', 'memo.create']]);
});
