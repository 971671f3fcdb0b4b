import { afterEach, expect, test, vi } from 'vitest';
import { takeUnread } from '../../../renderer/api/unread.ts';
import { onUpload, upload } from '../../../renderer/api/upload.ts';

const picked = (...paths: string[]) =>
  Promise.resolve(paths.map((relativePath) => ({ relativePath, file: new File([relativePath], 'x') })));
const topOf = (url: string): string => decodeURIComponent(url).split('/').at(2) ?? '';

afterEach(() => vi.unstubAllGlobals());

test('every file is sent under one drop, and the tops come back once each, in the order of the files', async () => {
  const sent: string[] = [];
  vi.stubGlobal('fetch', async (url: string) => {
    sent.push(url);
    // The first takes longest, so that answers do not come in the order of asking.
    await new Promise((resolve) => setTimeout(resolve, Math.max(0, 20 - sent.length)));
    return Response.json({ top: `/inbox/${topOf(url)}` });
  });
  const paths = ['Presse/a.txt', 'Presse/é b.txt', 'note.pdf', ...Array.from({ length: 20 }, (_, i) => `Presse/${i}`)];
  expect(await upload(picked(...paths))).toEqual(['/inbox/Presse', '/inbox/note.pdf']);
  expect(sent.map((url) => decodeURIComponent(url).replace(/^.inbox.p=[\w-]+./u, '')).sort()).toEqual(
    [...paths].sort(),
  );
  expect(new Set(sent.map((url) => /p=([\w-]+)/u.exec(url)?.[1])).size).toBe(1);
});

test('a file that cannot be sent is told, the others go on, and the end is told', async () => {
  const told: unknown[] = [];
  const stop = onUpload((progress) => told.push(progress));
  vi.stubGlobal('fetch', (url: string) =>
    url.endsWith('b.txt')
      ? Promise.reject(new TypeError('Failed to fetch'))
      : Promise.resolve(
          url.endsWith('c.txt') ? new Response(null, { status: 507 }) : Response.json({ top: `/inbox/${topOf(url)}` }),
        ),
  );
  expect(await upload(picked('a.txt', 'b.txt', 'c.txt', 'd.txt'))).toEqual(['/inbox/a.txt', '/inbox/d.txt']);
  expect(takeUnread().toSorted((one, other) => one.path.localeCompare(other.path))).toEqual([
    { path: 'b.txt', reason: 'TypeError' },
    { path: 'c.txt', reason: 'HTTP 507' },
  ]);
  expect([takeUnread(), told]).toEqual([[], [null]]);
  stop();
});
