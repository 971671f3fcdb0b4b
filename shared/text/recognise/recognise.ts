/** Every proposal of a source's text: dates, amounts, references, actors and acts of its body, surroundings and comments left out. */
import { OWN_ROLES, type Segment } from '../../domain/source.ts';
import { recogniseActors } from './actors.ts';
import { recogniseActs } from './acts.ts';
import { recogniseAmounts } from './amounts.ts';
import { recogniseDates } from './dates.ts';
import type { Recognition, RecogniseOptions } from './recognition.ts';
import { recogniseReferences } from './references.ts';

/**
 * @param segments roles of the text; without any the whole text counts as body
 * @returns proposals in the order of the text; a period that is part of a relative date ("three months ago") is left to the date
 */
export function recognise(
  body: string,
  segments: readonly Segment[],
  options: RecogniseOptions,
): readonly Recognition[] {
  const dates = recogniseDates(body, options);
  const amounts = recogniseAmounts(body, options).filter((one) =>
    dates.every((date) => one.end <= date.start || one.start >= date.end),
  );
  const all = [...dates, ...amounts, ...recogniseReferences(body), ...recogniseActors(body), ...recogniseActs(body)];
  return all
    .filter(({ start, end }) => inOwnWords(segments, start, end))
    .toSorted((a, b) => a.start - b.start || b.end - a.end);
}

function inOwnWords(segments: readonly Segment[], start: number, end: number): boolean {
  if (segments.length === 0) return true;
  const segment = segments[lastStartingBefore(segments, start)];
  return segment !== undefined && end <= segment.end && OWN_ROLES.has(segment.role);
}

/** Index of the last segment that starts at or before the offset; -1 when none does. */
function lastStartingBefore(segments: readonly Segment[], offset: number): number {
  let [low, high] = [0, segments.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((segments[middle]?.start ?? Infinity) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
