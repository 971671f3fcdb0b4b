/**
 * A text made ready to be looked through: its own blocks, and where in them the words stand that each grammar needs. A grammar is far
 * dearer than a look-up of each word, so it is run only around such words.
 */
import { OWN_ROLES, type Segment } from '../../domain/source.ts';
import { cutAfter, cutBefore, isApostrophe, isDigit, isLetter, isSpace } from './characters.ts';
import { Grammars } from './grammars.ts';
import { openingAt } from './openings.ts';

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
  /** First word of a number or of what says how near it is: "plus de", "une", "half". */
  numberStart: 1_048_576,
  /** First word of a date, besides months, days and figures: "fin", "since", "d'". */
  dateStart: 16_777_216,
  /** First word of a role that no landmark is: "managing director". */
  roleStart: 33_554_432,
  /** First word of what names a decision or a text of law: "ordonnance", "case", "code". */
  referenceStart: 67_108_864,
  /** First word of who speaks, besides names: "il", "the", "selon". */
  speakerStart: 134_217_728,
} as const;
/** Words at which a grammar's match may begin, but which tell of nothing by themselves. */
const ONLY_BEGIN =
  LANDMARK.numberStart | LANDMARK.dateStart | LANDMARK.roleStart | LANDMARK.referenceStart | LANDMARK.speakerStart;
/** What a grammar's matches begin with; landmarks serve, too. Small letters outside the plain alphabet count as capitals: more is tried, nothing missed. */
const [SMALL, CAPITAL, SIGN] = [2_097_152, 4_194_304, 8_388_608];
export const BEGINS = {
  any: -1,
  sign: SIGN,
  word: SMALL | CAPITAL,
  capital: CAPITAL,
  number: LANDMARK.figure | LANDMARK.numberWord | LANDMARK.numberStart | SIGN,
  date: LANDMARK.figure | LANDMARK.month | LANDMARK.weekday | LANDMARK.season | LANDMARK.dateStart | SIGN,
  role: LANDMARK.roleStart,
  reference: LANDMARK.article | LANDMARK.referenceStart,
  speaker: CAPITAL | LANDMARK.speakerStart | LANDMARK.dateStart,
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
  /**
   * Matches of a sticky pattern in a stretch of its own text, none overlapping another. It is tried only where a word, a figure or a sign
   * begins that is one of `begins`: a look at every letter would cost six times as much.
   * @param isWorth when given, says of an offset into the body whether a dear pattern could match there at all
   */
  readonly matches: (
    stretch: Stretch,
    pattern: RegExp,
    begins: number,
    isWorth?: (at: number) => boolean,
  ) => readonly RegExpExecArray[];
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
/** Longer words are none that a grammar hangs on. */
const LONGEST_WORD = 18;
/** Letters beyond the Latin ones: among them stand marks that are none, after which a word may begin. */
const LAST_LATIN = 0x24f;

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
  /** Where words, figures and signs begin, and what they are. */
  const beginnings: number[] = [];
  const beginningKinds: number[] = [];
  const beginningOpenings: number[] = [];
  const begin = (at: number, bits: number): void => {
    beginnings.push(at);
    beginningKinds.push(bits);
    beginningOpenings.push(openingAt(body, at));
  };
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
        const slot = beginnings.length;
        const letters = code >= 0x61 && code <= 0x7a ? SMALL : CAPITAL;
        begin(from, letters);
        let last = code;
        for (; at < end; at++) {
          if (last > LAST_LATIN) begin(at, BEGINS.any);
          last = body.charCodeAt(at);
          if (!isLetter(last)) break;
        }
        // "l'", "d’", "n'" are no words that anything hangs on.
        if (at - from > LONGEST_WORD) continue;
        if (at - from === 1 && isApostrophe(body.charCodeAt(at))) {
          beginningKinds[slot] = letters | LANDMARK.dateStart;
          continue;
        }
        const word = body.slice(from, at);
        const lower = word.toLowerCase();
        const bits =
          (vocabulary.get(lower) ?? 0) |
          (code < 0x61 || code >= 0xc0 ? upper(capitals, word, lower) : 0) |
          (code < 0x61 ? mixedCase(word) : 0);
        if (bits === 0) continue;
        beginningKinds[slot] = letters | bits;
        if ((bits & ~ONLY_BEGIN) !== 0) note(from, bits, index);
      } else if (isDigit(code)) {
        const from = at++;
        while (at < end && isDigit(body.charCodeAt(at))) at++;
        const isYear = at - from === 4 && (code === 0x32 || code === 0x31);
        note(from, LANDMARK.figure | (isYear ? LANDMARK.year : 0), index);
        begin(from, LANDMARK.figure);
      } else {
        if (!isSpace(code)) {
          const bits = SIGNS.get(code);
          if (bits !== undefined) note(at, bits, index);
          begin(at, SIGN);
        }
        at++;
      }
    }
  }
  const grammars = grammarsOf(vocabulary);
  const candidates = grammars.placesOf(beginnings, beginningKinds, beginningOpenings);
  const known = new Map<string, readonly Stretch[]>();
  return {
    body,
    blocks,
    has: (landmarks) => (present & landmarks) !== 0,
    matches: ({ start, text }, pattern, begins, isWorth) => {
      const found: RegExpExecArray[] = [];
      const grammar = grammars.numberOf(pattern, begins);
      // A grammar that is met for the first time was not there yet when the places were looked for.
      const admitted = (candidates[grammar] ??= grammars.placesOfOne(
        grammar,
        beginnings,
        beginningKinds,
        beginningOpenings,
      ));
      if (admitted.length === 0) return found;
      const short = grammars.patternOf(grammar) ?? pattern;
      const end = start + text.length;
      let next = start;
      for (let one = firstAtOrAfter(admitted, start); one < admitted.length; one++) {
        const at = admitted[one] ?? end;
        if (at >= end) break;
        if (at < next || isWorth?.(at) === false) continue;
        short.lastIndex = at - start;
        const match = short.exec(text);
        if (!match) continue;
        found.push(match);
        next = at + match[0].length;
      }
      return found;
    },
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

const grammarsByVocabulary = new WeakMap<Vocabulary, Grammars>();
function grammarsOf(vocabulary: Vocabulary): Grammars {
  let grammars = grammarsByVocabulary.get(vocabulary);
  if (!grammars) {
    grammars = new Grammars();
    grammarsByVocabulary.set(vocabulary, grammars);
  }
  return grammars;
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

/** Place of the first of ascending numbers that is not below `least`. */
function firstAtOrAfter(numbers: readonly number[], least: number): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
