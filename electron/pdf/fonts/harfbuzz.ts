/** HarfBuzz, straight from its WebAssembly: no copies between the shaper's arrays and ours, and nothing for a bundler to resolve. */
import { readFileSync } from 'node:fs';
import { assetPath } from '../../system/assets.ts';
import { LATIN, sharedRun, type Feature, type GlyphRun, type Writing } from './glyph-run.ts';

/** The part of the WebAssembly interface that is used here; Node's types leave it to the DOM library, which this folder must not see. */
declare const WebAssembly: {
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object, imports: object) => { readonly exports: HarfBuzzExports };
};

interface HarfBuzzExports {
  readonly memory: { readonly buffer: ArrayBuffer; grow(pages: number): number };
  __wasm_call_ctors(): void;
  malloc(size: number): number;
  hb_blob_create(data: number, length: number, mode: number, userData: number, destroy: number): number;
  hb_face_create(blob: number, index: number): number;
  hb_font_create(face: number): number;
  hb_font_get_nominal_glyph(font: number, codePoint: number, glyph: number): number;
  hb_language_from_string(text: number, length: number): number;
  hb_buffer_create(): number;
  hb_buffer_set_cluster_level(buffer: number, level: number): void;
  hb_buffer_clear_contents(buffer: number): void;
  hb_buffer_add_utf16(buffer: number, text: number, length: number, offset: number, itemLength: number): void;
  hb_buffer_set_direction(buffer: number, direction: number): void;
  hb_buffer_set_script(buffer: number, script: number): void;
  hb_buffer_set_language(buffer: number, language: number): void;
  hb_buffer_get_length(buffer: number): number;
  hb_buffer_get_glyph_infos(buffer: number, length: number): number;
  hb_buffer_get_glyph_positions(buffer: number, length: number): number;
  hb_shape(font: number, buffer: number, features: number, featureCount: number): void;
}

/** A mark keeps a cluster of its own, and with it its own text. */
const CLUSTERS_OF_CHARACTERS = 1;
const LEFT_TO_RIGHT = 4;
const WRITABLE = 2;
const RIGHT_TO_LEFT = 5;
const PAGE = 65_536;
const LONGEST_TEXT = 4_096;

const tag = (text: string): number =>
  ((text.charCodeAt(0) << 24) | (text.charCodeAt(1) << 16) | (text.charCodeAt(2) << 8) | text.charCodeAt(3)) >>> 0;

class Shaper {
  readonly #exports: HarfBuzzExports;
  readonly #buffer: number;
  readonly #text: number;
  readonly #scratch: number;
  readonly #features = new Map<Feature, number>();
  readonly #language: number;
  /** The shaper's memory; made anew when it has grown. */
  #words = new Int32Array(0);
  #units = new Uint16Array(0);

  constructor(bytes: Uint8Array) {
    const refuse = (): never => {
      throw new Error('HarfBuzz stopped');
    };
    let memory: HarfBuzzExports['memory'] | undefined;
    const { exports } = new WebAssembly.Instance(new WebAssembly.Module(bytes), {
      wasi_snapshot_preview1: { proc_exit: refuse },
      env: {
        _emscripten_runtime_keepalive_clear: () => undefined,
        _abort_js: refuse,
        _setitimer_js: () => 0,
        emscripten_resize_heap: (wanted: number) => {
          const missing = Math.ceil(((wanted >>> 0) - (memory?.buffer.byteLength ?? 0)) / PAGE);
          memory?.grow(Math.max(missing, 1));
          return 1;
        },
      },
    });
    ({ memory } = exports);
    // oxlint-disable-next-line no-underscore-dangle -- the name that the compiler gives to the start-up code
    exports.__wasm_call_ctors();
    this.#exports = exports;
    this.#buffer = exports.hb_buffer_create();
    exports.hb_buffer_set_cluster_level(this.#buffer, CLUSTERS_OF_CHARACTERS);
    this.#text = exports.malloc(LONGEST_TEXT * 2);
    this.#scratch = exports.malloc(16);
    this.#language = exports.hb_language_from_string(this.#ascii('fr'), -1);
  }

  #bytes(): Uint8Array {
    return new Uint8Array(this.#exports.memory.buffer);
  }

  #ascii(text: string): number {
    const at = this.#exports.malloc(text.length + 1);
    this.#bytes().set(Buffer.from(`${text}\0`, 'latin1'), at);
    return at;
  }

