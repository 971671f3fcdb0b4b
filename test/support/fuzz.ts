/** Damaged variants of documents, the same for the same seed. */

export type Random = (below: number) => number;

/** Numbers that look random, by xorshift. @param seed any whole number but 0 */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0 || 1;
  return (below) => {
    state ^= state << 13;
    state >>>= 0;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
    return state % below;
  };
}

type Mutation = (bytes: Buffer, random: Random) => Buffer;

const range = (bytes: Buffer, random: Random, longest: number): readonly [number, number] => {
  const start = random(bytes.length);
  return [start, Math.min(bytes.length, start + 1 + random(longest))];
};

const flipBits: Mutation = (bytes, random) => {
  const own = Buffer.from(bytes);
  for (let flips = 1 + random(20); flips > 0; flips--) {
    const at = random(own.length);
    own[at] = (own[at] ?? 0) ^ (1 << random(8));
  }
  return own;
};
const truncate: Mutation = (bytes, random) => bytes.subarray(0, 1 + random(bytes.length));
const cutOut: Mutation = (bytes, random) => {
  const [start, end] = range(bytes, random, 300);
  return Buffer.concat([bytes.subarray(0, start), bytes.subarray(end)]);
};
const splice: Mutation = (bytes, random) => {
  const [start, end] = range(bytes, random, 300);
  const at = random(bytes.length);
  return Buffer.concat([bytes.subarray(0, at), bytes.subarray(start, end), bytes.subarray(at)]);
};
const overwrite: Mutation = (bytes, random) => {
  const own = Buffer.from(bytes);
  const [start, end] = range(own, random, 40);
  const value = [0, 0xff, 0x7f, 0x20][random(4)] ?? 0;
  return own.fill(value, start, end);
};
const repeat: Mutation = (bytes, random) => {
  const [start, end] = range(bytes, random, 60);
  const part = bytes.subarray(start, end);
  return Buffer.concat([
    bytes.subarray(0, end),
    ...Array.from({ length: random(200) }, () => part),
    bytes.subarray(end),
  ]);
};
/** A number where there may be one: lengths, offsets and counts are what parsers trust. */
const largeNumber: Mutation = (bytes, random) => {
  const own = Buffer.from(bytes);
  const value = [0xff_ff_ff_ff, 0x7f_ff_ff_ff, 0, 1, own.length][random(5)] ?? 0;
  if (own.length >= 4) own.writeUInt32LE(value, random(own.length - 3));
  return own;
};

const MUTATIONS = [flipBits, truncate, cutOut, splice, overwrite, repeat, largeNumber] as const;

/** One to three kinds of damage, one after the other; never empty. */
export function damage(bytes: Uint8Array, random: Random): Buffer {
  let own = Buffer.from(bytes);
  for (let times = 1 + random(3); times > 0; times--) {
    const mutate = MUTATIONS[random(MUTATIONS.length)];
    const next = mutate?.(own, random);
    if (next && next.length > 0) own = Buffer.from(next);
  }
  return own;
}
