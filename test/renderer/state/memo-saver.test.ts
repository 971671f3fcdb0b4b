import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createMemoSaver, type MemoSaver, type SaverPorts } from '../../../renderer/state/memo-saver.ts';
import { defaultSettings, type DocumentNode, type Memo } from '../../../shared/domain/memo.ts';
import { fail, succeed } from '../../../shared/kernel/result.ts';

const text = (words: string): DocumentNode => ({
  type: 'doc',
  content: [{ type: 'paragraph', content: [{ type: 'text', text: words }] }],
});

/** A case file of one memorandum, with what a second window could do to it. */
function caseFile() {
  let memo: Memo = {
    id: 'm',
    no: 1,
    title: 'Mémorandum',
    language: 'fr',
    updatedAt: '',
    citationCount: 0,
    trashed: false,
    template: 'memorandum',
    settings: defaultSettings('fr'),
    listId: null,
    header: { to: '', from: '', date: '', subject: '', reference: '', confidentiality: '' },
    document: text('début'),
    revision: 1,
  };
  const told: string[] = [];
  const copies: string[] = [];
  let broken = false;
  const wordsOf = (document: DocumentNode): string => document.content?.[0]?.content?.[0]?.text ?? '';
  const ports: SaverPorts = {
    save: async (revision, document) => {
      await Promise.resolve();
      if (broken) return fail('disk.full');
      if (revision !== memo.revision) return fail('memo.stale');
      memo = { ...memo, document, revision: revision + 1 };
      told.push(`saved ${wordsOf(document)}`);
      return succeed(memo.revision);
    },
    read: async () => succeed(await Promise.resolve(memo)),
    keepCopy: async (of, document) => {
      copies.push(wordsOf(document));
      return succeed(await Promise.resolve(`${of.title} (copie)`));
    },
    onState: (state, problem) => told.push(problem ? `${state} ${problem.code}` : state),
    onReplaced: ({ document }) => told.push(`shows ${wordsOf(document)}`),
    onCopied: (title) => told.push(`copy ${title}`),
  };
  return {
    open: (): MemoSaver => createMemoSaver(memo, ports),
    now: () => ({ words: wordsOf(memo.document), revision: memo.revision, copies, told }),
    change: (change: Partial<Memo>) => {
      memo = { ...memo, ...change };
    },
    breakDisk: (is: boolean) => {
      broken = is;
    },
  };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('a text is written once, a moment after the last key', async () => {
  const file = caseFile();
  const saver = file.open();
  for (const words of ['a', 'ab', 'abc']) {
    saver.edited(() => text(words));
    await vi.advanceTimersByTimeAsync(300);
  }
  const early = file.now().revision;
  await vi.advanceTimersByTimeAsync(500);
  expect([early, file.now()]).toEqual([
    1,
    { words: 'abc', revision: 2, copies: [], told: ['saving', 'saving', 'saving', 'saved abc', 'saved'] },
  ]);
});

test('steady typing is written all the same', async () => {
  const file = caseFile();
  const saver = file.open();
  for (let key = 0; key < 50; key++) {
    saver.edited(() => text(`touche ${key}`));
    await vi.advanceTimersByTimeAsync(100);
  }
  expect(file.now().revision).toBe(2);
});

test('closing writes what is left', async () => {
  const file = caseFile();
  const saver = file.open();
  saver.edited(() => text('fin'));
  await saver.close();
  expect(file.now().words).toBe('fin');
});

test('a save refused because the text changed elsewhere keeps both texts', async () => {
  const file = caseFile();
  const saver = file.open();
  file.change({ document: text('autre fenêtre'), revision: 2 });
  saver.edited(() => text('mes mots'));
  await saver.flush();
  expect(file.now()).toEqual({
    words: 'autre fenêtre',
    revision: 2,
    copies: ['mes mots'],
    told: ['saving', 'shows autre fenêtre', 'copy Mémorandum (copie)', 'saved'],
  });
});

test('a newer revision with the same text is no conflict', async () => {
  const file = caseFile();
  const saver = file.open();
  file.change({ title: 'Autre titre', revision: 5 });
  saver.edited(() => text('mes mots'));
  await saver.flush();
  expect(file.now()).toEqual({
    words: 'mes mots',
    revision: 6,
    copies: [],
    told: ['saving', 'saved mes mots', 'saved'],
  });
});

test('an undo of the file is shown, and writing goes on from it', async () => {
  const file = caseFile();
  const saver = file.open();
  saver.edited(() => text('un'));
  await saver.flush();
  file.change({ document: text('début'), revision: 1 });
  saver.changedElsewhere();
  await saver.flush();
  saver.edited(() => text('deux'));
  await saver.flush();
  expect(file.now()).toEqual({
    words: 'deux',
    revision: 2,
    copies: [],
    told: ['saving', 'saved un', 'saved', 'shows début', 'saving', 'saved deux', 'saved'],
  });
});

test('its own save is not taken for a change from elsewhere', async () => {
  const file = caseFile();
  const saver = file.open();
  saver.edited(() => text('un'));
  const flushed = saver.flush();
  saver.changedElsewhere();
  await flushed;
  await saver.flush();
  expect(file.now().told).toEqual(['saving', 'saved un', 'saved']);
});

test('a failed save is told and tried again until it is written', async () => {
  const file = caseFile();
  const saver = file.open();
  file.breakDisk(true);
  saver.edited(() => text('un'));
  const done = await saver.flush();
  file.breakDisk(false);
  await vi.advanceTimersByTimeAsync(6_000);
  expect([done, file.now()]).toEqual([
    false,
    { words: 'un', revision: 2, copies: [], told: ['saving', 'failed disk.full', 'saved un', 'saved'] },
  ]);
});
