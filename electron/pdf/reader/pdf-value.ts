/** Values of a PDF that was read (ISO 32000-1 § 7.3). What only passes through keeps the very bytes that it had, as Latin-1 text. */

/** A number, a string, true or false, as it stands in the file. */
export class Raw {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** A name without its slash, as it stands in the file: escapes are not resolved. */
export class Name {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** A reference to another object of the same file. */
export class Ref {
  readonly number: number;

  constructor(number: number) {
    this.number = number;
  }
}

export type Dictionary = Map<string, Value>;
export type Value = null | Raw | Name | Ref | readonly Value[] | Dictionary;

export const isDictionary = (value: Value | undefined): value is Dictionary => value instanceof Map;
export const isArray = (value: Value | undefined): value is readonly Value[] => Array.isArray(value);

/** NaN when the value is no number. */
export const numberOf = (value: Value | undefined): number =>
  value instanceof Raw && /^[+-]?[\d.]/u.test(value.text) ? Number(value.text) : Number.NaN;

export const nameOf = (value: Value | undefined): string | undefined =>
  value instanceof Name ? value.text : undefined;

const REGULAR_END = /[\w.+\-)>\]]$/u;
const REGULAR_START = /^[\w.+-]/u;

/** Text of a value; `refer` gives the number by which the written file knows a referenced object, 0 for one that it does not have. */
export function serialise(value: Value, refer: (ref: Ref) => number): string {
  if (value === null) return 'null';
  if (value instanceof Raw) return value.text;
  if (value instanceof Name) return `/${value.text}`;
  if (value instanceof Ref) {
    const number = refer(value);
    return number === 0 ? 'null' : `${number} 0 R`;
  }
  if (value instanceof Map) return `<<${serialiseEntries(value, refer)}>>`;
  return `[${value.map((one) => serialise(one, refer)).join(' ')}]`;
}

/** The inside of a dictionary. */
export function serialiseEntries(dictionary: Dictionary, refer: (ref: Ref) => number): string {
  let text = '';
  for (const [key, value] of dictionary) {
    const written = serialise(value, refer);
    if (written === 'null') continue;
    text += `/${key}${REGULAR_START.test(written) ? ' ' : ''}${written}`;
  }
  return REGULAR_END.test(text) ? text : `${text} `;
}

/** The characters of a string value; UTF-16 is told by its mark, anything else is read as Latin-1. */
export function textOf(value: Value | undefined): string | undefined {
  if (!(value instanceof Raw)) return undefined;
  const bytes = value.text.startsWith('<')
    ? hexBytes(value.text)
    : value.text.startsWith('(')
      ? literal(value.text)
      : '';
  if (!value.text.startsWith('<') && !value.text.startsWith('(')) return undefined;
  if (bytes.startsWith('\u00fe\u00ff')) return Buffer.from(bytes.slice(2), 'latin1').swap16().toString('utf16le');
  return bytes;
}

function hexBytes(text: string): string {
  const digits = text.slice(1, -1).replaceAll(/[^\dA-Fa-f]/gu, '');
  return Buffer.from(digits.length % 2 === 0 ? digits : `${digits}0`, 'hex').toString('latin1');
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

const literal = (text: string): string =>
  text
    .slice(1, -1)
    .replaceAll(/\\(?:([0-7]{1,3})|(\r\n|[\s\S]))/gu, (_, octal: string | undefined, one: string) =>
      octal === undefined
        ? /^[\r\n]/u.test(one)
          ? ''
          : (ESCAPES[one] ?? one)
        : String.fromCharCode(Number.parseInt(octal, 8) & 255),
    );
