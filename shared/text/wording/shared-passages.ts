/** What two texts have word for word in common, whatever stands between. Pure. */
import type { SharedPassage, WordingComparison } from '../../domain/family.ts';
import type { Segment } from '../../domain/source.ts';
import type { Span } from '../span.ts';
import type { ScannedWords } from './scan-words.ts';
import { ownWords, SHINGLE, shinglesOf } from './shingles.ts';

export interface WordedText {
  readonly body: string;
  readonly segments: readonly Pick<Segment, 'start' | 'end' | 'role'>[];
}

/** Words that may differ between two runs of one passage. */
const GAP = 3;
/** Places tried for a shingle that stands often in one text; boilerplate would else cost the square of its length. */
const TRIES = 16;

interface Run {
  readonly first: number;
  readonly second: number;
  readonly length: number;
}

export const compareWording = (first: WordedText, second: WordedText): WordingComparison =>
  compareWords(ownWords(first.body, first.segments), ownWords(second.body, second.segments));

/** The same of words that have been read: who compares one text with several reads it once. */
export function compareWords(a: ScannedWords, b: ScannedWords): WordingComparison {
  const runs = commonRuns(a, b);
  const passages = gather(runs).map((part): SharedPassage => ({
    first: spanOf(a, Math.min(...part.map((run) => run.first)), Math.max(...part.map((run) => run.first + run.length))),
    second: spanOf(b, part[0]?.second ?? 0, (part.at(-1)?.second ?? 0) + (part.at(-1)?.length ?? 0)),
    words: part.reduce((sum, { length }) => sum + length, 0),
    runs: part.map((run) => ({
      first: spanOf(a, run.first, run.first + run.length),
      second: spanOf(b, run.second, run.second + run.length),
    })),
  }));
  return {
    passages,
    words: [a.length, b.length],
    shared: runs.reduce((sum, { length }) => sum + length, 0),
    longest: Math.max(0, ...passages.map(({ words }) => words)),
  };
}

const spanOf = ({ starts, ends }: ScannedWords, from: number, to: number): Span => ({
  start: starts[from] ?? 0,
  end: ends[to - 1] ?? 0,
});

/** Runs of at least `SHINGLE` words, the longest at each place, in the order of the second text; no word of either is used twice. */
function commonRuns(a: ScannedWords, b: ScannedWords): Run[] {
  const shinglesA = shinglesOf(a);
  const shinglesB = shinglesOf(b);
  const { head, next } = placesOf(shinglesA);
  const used = new Uint8Array(a.length);
  const runs: Run[] = [];
  for (let at = 0; at < shinglesB.length;) {
    const best = longestAt(at);
    if (best === undefined) {
      at++;
      continue;
    }
    used.fill(1, best.first, best.first + best.length);
    runs.push(best);
    at += best.length;
  }
  return runs;

  function longestAt(second: number): Run | undefined {
    let best: Run | undefined;
    let tries = 0;
    for (let place = head.get(shinglesB[second] ?? 0) ?? -1; place >= 0 && tries < TRIES; place = next[place] ?? -1) {
      tries++;
      let length = 0;
      while (
        second + length < b.length &&
        place + length < a.length &&
        used[place + length] === 0 &&
        a.hashes[place + length] === b.hashes[second + length]
      )
        length++;
      if (length >= SHINGLE && length > (best?.length ?? 0)) best = { first: place, second, length };
    }
    return best;
  }
}

/** The places of each shingle, first to last: where the list begins, and after each place the next. */
function placesOf(shingles: Uint32Array): { head: Map<number, number>; next: Int32Array } {
  const head = new Map<number, number>();
  const next = new Int32Array(shingles.length).fill(-1);
  for (let at = shingles.length - 1; at >= 0; at--) {
    const hash = shingles[at] ?? 0;
    next[at] = head.get(hash) ?? -1;
    head.set(hash, at);
  }
  return { head, next };
}

/** Runs that follow one another in both texts with hardly a word between are one passage. */
function gather(runs: readonly Run[]): Run[][] {
  const parts: Run[][] = [];
  for (const run of runs) {
    const last = parts.at(-1)?.at(-1);
    const gaps = last && [run.first - last.first - last.length, run.second - last.second - last.length];
    if (gaps?.every((gap) => gap >= 0 && gap <= GAP)) parts.at(-1)?.push(run);
    else parts.push([run]);
  }
  return parts;
}
