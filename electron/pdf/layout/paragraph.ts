import { isCommonText, LONGEST_WORD, shapeWord, withoutInvisible, type FaceSet } from '../fonts/face-set.ts';
import type { Face, ShapedWord } from '../fonts/face.ts';
import type { Feature } from '../fonts/harfbuzz.ts';
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

/** A piece of a line that is drawn at once. */
export interface Box {
  readonly word: ShapedWord;
  readonly target: LinkTarget | null;
  /** Number of the note called here, 0 for none. */
  readonly note: number;
  /** Where the word starts in the text it was taken from, UTF-16; -1 when nothing asks. */
  readonly offset: number;
  readonly hyphenator: Hyphenator | null;
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

export interface TextRun {
  readonly face: Face;
  readonly feature?: Feature;
  readonly target?: LinkTarget | null;
  readonly hyphenator?: Hyphenator | null;
  /** Offset of the run's first character in its source. */
  readonly offset?: number;
}

export const createParagraph = (face: Face, size: number): Paragraph => ({
  boxes: [],
  gaps: [],
  size,
  face,
  hasRightToLeft: false,
});

const NEVER_ENDS = /[\u00a0\u2007]/u;
const CLOSING = /^[.,;:!?)\]…»\u202f\u00a0]/u;
const HEBREW = /\p{Script=Hebrew}/u;
const ONLY_LOOSE = /^\u200b+$/u;

function setGap({ gaps }: Paragraph, gap: number): void {
  const last = gaps.length - 1;
  if (last >= 0 && (gaps[last] ?? 0) < gap) gaps[last] = gap;
}

/** Words of Arabic and Hebrew by the language that says them; one object per link and language. */
const spoken = new WeakMap<LinkTarget, Map<string, LinkTarget>>();
const NOWHERE: LinkTarget = { anchors: [], label: '', quiet: true };

function spokenIn(target: LinkTarget | null, { text }: ShapedWord): LinkTarget {
  const language = HEBREW.test(text) ? 'he' : 'ar';
  const link = target ?? NOWHERE;
  let known = spoken.get(link);
  if (!known) spoken.set(link, (known = new Map<string, LinkTarget>()));
  let said = known.get(language);
  if (!said) known.set(language, (said = { ...link, language }));
  return said;
}

/** Boxes that lead nowhere and are no one's source, by face, feature, hyphenator and word: nearly all of a text, which says few words over and over. */
const plain = new WeakMap<Face, Map<string, Map<string, Box>>>();

function plainBoxes({
  face,
  feature = '',
  target = null,
  hyphenator = null,
  offset,
}: TextRun): Map<string, Box> | null {
  if (target !== null || offset !== undefined) return null;
  let kinds = plain.get(face);
  if (!kinds) plain.set(face, (kinds = new Map<string, Map<string, Box>>()));
  const kind = `${feature}${hyphenator?.language ?? ''}`;
  let boxes = kinds.get(kind);
  if (!boxes) kinds.set(kind, (boxes = new Map<string, Box>()));
  return boxes;
}

/** Adds text; blanks of any kind and number become one space, and those that must not end a line do not. U+202F is part of its word, so that its width never changes. */
export function addText(paragraph: Paragraph, faces: FaceSet, text: string, run: TextRun): void {
  // The space that a note's call was given does not part a sentence from its full stop.
  if ((paragraph.boxes.at(-1)?.note ?? 0) > 0 && CLOSING.test(text))
    paragraph.gaps[paragraph.gaps.length - 1] = GAP.none;
  const isCommon = isCommonText(text);
  const known = isCommon ? plainBoxes(run) : null;
  for (let start = 0; start < text.length;) {
    const blank = isBlank(text.charCodeAt(start));
    let end = start + 1;
    while (end < text.length && isBlank(text.charCodeAt(end)) === blank) end++;
    if (blank) setGap(paragraph, gapOf(text, start, end));
    else {
      const token = text.slice(start, end);
      const before = paragraph.boxes.at(-1);
      if (isCommon && token.length <= LONGEST_WORD && (before === undefined || before.word.missing === '')) {
        paragraph.boxes.push(known?.get(token) ?? makeBox(token, start, run, known));
        paragraph.gaps.push(GAP.none);
      } else addPieces(paragraph, faces, token, start, run);
    }
    start = end;
  }
}

function gapOf(text: string, start: number, end: number): number {
  if (end === start + 1 && text.charCodeAt(start) === 0x20) return GAP.space;
  const blanks = text.slice(start, end);
  return ONLY_LOOSE.test(blanks) ? GAP.loose : NEVER_ENDS.test(blanks) ? GAP.fixed : GAP.space;
}

const offsetIn = ({ offset }: TextRun, start: number): number => (offset === undefined ? -1 : offset + start);

function makeBox(token: string, start: number, run: TextRun, known: Map<string, Box> | null): Box {
  const { face, feature, target = null, hyphenator = null } = run;
  const box = { word: face.word(token, feature), target, note: 0, offset: offsetIn(run, start), hyphenator };
  known?.set(token, box);
  return box;
}

/** A word that another face must draw, or none can. */
function addPieces(paragraph: Paragraph, faces: FaceSet, token: string, start: number, run: TextRun): void {
  const { face, feature = '', target = null, hyphenator = null } = run;
  const offset = offsetIn(run, start);
  const words = shapeWord(faces, face, withoutInvisible(token), feature);
  for (const [i, word] of words.entries()) {
    const apart = word.missing !== '' || (i > 0 && words[i - 1]?.missing !== '');
    if (apart && (i > 0 || (paragraph.boxes.at(-1)?.word.missing ?? '') !== '')) setGap(paragraph, GAP.loose);
    const said = word.isRightToLeft ? spokenIn(target, word) : target;
    paragraph.boxes.push({ word, target: said, note: 0, offset, hyphenator });
    paragraph.gaps.push(GAP.none);
    if (word.isRightToLeft) paragraph.hasRightToLeft = true;
  }
}

const isBlank = (code: number): boolean =>
  code <= 0xa0
    ? code === 0x20 || code === 0xa0 || (code >= 0x09 && code <= 0x0d)
    : code >= 0x2000 && (code <= 0x200b || code === 0x2028 || code === 0x2029 || code === 0x3000);

/** True for text that has only blanks and what is never drawn. */
export function isUnseen(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (isBlank(code)) continue;
    // Of a letter or a figure nothing more need be asked.
    return code > 0x20 && code < 0x7f ? false : areUnseen(withoutInvisible(text));
  }
  return true;
}

function areUnseen(seen: string): boolean {
  for (let i = 0; i < seen.length; i++) if (!isBlank(seen.charCodeAt(i))) return false;
  return true;
}

/** Adds the call of a note: a superior figure that clings to the word before it. A space that stood between the two comes after it. */
export function addNoteCall(paragraph: Paragraph, face: Face, note: number, label: string): void {
  const { boxes, gaps } = paragraph;
  const word = face.word(String(note), 'sups');
  const before = gaps.at(-1) ?? GAP.none;
  const moved = before === GAP.space || before === GAP.fixed;
  if (moved) gaps[gaps.length - 1] = GAP.none;
  boxes.push({
    word,
    target: { anchors: [`note:${note}`], label, quiet: true },
    note,
    offset: -1,
    hyphenator: null,
  });
  gaps.push(moved ? GAP.space : GAP.none);
}

export const addLineBreak = (paragraph: Paragraph): void => setGap(paragraph, GAP.line);
