import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isTextual } from '../../../../electron/importers/folder/sniff.ts';
import { decodeSingleByte, decodeText, rareEncoding } from '../../../../electron/importers/text/decode.ts';

const SENTENCES = [
  'L’autorité a relevé que la société n’avait jamais répondu à la mise en demeure.',
  'À l’été, le contrôleur a été saisi de plaintes dont l’une émane d’un élève français.',
  'Le « gabarit » biométrique est extrait, dès lors, sans qu’aucun consentement ait été donné.',
  'Où qu’elle soit établie, l’entreprise est tenue d’y répondre ; ça ne fait guère de doute.',
  'Noël à Béziers : le maître d’œuvre a reçu 1 500 € de dédommagement — déjà réglés.',
  'Le cœur du litige tient à l’œuvre elle-même et à ses copies.',
];

const table = (label: string): Map<string, number> => {
  const map = new Map<string, number>();
  for (let byte = 0; byte < 256; byte++) map.set(new TextDecoder(label).decode(Uint8Array.of(byte)), byte);
  return map;
};
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const windows1252 = new Map(
  Array.from({ length: 256 }, (_, byte) => [
    byte >= 128 && byte < 160 ? WINDOWS[byte - 128]! : String.fromCodePoint(byte),
    byte,
  ]),
);
const encodings: Readonly<Record<string, (text: string) => Uint8Array>> = {
  'utf-8': (text) => Buffer.from(text),
  'utf-8 with mark': (text) => Buffer.from(`\ufeff${text}`),
  'utf-16le': (text) => Buffer.from(text, 'utf16le'),
  'utf-16le with mark': (text) => Buffer.from(`\ufeff${text}`, 'utf16le'),
  'utf-16be': (text) => Buffer.from(text, 'utf16le').swap16(),
  'utf-16be with mark': (text) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16(),
  'windows-1252': (text) => encode(text, windows1252),
  'iso-8859-15': (text) => encode(text, table('iso-8859-15')),
  macintosh: (text) => encode(text, table('macintosh')),
};
/** Characters that the encoding lacks are written plainly, as a typist would. */
const PLAIN: Readonly<Record<string, string>> = { '’': "'", '—': '-', œ: 'oe', '«': '"', '»': '"' };
const plainFor = (text: string, map: ReadonlyMap<string, number>): string =>
  text
    .split('')
    .map((character) => (map.has(character) ? character : (PLAIN[character] ?? '?')))
    .join('');
const encode = (text: string, map: ReadonlyMap<string, number>): Uint8Array =>
  Uint8Array.from(
    plainFor(text, map)
      .split('')
      .map((character) => map.get(character) ?? 63),
  );

const expected = (text: string, encoding: string): string =>
  encoding === 'windows-1252'
    ? plainFor(text, windows1252)
    : encoding === 'iso-8859-15' || encoding === 'macintosh'
      ? plainFor(text, table(encoding))
      : text;

test.each(Object.keys(encodings))('French text comes back whole from %s', (encoding) => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...SENTENCES), { minLength: 1, maxLength: 12 }), (sentences) => {
      const text = sentences.join('\r\n');
      expect(decodeText(encodings[encoding]!(text))).toBe(expected(text, encoding));
    }),
  );
});

test('each sentence alone, too, is recognised in each encoding', () => {
  const wrong = Object.entries(encodings).flatMap(([encoding, write]) =>
    SENTENCES.filter((text) => decodeText(write(text)) !== expected(text, encoding)).map((text) => [encoding, text]),
  );
  expect(wrong).toEqual([]);
});

test('any Unicode text comes back from UTF-8', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      fc.pre(!text.includes('\0') && !text.startsWith('\ufeff'));
      expect(decodeText(Buffer.from(text))).toBe(text);
    }),
  );
});

test('UTF-8 with one damaged byte stays UTF-8', () => {
  const bytes = Buffer.from(SENTENCES.join('\n'));
  bytes[bytes.length - 3] = 0xe9;
  expect(decodeText(bytes).slice(0, 70)).toBe(SENTENCES[0]!.slice(0, 70));
});

test('what a page declares is believed when its bytes are not UTF-8', () => {
  expect(decodeText(Uint8Array.of(0xcf, 0xf0, 0xe8), 'windows-1251')).toBe('При');
  expect(decodeText(Uint8Array.of(0x93, 0x80), 'iso-8859-1')).toBe('“€');
});

test('a short UTF-8 text with two damaged bytes keeps its accents', () => {
  const bytes = Buffer.concat([
    Buffer.from('Début déjà lu, été. '),
    Buffer.from([0xff, 0xe9, 0x20]),
    Buffer.from('Fin : œuvre.'),
  ]);
  expect(decodeText(bytes)).toBe('Début déjà lu, été. \ufffd\ufffd Fin : œuvre.');
});

const DOS: Readonly<Record<'cp850' | 'cp437', string>> = {
  cp850:
    'L’été dernier, la société Éco-Bât a reçu à Orléans une pénalité de 300 francs. À l’issue du délai, rien n’était payé.',
  cp437: 'Der Bürger schuldet die Gebühr für das große Grundstück, sagt das Amt; die Prüfung läuft über den Sommer.',
};
const inDos = (text: string, encoding: 'cp850' | 'cp437'): Uint8Array =>
  Uint8Array.from(Array.from(text.replaceAll('’', "'")), (letter) => {
    const code = letter.codePointAt(0) ?? 0;
    if (code < 128) return code;
    for (let byte = 128; byte < 256; byte++)
      if (decodeSingleByte(Uint8Array.of(byte), encoding) === letter) return byte;
    throw new Error(letter);
  });

test.each(['cp850', 'cp437'] as const)('texts of DOS are told from those of Windows: %s', (encoding) => {
  const text = DOS[encoding].replaceAll('’', "'");
  expect(decodeText(inDos(text, encoding))).toBe(text);
  // The two differ in letters that this one has none of.
  expect(rareEncoding(inDos(text, encoding))).toBe('cp850');
  expect(rareEncoding(Buffer.from(text))).toBeUndefined();
  expect(rareEncoding(Buffer.from('L’été'.replace('’', ' '), 'latin1'))).toBeUndefined();
});

test.each(['le', 'be'] as const)('UTF-32, %s, with and without its mark', (order) => {
  const wide = (text: string): Uint8Array => {
    const bytes = Buffer.alloc(text.length * 4);
    for (let at = 0; at < text.length; at++)
      if (order === 'le') bytes.writeUInt32LE(text.charCodeAt(at), at * 4);
      else bytes.writeUInt32BE(text.charCodeAt(at), at * 4);
    return bytes;
  };
  const text = 'La société conteste l’amende.\nRien n’est payé.';
  for (const mark of ['', '\ufeff']) {
    expect(decodeText(wide(mark + text))).toBe(text);
    expect(isTextual(wide(mark + text))).toBe(true);
  }
});
