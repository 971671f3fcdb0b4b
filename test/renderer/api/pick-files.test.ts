import { expect, test } from 'vitest';
import { walkEntry } from '../../../renderer/api/pick-files.ts';
import { takeUnread } from '../../../renderer/api/unread.ts';

const file = (name: string) => ({
  name,
  isFile: true,
  file: (resolve: (given: File) => void) => resolve(new File(['x'], name)),
});

/** A directory as browsers give it: `readEntries` answers a few at a time, and none at the end. */
function folder(name: string, children: readonly unknown[], batch = 2) {
  return {
    name,
    isFile: false,
    createReader: () => {
      let at = 0;
      return {
        readEntries: (resolve: (entries: unknown[]) => void) => {
          resolve(children.slice(at, at + batch));
          at += batch;
        },
      };
    },
  };
}

test('every file below a dropped folder is found with its path, batch after batch', async () => {
  const tree = folder('Presse', [
    file('a.txt'),
    folder('2022', [file('b.html'), file('c.html'), file('d.html')]),
    file('e.pdf'),
    folder('vide', []),
  ]);
  const found = await walkEntry(tree as never);
  expect(found.map(({ relativePath }) => relativePath)).toEqual([
    'Presse/a.txt',
    'Presse/2022/b.html',
    'Presse/2022/c.html',
    'Presse/2022/d.html',
    'Presse/e.pdf',
  ]);
});

test('what cannot be opened is noted by name, and the rest is found', async () => {
  const sealed = {
    name: 'scellé.pdf',
    isFile: true,
    file: (_: unknown, reject: (why: unknown) => void) => reject(new DOMException('', 'NotReadableError')),
  };
  const closed = {
    name: 'fermé',
    isFile: false,
    createReader: () => ({
      readEntries: (_: unknown, reject: (why: unknown) => void) => reject(new DOMException('', 'SecurityError')),
    }),
  };
  const found = await walkEntry(folder('Presse', [file('a.txt'), sealed, closed, file('b.txt')]) as never);
  expect([found.map(({ relativePath }) => relativePath), takeUnread()]).toEqual([
    ['Presse/a.txt', 'Presse/b.txt'],
    [
      { path: 'Presse/scellé.pdf', reason: 'NotReadableError' },
      { path: 'Presse/fermé', reason: 'SecurityError' },
    ],
  ]);
});
