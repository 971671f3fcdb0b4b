import { inOrderOfSight, levelsOf, mirrored } from './order-of-sight.ts';
import { Box, GAP, HYPHEN, isSpace, spaceWidth, type Paragraph } from './paragraph.ts';
import type { ShapedWord } from '../fonts/face.ts';
import type { TextLine } from './text-line.ts';

export type Alignment = 'justify' | 'left' | 'right' | 'center';

export interface LineSettings {
  readonly width: number;
  readonly align: Alignment;
  /** Added to the x of every line. */
  readonly x?: number;
  readonly tone?: number;
}

export type WholeSettings = Required<LineSettings>;

/** The part of a paragraph that one line holds: from a cut of one box to a cut of another, 0 for its beginning or its end. */
interface Extent {
  readonly box: number;
  readonly cut: number;
  readonly endBox: number;
  readonly endCut: number;
  readonly hyphen: boolean;
  readonly last: boolean;
}

const withWord = ({ target, note, hyphenator }: Box, word: ShapedWord, offset: number): Box =>
  new Box(word, target, note, offset, hyphenator);

/** The part of a box that is on the line, shaped again where the word is cut. */
function fragment(box: Box, start: number, end: number, hyphen: boolean): Box {
  const { word } = box;
  if (start === 0 && end === word.text.length) return box;
  const text = word.text.slice(start, end) + (hyphen ? HYPHEN : '');
  return withWord(box, word.face.word(text, word.feature), box.offset < 0 ? -1 : box.offset + start);
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
    return drawn === null ? box : withWord(box, word.face.mirrored(word.text, drawn), box.offset);
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
  if (head && own.length === 1) own[0] = part(head, cut, endCut, hyphen);
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

/** One line, set: its boxes as they are seen, and the width of its spaces. */
class SetLine implements TextLine {
  readonly boxes: readonly Box[];
  readonly gaps: readonly number[];
  readonly size: number;
  readonly space: number;
  readonly x: number;
  readonly width: number;
  readonly endsWord: boolean;
  readonly tone: number;
  readonly tooWide: boolean;

  constructor(paragraph: Paragraph, extent: Extent, { width, align, x, tone }: WholeSettings) {
    const { box: first, endBox, endCut, last } = extent;
    const { size } = paragraph;
    const boxes = boxesOf(paragraph, extent);
    let thousandths = 0;
    let spaces = 0;
    for (let i = 0; i < boxes.length; i++) {
      thousandths += boxes[i]?.word.width ?? 0;
      if (i < boxes.length - 1 && isSpace(paragraph.gaps[first + i])) spaces++;
    }
    const gaps = gapsOf(paragraph, first, boxes.length, spaces);
    const normal = spaceWidth(paragraph);
    const natural = (thousandths * size) / 1000 + spaces * normal;
    const turned = paragraph.hasRightToLeft
      ? facingRight(boxes, gaps, levelsOf(paragraph).slice(first, endBox + 1))
      : null;
    const justified = align === 'justify' && spaces > 0 && (!last || natural > width);
    const space = justified ? normal + Math.max((width - natural) / spaces, -normal * 0.5) : normal;
    const set = natural + spaces * (space - normal);
    const indent = align === 'right' ? width - set : align === 'center' ? (width - set) / 2 : 0;
    this.boxes = turned?.boxes ?? boxes;
    this.gaps = turned?.gaps ?? gaps;
    this.size = size;
    this.space = space;
    this.x = x + indent;
    this.width = set;
    this.endsWord = endCut === 0 && paragraph.gaps[endBox] !== GAP.loose;
    this.tone = tone;
    this.tooWide = set > width + 0.5;
  }
}

/** Sets one line. */
export const setLine = (paragraph: Paragraph, extent: Extent, settings: WholeSettings): TextLine =>
  new SetLine(paragraph, extent, settings);
