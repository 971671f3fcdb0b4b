import { isCommon } from './characters.ts';
import { Face, type ShapedWord } from './face.ts';
import type { Feature } from './glyph-run.ts';

/** The faces of one document. Those that no word uses are not embedded. */
export interface FaceSet {
  readonly serif: Face;
  readonly serifItalic: Face;
  readonly serifStrong: Face;
  readonly serifStrongItalic: Face;
  readonly sans: Face;
  readonly sansItalic: Face;
  readonly sansStrong: Face;
  /** For what the faces above lack, each opened when a word needs it. */
  readonly arabic: Face;
  readonly hebrew: Face;
  readonly math: Face;
  readonly symbols: Face;
  readonly emoji: Face;
}

const COMMON = { script: 'Zyyy', isRightToLeft: false } as const;

/** Fresh faces: their numbering of glyphs starts anew, so that a document depends on nothing that was made before it. */
export const createFaceSet = (): FaceSet => ({
  serif: new Face('SourceSerif4-Regular'),
  serifItalic: new Face('SourceSerif4-It'),
  serifStrong: new Face('SourceSerif4-Semibold'),
  serifStrongItalic: new Face('SourceSerif4-SemiboldIt'),
  sans: new Face('SourceSans3-Regular'),
  sansItalic: new Face('SourceSans3-It'),
  sansStrong: new Face('SourceSans3-Semibold'),
  arabic: new Face('NotoNaskhArabic_400Regular', { script: 'Arab', isRightToLeft: true }),
  hebrew: new Face('NotoSansHebrew_400Regular', { script: 'Hebr', isRightToLeft: true }),
  math: new Face('NotoSansMath_400Regular', COMMON),
  symbols: new Face('NotoSansSymbols2_400Regular', COMMON),
  emoji: new Face('NotoEmoji_400Regular', COMMON),
});

const ARABIC = /[\p{Script=Arabic}\u0660-\u0669\u064b-\u0655]/u;
const HEBREW = /\p{Script=Hebrew}/u;
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;
const BRACKET = /[\p{Ps}\p{Pe}\p{Pi}\p{Pf}]/u;
/** Scripts that no face here can have: to look for them would only open files. */
const UNKNOWN = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Co}\p{Cn}]/u;

/** Faces that may have a character which the text faces lack. */
function fallbacksFor({ arabic, hebrew, math, symbols, emoji }: FaceSet, character: string): readonly Face[] {
  if (ARABIC.test(character)) return [arabic];
  if (HEBREW.test(character)) return [hebrew];
  return UNKNOWN.test(character) ? [] : [math, symbols, emoji];
}

export const LONGEST_WORD = 1_024;
const MARK = /\p{M}/u;
const FIGURE = /\p{Nd}/u;
/**
 * Shapes a word, cut where the face lacks a character: another of our faces draws it, or else a visible stand-in.
 * @param text no blanks but U+202F, no invisible characters
 */
export function shapeWord(faces: FaceSet, face: Face, text: string, feature: Feature = ''): ShapedWord[] {
  if (text.length <= LONGEST_WORD && isCommon(text)) return [face.word(text, feature)];
  const words: ShapedWord[] = [];
  const turned = RIGHT_TO_LEFT.test(text);
  let piece = '';
  let pieceFace = face;
  const close = (): void => {
    if (piece !== '') words.push(pieceFace.word(piece, pieceFace === face ? feature : ''));
    piece = '';
  };
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    // A mark stays with the letter that it stands on, if its face has it.
    const own = piece !== '' && MARK.test(character) && pieceFace.supports(code) ? pieceFace : undefined;
    const able =
      own ??
      [face, faces.serif, faces.sans].find((candidate) => candidate.supports(code)) ??
      fallbacksFor(faces, character).find((candidate) => candidate.supports(code));
    const turns = FIGURE.test(character) !== FIGURE.test(piece.slice(-1)) && piece !== '' && ARABIC.test(piece);
    // A bracket may face the other way there: it is a piece of its own.
    const apart = turned && (BRACKET.test(character) || BRACKET.test(piece));
    if (able === undefined || able !== pieceFace || turns || apart || piece.length >= LONGEST_WORD) close();
    if (able === undefined) words.push(faces.sans.placeholder(character));
    else {
      pieceFace = able;
      piece += character;
    }
  }
  close();
  return words;
}
