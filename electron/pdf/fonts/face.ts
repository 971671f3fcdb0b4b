import { readFileSync } from 'node:fs';
import { ASSETS, assetPath, type AssetName } from '../../system/assets.ts';
import { ComposedFont, type GlyphAt } from './composed-font.ts';
import { LATIN, sharedRun, type Feature, type GlyphRun, type Writing } from './glyph-run.ts';
import { sharedShaper } from './harfbuzz.ts';
import { PairShapers } from './pair-shaper.ts';
import { openTrueType, type TrueTypeFont } from './true-type.ts';

/** A word, shaped once and ready to be copied into a page: everything is in thousandths of the type size. */
export interface ShapedWord {
  readonly text: string;
  readonly face: Face;
  readonly feature: Feature;
  /** Its glyphs stand in the order in which they are seen, the last letter first; it is never cut. */
  readonly isRightToLeft: boolean;
  readonly width: number;
  /** UTF-16 offset of each glyph's first character, then the length of the text. */
  readonly clusters: readonly number[];
  /** Distance of each glyph from the word's start, then its width. */
  readonly positions: readonly number[];
  /** The inside of a TJ array's strings, kerning included: `…)-12(…`. */
  readonly encoded: Uint8Array;
  /** The same in parts, each with its height above the baseline, where marks stand above or below their letters; null where all is on it. */
  readonly parts: readonly EncodedPart[] | null;
  /** The character that no font has and this word stands in for; empty for ordinary words. */
  readonly missing: string;
  /** What is seen, where that is not what is read: a bracket that faces the other way. */
  readonly drawn: string;
}

interface EncodedPart {
  readonly encoded: Uint8Array;
  readonly rise: number;
}

/** A font file, read once per thread; the shaper gets it when there is something that only the shaper can tell. */
class OpenFont {
  readonly trueType: TrueTypeFont;
  /** Of the faces that text is set in. */
  readonly pairs: PairShapers | null;
  readonly #file: Uint8Array;
  #handle: number | undefined;

  constructor(name: string) {
    this.#file = readBytes(`fonts/${name}.ttf` as AssetName);
    this.trueType = openTrueType(this.#file);
    const pairs = `fonts/${name}.pairs`;
    this.pairs = pairs in ASSETS ? new PairShapers(this.trueType, readBytes(pairs as AssetName)) : null;
  }

  /** The shaper's. */
  get handle(): number {
    this.#handle ??= sharedShaper().open(this.#file);
    return this.#handle;
  }
}

/** Always of one kind, never Node's own buffers. */
function readBytes(name: AssetName): Uint8Array {
  const { buffer, byteOffset, byteLength } = readFileSync(assetPath(name));
  return new Uint8Array(buffer, byteOffset, byteLength);
}

const openFonts = new Map<string, OpenFont>();

function openFont(name: string): OpenFont {
  let font = openFonts.get(name);
  if (!font) openFonts.set(name, (font = new OpenFont(name)));
  return font;
}

/** Source Sans 3 has it, Source Serif 4 does not. */
export const MISSING_GLYPH = '□';
const FIGURES = /^\p{Nd}/u;
const BACKSLASH = 0x5c;
const CARRIAGE_RETURN = 0x0d;
const SOFT_HYPHEN = 0x00ad;

/** Writes one byte of a literal string, escaped as ISO 32000-1 § 7.3.4.2 asks. A bare carriage return would be read as a line feed. */
function writeEscaped(bytes: number[], byte: number): void {
  if (byte === CARRIAGE_RETURN) bytes.push(BACKSLASH, 0x72);
  else if (byte === 0x28 || byte === 0x29 || byte === BACKSLASH) bytes.push(BACKSLASH, byte);
  else bytes.push(byte);
}

/** Kerning inside a TJ array: it ends the string and begins another. */
function writeMove(bytes: number[], distance: number): void {
  if (distance === 0) return;
  const text = `)${distance}(`;
  for (let i = 0; i < text.length; i++) bytes.push(text.charCodeAt(i));
}

/** One font in one document: numbers glyphs in the order of their first use and remembers every word it has shaped. */
export class Face {
  readonly name: string;
  readonly #writing: Writing;
  /** Glyph of each character code that the document uses; code 0 is the font's own "no such glyph". */
  readonly glyphs: number[] = [0];
  /** Text that each code stands for, for search and copy; one glyph gets a code per text. */
  readonly texts: string[] = [''];
  #opened: OpenFont | undefined;
  #composed: ComposedFont | undefined;
  readonly #codes = new Map<number, Map<string, number>>();
  readonly #words = new Map<Feature, Map<string, ShapedWord>>();
  readonly #mirrored = new Map<string, ShapedWord>();
  #space: ShapedWord | undefined;
  readonly #supported = new Map<number, boolean>();

  /** The file is opened when the face is first needed. */
  constructor(name: string, writing: Writing = LATIN) {
    this.name = name;
    this.#writing = writing;
  }

  get #open(): OpenFont {
    this.#opened ??= openFont(this.name);
    return this.#opened;
  }

  /** With the glyphs that this document had composed. */
  get font(): TrueTypeFont {
    return this.#composed?.font ?? this.#open.trueType;
  }

