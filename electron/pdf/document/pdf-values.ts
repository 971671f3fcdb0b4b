/** Values of PDF syntax as text (ISO 32000-1 § 7.3). */

/**
 * What PDFDocEncoding has where Latin-1 has it, and the typographic signs that it has elsewhere (ISO 32000-1 annex D); but no beginning that
 * would be read as the mark of another encoding.
 */
const IN_ENCODING = /^(?!þÿ|ï»¿)[\u0020-\u007e\u00a1-\u00ac\u00ae-\u00ff•…—–‹›“”‘’Œœ€]*$/u;
const ELSEWHERE = /[•…—–‹›“”‘’Œœ€()\\]/gu;
const PLACES: Readonly<Record<string, string>> = {
  '•': '\u0080',
  '…': '\u0083',
  '—': '\u0084',
  '–': '\u0085',
  '‹': '\u0088',
  '›': '\u0089',
  '“': '\u008d',
  '”': '\u008e',
  '‘': '\u008f',
  '’': '\u0090',
  Œ: '\u0096',
  œ: '\u009c',
  '€': '\u00a0',
};

/** A text string (§ 7.9.2.2): a byte for each character where PDFDocEncoding has them all, else UTF-16 with its mark, hexadecimal. */
export const textString = (text: string): string =>
  IN_ENCODING.test(text)
    ? `(${text.replaceAll(ELSEWHERE, (sign) => PLACES[sign] ?? `\\${sign}`)})`
    : `<FEFF${Buffer.from(text, 'utf16le').swap16().toString('hex').toUpperCase()}>`;

/** Numbers with blanks between them, to so many digits. */
export const decimals = (values: readonly number[], digits: number): string =>
  values
    .map((value) =>
      Number(value.toFixed(digits))
        .toFixed(digits)
        .replace(/\.?0+$/u, '')
        .replace(/^-0$/u, '0'),
    )
    .join(' ');

const decimal = (value: number): string => String(Math.round(value * 100) / 100);

export const rectangle = (values: readonly number[]): string => `[${values.map(decimal).join(' ')}]`;

/** An array of references to objects. */
export const references = (numbers: readonly number[]): string =>
  numbers.length === 0 ? '[]' : `[${numbers.join(' 0 R ')} 0 R]`;

/** "D:20221017093000+02'00'" from ISO 8601 with zone; the moment is kept, the zone becomes UTC. */
export const pdfDate = (iso: string): string => `(D:${utc(iso).replaceAll(/[-:T]/gu, '').slice(0, 14)}Z)`;

/** ISO 8601 in UTC, to the second: what XMP takes. */
export const xmpDate = (iso: string): string => `${utc(iso).slice(0, 19)}Z`;

function utc(iso: string): string {
  const moment = new Date(iso);
  return Number.isNaN(moment.getTime()) ? '1970-01-01T00:00:00.000Z' : moment.toISOString();
}

/** Characters that XML cannot hold at all are left out. */
export const escapeXml = (text: string): string =>
  text
    .replaceAll(/[\p{Cc}\ufffe\uffff]/gu, ' ')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
