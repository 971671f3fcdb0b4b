/** Spreadsheets take a UTF-8 table for what it is only with this mark. */
export const BYTE_ORDER_MARK = '\uFEFF';

/** A cell of RFC 4180; one that a spreadsheet would take for a formula is kept as text by an apostrophe. */
const csvCell = (value: string | number): string => {
  const text = String(value);
  const plain = typeof value === 'string' && /^[=+\-@\t\r]/u.test(text) ? `'${text}` : text;
  return /[",\r\n]/u.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
};

/** RFC 4180: lines end in CR LF. */
export const csvTable = (rows: readonly (readonly (string | number)[])[]): string =>
  rows.map((row) => `${row.map(csvCell).join(',')}\r\n`).join('');
