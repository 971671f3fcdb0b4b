import { closeSync, constants, openSync, readSync } from 'node:fs';

const PART = 8 * 1024 * 1024;

/** The bytes of a large file, part by part, each in the same memory: a part is to be used before the next is asked for. */
export function* originalParts(path: string | Buffer): Generator<Uint8Array> {
  const descriptor = openSync(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0));
  try {
    const part = new Uint8Array(PART);
    for (;;) {
      const count = readSync(descriptor, part);
      if (count === 0) return;
      yield part.subarray(0, count);
    }
  } finally {
    closeSync(descriptor);
  }
}
