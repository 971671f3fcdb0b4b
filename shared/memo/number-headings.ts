const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

function roman(value: number): string {
  let rest = value;
  let text = '';
  for (const [step, numeral] of ROMAN) {
    while (rest >= step) {
      text += numeral;
      rest -= step;
    }
  }
  return text;
}

/** 1 → A, 26 → Z, 27 → AA. */
function letters(value: number): string {
  let rest = value;
  let text = '';
  while (rest > 0) {
    text = String.fromCodePoint(65 + ((rest - 1) % 26)) + text;
    rest = Math.floor((rest - 1) / 26);
  }
  return text;
}

const FORMATS: readonly ((value: number) => string)[] = [
  roman,
  letters,
  String,
  (value) => letters(value).toLowerCase(),
];

export interface HeadingNumber {
  /** "A.": what stands before the heading. */
  readonly label: string;
  /** "II.A": what a reference to it prints. */
  readonly path: string;
}

/**
 * Numbers headings as French pleadings do: I, A, 1, a. Levels are 1-4; a deeper heading starts again at one under each new parent.
 * @returns a function that takes the next heading's level and gives its number
 */
export function createHeadingCounter(): (level: number) => HeadingNumber {
  const counts = [0, 0, 0, 0];
  const format = (depth: number): string => FORMATS[depth]?.(counts[depth] ?? 1) ?? '';
  return (level) => {
    const depth = Math.min(Math.max(Math.trunc(level), 1), FORMATS.length) - 1;
    counts[depth] = (counts[depth] ?? 0) + 1;
    counts.fill(0, depth + 1);
    const above = counts.slice(0, depth).flatMap((count, i) => (count === 0 ? [] : [format(i)]));
    return { label: `${format(depth)}.`, path: [...above, format(depth)].join('.') };
  };
}
