import { Candidates, chooseBreaks, fillBreaks, type Measure } from './line-breaker.ts';
import type { ShapedWord } from '../fonts/face.ts';
import { GAP, HYPHEN, isSpace, spaceWidth, type Box, type Paragraph } from './paragraph.ts';
import { setLine, type LineSettings, type WholeSettings } from './set-line.ts';
import type { TextLine } from './text-line.ts';

const STRETCH = 0.6;
const SHRINK = 0.3;
const HYPHEN_PENALTY = 50;
const JOINT_PENALTY = 40;
const ANYWHERE_PENALTY = 20_000;
/** Worse than a short last line or a divided word: "p. 1)" alone on one says nothing. */
const REFERENCE_END_PENALTY = 300;
const TOLERANCE = { words: 120, hyphens: 600, last: 10_000 } as const;

const candidates = new Candidates();

/** Breaks a paragraph into lines and sets each one. Every box of the paragraph is on exactly one line, or cut over several. */
export function setLines(paragraph: Paragraph, settings: LineSettings): TextLine[] {
  const lines: TextLine[] = [];
  const { width, align, x = 0, tone = 0 } = settings;
  const whole = { width, align, x, tone };
  let from = 0;
  for (let i = 0; i < paragraph.boxes.length; i++) {
    if (i < paragraph.boxes.length - 1 && paragraph.gaps[i] !== GAP.line) continue;
    setStretch(lines, paragraph, from, i + 1, whole);
    from = i + 1;
  }
  return lines;
}

/** Distance in thousandths from the word's start to the cut before the character `at`; inside a ligature it is shared out. */
export function cutPosition(word: ShapedWord, at: number): number {
  let glyph = 0;
  while (glyph < word.clusters.length - 1 && (word.clusters[glyph] ?? 0) < at) glyph++;
  const start = word.clusters[glyph] ?? 0;
  if (start === at || glyph === 0) return word.positions[glyph] ?? 0;
  const before = word.clusters[glyph - 1] ?? 0;
  const left = word.positions[glyph - 1] ?? 0;
  const right = word.positions[glyph] ?? 0;
  return left + ((right - left) * (at - before)) / Math.max(start - before, 1);
}

const NONE: ReadonlySet<number> = new Set();

/** Boxes of a run without any place to break that is wider than the measure: they may be cut anywhere. */
function unbreakable({ boxes, gaps, size }: Paragraph, from: number, to: number, width: number): ReadonlySet<number> {
  let wide: Set<number> | null = null;
  let start = from;
  let sum = 0;
  for (let i = from; i < to; i++) {
    sum += ((boxes[i]?.word.width ?? 0) * size) / 1000;
    const gap = i === to - 1 ? GAP.space : gaps[i];
    if (gap !== GAP.space && gap !== GAP.loose) continue;
    if (sum > width) {
      wide ??= new Set();
      for (let box = start; box <= i; box++) wide.add(box);
    }
    start = i + 1;
    sum = 0;
  }
  return wide ?? NONE;
}

/** Of a stretch that ends in a reference to an exhibit, the box after which the end of that reference begins: its last three spaces at the most. */
function referenceEnd({ boxes, gaps }: Paragraph, from: number, to: number): number {
  let last = to - 1;
  while (last > from && boxes[last]?.target === null && gaps[last - 1] === GAP.none) last--;
  const target = boxes[last]?.target;
  if (!target || target.citation === undefined) return to;
  let first = last;
  for (let i = last - 1, spaces = 0; i >= from && spaces < 3 && boxes[i]?.target === target; i--) {
    if (gaps[i] !== GAP.space) continue;
    spaces++;
    first = i;
  }
  return first;
}

/** Fills the candidates for boxes from…to; with cuts inside words or without. */
function gather(paragraph: Paragraph, from: number, to: number, width: number, cuts: boolean): void {
  const { boxes, gaps, size } = paragraph;
  const space = spaceWidth(paragraph);
  const scale = size / 1000;
  const wide = unbreakable(paragraph, from, to, width);
  const kept = referenceEnd(paragraph, from, to);
  let x = 0;
  let spaces = 0;
  candidates.count = 0;
  for (let i = from; i < to; i++) {
    const box = boxes[i];
    if (!box) continue;
    const anywhere = wide.size > 0 && wide.has(i);
    if (cuts || anywhere) addCuts(box, i, anywhere, x, spaces, scale);
    x += box.word.width * scale;
    const gap = i === to - 1 ? GAP.line : gaps[i];
    const endX = x;
    const endSpaces = spaces;
    if (isSpace(gap)) {
      x += space;
      spaces++;
    }
    if (gap === GAP.space || gap === GAP.loose || gap === GAP.line) {
      const isKept = i >= kept && i < to - 1 && gap === GAP.space;
      // Where words may be cut, another way is nearly always found.
      if (isKept && !cuts) continue;
      candidates.place(candidates.add(i, 0, isKept ? REFERENCE_END_PENALTY : 0, false), endX, endSpaces, x, spaces);
    }
  }
}

