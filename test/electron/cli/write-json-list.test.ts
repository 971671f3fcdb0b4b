import { Writable } from 'node:stream';
import { expect, test } from 'vitest';
import { writeJsonList } from '../../../electron/cli/write-json-list.ts';

/** A reader that takes its time; tells how much ever waited for it. */
function slowReader(): { out: Writable; text: () => string; mostWaiting: () => number } {
  let text = '';
  let most = 0;
  const out = new Writable({
    decodeStrings: false,
    highWaterMark: 1_024,
    write(chunk: string, _encoding, done) {
      most = Math.max(most, out.writableLength);
      text += chunk;
      setImmediate(done);
    },
  });
  return { out, text: () => text, mostWaiting: () => most };
}

test.each([[[]], [[1]], [['a', { b: null }]]])('writes %j as one array', async (values: readonly unknown[]) => {
  const { out, text } = slowReader();
  await writeJsonList(out, values);
  expect(JSON.parse(text())).toEqual(values);
});

test('holds no more than a part while its reader lags behind', async () => {
  const { out, text, mostWaiting } = slowReader();
  const values = Array.from({ length: 3_000 }, (_, number) => ({ number, words: 'x'.repeat(200) }));
  await writeJsonList(out, values.values());
  expect(JSON.parse(text())).toEqual(values);
  expect(text().length).toBeGreaterThan(600_000);
  expect(mostWaiting()).toBeLessThan(70_000);
});
