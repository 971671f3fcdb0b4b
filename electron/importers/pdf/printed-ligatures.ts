/**
 * Fonts of TeX that come without a table of their letters give ligatures as the codes at which they keep them: T1 from 0x1B, OT1 from 0x0B, both in
 * the order ff, fi, fl, ffi, ffl (https://ctan.org/pkg/encguide). A page holds no control characters else.
 */
const LIGATURES = ['ff', 'fi', 'fl', 'ffi', 'ffl'] as const;
const FIRST = [0x0b, 0x1b] as const;

// oxlint-disable-next-line no-control-regex -- they are what is sought
const CODES = /[\u000b-\u000f\u001b-\u001f]/gu;

/** @param text as the page gives it, one run */
export const withLigatures = (text: string): string =>
  text.replaceAll(CODES, (code) => {
    const at = code.charCodeAt(0);
    return LIGATURES[at - (at >= FIRST[1] ? FIRST[1] : FIRST[0])] ?? '';
  });
