import { KIND, kindOf, unitsOf, withoutInvisible } from '../fonts/characters.ts';
import { LONGEST_WORD, shapeWord, type FaceSet } from '../fonts/face-set.ts';
import type { Face, ShapedWord } from '../fonts/face.ts';
import type { Feature } from '../fonts/glyph-run.ts';
import type { Hyphenator } from './hyphenator.ts';
import { Box, GAP, setGap, type LinkTarget, type Paragraph } from './paragraph.ts';
import { HASH_FACTOR, HASH_START, WordTable } from './word-table.ts';

export interface TextRun {
  readonly face: Face;
  readonly feature?: Feature;
  readonly target?: LinkTarget | null;
  readonly hyphenator?: Hyphenator | null;
  /** Offset of the run's first character in its source. */
  readonly offset?: number;
}

/** Boxes that lead nowhere and are no one's source, by face, feature and language: a text says few words over and over. */
const plain = new WeakMap<Face, Map<string, WordTable<Box>>>();

function plainBoxes({ face, feature = '', hyphenator = null }: TextRun): WordTable<Box> {
  let kinds = plain.get(face);
  if (!kinds) plain.set(face, (kinds = new Map<string, WordTable<Box>>()));
  const kind = hyphenator === null ? feature : `${feature}${hyphenator.language}`;
  let boxes = kinds.get(kind);
  if (!boxes) kinds.set(kind, (boxes = new WordTable<Box>()));
  return boxes;
}

// As constants of their own they cost nothing in the loop over letters.
const { blank: BLANK, other: OTHER } = KIND;

const CLOSING = /^[.,;:!?)\]…»\u202f\u00a0]/u;

/** Adds text; blanks of any kind and number become one space, and those that must not end a line do not. U+202F is part of its word, so that its width never changes. */
export function addText(paragraph: Paragraph, faces: FaceSet, text: string, run: TextRun): void {
  const { boxes, gaps } = paragraph;
  // The space that a note's call was given does not part a sentence from its full stop.
  if ((boxes.at(-1)?.note ?? 0) > 0 && CLOSING.test(text)) gaps[gaps.length - 1] = GAP.none;
  const { face, feature, target = null, hyphenator = null, offset = -1 } = run;
  const known = plainBoxes(run);
  const isPlain = target === null && offset < 0;
  const units = unitsOf(text);
  const end = text.length;
  for (let at = 0; at < end;) {
    const start = at;
    let hash = HASH_START;
    let common = true;
    let kind = kindOf[units[at] ?? 0];
    for (; at < end && kind !== BLANK; kind = kindOf[units[++at] ?? 0]) {
      if (kind === OTHER) common = false;
      hash = Math.imul(hash ^ (units[at] ?? 0), HASH_FACTOR);
    }
    if (at === start) {
      while (at < end && kindOf[units[at] ?? 0] === BLANK) at++;
      setGap(paragraph, gapOf(units, start, at));
      continue;
    }
    const before = boxes.at(-1);
    if (common && at - start <= LONGEST_WORD && (before === undefined || before.word.missing === '')) {
      let box = known.get(units, start, at, hash);
      if (!box) {
        box = new Box(face.word(text.slice(start, at), feature), null, 0, -1, hyphenator);
        known.add(units, start, at, hash, box);
      }
      boxes.push(isPlain ? box : new Box(box.word, target, 0, placeIn(offset, start), hyphenator));
      gaps.push(GAP.none);
    } else addPieces(paragraph, faces, text.slice(start, at), placeIn(offset, start), run);
  }
}

const placeIn = (offset: number, start: number): number => (offset < 0 ? -1 : offset + start);

const SPACE = 0x20;
const NO_BREAK_SPACE = 0xa0;
const FIGURE_SPACE = 0x2007;
const ZERO_WIDTH_SPACE = 0x200b;

function gapOf(units: Uint16Array, from: number, to: number): number {
  let gap: number = GAP.loose;
  for (let i = from; i < to; i++) {
    const unit = units[i] ?? SPACE;
    if (unit === NO_BREAK_SPACE || unit === FIGURE_SPACE) return GAP.fixed;
    if (unit !== ZERO_WIDTH_SPACE) gap = GAP.space;
  }
  return gap;
}

const HEBREW = /\p{Script=Hebrew}/u;

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

/** A word that another face must draw, or none can. */
function addPieces(paragraph: Paragraph, faces: FaceSet, token: string, offset: number, run: TextRun): void {
  const { face, feature = '', target = null, hyphenator = null } = run;
  const words = shapeWord(faces, face, withoutInvisible(token), feature);
  for (const [i, word] of words.entries()) {
    const apart = word.missing !== '' || (i > 0 && words[i - 1]?.missing !== '');
    if (apart && (i > 0 || (paragraph.boxes.at(-1)?.word.missing ?? '') !== '')) setGap(paragraph, GAP.loose);
    const said = word.isRightToLeft ? spokenIn(target, word) : target;
    paragraph.boxes.push(new Box(word, said, 0, offset, hyphenator));
    paragraph.gaps.push(GAP.none);
    if (word.isRightToLeft) paragraph.hasRightToLeft = true;
  }
}
