import type { Face, ShapedWord } from '../fonts/face.ts';
import type { Hyphenator } from './hyphenator.ts';

/** Where a click leads: the first of the anchors that the finished document has. One object per link. */
export interface LinkTarget {
  readonly anchors: readonly string[];
  /** As spoken by a screen reader. */
  readonly label: string;
  /** Drawn like the words around it. */
  readonly quiet?: boolean;
  /** BCP 47, when its words are not in the document's language. */
  readonly language?: string;
  /** Id of the citation that it is part of. */
  readonly citation?: string;
}

/**
 * A piece of a line that is drawn at once. A class, as all that a layout makes by the thousand: of object literals the engine learns that they
 * live long, and throws away what it had compiled around them.
 */
export class Box {
  readonly word: ShapedWord;
  readonly target: LinkTarget | null;
  /** Number of the note called here, 0 for none. */
  readonly note: number;
  /** Where the word starts in the text it was taken from, UTF-16; -1 when nothing asks. */
  readonly offset: number;
  readonly hyphenator: Hyphenator | null;

  constructor(
    word: ShapedWord,
    target: LinkTarget | null,
    note: number,
    offset: number,
    hyphenator: Hyphenator | null,
  ) {
    this.word = word;
    this.target = target;
    this.note = note;
    this.offset = offset;
    this.hyphenator = hyphenator;
  }
}

/** What stands between a box and the next; of two the higher one wins. */
export const GAP = {
  none: 0,
  /** Nothing, but a line may end here. */
  loose: 1,
  /** A space that may end a line. */
  space: 2,
  /** A space that may not. */
  fixed: 3,
  /** The author ends the line here. */
  line: 4,
} as const;

/** The hyphen at the end of a line: drawn as one, read as a soft one. */
export const HYPHEN = '\u00ad';

export const isSpace = (gap: number | undefined): boolean => gap === GAP.space || gap === GAP.fixed;

export interface Paragraph {
  readonly boxes: Box[];
  /** One per box: what follows it. */
  readonly gaps: number[];
  /** In points. */
  readonly size: number;
  /** Its space is the paragraph's. */
  readonly face: Face;
  /** Some of it is Arabic or Hebrew. */
  hasRightToLeft: boolean;
}

/** Of a paragraph's space, in points. */
export const spaceWidth = ({ face, size }: Paragraph): number => (face.space.width * size) / 1000;

export const createParagraph = (face: Face, size: number): Paragraph => ({
  boxes: [],
  gaps: [],
  size,
  face,
  hasRightToLeft: false,
});

/** Of two gaps the higher one wins. */
export function setGap({ gaps }: Paragraph, gap: number): void {
  const last = gaps.length - 1;
  if (last >= 0 && (gaps[last] ?? 0) < gap) gaps[last] = gap;
}

/** Adds the call of a note: a superior figure that clings to the word before it. A space that stood between the two comes after it. */
export function addNoteCall(paragraph: Paragraph, face: Face, note: number, label: string): void {
  const { boxes, gaps } = paragraph;
  const word = face.word(String(note), 'sups');
  const before = gaps.at(-1) ?? GAP.none;
  const moved = before === GAP.space || before === GAP.fixed;
  if (moved) gaps[gaps.length - 1] = GAP.none;
  boxes.push(new Box(word, { anchors: [`note:${note}`], label, quiet: true }, note, -1, null));
  gaps.push(moved ? GAP.space : GAP.none);
}

export const addLineBreak = (paragraph: Paragraph): void => setGap(paragraph, GAP.line);
