/** The difference of two texts, word by word. */
import { diffArrays } from 'diff';
import type { DiffPart } from '../../domain/version.ts';
import { anchorsOf, RUNS, type Anchor, type Tokens } from './anchors.ts';
import { readably, type Stretch } from './readable-stretches.ts';

const WORDS = /[\p{L}\p{N}\p{M}]+|\s+|[^\p{L}\p{N}\p{M}\s]/gu;
const LINES = /[^\n]*\n|[^\n]+/gu;
/** Texts longer than this together are compared line by line. */
const LONGEST = 3_000_000;
/** Words that differ in a stretch compared at once: its cost grows with their square. Beyond, the stretch is divided. */
const MOST_CHANGES = 600;

/** In steps of some milliseconds, so that whoever shares the thread is served between them. What is the same is given as the new text has it. */
export function* diffWords(before: string, after: string): Generator<undefined, DiffPart[]> {
  if (before === after) return after === '' ? [] : [{ kind: 'same', text: after }];
  const pattern = before.length + after.length > LONGEST ? LINES : WORDS;
  const [old, now] = [before.match(pattern) ?? [], after.match(pattern) ?? []];
  const numbers = new Map<string, number>();
  const [first, second] = [numbered(old, numbers), numbered(now, numbers)];
  yield;
  const stretches = yield* compare(first, second, RUNS);
  yield;
  return readably(stretches, old, now).flatMap(({ isSame, before: [a, b], after: [c, d] }): DiffPart[] => {
    if (isSame) return [{ kind: 'same', text: now.slice(c, d).join('') }];
    const parts: DiffPart[] = [];
    if (b > a) parts.push({ kind: 'removed', text: old.slice(a, b).join('') });
    if (d > c) parts.push({ kind: 'added', text: now.slice(c, d).join('') });
    return parts;
  });
}

/** A line broken elsewhere is no difference: all blanks are alike. */
function numbered(tokens: readonly string[], numbers: Map<string, number>): Tokens {
  return Int32Array.from(tokens, (token) => {
    const plain = /^\s+$/u.test(token) ? ' ' : token;
    let number = numbers.get(plain);
    if (number === undefined) numbers.set(plain, (number = numbers.size));
    return number;
  });
}

/** Tokens of stretches that are divided first in any case. */
const LARGE = 40_000;

/** Stretches of both texts in order, each the same or changed, which together are the whole of both. */
function* compare(before: Tokens, after: Tokens, runs: readonly number[]): Generator<undefined, Stretch[]> {
  const isLarge = before.length + after.length > LARGE && runs.length > 0;
  const changes = isLarge
    ? undefined
    : diffArrays(Array.from(before), Array.from(after), { maxEditLength: MOST_CHANGES });
  yield;
  if (changes) {
    let [old, now] = [0, 0];
    return changes.map(({ added, removed, count }) => {
      const [a, c] = [old, now];
      if (!added) old += count;
      if (!removed) now += count;
      return { isSame: !added && !removed, before: [a, old], after: [c, now] };
    });
  }
  yield;
  const found = yield* surestAnchors(before, after, runs);
  if (!found) return [{ isSame: false, before: [0, before.length], after: [0, after.length] }];
  const { anchors, shorter } = found;
  const stretches: Stretch[] = [];
  let [old, now] = [0, 0];
  function* upTo(a: number, c: number): Generator<undefined, undefined> {
    if (a === old && c === now) return;
    const between = yield* compare(before.subarray(old, a), after.subarray(now, c), shorter);
    for (const {
      isSame,
      before: [from, to],
      after: [other, end],
    } of between)
      stretches.push({ isSame, before: [old + from, old + to], after: [now + other, now + end] });
  }
  for (const anchor of anchors) {
    yield* upTo(anchor.before, anchor.after);
    [old, now] = [anchor.before + anchor.length, anchor.after + anchor.length];
    stretches.push({ isSame: true, before: [anchor.before, old], after: [anchor.after, now] });
  }
  yield* upTo(before.length, after.length);
  return stretches;
}

/** The anchors of the longest runs that there are, and the runs that are left to divide what stands between them. */
function* surestAnchors(
  before: Tokens,
  after: Tokens,
  runs: readonly number[],
): Generator<undefined, Divided | undefined> {
  for (const [index, run] of runs.entries()) {
    const anchors = anchorsOf(before, after, run);
    yield;
    if (anchors.length > 0) return { anchors, shorter: runs.slice(index + 1) };
  }
  return undefined;
}

interface Divided {
  readonly anchors: readonly Anchor[];
  readonly shorter: readonly number[];
}
