/** Typographic features that a run may ask for; the empty string asks for none. */
export type Feature = '' | 'sups' | 'smcp' | 'tnum';

/** How a text is written: its script (ISO 15924) and where it goes. */
export interface Writing {
  readonly script: string;
  readonly isRightToLeft: boolean;
}

export const LATIN: Writing = { script: 'Latn', isRightToLeft: false };

const FIRST_ROOM = 64;

/** The glyphs of one shaped text, in the order in which they are seen. */
export class GlyphRun {
  count = 0;
  /** Glyph index in the font. */
  glyphs = new Uint32Array(FIRST_ROOM);
  /** UTF-16 offset of the first character that the glyph stands for. */
  clusters = new Uint32Array(FIRST_ROOM);
  /** Font units. */
  advances = new Int32Array(FIRST_ROOM);
  offsets = new Int32Array(FIRST_ROOM);
  rises = new Int32Array(FIRST_ROOM);

  /** Makes room for so many glyphs; what was in the run is gone. */
  reserve(count: number): void {
    if (count <= this.glyphs.length) return;
    this.glyphs = new Uint32Array(count * 2);
    this.clusters = new Uint32Array(count * 2);
    this.advances = new Int32Array(count * 2);
    this.offsets = new Int32Array(count * 2);
    this.rises = new Int32Array(count * 2);
  }
}

/** One for all shaping in a thread: it holds good until the next text is shaped. */
export const sharedRun = new GlyphRun();
