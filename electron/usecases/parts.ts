/** Records that one step of a long change takes on. */
const PART = 200;

/** Ids in parts, each id once in its part. */
export function* partsOf(ids: readonly string[]): Generator<readonly string[]> {
  for (let at = 0; at < ids.length; at += PART) yield [...new Set(ids.slice(at, at + PART))];
}
