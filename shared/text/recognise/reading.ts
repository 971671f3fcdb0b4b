/**
 * A text made ready to be looked through: its own blocks, and where in them the words stand that each grammar needs. A grammar is far
 * dearer than a look-up of each word, so it is run only around such words.
 */
import { OWN_ROLES, type Segment } from '../../domain/source.ts';

/** Words and signs that a grammar hangs on; one bit each. */
export const LANDMARK = {
  month: 1,
  weekday: 2,
  season: 4,
  relative: 8,
  ago: 16,
  year: 32,
  figure: 64,
  numberWord: 128,
  currency: 256,
  percent: 512,
  unit: 1024,
  authority: 2048,
  company: 4096,
  person: 8192,
  act: 16_384,
  article: 32_768,
  decision: 65_536,
  quarter: 131_072,
  back: 262_144,
  speech: 524_288,
} as const;
export type Vocabulary = ReadonlyMap<string, number>;

/** A stretch of the body, and where it begins. */
export interface Stretch {
  readonly start: number;
  readonly text: string;
}

export interface Reading {
  readonly body: string;
  /** The author's own words: paragraphs, headings, captions; a match never crosses from one into the next. */
  readonly blocks: readonly { readonly start: number; readonly end: number }[];
  /** Whether any word of these kinds is there. */
  readonly has: (landmarks: number) => boolean;
  /** What surrounds the words of these kinds, within their block, overlapping stretches joined; cut at white space. */
  readonly around: (landmarks: number, before: number, after: number) => readonly Stretch[];
}

function ownBlocks(body: string, segments: readonly Segment[]): { start: number; end: number }[] {
  if (segments.length > 0)
    return segments.filter(({ role }) => OWN_ROLES.has(role)).map(({ start, end }) => ({ start, end }));
  const blocks: { start: number; end: number }[] = [];
  for (const { index, 0: text } of body.matchAll(/[^\n]+(?:\n[^\n]+)*/gu))
    blocks.push({ start: index, end: index + text.length });
  return blocks;
}

const SIGNS: ReadonlyMap<number, number> = new Map([
  [0x25, LANDMARK.percent],
  [0x24, LANDMARK.currency],
  [0xa3, LANDMARK.currency],
  [0x20ac, LANDMARK.currency],
  [0xa5, LANDMARK.currency],
  [0x5b, LANDMARK.decision],
]);
const isApostrophe = (code: number): boolean => code === 0x27 || code === 0x2019;
const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;
const isLetter = (code: number): boolean =>
  (code >= 0x61 && code <= 0x7a) ||
  (code >= 0x41 && code <= 0x5a) ||
  (code >= 0xc0 && code !== 0xd7 && code !== 0xf7 && (code < 0x2000 || code > 0x2bff) && code !== 0x3000);
/** Longer words are none that a grammar hangs on. */
const LONGEST_WORD = 16;

/**
 * @param vocabulary lower-case words to the grammars that hang on them
 * @param capitals the same for words that count only with a capital, in lower case
 */
export function read(
  body: string,
  segments: readonly Segment[],
  vocabulary: Vocabulary,
  capitals: Vocabulary,
): Reading {
  const blocks = ownBlocks(body, segments);
  const places: number[] = [];
  const kinds: number[] = [];
  const owners: number[] = [];
  let present = 0;
  const note = (at: number, bits: number, block: number): void => {
    places.push(at);
    kinds.push(bits);
    owners.push(block);
    present |= bits;
  };
  for (const [index, { start, end }] of blocks.entries()) {
    let at = start;
    while (at < end) {
      const code = body.charCodeAt(at);
      if (isLetter(code)) {
        const from = at++;
        while (at < end && isLetter(body.charCodeAt(at))) at++;
        // "l'", "d’", "n'" are no words that anything hangs on.
        if (at - from > LONGEST_WORD || (at - from === 1 && isApostrophe(body.charCodeAt(at)))) continue;
        const word = body.slice(from, at);
        const lower = word.toLowerCase();
        const bits =
          (vocabulary.get(lower) ?? 0) |
          (code < 0x61 || code >= 0xc0 ? upper(capitals, word, lower) : 0) |
          (code < 0x61 ? mixedCase(word) : 0);
        if (bits !== 0) note(from, bits, index);
      } else if (isDigit(code)) {
        const from = at++;
        while (at < end && isDigit(body.charCodeAt(at))) at++;
        const isYear = at - from === 4 && (code === 0x32 || code === 0x31);
        note(from, LANDMARK.figure | (isYear ? LANDMARK.year : 0), index);
      } else {
        const bits = code === 0x20 ? undefined : SIGNS.get(code);
        if (bits !== undefined) note(at, bits, index);
        at++;
      }
    }
  }
  const known = new Map<string, readonly Stretch[]>();
  return {
    body,
    blocks,
    has: (landmarks) => (present & landmarks) !== 0,
    around: (landmarks, before, after) => {
      const key = `${landmarks} ${before} ${after}`;
      let stretches = known.get(key);
      if (!stretches) {
        stretches = stretchesAround();
        known.set(key, stretches);
      }
      return stretches;

      function stretchesAround(): readonly Stretch[] {
        if ((present & landmarks) === 0) return [];
        const found: Stretch[] = [];
        let [from, to, owner] = [-1, -1, -1];
        const close = (): void => {
          if (owner >= 0) found.push({ start: from, text: body.slice(from, to) });
        };
        for (let one = 0; one < places.length; one++) {
          if (((kinds[one] ?? 0) & landmarks) === 0) continue;
          const block = blocks[owners[one] ?? 0];
          const place = places[one] ?? 0;
          if (!block) continue;
          if (owners[one] === owner && place - before <= to) {
            to = Math.max(to, cutAfter(body, place + after, block.end));
            continue;
          }
          close();
          owner = owners[one] ?? -1;
          from = cutBefore(body, place - before, block.start);
          to = cutAfter(body, place + after, block.end);
        }
        close();
        return found;
      }
    },
  };
}

const upper = (capitals: Vocabulary, word: string, lower: string): number =>
  word.charAt(0) === lower.charAt(0) ? 0 : (capitals.get(lower) ?? 0);

/** "DataBrook": a capital within a word is how companies write themselves. */
function mixedCase(word: string): number {
  for (let at = 3; at < word.length - 1; at++) {
    const code = word.charCodeAt(at);
    if (code >= 0x41 && code <= 0x5a) return word.charCodeAt(at - 1) >= 0x61 ? LANDMARK.company : 0;
  }
  return 0;
}

const isSpace = (code: number): boolean => code === 0x20 || code === 0x0a;
function cutBefore(body: string, at: number, start: number): number {
  let cut = Math.max(at, start);
  while (cut > start && !isSpace(body.charCodeAt(cut - 1))) cut--;
  return cut;
}
function cutAfter(body: string, at: number, end: number): number {
  let cut = Math.min(at, end);
  while (cut < end && !isSpace(body.charCodeAt(cut))) cut++;
  return cut;
}
