/** Lines between two `---` at the very top, `name: value`, as editors and clippers of web pages write them (YAML): what the document says of itself, not its text. */
import { inOrder, personsIn } from '../metadata/agencies.ts';
import { dateInAddress } from '../metadata/date-in-address.ts';
import { dayOfNote } from '../metadata/dates.ts';
import { guess, type Guess, type Guesses } from '../metadata/guess.ts';

type Fields = ReadonlyMap<string, string>;

/** Without quotation marks, and without the brackets that make a note of a name. */
const plain = (value: string): string =>
  value
    .replace(/^(["'])(.*)\1$/u, '$2')
    .replace(/^\[\[(?:[^[\]|]*\|)?([^[\]|]*)\]\]$/u, '$1')
    .trim();

/** `[A, B]` or `A`; the items of a list below its name are joined by `; `. */
const valueOf = (raw: string): string =>
  /^\[(?!\[).*\]$/u.test(raw)
    ? raw
        .slice(1, -1)
        .split(',')
        .map((one) => plain(one.trim()))
        .join('; ')
    : plain(raw);

/** @returns the fields by their names in small letters, and where the text begins */
export function readFrontMatter(lines: readonly string[]): { readonly fields: Fields; readonly rest: number } {
  const end =
    lines[0]?.trim() === '---' ? lines.findIndex((line, index) => index > 0 && /^(?:---|\.\.\.)\s*$/u.test(line)) : -1;
  const inside = end > 0 ? lines.slice(1, end) : [];
  if (inside.length === 0 || !inside.every((line) => /^(?:[\w-]+\s*:|\s+\S|-\s|#|\s*$)/u.test(line)))
    return { fields: new Map(), rest: 0 };
  const fields = new Map<string, string>();
  let open = '';
  for (const line of inside) {
    const item = /^\s*-\s+(?<item>\S.*?)\s*$/u.exec(line)?.groups?.['item'];
    if (item !== undefined && open !== '') {
      const before = fields.get(open);
      fields.set(open, before === undefined ? plain(item) : `${before}; ${plain(item)}`);
      continue;
    }
    const [, name = '', value = ''] = /^([\w-]+)\s*:\s*(.*?)\s*$/u.exec(line) ?? [];
    open = value === '' ? name.toLowerCase() : '';
    if (value !== '') fields.set(name.toLowerCase(), valueOf(value));
  }
  return { fields, rest: end + 1 };
}

const isAddress = (value: string): boolean => /^https?:\/\//iu.test(value);

/** @returns what the fields state, and the address of the page that the text was taken from, empty when there is none */
export function guessFromFrontMatter(
  fields: Fields,
  today: string,
): { readonly stated: Guesses; readonly address: string } {
  const stated = (names: readonly string[], read: (value: string) => string | undefined): Guess | undefined => {
    for (const tag of names) {
      const words = fields.get(tag);
      const found = guess(words === undefined ? undefined : read(words), 'document-data', { tag, words });
      if (found) return found;
    }
    return undefined;
  };
  const whole = (value: string): string => value;
  const address = ['url', 'source', 'link', 'canonical'].map((name) => fields.get(name) ?? '').find(isAddress) ?? '';
  return {
    address,
    stated: {
      title: stated(['title', 'titre'], whole),
      published: stated(['published', 'date'], (stamp) => dayOfNote(stamp, today)),
      publisher: stated(['publisher', 'site', 'source'], (name) => (isAddress(name) ? undefined : name)),
      author: stated(['author', 'authors', 'auteur', 'auteurs'], (names) =>
        personsIn(names.split('; ').map(inOrder).join('; ')),
      ),
      language: stated(['lang', 'language'], (tag) => /^[a-z]{2,3}(?![a-z])/u.exec(tag)?.[0]),
      captured: stated(['accessed', 'captured', 'clipped', 'consulted', 'consulte'], (stamp) =>
        dayOfNote(stamp, today),
      ),
    },
  };
}

/** What the address of the page that it was taken from tells: the site, and in some the day. */
export function guessFromAddress(address: string, today: string): Guesses {
  if (!URL.canParse(address)) return {};
  const host = new URL(address).hostname.replace(/^(?:www|m|amp)\./u, '');
  return {
    publisher: guess(host, 'url', { words: address }),
    published: guess(dateInAddress(address, today), 'url', { words: address }),
  };
}
