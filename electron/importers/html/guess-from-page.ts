/**
 * Title, date, publisher, author and language from what a page says of itself, in the order JSON-LD, OpenGraph, meta, markup, address (then text, then
 * file name); the title and the site's name from OpenGraph first. On our 20 invented pages (`npm run bench`) right for title / date / publisher / author:
 * this order 20 / 20 / 20 / 20; JSON-LD alone 10 / 12 / 3 / 7, OpenGraph 7 / 4 / 12 / 2, other meta 0 / 4 / 1 / 5, markup 16 / 5 / 5 / 4, text 0 / 3 / 0 / 2.
 */
import { decode } from 'html-entities';
import { genreNamed } from '../../../shared/domain/genre.ts';
import { cleanAddress } from '../../../shared/kernel/web-address.ts';
import { agencyOf, isAgency } from '../metadata/agencies.ts';
import { dateInAddress } from '../metadata/date-in-address.ts';
import { dayOfNote, dayOfStamp } from '../metadata/dates.ts';
import { guess, type Guess, type Guesses } from '../metadata/guess.ts';
import { isJunkTitle } from '../metadata/junk.ts';
import { localDay } from '../metadata/local-day.ts';
import { isKindLine } from '../metadata/title-line.ts';
import { besideHeading } from '../metadata/title-suffix.ts';
import type { PageFacts } from './page-facts.ts';
import { genreOfType } from './genre-of-type.ts';
import { authorOf, isName } from './page-author.ts';
import { lettersOf, plainLetters } from './page-letters.ts';
import { readStructuredData, type StructuredData } from './structured-data.ts';

const SEPARATOR = /\s+[|–—·•»-]\s+|\s*\|\s*/u;

const hostOf = (address: string): string => {
  const host = URL.canParse(address) ? new URL(address) : undefined;
  return host && /^https?:$/u.test(host.protocol) ? host.hostname.replace(/^(?:www|m|amp)\./u, '') : '';
};

const addressesOf = (facts: PageFacts): string[] =>
  [facts.savedFrom, facts.canonical, facts.meta.get('og:url') ?? ''].filter((address) => hostOf(address) !== '');

