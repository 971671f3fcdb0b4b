/** Dates: absolute, partial and relative, each with the range it covers and the rule that resolved it. Our own grammar, French and English. */
import { DATE_HINTS, DATE_PATTERNS, type DateMatch } from './date-patterns.ts';
import { resolveDate, type Resolved } from './resolve-date.ts';
import type { Recognition, RecogniseOptions } from './recognition.ts';
import { stretchesWith } from './scan.ts';

/** A date that tells when something came to be ("adopté en 2016", "founded in 2017") is not what "at the time" points back to. */
const ORIGIN =
  /(?:adopt|fond|cré|né|lanc|constitu|found|establish|creat|launch|born|incorporat)\p{L}*\s+(?:en|le|in|on|depuis|since)\s+(?:l['’])?$/iu;

/** Every date of a text, in order, none overlapping another; longer readings win. */
export function recogniseDates(body: string, options: RecogniseOptions): readonly Recognition[] {
  const taken: Recognition[] = [];
  const hints = DATE_HINTS[options.language];
  const matches = DATE_PATTERNS[options.language]
    .flatMap(({ rule, pattern }) =>
      stretchesWith(body, hints[rule]).flatMap(({ start, text }) =>
        [...text.matchAll(pattern)].map((match) => spanOf(rule, match, start)),
      ),
    )
    .filter((match) => match !== undefined)
    .toSorted((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  const free = new Uint8Array(body.length + 1);
  const accepted: DateMatch[] = [];
  for (const match of matches) {
    if (free.subarray(match.start, match.end).some((used) => used === 1)) continue;
    free.fill(1, match.start, match.end);
    accepted.push(match);
  }
  let previous: Resolved | undefined;
  for (const match of accepted.toSorted((a, b) => a.start - b.start)) {
    const resolved = resolveDate(match, options, previous);
    if (!resolved) continue;
    if (resolved.how !== 'date.publication' && !ORIGIN.test(body.slice(Math.max(0, match.start - 24), match.start)))
      previous = resolved;
    taken.push({
      kind: 'date',
      start: match.start,
      end: match.end,
      quote: body.slice(match.start, match.end),
      unit: '',
      ...resolved,
    });
  }
  return taken;
}

/** The span of the named group `date` (without its preposition), or of the whole match. */
function spanOf(rule: DateMatch['rule'], match: RegExpExecArray, offset: number): DateMatch | undefined {
  const date = match.groups?.['date'];
  const [start, end] = match.indices?.groups?.['date'] ?? [match.index, match.index + match[0].length];
  return start === undefined || end === undefined
    ? undefined
    : { rule, start: offset + start, end: offset + end, text: date ?? match[0], groups: match.groups ?? {} };
}
