/** What every reader does to characters, once: after this the text never changes again, since passages are counted in it. */

/** Soft hyphen, zero-width space, word joiner, byte-order mark: invisible, and each would break a search or a quotation. */
const INVISIBLE = /[\u00ad\u200b\u2060\ufeff]/gu;
/** Line tabulation, form feed, NEL, line and paragraph separators end a line as CR does. */
const LINE_END = /\r\n?|[\v\f\u0085\u2028\u2029]/gu;
// oxlint-disable-next-line no-control-regex -- they are what is sought
const CONTROL = /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f]/gu;

/** Letters printed as one piece of type: a word is sought, quoted and compared by its letters. */
const PRINTED_TOGETHER = /[\ufb00-\ufb06]/gu;

/** What any of the four above would change: most texts have none of it and are looked through once. */
// oxlint-disable-next-line no-control-regex -- they are what is sought
const UNCLEAN = /[\u0000-\u0008\v-\u001f\u007f-\u009f\u00ad\u200b\u2028\u2029\u2060\ufb00-\ufb06\ufeff]/u;

/** NFC, line feeds only, no control characters (each becomes a space), no lone surrogates (they would not survive UTF-8). */
export function cleanText(raw: string): string {
  const sound = raw.toWellFormed();
  const clean = UNCLEAN.test(sound)
    ? sound
        .replaceAll(LINE_END, '\n')
        .replaceAll(CONTROL, ' ')
        .replaceAll(INVISIBLE, '')
        .replaceAll(PRINTED_TOGETHER, (letters) => letters.normalize('NFKC'))
    : sound;
  return clean.normalize('NFC');
}

/** A text layer that is mostly rubbish must not pass for words: above 5 % control, private-use or replacement characters it is unreadable. */
export function isReadable(text: string): boolean {
  if (text.trim() === '') return false;
  let bad = 0;
  let all = 0;
  for (const character of text) {
    const point = character.codePointAt(0) ?? 0;
    if (point === 0x0a || point === 0x20 || point === 0x09) continue;
    all++;
    if (
      point < 0x20 ||
      (point >= 0x7f && point < 0xa0) ||
      point === 0xfffd ||
      (point >= 0xe000 && point <= 0xf8ff) ||
      point >= 0xf_0000
    )
      bad++;
  }
  return all > 0 && bad / all <= 0.05;
}
