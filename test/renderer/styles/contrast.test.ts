import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const css = readFileSync('renderer/styles/tokens.css', 'utf8');
type Mode = 'light' | 'dark';

/** Every `--name: light-dark(#light, #dark)` of the tokens. */
const colours = new Map(
  [...css.matchAll(/--([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/gu)].map(([, name, light, dark]) => [
    name ?? '',
    { light: light ?? '', dark: dark ?? '' },
  ]),
);

const hex = (name: string, mode: Mode): string => {
  const colour = colours.get(name);
  if (!colour) throw new Error(`No colour --${name}.`);
  return colour[mode];
};

/** WCAG 2.2, relative luminance. */
function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [bright, dim] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return ((bright ?? 0) + 0.05) / ((dim ?? 0) + 0.05);
}

const INKS = ['ink', 'ink-soft', 'ink-faint', 'accent', 'amber', 'red', 'green', 'violet'];
const PAPERS = ['paper', 'paper-raised', 'paper-sunken'];
const TINTED = new Set(['accent', 'amber', 'red', 'green', 'violet']);

describe.each(['light', 'dark'] as const)('%s', (mode) => {
  test('every ink reads on every paper, at 4.5:1 at least', () => {
    const weak = INKS.flatMap((ink) =>
      [...PAPERS, ...(TINTED.has(ink) ? [`${ink}-paper`] : []), 'accent-paper'].map((paper) => ({
        pair: `${ink} on ${paper}`,
        ratio: contrast(hex(ink, mode), hex(paper, mode)),
      })),
    ).filter(({ ratio }) => ratio < 4.5);
    expect(weak).toEqual([]);
  });

  test('text reads on the solid accent and on highlights', () => {
    const ratios = [
      contrast(hex('on-accent', mode), hex('accent', mode)),
      contrast(hex('on-accent', mode), hex('accent-strong', mode)),
      contrast(hex('ink', mode), hex('highlight', mode)),
      contrast(hex('ink', mode), hex('highlight-active', mode)),
    ];
    expect(ratios.filter((ratio) => ratio < 4.5)).toEqual([]);
  });

  test('the focus ring and the edges of fields stand out at 3:1', () => {
    const ratios = PAPERS.flatMap((paper) => [
      contrast(hex('focus', mode), hex(paper, mode)),
      contrast(hex('hairline-strong', mode), hex(paper, mode)),
    ]);
    expect(ratios.filter((ratio) => ratio < 3)).toEqual([]);
  });
});
