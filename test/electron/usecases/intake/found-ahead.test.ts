import { expect, test } from 'vitest';
import type { Walked } from '../../../../electron/importers/folder/walk.ts';
import { FoundAhead } from '../../../../electron/usecases/intake/found-ahead.ts';

const file = (at: number) => ({ path: `/${at}`, fileName: `${at}`, relativePath: `${at}`, size: 1 });

async function* walk(files: number, each: number, made: { count: number }): AsyncGenerator<Walked> {
  for (let at = 0; at < files; at += each) {
    made.count = Math.min(files, at + each);
    yield { files: Array.from({ length: made.count - at }, (_, index) => file(at + index)), leftAside: [] };
    await Promise.resolve();
  }
}

test('every file comes, in order, and only some thousand are ever held', async () => {
  const made = { count: 0 };
  const found = new FoundAhead(walk(20_000, 500, made), ({ files }) => files);
  const taken: string[] = [];
  let most = 0;
  for (;;) {
    if (found.hasRoom) await found.look();
    most = Math.max(most, made.count - taken.length);
    const next = found.next();
    if (next) taken.push(next.fileName);
    else if (found.isOver) break;
  }
  expect(taken).toEqual(Array.from({ length: 20_000 }, (_, at) => `${at}`));
  expect(most).toBeLessThan(5_000);
});

test('what is not wanted makes room, and a walk that finds nothing wanted comes to its end', async () => {
  const found = new FoundAhead(walk(3_000, 100, { count: 0 }), () => []);
  while (!found.isOver) {
    expect(found.hasRoom).toBe(true);
    expect(found.next()).toBeUndefined();
    await found.look();
  }
  expect(found.hasRoom).toBe(false);
});
