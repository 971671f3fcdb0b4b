import { Face, type ShapedWord } from './face.ts';
import type { Feature } from './harfbuzz.ts';

/** The faces of one document. Those that no word uses are not embedded. */
export interface FaceSet {
  readonly serif: Face;
  readonly serifItalic: Face;
  readonly serifStrong: Face;
  readonly serifStrongItalic: Face;
  readonly sans: Face;
  readonly sansItalic: Face;
  readonly sansStrong: Face;
}

/** Fresh faces: their numbering of glyphs starts anew, so that a document depends on nothing that was made before it. */
export const createFaceSet = (): FaceSet => ({
  serif: new Face('SourceSerif4-Regular'),
  serifItalic: new Face('SourceSerif4-It'),
  serifStrong: new Face('SourceSerif4-Semibold'),
  serifStrongItalic: new Face('SourceSerif4-SemiboldIt'),
  sans: new Face('SourceSans3-Regular'),
  sansItalic: new Face('SourceSans3-It'),
  sansStrong: new Face('SourceSans3-Semibold'),
});

const LONGEST_WORD = 1_024;
/** Controls, joiners, marks of direction and byte order: they have no shape, and blanks are not the shaper's business. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Variation_Selector}]/gu;
const ONLY_COMMON =
  /^[\u0021-\u007e\u00a1-\u00ff\u2018\u2019\u201c\u201d\u2013\u2014\u202f\u0152\u0153\u20ac\u2026]*$/u;

export const withoutInvisible = (text: string): string => text.replaceAll(INVISIBLE, '');

/**
 * Shapes a word, cut where the face lacks a character: another of our faces draws it, or else a visible stand-in.
 * @param text no blanks but U+202F, no invisible characters
 */
export function shapeWord(faces: FaceSet, face: Face, text: string, feature: Feature = ''): ShapedWord[] {
  if (ONLY_COMMON.test(text) && text.length <= LONGEST_WORD) return [face.word(text, feature)];
  const words: ShapedWord[] = [];
  let piece = '';
  let pieceFace = face;
  const close = (): void => {
    if (piece !== '') words.push(pieceFace.word(piece, pieceFace === face ? feature : ''));
    piece = '';
  };
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    const able = [face, faces.serif, faces.sans].find((candidate) => candidate.supports(code));
    if (able === undefined || able !== pieceFace || piece.length >= LONGEST_WORD) close();
    if (able === undefined) words.push(faces.sans.placeholder(character));
    else {
      pieceFace = able;
      piece += character;
    }
  }
  close();
  return words;
}
