/** Styles of a page without what reaches out of it: no address, no import, no font from elsewhere. The window's own policy refuses these as well. */

const COMMENT = /\/\*[\s\S]*?(?:\*\/|$)/gu;
const AT_RULE = /@(?:import|charset|namespace)\b[^;{}]*(?:;|$)/giu;
const FONT_FACE = /@font-face\s*\{[^{}]*\}/giu;
const ADDRESS = /(?:url|image|image-set|-webkit-image-set|cross-fade|src)\s*\((?:[^()"']|"[^"]*"|'[^']*')*\)/giu;
const OLD = /(?:expression|behaviou?r|-moz-binding)\s*[:(][^;{}]*/giu;

/** A letter written as its number means the same letter, and hides a word from everyone who looks for it. */
const unescape = (css: string): string =>
  css.replaceAll(/\\([0-9a-f]{1,6})[ \t\r\n\f]?/giu, (whole, digits: string) => {
    const code = Number.parseInt(digits, 16);
    return code >= 0x20 && code < 0x7f && /[\w()@:-]/u.test(String.fromCodePoint(code))
      ? String.fromCodePoint(code)
      : whole;
  });

/** @param css a style sheet, or the declarations of a `style` attribute */
export const sanitiseCss = (css: string): string =>
  unescape(css.replaceAll(COMMENT, ''))
    .replaceAll(AT_RULE, '')
    .replaceAll(FONT_FACE, '')
    .replaceAll(ADDRESS, 'none')
    .replaceAll(OLD, '');
