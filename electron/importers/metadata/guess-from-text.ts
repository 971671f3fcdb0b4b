/** What the words themselves say of title, date, publisher, author and language. Every value is a guess of origin `text` (or `statistics`). */
import type { Segment } from '../../../shared/domain/source.ts';
import { findDates, inferFromWeekday, isPast, mentionsYear } from './dates.ts';
import { guess, type Guess, type Guesses } from './guess.ts';
import { guessLanguage, LANGUAGE_SAMPLE } from './language.ts';
import { isDateLine, isMenuLine, PUBLISHED_LABEL, readByline } from './line-kinds.ts';

interface Line {
  readonly text: string;
  readonly segment: Segment;
}

const SURROUNDINGS = new Set(['menu', 'related', 'comments', 'cookie-banner', 'advertisement']);
const STARTS_WITH_LABEL = new RegExp(`^(?:(?:par|by)\\s.*?|.{0,60}[|–—•·]\\s*)?${PUBLISHED_LABEL.source}$`, 'iu');
/** "PARIS (Reuters) -", "LONDON, 10 May 2023 (AFP) –". */
const DATELINE =
  /(?:^|[\s.])\p{Lu}[\p{Lu}’' -]{1,40}(?:,[^()\n]{2,30})?\s\((?<agency>\p{Lu}[\p{L}\p{N}&.’' -]{1,40})\)\s*[-–—]/u;
/** A page that asks to be followed names itself. */
const SUBSCRIBE =
  /(?:news|actus?|actualités?|infos?|articles?)\s+(?:sur|de|du|from)\s+(?:le\s+|la\s+|the\s+)?(?<name>\p{Lu}[\p{L}’'-]*(?:\s+(?:\p{Lu}[\p{L}’'-]*|d[ue]|de la|des|of|the)){0,5}),?\s+(?:abonnez|inscrivez|suivez|subscribe|follow)/u;
const FOLLOW = /abonnez|inscrivez|suivez|subscribe|follow/u;
const COPYRIGHT =
  /^(?:©|[Cc]opyright|COPYRIGHT)\s*(?:©\s*)?(?:\d{4}\s*[-–]?\s*(?:\d{4})?\s*[-–,]?\s*)?(?<name>\p{Lu}[^\d\n.,|–©]{1,60}?)(?=\s*(?:\d{4}|[.,|–©]|-\s|$))/u;
const REPORTER =
  /\((?:[Rr]eportage|[Rr]eporting|REPORTAGE)(?:\s+(?:de|par|by))?\s+(?<names>\p{Lu}[\p{L}’'-]*(?:\s+(?:(?:et|and|de|du)\s+)?\p{Lu}[\p{L}’'-]*){1,5})\s*[,;)]/u;

/** Who wrote a dispatch that another reported. Its editor is no author. */
const WRITER =
  /\([^()]{0,120}?(?:rédigé|écrit|[Ww]ritten)\s+(?:par|by)\s+(?<names>\p{Lu}[\p{L}’'-]*(?:\s+(?:(?:et|and|de|du)\s+)?\p{Lu}[\p{L}’'-]*){1,5})\s*[,;)]/u;
const TOLD =
  /(?:(?<!\p{L})(?:a|ont)\s+(?:\p{L}+\s+){0,2}(?:annoncé|déclaré|indiqué|publié|prononcé|rendu|confirmé|condamné|infligé|décidé|sanctionné|dévoilé)|(?<!\p{L})(?:announced|said|ruled|fined|ordered|confirmed|sentenced))(?!\p{L})\P{Lu}{0,60}$/u;

/**
 * What is told in the first sentence on a day, later than any other day of the text, was news: the month of that day, with a doubt, and only
 * if it is not long past.
 */
function toldIn(body: string, today: string): string | undefined {
  const lead = body.slice(0, 500);
  if (!/\d/u.test(lead)) return undefined;
  const told = findDates(lead).find(({ edtf, index }) => edtf.length === 10 && TOLD.test(lead.slice(0, index)));
  if (!told) return undefined;
  // Few texts come here: seeking every date of a text costs as much as all the rest.
  const isLatest = findDates(body.slice(0, 20_000)).every(({ edtf }) => edtf <= told.edtf);
  return isLatest && isPast(told.edtf, today) ? `${told.edtf.slice(0, 7)}?` : undefined;
}

/** Text from `index` on begins with a date: that date. */
function dateAt(text: string, index: number): string | undefined {
  const [date] = findDates(text.slice(index, index + 60));
  return date && date.index <= 4 ? date.edtf : undefined;
}

