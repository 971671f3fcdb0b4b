/** Values of PDF syntax as text (ISO 32000-1 § 7.3). */

/** A text string in UTF-16 with its mark, hexadecimal: any character, no escapes. */
export const textString = (text: string): string =>
  `<FEFF${Buffer.from(text, 'utf16le').swap16().toString('hex').toUpperCase()}>`;

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