  get #scale(): number {
    return 1000 / this.font.unitsPerEm;
  }

  supports(codePoint: number): boolean {
    let known = this.#supported.get(codePoint);
    if (known === undefined) {
      known = codePoint === SOFT_HYPHEN || sharedShaper().has(this.#open.handle, codePoint);
      this.#supported.set(codePoint, known);
    }
    return known;
  }

  /** Advance of a glyph in thousandths of the type size, as the PDF's width table has it. */
  advance(glyph: number): number {
    return Math.round(this.font.advance(glyph) * this.#scale);
  }

  #code(glyph: number, text: string): number {
    let codes = this.#codes.get(glyph);
    if (!codes) this.#codes.set(glyph, (codes = new Map<string, number>()));
    let code = codes.get(text);
    if (code === undefined) {
      code = this.glyphs.push(glyph) - 1;
      this.texts.push(text);
      codes.set(text, code);
    }
    return code;
  }

  /** Shapes a text without blanks, or one blank. A soft hyphen at its end is drawn as a hyphen and extracts as a soft hyphen. */
  word(text: string, feature: Feature = ''): ShapedWord {
    let words = this.#words.get(feature);
    if (!words) this.#words.set(feature, (words = new Map<string, ShapedWord>()));
    let word = words.get(text);
    if (!word) {
      word = this.#shape(text, text, feature, '');
      words.set(text, word);
    }
    return word;
  }

  /** One blank. */
  get space(): ShapedWord {
    this.#space ??= this.word(' ');
    return this.#space;
  }

  /** Brackets among words from right to left: `drawn` is seen, and reads as `text`. */
  mirrored(text: string, drawn: string): ShapedWord {
    let word = this.#mirrored.get(text);
    if (!word) this.#mirrored.set(text, (word = this.#shape(drawn, text, '', '')));
    return word;
  }

  /** What is drawn for a character that no font has: an empty square, which still reads as the character itself. */
  placeholder(character: string): ShapedWord {
    return this.#shape(MISSING_GLYPH, character, '', character);
  }

  /** Glyphs i…end as one: those of one letter are composed. Font units. */
  #group(run: GlyphRun, i: number, end: number): { glyph: number; advance: number; offset: number; rise: number } {
    const { glyphs, advances, offsets, rises } = run;
    const offset = offsets[i] ?? 0;
    const rise = rises[i] ?? 0;
    if (end === i + 1) return { glyph: glyphs[i] ?? 0, advance: advances[i] ?? 0, offset, rise };
    this.#composed ??= new ComposedFont(this.#open.trueType);
    const parts: GlyphAt[] = [];
    let advance = 0;
    for (let at = i; at < end; at++) {
      parts.push({ glyph: glyphs[at] ?? 0, x: advance + (offsets[at] ?? 0), y: rises[at] ?? 0 });
      advance += advances[at] ?? 0;
    }
    return { glyph: this.#composed.compose(parts, advance), advance, offset: 0, rise: 0 };
  }

  #run(text: string, feature: Feature, isRightToLeft: boolean): GlyphRun {
    if (this.#open.pairs?.shape(text, feature, sharedRun) === true) return sharedRun;
    return sharedShaper().shape(this.#open.handle, text, feature, { ...this.#writing, isRightToLeft });
  }

  #shape(drawn: string, text: string, feature: Feature, missing: string): ShapedWord {
    // Figures go from left to right in every script.
    const isRightToLeft = this.#writing.isRightToLeft && !FIGURES.test(drawn);
    const run = this.#run(drawn.replaceAll('\u00ad', '-'), feature, isRightToLeft);
    const { count, clusters } = run;
    const scale = this.#scale;
    const starts: number[] = [];
    const positions: number[] = [];
    const bytes: number[] = [];
    const parts: EncodedPart[] = [];
    let rise = 0;
    let partStart = 0;
    let width = 0;
    for (let i = 0; i < count;) {
      const next = missing === '' ? endOfCluster(clusters, i, count) : count;
      const group = this.#group(run, i, next);
      const code = this.#code(group.glyph, missing === '' ? textOf(text, clusters, i, count) : missing);
      const offset = Math.round(group.offset * scale);
      const risen = Math.round(group.rise * scale);
      if (risen !== rise) {
        parts.push({ encoded: new Uint8Array(bytes.slice(partStart)), rise });
        rise = risen;
        partStart = bytes.length;
      }
      const advance = Math.round(group.advance * scale);
      starts.push(missing === '' ? (clusters[i] ?? 0) : 0);
      positions.push(width);
      writeMove(bytes, -offset);
      writeEscaped(bytes, code >> 8);
      writeEscaped(bytes, code & 0xff);
      writeMove(bytes, this.advance(group.glyph) + offset - advance);
      width += advance;
      i = next;
    }
    starts.push(text.length);
    positions.push(width);
    if (parts.length > 0) parts.push({ encoded: new Uint8Array(bytes.slice(partStart)), rise });
    return {
      text,
      face: this,
      feature,
      isRightToLeft,
      width,
      clusters: starts.slice(),
      positions: positions.slice(),
      encoded: new Uint8Array(bytes),
      parts: parts.length > 0 ? parts : null,
      missing,
      drawn,
    };
  }
}

/** Index after the last glyph of the cluster that begins at i. */
function endOfCluster(clusters: Uint32Array, i: number, count: number): number {
  let end = i + 1;
  while (end < count && clusters[end] === clusters[i]) end++;
  return end;
}

/** The characters that glyph i stands for: a ligature's whole cluster. */
function textOf(text: string, clusters: Uint32Array, i: number, count: number): string {
  const start = clusters[i] ?? 0;
  let end = text.length;
  // From right to left the next cluster of the text is on the left.
  const step = count > 1 && (clusters[0] ?? 0) > (clusters[count - 1] ?? 0) ? -1 : 1;
  for (let j = i + step; j >= 0 && j < count; j += step) {
    const next = clusters[j] ?? 0;
    if (next > start) {
      end = next;
      break;
    }
  }
  return text.slice(start, end);
}
