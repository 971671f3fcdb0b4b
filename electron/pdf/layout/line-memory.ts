import type { Inline } from '../../../shared/memo/resolved-memo.ts';
import type { LineSettings } from './set-line.ts';
import type { NaturalWidths } from './set-lines.ts';
import type { TextLine } from './text-line.ts';
import type { TextStyle } from './text-styles.ts';

/** Values by key: those used in this turn and those of the turn before. What neither used is forgotten, so that typing for a day fills nothing. */
class Generations<Value> {
  #now = new Map<string, Value>();
  #before = new Map<string, Value>();

  get(key: string, make: () => Value): Value {
    let value = this.#now.get(key);
    if (value === undefined) {
      value = this.#before.get(key) ?? make();
      this.#now.set(key, value);
    }
    return value;
  }

  turn(): void {
    this.#before = this.#now;
    this.#now = new Map();
  }
}

/** Lines that were set before, by all that they depend on. They are values: the same lines may stand in any number of layouts. */
export class LineMemory {
  readonly #lines = new Generations<TextLine[]>();
  readonly #widths = new Generations<NaturalWidths>();

  lines(key: () => string, set: () => TextLine[]): TextLine[] {
    return this.#lines.get(key(), set);
  }

  widths(key: () => string, measure: () => NaturalWidths): NaturalWidths {
    return this.#widths.get(key(), measure);
  }

  /** A new layout begins. */
  turn(): void {
    this.#lines.turn();
    this.#widths.turn();
  }
}

/** Parts the fields of a key; no text that is set holds it. */
const END = '\u0000';

/** Everything of inlines that their lines depend on. */
export function keyOf(inlines: readonly Inline[]): string {
  let key = '';
  for (const inline of inlines) {
    if (inline.kind === 'text') {
      const { text, style, quoted, target, language = '' } = inline;
      const marks = `${Number(style.strong)}${Number(style.em)}${Number(style.smallCaps)}${Number(style.superscript)}${Number(quoted)}${language}`;
      key += `${text}${END}${marks}${target === null ? '' : JSON.stringify(target)}${END}`;
    } else key += `${JSON.stringify(inline)}${END}`;
  }
  return key;
}

export const styleKey = ({ family, strong, italic, size, hyphenate, tabular }: TextStyle): string =>
  `${END}${family}${Number(strong)}${Number(italic)}${Number(hyphenate)}${Number(tabular)}${size}`;

export const lineKey = ({ width, align, x = 0, tone = 0 }: LineSettings): string =>
  `${END}${width},${align},${x},${tone}`;
