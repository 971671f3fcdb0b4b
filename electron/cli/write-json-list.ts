import { once } from 'node:events';
import type { Writable } from 'node:stream';

/** Characters gathered before they are written: a write for each line would cost more than making it. */
const PART = 65_536;

/** Writes a JSON array, one value to a line, and waits whenever the reader lags behind: memory stays the same for any number of values. */
export async function writeJsonList(out: Writable, values: AsyncIterable<unknown> | Iterable<unknown>): Promise<void> {
  let part = '[';
  let isFirst = true;
  for await (const value of values) {
    part += `${isFirst ? '' : ',\n'}${JSON.stringify(value)}`;
    isFirst = false;
    if (part.length < PART) continue;
    if (!out.write(part)) await once(out, 'drain');
    part = '';
  }
  if (!out.write(`${part}]\n`)) await once(out, 'drain');
}
