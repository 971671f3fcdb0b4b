import { decode } from 'html-entities';

/** Emphasis opens before a visible character and closes after one; underscores only at the edge of a word, so that `a_b_c` and `5 * 3 * 2` stay. */
const EMPHASIS: readonly RegExp[] = [
  /(\*\*\*|\*\*|\*)(?=[^\s*])([^*\n]*[^\s*])\1/gu,
  /(?<![\p{L}\p{N}_])(___|__|_)(?=[^\s_])([^_\n]*[^\s_])\1(?![\p{L}\p{N}_])/gu,
  /(~~)(?=\S)([^~\n]*[^\s~])\1/gu,
];

/** Private-use characters stand for what was set apart (code, escapes) while marks are taken off; the text itself holds none of these two. */
const APART = /\ue0f0(\d+)\ue0f1/gu;

/** The words that a reader of the formatted page would see: marks of emphasis, code and links taken off, entities decoded, addresses of links left out. */
export function inlineText(source: string): string {
  const apart: string[] = [];
  const setApart = (text: string): string => `\ue0f0${apart.push(text) - 1}\ue0f1`;
  let text = source
    .replaceAll(/[\ue0f0\ue0f1]/gu, '\ufffd')
    .replaceAll(/(`+)(?!`)([^\n]*?[^`])\1(?!`)/gu, (_, __, code: string) => setApart(code.trim()))
    .replaceAll(/\\([!-/:-@[-`{-~])/gu, (_, escaped: string) => setApart(escaped))
    .replaceAll(/!\[([^\]\n]*)\]\([^)\n]*\)/gu, '$1')
    .replaceAll(/\[([^\]\n]+)\]\((?:[^()\n]|\([^()\n]*\))*\)/gu, '$1')
    .replaceAll(/\[([^\]\n]+)\]\[[^\]\n]*\]/gu, '$1')
    .replaceAll(/<(https?:[^\s>]+|[^\s<>@]+@[^\s<>@]+)>/gu, (_, address: string) => setApart(address));
  for (const pattern of EMPHASIS) {
    // Twice, for emphasis within emphasis.
    text = text.replaceAll(pattern, '$2').replaceAll(pattern, '$2');
  }
  const decoded = decode(text);
  return decoded.replaceAll(APART, (_, index: string) => apart[Number(index)] ?? '');
}