/** Whether a part of `<title>` is the site's name, by the name it gives itself or by its address. */
function isSiteName(part: string, site: string, host: string): boolean {
  const name = plainLetters(part);
  if (name === '') return false;
  return (
    name === plainLetters(site) ||
    (name.length >= 4 && plainLetters(host).includes(name)) ||
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

const TITLE_NAMES = ['citation_title', 'dc.title', 'dcterms.title', 'parsely-title', 'sailthru.title'];

/** What older vocabularies state of the title. */
function statedTitle(facts: PageFacts, read: (title: string | undefined) => string | undefined): Guess | undefined {
  for (const tag of TITLE_NAMES) {
    const found = guess(read(facts.meta.get(tag)), 'document-data', { tag });
    if (found) return found;
  }
  return undefined;
}

/** The page's own heading: that of its only entry, where the first one on the page is the site's; else the first. */
const headingOf = ({ entries, headings }: PageFacts): string | undefined =>
  entries.length === 1 ? entries[0] : headings[0];

/** "Heading (Published 2021)". */
const isBracketed = (title: string, heading: string): boolean =>
  heading !== '' && title.startsWith(heading) && /^\s\([^()]{1,30}\)$/u.test(title.slice(heading.length));

function titleOf(facts: PageFacts, data: StructuredData, site: string, host: string): Guess | undefined {
  const heading = headingOf(facts);
  const own = facts.title;
  const clean = (title: string | undefined): string | undefined => {
    const whole = title && decode(title);
    const isBeside = besideHeading(whole ?? '', heading ?? '') !== undefined || isBracketed(whole ?? '', heading ?? '');
    return whole && (isBeside ? heading : withoutSite(whole, site, host));
  };
  const isReal = (title: string | undefined): string | undefined =>
    title !== undefined &&
    lettersOf(title).length >= 3 &&
    !isSiteName(title, site, host) &&
    !isJunkTitle(title) &&
    !isKindLine(title)
      ? title
      : undefined;
  const meta = facts.meta.get('og:title');
  // Networks are given a title of their own; where the data and the page agree on another, that is the article's.
  const headline = data.headline && decode(data.headline);
  const isAgreed = headline !== undefined && heading !== undefined && lettersOf(headline) === lettersOf(heading);
  return (
    guess(isAgreed ? isReal(headline) : undefined, 'document-data', { tag: 'JSON-LD headline' }) ??
    guess(isReal(clean(meta)), 'document-data', { tag: 'og:title', words: meta }) ??
    guess(isReal(headline), 'document-data', { tag: 'JSON-LD headline' }) ??
    statedTitle(facts, (stated) => isReal(clean(stated))) ??
    guess(isReal(heading), 'markup', facts.entries.length === 1 ? { rule: 'heading' } : { tag: '<h1>' }) ??
    guess(isReal(clean(own)), 'markup', { tag: '<title>', words: own })
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
  'citation_online_date',
  'citation_date',
  'dc.date.issued',
  'dcterms.issued',
  'dc.date',
  'parsely-pub-date',
  'sailthru.date',
  'date',
];

/** The first of the names that holds a day, with what it holds. */
function stampIn(facts: PageFacts, names: readonly string[], today: string): Guess | undefined {
  for (const tag of names) {
    const words = facts.meta.get(tag);
    const found = guess(words && dayOfNote(words, today), 'document-data', { tag, words });
    if (found) return found;
  }
  return undefined;
}

function publishedOf(facts: PageFacts, data: StructuredData, today: string): Guess | undefined {
  const marked =
    facts.times.find(({ published }) => published) ?? (facts.times.length === 1 ? facts.times[0] : undefined);
  const address = addressesOf(facts).find((one) => dateInAddress(one, today) !== undefined) ?? '';
  const stated =
    guess(data.published && dayOfNote(data.published, today), 'document-data', {
      tag: 'JSON-LD datePublished',
      words: data.published,
    }) ?? stampIn(facts, DATE_NAMES, today);
  const time = guess(dayOfStamp(marked?.stamp, today), 'markup', { tag: '<time>', words: marked?.stamp });
  const inAddress = guess(dateInAddress(address, today), 'url', { words: address });
  return localDay(stated, [time, inAddress]) ?? time ?? inAddress;
}

/** Notes of the programs that save pages say when; nothing else of a page does. */
function capturedOf({ savedAt, savedBy }: PageFacts, today: string): Guess | undefined {
  return guess(dayOfNote(savedAt, today), 'document-data', {
    rule: 'saved-note',
    ...(savedBy && { tag: savedBy }),
    words: savedAt,
  });
}

/** Who keeps copies of pages does not publish them. */
const ARCHIVE =
  /^(?:archive\.(?:ph|is|today|md|li|vn|fo|org)|web\.archive\.org|internet archive|(?:internet archive )?wayback machine|perma\.cc|webcache\.googleusercontent\.com|archivebox)$/iu;

function publisherOf(facts: PageFacts, data: StructuredData, host: string, title: string): Guess | undefined {
  const named = [
    // A journal, before the platform on which it stands.
    { tag: 'citation_journal_title', name: facts.meta.get('citation_journal_title') },
    { tag: 'og:site_name', name: facts.meta.get('og:site_name') },
    { tag: 'JSON-LD publisher', name: data.publisher },
    { tag: 'dc.publisher', name: facts.meta.get('dc.publisher') },
    { tag: 'dcterms.publisher', name: facts.meta.get('dcterms.publisher') },
    { tag: 'itemprop=publisher', name: facts.publishers.find((name) => name.length <= 80) },
    { tag: 'publisher', name: facts.meta.get('publisher') },
    { tag: 'citation_publisher', name: facts.meta.get('citation_publisher') },
  ].find(({ name }) => isName(name) && !ARCHIVE.test(name));
  const agency = [data.author, facts.meta.get('author'), facts.meta.get('article:author'), ...facts.bylines].find(
    (name) => name !== undefined && (isAgency(name) || agencyOf(name) !== undefined),
  );
  const heading = headingOf(facts) ?? title;
  // "Headline – Section – Site": what follows the page's own heading in its title ends with the site.
  const suffix = besideHeading(facts.title, heading);
  // "Site: Headline", where the site's name is a heading of its own.
  const beside = facts.headings.find((one) => one !== heading && facts.title === `${one}: ${heading}`);
  const follows = suffix ?? beside;
  return (
    guess(named?.name && decode(named.name), 'document-data', { tag: named?.tag ?? '' }) ??
    guess(isName(follows) ? follows : undefined, 'markup', { rule: 'title-suffix', words: facts.title }) ??
    guess(agency && (agencyOf(agency) ?? agency), 'document-data', { tag: 'author' }) ??
    guess(ARCHIVE.test(host) ? undefined : host, 'url', { words: addressesOf(facts)[0] })
  );
}

const tagOf = (value: string | undefined): string | undefined =>
  /^\s*([a-z]{2,3})(?:[-_]|\s*$)/iu.exec(value ?? '')?.[1]?.toLowerCase();

function languageOf(facts: PageFacts, data: StructuredData): Guess | undefined {
  const stated = [
    { tag: 'JSON-LD inLanguage', value: data.language },
    { tag: 'og:locale', value: facts.meta.get('og:locale') },
    { tag: 'content-language', value: facts.meta.get('content-language') },
  ].find(({ value }) => value !== undefined);
  return (
    guess(tagOf(facts.language), 'markup', { tag: '<html lang>', words: facts.language }) ??
    guess(tagOf(stated?.value), 'document-data', { tag: stated?.tag ?? '', words: stated?.value })
  );
}

function genreOf(facts: PageFacts, data: StructuredData): Guess | undefined {
  const kind = facts.meta.get('dc.type');
  return (
    guess(genreOfType(data.type), 'document-data', { tag: 'JSON-LD @type', words: data.type }) ??
    guess(kind === undefined ? undefined : genreNamed(kind), 'document-data', { tag: 'dc.type', words: kind })
  );
}

/** Where the page stood: as it says itself, else as whoever saved it noted. Empty when neither does. */
export const addressOf = (facts: PageFacts): string =>
  [facts.canonical, facts.meta.get('og:url') ?? '', facts.savedFrom].map(cleanAddress).find((one) => one !== '') ?? '';

/** @param today `YYYY-MM-DD`; dates to come are refused */
export function guessFromPage(facts: PageFacts, today: string): Guesses {
  const heading = headingOf(facts);
  const data = readStructuredData(facts.jsonLd, {
    addresses: addressesOf(facts).map(cleanAddress),
    titles: [heading, facts.meta.get('og:title'), facts.title].flatMap((title) =>
      title === undefined ? [] : [lettersOf(title)],
    ),
  });
  const host = hostOf(addressesOf(facts)[0] ?? '');
  const site = facts.meta.get('og:site_name') ?? data.publisher ?? '';
  const title = titleOf(facts, data, site, host);
  return {
    title,
    genre: genreOf(facts, data),
    published: publishedOf(facts, data, today),
    publisher: publisherOf(facts, data, host, title?.value ?? ''),
    author: authorOf(facts, data, site),
    language: languageOf(facts, data),
    captured: capturedOf(facts, today),
  };
}
