import { decodeStrictUtf8, decodeText } from '../text/decode.ts';

/** Line breaks, control characters, bidirectional marks, embeddings, overrides and isolates: what would let a name pass for another. */
const DECEPTIVE = /[\p{Cc}\p{Zl}\p{Zp}\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;

/** The name when it is of printable ASCII, as most are: it is then shown, and reached, as it is. */
export function plainName(raw: Buffer): string | undefined {
  for (let at = 0; at < raw.length; at++) {
    const byte = raw[at] ?? 0;
    if (byte < 0x20 || byte > 0x7e) return undefined;
  }
  return raw.toString('latin1');
}

/**
 * A file's name as it may be shown: NFC, deceptive characters written out as `\u202e`. Names that are not UTF-8 (old archives) are read as the
 * encoding that their letters suggest. Only for display: the file is always reached by its raw bytes.
 */
export const displayName = (raw: Uint8Array): string =>
  (decodeStrictUtf8(raw) ?? decodeText(raw))
    .replaceAll(DECEPTIVE, (character) =>
      character === '\n' ? String.raw`\n` : `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
    )
    .toWellFormed()
    .normalize('NFC');
