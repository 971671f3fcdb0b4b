/** Facets write into the query itself, so that what is asked stands in one place. */

export type NarrowField = 'kind' | 'genre' | 'date' | 'publisher' | 'in';

const termOf = (field: NarrowField): RegExp =>
  new RegExp(String.raw`(?<before>^|\s)${field}:(?<value>"[^"]*"|[^\s()"]+)`, 'u');

/** The value that the query asks of a field, null when it asks none. */
export function narrowedTo(query: string, field: NarrowField): string | null {
  return termOf(field).exec(query)?.groups?.['value']?.replaceAll('"', '') ?? null;
}

/** The same query with that value of a field instead of another; without it when it was there. */
export function narrow(query: string, field: NarrowField, value: string): string {
  const plain = value.replaceAll('"', ' ').trim();
  const without = query.replace(termOf(field), '$<before>').replaceAll(/\s+/gu, ' ').trim();
  if (narrowedTo(query, field) === plain) return without;
  const term = `${field}:${/^[\p{L}\p{N}-]+$/u.test(plain) ? plain : `"${plain}"`}`;
  return [withBrackets(without), term].filter((part) => part !== '').join(' ');
}

/** OR binds less than what is added beside it. */
const withBrackets = (query: string): string =>
  /(?:^|\s)(?:OR|OU)(?:\s|$)/u.test(outside(query)) ? `(${query})` : query;

/** What stands outside brackets and quotation marks. */
function outside(query: string): string {
  let text = query.replaceAll(/"[^"]*"/gu, '');
  for (let before = ''; before !== text;) [before, text] = [text, text.replaceAll(/\([^()]*\)/gu, '')];
  return text;
}