function labelled(lines: readonly Line[]): string | undefined {
  const edges = lines.length > 20 ? [...lines.slice(0, 15), ...lines.slice(-5)] : lines;
  for (const [index, { text }] of edges.entries()) {
    if (text.length > 160) continue;
    const match = PUBLISHED_LABEL.exec(text);
    if (!match || !STARTS_WITH_LABEL.test(text.slice(0, match.index + match[0].length))) continue;
    const here = dateAt(text, match.index + match[0].length);
    if (here) return here;
    const below = edges[index + 1]?.text ?? '';
    if (text.trim().length <= match[0].trim().length + 2 && isDateLine(below)) return findDates(below)[0]?.edtf;
  }
  return undefined;
}

/**
 * A line that is nothing but a date. After the title it dates the article; before it, with a weekday, it is the clock of the page on the day it was
 * captured, and means nothing; before it and without a weekday it is believed with a doubt.
 */
function standsAlone(lines: readonly Line[]): string | undefined {
  const title = lines.findIndex(({ segment }) => segment.block === 'heading');
  for (const [index, { text }] of lines.slice(0, 8).entries()) {
    const [date] = text.length <= 90 ? findDates(text) : [];
    if (!date) continue;
    const byline = readByline(text) !== undefined || /^\p{Lu}[\p{L}-]+,\s+le\s+/u.test(text);
    if (byline) return date.edtf;
    if (!isDateLine(text)) continue;
    if (title >= 0 && index > title) return date.edtf;
    if (!date.hasWeekday && date.edtf.length === 10) return `${date.edtf}?`;
  }
  return undefined;
}

function publishedOf(body: string, lines: readonly Line[], today: string): Guess | undefined {
  if (!mentionsYear(body)) return undefined;
  const head = body.slice(0, 300);
  const stamped = /^\s*date\s*[:=]?\s*/iu.exec(head);
  const dateline = DATELINE.exec(head);
  const inDateline = dateline ? findDates(dateline[0])[0]?.edtf : undefined;
  const written =
    (stamped ? dateAt(head, stamped[0].length) : undefined) ?? labelled(lines) ?? inDateline ?? standsAlone(lines);
  if (written !== undefined) return isPast(written.slice(0, 10), today) ? guess(written, 'text') : undefined;
  const own = lines
    .filter(({ segment }) => !SURROUNDINGS.has(segment.role))
    .map(({ text }) => text)
    .join('\n');
  return guess(inferFromWeekday(own, today) ?? toldIn(own, today), 'text');
}

function publisherOf(body: string, lines: readonly Line[]): Guess | undefined {
  const agency = DATELINE.exec(body.slice(0, 300))?.groups?.['agency'];
  const named = lines
    .map(({ text }) => (text.length <= 400 && FOLLOW.test(text) ? SUBSCRIBE.exec(text)?.groups?.['name'] : undefined))
    .find(Boolean);
  const owner = lines
    .slice(-6)
    .map(({ text }) => (text.length <= 200 ? COPYRIGHT.exec(text)?.groups?.['name'] : undefined))
    .find(Boolean);
  return guess(agency ?? named ?? owner, 'text');
}

function authorOf(body: string, lines: readonly Line[]): Guess | undefined {
  const byline = lines
    .slice(0, 12)
    .map(({ text }) => readByline(text))
    .find(Boolean);
  const end = body.slice(-600);
  const credited = [REPORTER, WRITER].flatMap((pattern) => pattern.exec(end)?.groups?.['names'] ?? []);
  return guess(byline ?? [...new Set(credited)].join(', '), 'text');
}

/** As many of the lines as are needed to tell the language. */
function firstOf(lines: readonly Line[]): string {
  let first = '';
  for (const { text } of lines) {
    if (first.length > LANGUAGE_SAMPLE) break;
    first += `${text.slice(0, LANGUAGE_SAMPLE)}\n`;
  }
  return first;
}

/**
 * @param segments of `body`, with their roles
 * @param today `YYYY-MM-DD`; a date to come is no publication date
 * @returns a title only when a first heading stands before any sentence: an intertitle is never taken for it
 */
export function guessFromText(body: string, segments: readonly Segment[], today: string): Guesses {
  const lines: Line[] = segments.map((segment) => ({ text: body.slice(segment.start, segment.end), segment }));
  const own = lines.filter(({ segment }) => segment.role !== 'comments' && segment.role !== 'related');
  const title = own.find(
    ({ segment, text }) => segment.level === 1 && segment.role !== 'menu' && !isMenuLine(text),
  )?.text;
  return {
    title: guess(title, 'text'),
    published: publishedOf(body, own, today),
    publisher: publisherOf(body, own),
    author: authorOf(body, own),
    language: guess(guessLanguage(firstOf(own)), 'statistics'),
  };
}
