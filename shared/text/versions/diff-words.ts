/** The difference of two texts, word by word. */
import { diffArrays } from 'diff';
import type { DiffPart } from '../../domain/version.ts';

const WORDS = /[\p{L}\p{N}\p{M}]+|\s+|[^\p{L}\p{N}\p{M}\s]/gu;
const LINES = /[^\n]*\n|[^\n]+/gu;
/** Texts longer than this together are compared line by line. */
const LONGEST = 1_500_000;
/** Milliseconds for the word by word comparison; texts that have little in common take the square of their length. */
const TIMEOUT = 2_000;

const isBlank = (token: string): boolean => /^\s+$/u.test(token);
/** A line broken elsewhere is no difference. */
const isSame = (a: string, b: string): boolean => a === b || (isBlank(a) && isBlank(b));

/** Answers in slices, so that whoever shares the thread is served meanwhile. What is the same is given as the new text has it. */
export async function diffWords(before: string, after: string): Promise<DiffPart[]> {
  if (before === after) return after === '' ? [] : [{ kind: 'same', text: after }];
  const tooLong = before.length + after.length > LONGEST;
  const byWord = tooLong ? undefined : await compare(before.match(WORDS) ?? [], after.match(WORDS) ?? []);
  return (
    byWord ??
    (await compare(before.match(LINES) ?? [], after.match(LINES) ?? [])) ?? [
      { kind: 'removed', text: before },
      { kind: 'added', text: after },
    ]
  );
}

function compare(before: string[], after: string[]): Promise<DiffPart[] | undefined> {
  return new Promise((resolve) => {
    diffArrays(before, after, {
      comparator: isSame,
      timeout: TIMEOUT,
      callback: (changes: { added?: boolean; removed?: boolean; count?: number }[] | undefined) => {
        if (!changes) {
          resolve(undefined);
          return;
        }
        let [old, now] = [0, 0];
        const parts: DiffPart[] = [];
        for (const { added = false, removed = false, count = 0 } of changes) {
          if (removed) parts.push({ kind: 'removed', text: before.slice(old, old + count).join('') });
          else parts.push({ kind: added ? 'added' : 'same', text: after.slice(now, now + count).join('') });
          if (!added) old += count;
          if (!removed) now += count;
        }
        resolve(parts);
      },
    });
  });
}
