import { randomFillSync } from 'node:crypto';
import { formatId } from '../../shared/kernel/ids.ts';

/** Random bytes of an id, and those of many ids asked for at once: asking costs more than they do. */
const LENGTH = 10;
const pool = Buffer.alloc(LENGTH * 256);
let used = pool.length;

let lastTime = 0;
let counter = 0;

/**
 * A fresh id for a record: UUID version 7. Ids of one process sort in the order in which they were made, so that rows can be listed by id:
 * the 12 bits after the time count up within a millisecond (RFC 9562 § 6.2, method 1).
 */
export function makeId(): string {
  if (used === pool.length) {
    randomFillSync(pool);
    used = 0;
  }
  const random = pool.subarray(used, (used += LENGTH));
  const now = Date.now();
  if (now > lastTime) {
    lastTime = now;
    counter = random.readUInt16BE(0) % 2048;
  } else {
    counter += 1;
    if (counter > 0xfff) {
      lastTime += 1;
      counter = 0;
    }
  }
  random.writeUInt16BE(counter, 0);
  return formatId(lastTime, random);
}
