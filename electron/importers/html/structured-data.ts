import { decode } from 'html-entities';
import { cleanAddress } from '../../../shared/kernel/web-address.ts';
import { lettersOf } from './page-letters.ts';

/** JSON-LD as news sites write it (schema.org NewsArticle and its like): the few fields that matter, from whatever shape they come in. */
export interface StructuredData {
  readonly headline?: string;
  readonly published?: string;
  readonly author?: string;
  readonly publisher?: string;
  readonly language?: string;
  /** Its types as schema.org names them, apart by blanks. */
  readonly type?: string;
}

type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What old pages hide a script in, and two faults that browsers' readers forgive: a comma before a bracket, a line break within words. */
const WRAPPED =
  /^\s*(?:\/\/|\/\*)?\s*(?:<!\[CDATA\[|<!--)\s*(?:\*\/)?|(?:\/\/|\/\*)?\s*(?:\]\]>|-->)\s*(?:\*\/)?\s*$/gu;
function parse(script: string): unknown {
  const own = script.replaceAll(WRAPPED, '');
  try {
    return JSON.parse(own);
  } catch {
    return JSON.parse(own.replaceAll(/\p{Cc}+/gu, ' ').replaceAll(/,\s*(?=[}\]])/gu, ''));
  }
}

function nodesOf(value: unknown, depth = 0): Json[] {
  if (depth > 5) return [];
  if (Array.isArray(value)) return value.slice(0, 100).flatMap((one) => nodesOf(one, depth + 1));
  if (!isObject(value)) return [];
  return [value, ...nodesOf(value['@graph'], depth + 1), ...nodesOf(value['mainEntity'], depth + 1)];
}

const typeOf = (node: Json): string => [node['@type']].flat().join(' ');

/** A name, an object with one, or a list of either. */
function nameOf(value: unknown): string | undefined {
  if (typeof value === 'string') return /^https?:/iu.test(value) ? undefined : value;
  if (Array.isArray(value)) {
    const names = value.slice(0, 10).map(nameOf).filter(Boolean);
    return names.length > 0 ? names.join(', ') : undefined;
  }
  if (!isObject(value)) return undefined;
  const given = [value['givenName'], value['familyName']].filter((part) => typeof part === 'string').join(' ');
  return nameOf(value['name']) ?? (given === '' ? undefined : given);
}

/** Persons before the bodies that stand beside them. */
function authorOf(value: unknown): string | undefined {
  const persons = Array.isArray(value) ? value.filter((one) => isObject(one) && typeOf(one) === 'Person') : [];
  return nameOf(persons.length > 0 ? persons : value);
}

const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

const rank = (node: Json): number =>
  /Article|Posting|LiveBlog|Report|PressRelease|Legislation/u.test(typeOf(node))
    ? 0
    : /WebPage|CreativeWork/u.test(typeOf(node))
      ? 1
      : 2;

/** What the page is known by, to tell its own article from those it leads to. */
interface Known {
  readonly addresses: readonly string[];
  /** Their letters and figures alone. */
  readonly titles: readonly string[];
}

/** The same title, or a long one that a site's name follows or an ellipsis ends. */
const isSame = (one: string, other: string): boolean =>
  one === other || (one.length >= LONG && other.length >= LONG && (one.startsWith(other) || other.startsWith(one)));
const LONG = 12;

/** Whether a node says of itself that it is of this page. */
function isOfPage(node: Json, { addresses, titles }: Known): boolean {
  const headline = textOf(node['headline']) ?? textOf(node['name']);
  const of = [node['url'], node['mainEntityOfPage'], node['@id']].flatMap((one) =>
    isObject(one) ? [one['@id'], one['url']] : [one],
  );
  return (
    (headline !== undefined && titles.some((title) => isSame(title, lettersOf(decode(headline))))) ||
    of.some((one) => typeof one === 'string' && one !== '' && addresses.includes(cleanAddress(one)))
  );
}

/** Damaged scripts are passed over: the page has other places to look. */
export function readStructuredData(
  scripts: readonly string[],
  known: Known = { addresses: [], titles: [] },
): StructuredData {
  const nodes = scripts.flatMap((script) => {
    try {
      return nodesOf(parse(script));
    } catch {
      return [];
    }
  });
  const named = new Map(
    nodes.flatMap((one) => (typeof one['@id'] === 'string' && nameOf(one) ? [[one['@id'], one] as const] : [])),
  );
  /** A reference to a node beside it, in the same graph, stands for that node. */
  const resolved = (value: unknown): unknown =>
    Array.isArray(value)
      ? value.slice(0, 10).map(resolved)
      : isObject(value) && value['name'] === undefined && typeof value['@id'] === 'string'
        ? named.get(value['@id'])
        : value;
  const ranked = nodes.filter((one) => rank(one) < 2).sort((a, b) => rank(a) - rank(b));
  const articles = ranked.filter((one) => rank(one) === 0);
  // Of several articles the one that says it is this page's; a teaser's date would be worse than none.
  const isOne = new Set(articles.map(({ headline }) => headline)).size <= 1;
  const node = isOne
    ? ranked[0]
    : (articles.find((one) => isOfPage(one, known)) ?? ranked.find((one) => rank(one) > 0));
  if (!node) return { type: nodes.map((one) => typeOf(one)).join(' ') };
  const found = {
    headline: textOf(node['headline']) ?? (rank(node) === 0 ? textOf(node['name']) : undefined),
    published: textOf(node['datePublished']),
    author: authorOf(resolved(node['author']) ?? resolved(node['creator'])),
    publisher: nameOf(resolved(node['publisher'])),
    language: nameOf(node['inLanguage']),
    type: typeOf(node),
  };
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined));
}
