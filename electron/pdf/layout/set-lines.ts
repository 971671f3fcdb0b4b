import { Candidates, chooseBreaks, fillBreaks, type Measure } from './line-breaker.ts';
import type { ShapedWord } from '../fonts/face.ts';
import { GAP, type Box, type Paragraph } from './paragraph.ts';
import { inOrderOfSight, levelsOf, mirrored } from './order-of-sight.ts';
import type { TextLine } from './text-line.ts';

export type Alignment = 'justify' | 'left' | 'right' | 'center';

export interface LineSettings {
  readonly width: number;
  readonly align: Alignment;
  /** Added to the x of every line. */
  readonly x?: number;
  readonly tone?: number;
}

const HYPHEN = '\u00ad';
const STRETCH = 0.6;
const SHRINK = 0.3;
const HYPHEN_PENALTY = 50;
const JOINT_PENALTY = 40;
const ANYWHERE_PENALTY = 20_000;
const TOLERANCE = { words: 120, hyphens: 600, last: 10_000 } as const;

const candidates = new Candidates();

type WholeSettings = Required<LineSettings>;

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

const spaceWidth = ({ face, size }: Paragraph): number => (face.space.width * size) / 1000;
const isSpace = (gap: number | undefined): boolean => gap === GAP.space || gap === GAP.fixed;

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

/** Fills the candidates for boxes from…to; with cuts inside words or without. */
function gather(paragraph: Paragraph, from: number, to: number, width: number, cuts: boolean): void {
  const { boxes, gaps, size } = paragraph;
  const space = spaceWidth(paragraph);
  const scale = size / 1000;
  const wide = unbreakable(paragraph, from, to, width);
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
      candidates.place(candidates.add(i, 0, 0, false), endX, endSpaces, x, spaces);
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
    lines.push(setLine(paragraph, { box: from, cut: 0, endBox: to - 1, endCut: 0, hyphen: false, last: true }, settings));
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

interface Extent {
  readonly box: number;
  readonly cut: number;
  readonly endBox: number;
  readonly endCut: number;
  readonly hyphen: boolean;
  readonly last: boolean;
}

/** The part of a box that is on the line, shaped again where the word is cut. */
function fragment(box: Box, start: number, end: number, hyphen: boolean): Box {
  const { word } = box;
  if (start === 0 && end === word.text.length) return box;
  const text = word.text.slice(start, end) + (hyphen ? HYPHEN : '');
  return { ...box, word: word.face.word(text, word.feature), offset: box.offset < 0 ? -1 : box.offset + start };
}

/** The boxes of a line as they are seen, brackets among words from right to left turned round. */
function facingRight(
  boxes: readonly Box[],
  gaps: readonly number[],
  levels: readonly number[],
): ReturnType<typeof inOrderOfSight> {
  const turned = boxes.map((box, i) => {
    const { word } = box;
    const turns = (levels[i] ?? 0) % 2 === 1 && !word.isRightToLeft && word.missing === '';
    const drawn = turns ? mirrored(word.text) : null;
    return drawn === null ? box : { ...box, word: word.face.mirrored(word.text, drawn) };
  });
  return inOrderOfSight(turned, gaps, levels);
}

/** A space after every box but the last, by the number of boxes: what nearly all lines have, so that they share it. */
const spaced: (readonly number[])[] = [];
const allSpaced = (count: number): readonly number[] =>
  (spaced[count] ??= Array.from({ length: count }, (_, i) => (i < count - 1 ? 1 : 0)));

/** Boxes of a line; the first and the last may be parts of theirs. */
function boxesOf({ boxes }: Paragraph, { box: first, cut, endBox, endCut, hyphen }: Extent): Box[] {
  const own = boxes.slice(first, endBox + 1);
  const [head] = own;
  const tail = own.at(-1);
  if (head && head === tail && own.length === 1) own[0] = part(head, cut, endCut, hyphen);
  else {
    if (head && cut !== 0) own[0] = part(head, cut, 0, false);
    if (tail && endCut !== 0) own[own.length - 1] = part(tail, 0, endCut, hyphen);
  }
  return own;
}

/** A box from a cut to a cut, 0 for its end; what stands in for a character is whole. */
const part = (box: Box, start: number, end: number, hyphen: boolean): Box =>
  box.word.missing === '' ? fragment(box, start, end === 0 ? box.word.text.length : end, hyphen) : box;

function gapsOf({ gaps }: Paragraph, from: number, count: number, spaces: number): readonly number[] {
  if (spaces === count - 1) return allSpaced(count);
  return Array.from({ length: count }, (_, i) => (i < count - 1 && isSpace(gaps[from + i]) ? 1 : 0));
}

function setLine(paragraph: Paragraph, extent: Extent, settings: WholeSettings): TextLine {
  const { box: first, endBox, endCut, last } = extent;
  const boxes = boxesOf(paragraph, extent);
  let thousandths = 0;
  let spaces = 0;
  for (let i = 0; i < boxes.length; i++) {
    thousandths += boxes[i]?.word.width ?? 0;
    if (i < boxes.length - 1 && isSpace(paragraph.gaps[first + i])) spaces++;
  }
  const gaps = gapsOf(paragraph, first, boxes.length, spaces);
  const normal = spaceWidth(paragraph);
  const natural = (thousandths * paragraph.size) / 1000 + spaces * normal;
  const levels = paragraph.hasRightToLeft ? levelsOf(paragraph) : null;
  const seen = levels ? facingRight(boxes, gaps, levels.slice(first, endBox + 1)) : { boxes, gaps };
  const { width, align, x, tone } = settings;
  const justified = align === 'justify' && spaces > 0 && (!last || natural > width);
  const space = justified ? normal + Math.max((width - natural) / spaces, -normal * 0.5) : normal;
  const set = natural + spaces * (space - normal);
  const indent = align === 'right' ? width - set : align === 'center' ? (width - set) / 2 : 0;
  return {
    boxes: seen.boxes,
    gaps: seen.gaps,
    size: paragraph.size,
    space,
    x: x + indent,
    width: set,
    endsWord: endCut === 0 && paragraph.gaps[endBox] !== GAP.loose,
    tone,
    tooWide: set > width + 0.5,
  };
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
