/** A file's name as people write it: "2023-05-12 Le Fanal - Le quai cède". Only what it says in a usual order is read. */
const DATE =
  /^(?:(?:19|20)\d\d[-_. ]?\d\d[-_. ]?\d\d|\d{1,2}[-_.]\d{1,2}[-_.](?:19|20)\d\d|\d{1,2}(?:er)? \p{L}{3,9}\.? (?:19|20)\d\d)(?=[\s_–—-])[\s_–—,-]*/u;
/** Papers and agencies: an article before a name, or one of those that have none. A person or a firm has neither. */
const PRESS =
  /^(?:(?:Le|La|Les|The|El|Il|Die|Der) \p{Lu}[\p{L}’' -]{1,30}|L[’']\p{Lu}[\p{L}’' -]{1,30}|(?:AFP|Reuters|BBC(?: News)?|Mediapart|Ouest-France|Sud Ouest|Corriere della Sera|Financial Times|Bloomberg|Franceinfo|France (?:3|Info|Inter|24)|Politico|CNN|RFI|RTL|BFM(?:TV)?|Challenges|Marianne|Capital|Numerama|Next))$/u;

export interface NameOfFile {
  readonly title: string;
  readonly publisher?: string;
}

/** @param name without its extension */
export function readNameOfFile(name: string): NameOfFile {
  const rest = name.replace(DATE, '').trim();
  if (!/\p{L}{3}/u.test(rest)) return { title: name };
  const [first = '', ...others] = rest.split(/\s+[-–—]\s+/u);
  const title = others.join(' - ').trim();
  return PRESS.test(first.trim()) && title !== '' ? { title, publisher: first.trim() } : { title: rest };
}
