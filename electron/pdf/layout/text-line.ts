import type { Box } from './paragraph.ts';

/** One set line. Lengths are points; x counts from the left edge of the text area. */
export interface TextLine {
  readonly boxes: readonly Box[];
  /** One per box: 1 when a space follows it. */
  readonly gaps: readonly number[];
  readonly size: number;
  /** Width of each space of this line. */
  readonly space: number;
  readonly x: number;
  readonly width: number;
  /** False when the line ends inside a word: no blank belongs between it and the next. */
  readonly endsWord: boolean;
  /** 0 black … 1 white. */
  readonly tone: number;
  /** It stands out of its measure because nothing in it can be cut. */
  readonly tooWide: boolean;
}