function addCuts(box: Box, index: number, anywhere: boolean, x: number, spaces: number, scale: number): void {
  const { word } = box;
  if (word.missing !== '' || word.isRightToLeft) return;
  const known = box.hyphenator?.breaks(word.text) ?? [];
  const places = anywhere ? everyPlace(word, known) : known;
  if (places.length === 0) return;
  const hyphenWidth = word.face.word(HYPHEN).width * scale;
  for (const { at, hyphen } of places) {
    if (at <= 0 || at >= word.text.length) continue;
    const penalty = hyphen === null ? ANYWHERE_PENALTY : hyphen ? HYPHEN_PENALTY : JOINT_PENALTY;
    const cut = x + cutPosition(word, at) * scale;
    const end = hyphen === true ? cut + hyphenWidth : cut;
    candidates.place(candidates.add(index, at, penalty, hyphen === true), end, spaces, cut, spaces);
  }
}

interface Cut {
  readonly at: number;
  /** Null where nothing but need cuts. */
  readonly hyphen: boolean | null;
}

/** Between any two letters, in rising order. */
function everyPlace(word: ShapedWord, known: readonly Cut[]): Cut[] {
  const cuts = new Map<number, Cut>();
  for (const at of word.clusters) cuts.set(at, { at, hyphen: null });
  for (const cut of known) cuts.set(cut.at, cut);
  return [...cuts.values()].toSorted((a, b) => a.at - b.at);
}

function choose(paragraph: Paragraph, from: number, to: number, { width, align }: WholeSettings): number[] {
  const space = spaceWidth(paragraph);
  const measure: Measure = { width, stretch: space * STRETCH, shrink: align === 'justify' ? space * SHRINK : 0 };
  // Ragged lines may stay short by some words' length before the breaker would rather divide a word.
  const rag = align === 'justify' ? 0 : Math.min(width * 0.3, paragraph.size * 6);
  gather(paragraph, from, to, width, false);
  const first = chooseBreaks(candidates, measure, {
    tolerance: rag > 0 ? TOLERANCE.last : TOLERANCE.words,
    emergency: rag,
  });
  if (first) return first;
  gather(paragraph, from, to, width, true);
  return (
    chooseBreaks(candidates, measure, { tolerance: TOLERANCE.hyphens, emergency: rag }) ??
    chooseBreaks(candidates, measure, { tolerance: TOLERANCE.last, emergency: Math.max(rag, width * 0.04) }) ??
    fillBreaks(candidates, measure)
  );
}

/** Of boxes on one line, without the space that may follow them. */
function widthOf(paragraph: Paragraph, from: number, to: number): number {
  const { boxes, gaps, size } = paragraph;
  const space = spaceWidth(paragraph);
  const scale = size / 1000;
  let x = 0;
  for (let i = from; i < to; i++) {
    x += (boxes[i]?.word.width ?? 0) * scale;
    if (i < to - 1 && isSpace(gaps[i])) x += space;
  }
  return x;
}

function setStretch(lines: TextLine[], paragraph: Paragraph, from: number, to: number, settings: WholeSettings): void {
  // What fits on one line could only cost more on two.
  if (widthOf(paragraph, from, to) <= settings.width) {
    lines.push(
      setLine(paragraph, { box: from, cut: 0, endBox: to - 1, endCut: 0, hyphen: false, last: true }, settings),
    );
    return;
  }
  const breaks = choose(paragraph, from, to, settings);
  let box = from;
  let cut = 0;
  for (let i = 0; i < breaks.length; i++) {
    const candidate = breaks[i] ?? 0;
    const endBox = candidates.box[candidate] ?? 0;
    const endCut = candidates.cut[candidate] ?? 0;
    const hyphen = candidates.hyphen[candidate] === 1;
    lines.push(setLine(paragraph, { box, cut, endBox, endCut, hyphen, last: i === breaks.length - 1 }, settings));
    box = endCut === 0 ? endBox + 1 : endBox;
    cut = endCut;
  }
}

export interface NaturalWidths {
  readonly least: number;
  readonly most: number;
}

/** Width of a paragraph set on one line, and of its widest piece that cannot be broken at a space; in points. */
export function naturalWidths(paragraph: Paragraph): NaturalWidths {
  const space = spaceWidth(paragraph);
  const { boxes, gaps, size } = paragraph;
  let least = 0;
  let most = 0;
  let run = 0;
  for (let i = 0; i < boxes.length; i++) {
    const width = ((boxes[i]?.word.width ?? 0) * size) / 1000;
    const gap = gaps[i];
    run += width;
    most += width + (isSpace(gap) ? space : 0);
    least = Math.max(least, run);
    if (gap === GAP.space || gap === GAP.loose || gap === GAP.line) run = 0;
    else if (gap === GAP.fixed) run += space;
  }
  return { least, most };
}
