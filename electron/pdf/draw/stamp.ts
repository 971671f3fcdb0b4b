import type { Face, ShapedWord } from '../fonts/face.ts';
import { withoutInvisible } from '../fonts/characters.ts';
import { shapeWord, type FaceSet } from '../fonts/face-set.ts';
import { OperatorBuffer } from './operator-buffer.ts';

/** A stamp, shaped: its words and its outer size in points at scale 1. */
export interface Stamp {
  readonly words: readonly ShapedWord[];
  readonly width: number;
  readonly height: number;
}

const SIZE = 8.6;
const PADDING = { x: 6, y: 4.2 } as const;
const INK = '.1 .18 .36 ';

/** "Pièce n° 3 – Me Nom – p. 2 / 5", ready to be put on a page. */
export function shapeStamp(faces: FaceSet, text: string): Stamp {
  const words = shapeWord(faces, faces.sansStrong, withoutInvisible(text).replaceAll('\u00a0', ' '));
  const width = words.reduce((sum, word) => sum + (word.width * SIZE) / 1000, 0) + 2 * PADDING.x;
  return { words, width, height: SIZE + 2 * PADDING.y };
}

/** Operators that draw a stamp with its lower left corner at the origin: a frame on white and the words in it. */
export function drawStamp({ words, width, height }: Stamp, fontNames: ReadonlyMap<Face, string>): Uint8Array {
  const buffer = new OperatorBuffer();
  const inset = 0.4;
  buffer
    .text(`q 1 g ${INK}RG .8 w `)
    .numbers(inset, inset, width - 2 * inset, height - 2 * inset)
    .text('re B ');
  buffer
    .text(`${INK}rg BT `)
    .numbers(PADDING.x, PADDING.y + SIZE * 0.18)
    .text('Td ');
  for (const word of words) {
    buffer
      .text(`/${fontNames.get(word.face) ?? ''} `)
      .number(SIZE)
      .text(' Tf [(')
      .bytes(word.encoded)
      .text(')]TJ ');
  }
  return buffer.text('ET Q\n').content.slice();
}
