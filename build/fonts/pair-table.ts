import { KIND, kindOf } from '../../electron/pdf/fonts/characters.ts';
import type { Feature, GlyphRun } from '../../electron/pdf/fonts/glyph-run.ts';
import type { Shaper } from '../../electron/pdf/fonts/harfbuzz.ts';
import { ASK, LONGEST_PART, PAIR_FEATURES } from '../../electron/pdf/fonts/pair-shaper.ts';

/** The faces that words of the text are set in. */
export const PAIR_FACES = [
  'SourceSerif4-Regular',
  'SourceSerif4-It',
  'SourceSerif4-Semibold',
  'SourceSerif4-SemiboldIt',
  'SourceSans3-Regular',
  'SourceSans3-It',
  'SourceSans3-Semibold',
] as const;

/** One space, and what nearly all words are made of. */
const CHARACTERS = [
  ' ',
  ...Array.from(kindOf.keys())
    .filter((code) => kindOf[code] === KIND.common)
    .map((code) => String.fromCharCode(code)),
];

/** In the l·l of Catalan the dot is moved: all that three characters do and no two of them, as the long campaign finds. */
const BEGINS_CONTEXT: ReadonlySet<string> = new Set(['l·', 'L·']);

type Shape = (text: string) => GlyphRun;

/** Glyphs that stand on the line where their advances lead, one for each of some parts. */
const isRow = ({ count, offsets, rises, clusters }: GlyphRun, starts: readonly number[]): boolean =>
  count === starts.length && starts.every((start, i) => clusters[i] === start && offsets[i] === 0 && rises[i] === 0);

/** Characters that become one glyph together: each begins with one that does. */
function ligaturesOf(shape: Shape): string[] {
  const found: string[] = [];
  let begun = CHARACTERS;
  for (let length = 2; begun.length > 0; length++) {
    begun = begun.flatMap((first) =>
      CHARACTERS.filter((next) => isRow(shape(first + next), [0])).map((next) => first + next),
    );
    if (begun.length > 0 && length > LONGEST_PART) throw new Error(`a longer ligature: ${begun.join(' ')}`);
    found.push(...begun);
  }
  return found;
}

/** Rows by their content: the number of each one's kind, and one row of each kind. */
function kindsOf(rows: readonly (readonly number[])[]): { kinds: number[]; distinct: (readonly number[])[] } {
  const numbers = new Map<string, number>();
  const distinct: (readonly number[])[] = [];
  const kinds = rows.map((row) => {
    const key = row.join();
    const known = numbers.get(key) ?? distinct.push(row) - 1;
    numbers.set(key, known);
    return known;
  });
  return { kinds, distinct };
}

/** One table as `PairShaper` reads it. */
function pairTable(shape: Shape): number[] {
  const parts = [...CHARACTERS, ...ligaturesOf(shape)];
  const alone = parts.map((part) => {
    const run = shape(part);
    if (!isRow(run, [0])) throw new Error(`no glyph of its own: ${part}`);
    return { glyph: run.glyphs[0] ?? 0, advance: run.advances[0] ?? 0 };
  });
  const distances = alone.map((before, l) =>
    alone.map((after, r) => {
      const left = parts[l] ?? '';
      const both = left + (parts[r] ?? '');
      const run = shape(both);
      const isPair =
        !BEGINS_CONTEXT.has(both) &&
        isRow(run, [0, left.length]) &&
        run.glyphs[0] === before.glyph &&
        run.glyphs[1] === after.glyph &&
        run.advances[1] === after.advance;
      return isPair ? (run.advances[0] ?? 0) - before.advance : ASK;
    }),
  );
  const left = kindsOf(distances);
  const right = kindsOf(parts.map((_, r) => left.distinct.map((row) => row[r] ?? ASK)));
  const texts = parts.flatMap((part) => Array.from({ length: LONGEST_PART }, (_, i) => part.charCodeAt(i) || 0));
  return [
    parts.length,
    left.distinct.length,
    right.distinct.length,
    ...texts,
    ...alone.map(({ glyph }) => glyph),
    ...left.kinds,
    ...right.kinds,
    ...left.distinct.flatMap((_, l) => right.distinct.map((column) => column[l] ?? ASK)),
  ];
}

/** A face's file of pairs: a table for each feature, all that HarfBuzz says of two neighbours. */
export function pairFile(shaper: Shaper, font: number): Uint8Array {
  const table = (feature: Feature): number[] => pairTable((text) => shaper.shape(font, text, feature));
  return new Uint8Array(Uint16Array.from(PAIR_FEATURES.flatMap(table)).buffer);
}