  /** @returns HarfBuzz's handle of the font */
  open(file: Uint8Array): number {
    const at = this.#exports.malloc(file.length);
    this.#bytes().set(file, at);
    const blob = this.#exports.hb_blob_create(at, file.length, WRITABLE, 0, 0);
    return this.#exports.hb_font_create(this.#exports.hb_face_create(blob, 0));
  }

  has(font: number, codePoint: number): boolean {
    return this.#exports.hb_font_get_nominal_glyph(font, codePoint, this.#scratch) !== 0;
  }

  #feature(feature: Feature): number {
    const known = this.#features.get(feature);
    if (known !== undefined) return known;
    const at = this.#exports.malloc(16);
    new Uint32Array(this.#exports.memory.buffer).set([tag(feature), 1, 0, 0xffff_ffff], at >> 2);
    this.#features.set(feature, at);
    return at;
  }

  /** Shapes at most 4,096 UTF-16 code units; the glyphs come in the order in which they are seen, from left to right. */
  shape(font: number, text: string, feature: Feature, { script, isRightToLeft }: Writing = LATIN): GlyphRun {
    if (text.length > LONGEST_TEXT) throw new RangeError('text too long to shape at once');
    const hb = this.#exports;
    if (this.#units.buffer !== hb.memory.buffer) this.#units = new Uint16Array(hb.memory.buffer);
    const start = this.#text >> 1;
    for (let i = 0; i < text.length; i++) this.#units[start + i] = text.charCodeAt(i);
    hb.hb_buffer_clear_contents(this.#buffer);
    hb.hb_buffer_add_utf16(this.#buffer, this.#text, text.length, 0, text.length);
    hb.hb_buffer_set_direction(this.#buffer, isRightToLeft ? RIGHT_TO_LEFT : LEFT_TO_RIGHT);
    hb.hb_buffer_set_script(this.#buffer, tag(script));
    hb.hb_buffer_set_language(this.#buffer, this.#language);
    hb.hb_shape(font, this.#buffer, feature === '' ? 0 : this.#feature(feature), feature === '' ? 0 : 1);
    return this.#read();
  }

  #read(): GlyphRun {
    const hb = this.#exports;
    const count = hb.hb_buffer_get_length(this.#buffer);
    const run = sharedRun;
    run.reserve(count);
    // hb_glyph_info_t is { codepoint, mask, cluster, … } and hb_glyph_position_t { x_advance, y_advance, x_offset, y_offset, … }, five words each.
    let info = hb.hb_buffer_get_glyph_infos(this.#buffer, 0) >> 2;
    let position = hb.hb_buffer_get_glyph_positions(this.#buffer, 0) >> 2;
    if (this.#words.buffer !== hb.memory.buffer) this.#words = new Int32Array(hb.memory.buffer);
    const words = this.#words;
    run.count = count;
    for (let i = 0; i < count; i++, info += 5, position += 5) {
      run.glyphs[i] = words[info] ?? 0;
      run.clusters[i] = words[info + 2] ?? 0;
      run.advances[i] = words[position] ?? 0;
      run.offsets[i] = words[position + 2] ?? 0;
      run.rises[i] = words[position + 3] ?? 0;
    }
    return run;
  }
}

export type { Shaper };

let shaper: Shaper | undefined;

/** One shaper per thread; it is made at its first use. */
export function sharedShaper(): Shaper {
  shaper ??= new Shaper(readFileSync(assetPath('harfbuzz/harfbuzz.wasm')));
  return shaper;
}
