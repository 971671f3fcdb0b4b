/** What a page says of itself outside its text, gathered while it is parsed. */
import type { SegmentRole } from '../../../shared/domain/source.ts';
import type { Attributes } from './containers.ts';

export interface PageFacts {
  language: string;
  title: string;
  /** Name or property in lower case → first content. */
  readonly meta: Map<string, string>;
  readonly jsonLd: string[];
  readonly headings: string[];
  /** Headings that microformats or microdata call the entry's own. */
  readonly entries: string[];
  readonly bylines: string[];
  /** Names that microdata give as the publisher's. */
  readonly publishers: string[];
  readonly times: { readonly stamp: string; readonly published: boolean }[];
  canonical: string;
  /** Address noted by the browser or tool that saved the page. */
  savedFrom: string;
  /** When, as that tool wrote it, and how the note is called. */
  savedAt: string;
  savedBy: string;
}

export const noFacts = (): PageFacts => ({
  language: '',
  title: '',
  meta: new Map(),
  jsonLd: [],
  headings: [],
  entries: [],
  bylines: [],
  publishers: [],
  times: [],
  canonical: '',
  savedFrom: '',
  savedAt: '',
  savedBy: '',
});

/** Names of meta elements that come once for each person. */
const SEVERAL = new Set([
  'citation_author',
  'dc.creator',
  'dcterms.creator',
  'author',
  'article:author',
  'parsely-author',
  'sailthru.author',
  'byl',
]);

const OF_PUBLICATION = /publi|posted|entry-date/iu;

/** An element's own attributes: language, meta, canonical address, time of publication. */
export function noteElement(facts: PageFacts, tag: string, attributes: Attributes, role: SegmentRole): void {
  if (tag === 'html') facts.language ||= attributes['lang'] ?? attributes['xml:lang'] ?? '';
  if (tag === 'meta') {
    const name = (attributes['property'] ?? attributes['name'] ?? attributes['itemprop'] ?? '').toLowerCase();
    const content = attributes['content']?.trim() ?? '';
    const before = facts.meta.get(name);
    if (name && content && before === undefined) facts.meta.set(name, content);
    // One element for each author, as Highwire Press and OpenGraph ask for.
    else if (SEVERAL.has(name) && content && before !== undefined && before.length < 500)
      facts.meta.set(name, `${before}; ${content}`);
    if (name === 'savepage-date') [facts.savedAt, facts.savedBy] = [content, 'savepage-date'];
    if (name === 'savepage-url') facts.savedFrom ||= content;
  }
  if (tag === 'link' && attributes['rel']?.toLowerCase() === 'canonical') facts.canonical ||= attributes['href'] ?? '';
  // As hAtom writes it, before there was an element for it.
  const isAbbreviated = tag === 'abbr' && /(?:^|\s)(?:published|entry-date)(?:\s|$)/u.test(attributes['class'] ?? '');
  if (isAbbreviated && attributes['title'] && role !== 'related' && role !== 'comments')
    facts.times.push({ stamp: attributes['title'], published: true });
  const stamp = attributes['datetime'];
  if (tag === 'time' && stamp && role !== 'related' && role !== 'comments') {
    const hint = `${attributes['class'] ?? ''} ${attributes['itemprop'] ?? ''}`;
    facts.times.push({ stamp, published: attributes['pubdate'] !== undefined || OF_PUBLICATION.test(hint) });
  }
}

/** `author`, `byline-name`, `c-article__authors`; not the box that tells about the author, nor who commented. */
const BYLINE_CLASS =
  /(?:^|\s)(?!\S*(?:about|more|related|comment|follow|bio|card|box|avatar))(?:\S*[-_])?(?:authors?|auteurs?|autore?s?|bylines?|signature)(?:[-_]{1,2}(?:names?|links?|list))?(?:\s|$)/iu;
/** `hentry` and its heirs name the heading of an entry apart from that of the site. */
const ENTRY_CLASS =
  /(?:^|\s)(?:(?:p-name\s+)?entry-title|post-title|post__title|article-title|article__title)(?:\s|$)/iu;

export type CapturedField = 'title' | 'jsonLd' | 'headings' | 'entries' | 'bylines' | 'publishers';

/** Which of the page's own fields an element's text is, if any. */
export function fieldOf(tag: string, attributes: Attributes, role: SegmentRole): CapturedField | undefined {
  if (tag === 'title') return 'title';
  if (tag === 'script' && /^application\/ld\+json/iu.test(attributes['type'] ?? '')) return 'jsonLd';
  if (role === 'comments' || role === 'related' || role === 'advertisement') return undefined;
  const isEntry =
    /(?:^|\s)headline(?:\s|$)/u.test(attributes['itemprop'] ?? '') || ENTRY_CLASS.test(attributes['class'] ?? '');
  if (isEntry && /^h[1-4]$/u.test(tag)) return tag === 'h1' ? 'headings' : 'entries';
  if (tag === 'h1') return 'headings';
  if (attributes['itemprop'] === 'publisher') return 'publishers';
  const author =
    attributes['rel'] === 'author' ||
    attributes['itemprop'] === 'author' ||
    BYLINE_CLASS.test(attributes['class'] ?? '');
  return author ? 'bylines' : undefined;
}

/** What a tool that saves pages notes: which one, and when. */
const CAPTURE_NOTES: readonly (readonly [string, RegExp])[] = [
  ['SingleFile saved date', /^\s*saved date:\s*(\S[^\n]{0,80})/imu],
  ['HTTrack', /mirrored from .{1,2000}? by HTTrack .{0,80}?\],\s*(\S[^\n]{0,60})/iu],
  ['Wayback Machine', /FILE ARCHIVED ON ([^\n]{8,60}?) AND RETRIEVED/u],
];

/** `<!-- saved from url=(0042)https://… -->`, and the notes that SingleFile, HTTrack and the Wayback Machine leave. */
export function noteComment(facts: PageFacts, comment: string): void {
  const saved =
    /saved from url=(?:\(\d+\))?\s*(https?:\S+)/iu.exec(comment) ?? /^\s*url:\s*(https?:\S+)/imu.exec(comment);
  facts.savedFrom ||= saved?.[1] ?? '';
  if (facts.savedAt !== '') return;
  for (const [name, pattern] of CAPTURE_NOTES) {
    const at = pattern.exec(comment)?.[1]?.trim();
    if (at) [facts.savedAt, facts.savedBy] = [at, name];
  }
}
