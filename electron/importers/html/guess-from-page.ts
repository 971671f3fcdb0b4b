/** Title, date, publisher, author and language from what a page says of itself; measured best in the order JSON-LD, meta, markup, address. */
import { decode } from 'html-entities';
import { dayOfStamp } from '../metadata/dates.ts';
import { guess, type Guess, type Guesses } from '../metadata/guess.ts';
import type { PageFacts } from './page-facts.ts';
import { readStructuredData, type StructuredData } from './structured-data.ts';

const SEPARATOR = /\s+[|–—·•»-]\s+|\s*\|\s*/u;

const letters = (text: string): string => text.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
const plain = (text: string): string => letters(text.normalize('NFD').replaceAll(/\p{M}/gu, ''));

const hostOf = (address: string): string => {
  const host = URL.canParse(address) ? new URL(address) : undefined;
  return host && /^https?:$/u.test(host.protocol) ? host.hostname.replace(/^(?:www|m|amp)\./u, '') : '';
};

const addressesOf = (facts: PageFacts): string[] =>
  [facts.savedFrom, facts.canonical, facts.meta.get('og:url') ?? ''].filter((address) => hostOf(address) !== '');

/** Whether a part of `<title>` is the site's name, by the name it gives itself or by its address. */
function isSiteName(part: string, site: string, host: string): boolean {
  const name = plain(part);
  if (name === '') return false;
  return (
    name === plain(site) ||
    (name.length >= 4 && plain(host).includes(name)) ||
    part.toLowerCase() === host.toLowerCase()
  );
}

/** "Headline – Section | Site" without its site; whole when no part is recognised as such. */
function withoutSite(title: string, site: string, host: string): string {
  const parts = title.split(SEPARATOR);
  if (parts.length < 2) return title;
  const last = parts.at(-1) ?? '';
  const first = parts[0] ?? '';
  const bar = /\|\s*[^|]{1,40}$/u.test(title) && !isSiteName(first, site, host);
  if (isSiteName(last, site, host) || bar) return title.slice(0, title.lastIndexOf(last)).replace(/[\s|–—·•»-]+$/u, '');
  if (isSiteName(first, site, host)) return title.slice(first.length).replace(/^[\s|–—·•»-]+/u, '');
  return title;
}

function titleOf(facts: PageFacts, data: StructuredData, site: string, host: string): Guess | undefined {
  const [heading] = facts.headings;
  const own = facts.title;
  const clean = (title: string | undefined): string | undefined => title && withoutSite(decode(title), site, host);
  const isReal = (title: string | undefined): string | undefined =>
    title !== undefined && letters(title).length >= 3 && !isSiteName(title, site, host) ? title : undefined;
  return (
    guess(isReal(clean(facts.meta.get('og:title'))), 'document-data') ??
    guess(isReal(data.headline && decode(data.headline)), 'document-data') ??
    guess(isReal(heading), 'markup') ??
    guess(isReal(clean(own)), 'markup')
  );
}

const DATE_NAMES = [
  'article:published_time',
  'datepublished',
  'og:published_time',
  'publishdate',
  'pubdate',
  'publish-date',
  'publication_date',
  'citation_publication_date',
  'dc.date.issued',
  'dcterms.issued',
  'dc.date',
  'parsely-pub-date',
  'sailthru.date',
  'date',
];

/** `/2023/05/11/`, `/2023-05-11-`; `/2023/05/` gives the month. */
function dateInAddress(address: string, today: string): string | undefined {
  const path = URL.canParse(address) ? new URL(address).pathname : '';
  const day = /(?<!\d)((?:19|20)\d\d)[/-](\d\d)[/-](\d\d)(?!\d)/u.exec(path);
  if (day) return dayOfStamp(`${day[1]}-${day[2]}-${day[3]}`, today);
  const month = /\/((?:19|20)\d\d)\/(\d\d)\//u.exec(path);
  return month ? dayOfStamp(`${month[1]}-${month[2]}`, today) : undefined;
}

function publishedOf(facts: PageFacts, data: StructuredData, today: string): Guess | undefined {
  const stamps = DATE_NAMES.map((name) => dayOfStamp(facts.meta.get(name), today));
  const marked =
    facts.times.find(({ published }) => published) ?? (facts.times.length === 1 ? facts.times[0] : undefined);
  return (
    guess(dayOfStamp(data.published, today), 'document-data') ??
    guess(stamps.find(Boolean), 'document-data') ??
    guess(dayOfStamp(marked?.stamp, today), 'markup') ??
    guess(
      addressesOf(facts)
        .map((address) => dateInAddress(address, today))
        .find(Boolean),
      'url',
    )
  );
}

const isName = (value: string | undefined): value is string =>
  value !== undefined && value.length <= 120 && !/^https?:|[{}<>@]/iu.test(value) && /\p{L}{2}/u.test(value);

function authorOf(facts: PageFacts, data: StructuredData, site: string): Guess | undefined {
  const clean = (name: string | undefined): string | undefined => {
    const own = name
      ?.replace(/^\s*(?:par|by|auteure?|author)\s*:?\s+/iu, '')
      .split(/\s+[–—|·•]\s+|\s*,?\s+(?:publié|published|le \d|mis à jour)/iu)[0];
    return isName(own) && plain(own) !== plain(site) && !/^(?:admin|administrator|webmaster|rédaction)$/iu.test(own)
      ? decode(own)
      : undefined;
  };
  return (
    guess(clean(data.author), 'document-data') ??
    guess(
      clean(facts.meta.get('author') ?? facts.meta.get('article:author') ?? facts.meta.get('dc.creator')),
      'document-data',
    ) ??
    guess(facts.bylines.map(clean).find(Boolean), 'markup')
  );
}

function publisherOf(facts: PageFacts, data: StructuredData, host: string): Guess | undefined {
  const named = [facts.meta.get('og:site_name'), data.publisher, facts.meta.get('dc.publisher')].find(isName);
  const [heading] = facts.headings;
  const suffix = heading === undefined ? undefined : facts.title.split(SEPARATOR).at(-1);
  // "Headline – Site": what follows the page's own heading in its title is the site.
  const follows =
    heading !== undefined &&
    suffix !== undefined &&
    facts.title.startsWith(heading) &&
    suffix.length <= 40 &&
    suffix !== heading
      ? suffix
      : undefined;
  return (
    guess(named && decode(named), 'document-data') ??
    guess(isName(follows) ? follows : undefined, 'markup') ??
    guess(host, 'url')
  );
}

const tagOf = (value: string | undefined): string | undefined =>
  /^\s*([a-z]{2,3})(?:[-_]|\s*$)/iu.exec(value ?? '')?.[1]?.toLowerCase();

/** @param today `YYYY-MM-DD`; dates to come are refused */
export function guessFromPage(facts: PageFacts, today: string): Guesses {
  const data = readStructuredData(facts.jsonLd);
  const host = hostOf(addressesOf(facts)[0] ?? '');
  const site = facts.meta.get('og:site_name') ?? data.publisher ?? '';
  return {
    title: titleOf(facts, data, site, host),
    published: publishedOf(facts, data, today),
    publisher: publisherOf(facts, data, host),
    author: authorOf(facts, data, site),
    language:
      guess(tagOf(facts.language), 'markup') ??
      guess(tagOf(data.language ?? facts.meta.get('og:locale') ?? facts.meta.get('content-language')), 'document-data'),
  };
}
