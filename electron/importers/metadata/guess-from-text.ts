/** What the words themselves say of title, date, publisher, author and language. Every value is a guess of origin `text` (or `statistics`). */
import type { BasisRule, Segment } from '../../../shared/domain/source.ts';
import { agencyOf, personsIn } from './agencies.ts';
import { dateInAddress } from './date-in-address.ts';
import { dayOfStamp, findDates, inferFromWeekday, isPast, mentionsYear } from './dates.ts';
import { guess, type Guess, type Guesses } from './guess.ts';
import { guessGenre } from './guess-genre.ts';
import { guessLanguage, LANGUAGE_SAMPLE } from './language.ts';
import { isDateLine, CAPTURED_LABEL, PUBLISHED_LABEL, readByline } from './line-kinds.ts';
import { referenceOf } from './reference-line.ts';
import { nameBeforeDate, signatureIn } from './signatures.ts';
import { titleIn } from './title-line.ts';

interface Line {
  readonly text: string;
  readonly segment: Segment;
}

/** A date, the rule that read it, and the words that it was read from. */
interface Dated {
  readonly edtf: string;
  readonly rule: BasisRule;
  readonly words: string;
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
  /(?:\(|^|\n)(?:[Rr]eportage|[Rr]eporting|REPORTAGE)(?:\s+(?:de|par|by))?\s+(?<names>\p{Lu}[\p{L}’'-]*(?:\s+(?:(?:et|and|de|du)\s+)?\p{Lu}[\p{L}’'-]*){1,5})\s*(?:[,;)]|$)/u;
/** "(Anne Bernard, édité par Luc Petit)". */
const SIGNED =
  /\((?<names>\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+){1,2}(?:,?\s(?:et|and)\s\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+){1,2})?)[,;]\s(?:édité|edited|version française|avec la contribution)\s[^()]{2,80}\)\s*$/u;

/** Who wrote a dispatch that another reported. Its editor is no author. */
const WRITER =
  /\([^()]{0,120}?(?:rédigé|écrit|[Ww]ritten)\s+(?:par|by)\s+(?<names>\p{Lu}[\p{L}’'-]*(?:\s+(?:(?:et|and|de|du)\s+)?\p{Lu}[\p{L}’'-]*){1,5})\s*[,;)]/u;
const TOLD =
  /(?:(?<!\p{L})(?:a|ont)\s+(?:\p{L}+\s+){0,2}(?:annoncé|déclaré|indiqué|publié|prononcé|rendu|confirmé|condamné|infligé|décidé|sanctionné|dévoilé)|(?<!\p{L})(?:announced|said|ruled|fined|ordered|confirmed|sentenced))(?!\p{L})\P{Lu}{0,60}$/u;

/**
 * What is told in the first sentence on a day, later than any other day of the text, was news: the month of that day, with a doubt, and only
 * if it is not long past.
 */
function toldIn(body: string, today: string): Dated | undefined {
  const lead = body.slice(0, 500);
  if (!/\d/u.test(lead)) return undefined;
  const told = findDates(lead).find(({ edtf, index }) => edtf.length === 10 && TOLD.test(lead.slice(0, index)));
  if (!told) return undefined;
  // Few texts come here: seeking every date of a text costs as much as all the rest.
  const isLatest = findDates(body.slice(0, 20_000)).every(({ edtf }) => edtf <= told.edtf);
  return isLatest && isPast(told.edtf, today)
    ? {
        edtf: `${told.edtf.slice(0, 7)}?`,
        rule: 'told',
        words: lead.slice(Math.max(0, told.index - 60), told.index + 60),
      }
    : undefined;
}

/** "03/06/22": believed only where a date is announced. */
const SHORT = /^\s*(?<day>[0-3]\d)[/.](?<month>[01]\d)[/.](?<year>\d\d)(?!\d)/u;

/** Text from `index` on begins with a date: that date. */
function dateAt(text: string, index: number): string | undefined {
  const [date] = findDates(text.slice(index, index + 60));
  if (date) return date.index <= 4 ? date.edtf : undefined;
  const short = SHORT.exec(text.slice(index, index + 12))?.groups;
  // Only what the calendar has; a day to come is refused by who asks.
  return short ? dayOfStamp(`20${short['year']}-${short['month']}-${short['day']}`, '2099-12-31') : undefined;
}

/** Where a text says anything of itself: its first lines and its last ones. */
const edgesOf = (lines: readonly Line[]): readonly Line[] =>
  lines.length > 20 ? [...lines.slice(0, 15), ...lines.slice(-5)] : lines;

/** "Mis à jour le 9 mai - Publié le 7 mai": the second is the one. */
const UPDATED =
  /^(?:mise? à jour|modifiée?|actualisée?|(?:last )?(?:updated|modified)|aktualisiert|actualizado|aggiornato)\s*(?:le|on|:|am|el|il)?\s*[\d/. :h-]+(?:\p{L}+ \d{4})?(?: à \d{1,2}[h:]\d\d)?\s*[-–—|·•,]\s*/iu;

function labelled(lines: readonly Line[]): Dated | undefined {
  const edges = edgesOf(lines);
  for (const [index, { text }] of edges.entries()) {
    if (text.length > 160) continue;
    const match = PUBLISHED_LABEL.exec(text);
    if (
      !match ||
      !STARTS_WITH_LABEL.test(text.slice(UPDATED.exec(text)?.[0].length ?? 0, match.index + match[0].length))
    )
      continue;
    const here = dateAt(text, match.index + match[0].length);
    if (here) return { edtf: here, rule: 'announced', words: text };
    const below = edges[index + 1]?.text ?? '';
    const edtf = findDates(below)[0]?.edtf;
    if (edtf && text.trim().length <= match[0].trim().length + 2 && isDateLine(below))
      return { edtf, rule: 'announced', words: `${text} ${below}` };
  }
  return undefined;
}

/** "Consulté le 3 mai 2024", "Printed on…": when somebody had the page before them. One day only: a list of references has many. */
function consulted(lines: readonly Line[], today: string): Dated | undefined {
  const found = edgesOf(lines).flatMap(({ text }): Dated[] => {
    const match = text.length <= 160 ? CAPTURED_LABEL.exec(text) : null;
    const edtf = match ? dateAt(text, match.index + match[0].length) : undefined;
    return edtf && isPast(edtf, today) ? [{ edtf, rule: 'consulted', words: text }] : [];
  });
  return new Set(found.map(({ edtf }) => edtf)).size === 1 ? found[0] : undefined;
}

/** A date with its weekday and nothing else, before anything that the page has to say: its clock, on the day of the capture. */
function pageClock(lines: readonly Line[], today: string): Dated | undefined {
  const [first] = lines;
  if (!first || first.text.length > 90 || !isDateLine(first.text)) return undefined;
  const [date] = findDates(first.text);
  return date?.hasWeekday && date.edtf.length === 10 && isPast(date.edtf, today)
    ? { edtf: `${date.edtf}?`, rule: 'page-clock', words: first.text }
    : undefined;
}

/** "le 03.06.2022 à 12 h", "Anne Bernard | 3 juin 2022 | Droit": the date stands among names and rubrics, apart by signs. */
const isDatedByline = (text: string, at: number): boolean =>
  /[|·•]/u.test(text) && /^(?:[^.!?]{2,60}[|·•–—-]\s*)?(?:le\s)?$/iu.test(text.slice(0, at));

/**
 * A line that is nothing but a date. After the title it dates the article; before it, with a weekday, it is the clock of the page on the day it was
 * captured, and means nothing; before it and without a weekday it is believed with a doubt.
 */
function standsAlone(lines: readonly Line[]): Dated | undefined {
  const title = lines.findIndex(({ segment }) => segment.block === 'heading');
  for (const [index, { text }] of lines.slice(0, 8).entries()) {
    const announced = /^le\s+/iu.exec(text);
    const short = announced && text.length <= 40 ? dateAt(text, announced[0].length) : undefined;
    if (short !== undefined && title >= 0 && index > title) return { edtf: short, rule: 'date-line', words: text };
    const [date] = text.length <= 90 ? findDates(text) : [];
    if (!date || CAPTURED_LABEL.test(text)) continue;
    const found = { rule: 'date-line', words: text } as const;
    const byline =
      readByline(text) !== undefined ||
      isDatedByline(text, date.index) ||
      (title >= 0 && index > title && nameBeforeDate(text, date.index) !== undefined) ||
      /^\p{Lu}[\p{L}-]+,\s+le\s+/u.test(text);
    if (byline) return { ...found, edtf: date.edtf };
    if (!isDateLine(text)) continue;
    if (title >= 0 && index > title) return { ...found, edtf: date.edtf };
    if (!date.hasWeekday && date.edtf.length === 10) return { ...found, edtf: `${date.edtf}?` };
  }
  return undefined;
}

/** A word that announces the date, at the very top. */
function stamped(head: string): Dated | undefined {
  const label = /^\s*date\s*[:=]?\s*/iu.exec(head);
  const edtf = label ? dateAt(head, label[0].length) : undefined;
  return edtf === undefined ? undefined : { edtf, rule: 'stamp', words: head.split('\n')[0] ?? '' };
}

function inDateline(head: string): Dated | undefined {
  const words = DATELINE.exec(head)?.[0];
  const edtf = words === undefined ? undefined : findDates(words)[0]?.edtf;
  return edtf === undefined || words === undefined ? undefined : { edtf, rule: 'dateline', words };
}

const fromText = (found: Dated | undefined): Guess | undefined =>
  found && guess(found.edtf, 'text', { rule: found.rule, words: found.words });

/** The page's address, copied along with it. */
function fromAddress(lines: readonly Line[], today: string): Guess | undefined {
  const edges = [...lines.slice(0, 3), ...lines.slice(-2)];
  const address = edges
    .map(
      ({ text }) =>
        /^(?:(?:source|url|lien|adresse)\s*:\s*)?(?<url>https?:\/\/\S+)$/iu.exec(text.trim())?.groups?.['url'],
    )
    .find((url) => url !== undefined);
  return guess(address && dateInAddress(address, today), 'url', { words: address });
}

function publishedOf(body: string, lines: readonly Line[], today: string): Guess | undefined {
  const head = body.slice(0, 300);
  const reference = referenceOf(lines[0]?.text ?? '');
  const referred: Dated | undefined = reference && {
    edtf: reference.edtf,
    rule: 'announced',
    words: lines[0]?.text ?? '',
  };
  const written = stamped(head) ?? labelled(lines) ?? referred ?? inDateline(head) ?? standsAlone(lines);
  if (written !== undefined) return isPast(written.edtf.slice(0, 10), today) ? fromText(written) : undefined;
  const own = lines
    .filter(({ segment }) => !SURROUNDINGS.has(segment.role))
    .map(({ text }) => text)
    .join('\n');
  return fromAddress(lines, today) ?? fromText(inferFromWeekday(own, today) ?? toldIn(own, today));
}

/** The first line of at most so many characters in which a name is read, and the name. */
function namedIn(lines: readonly Line[], most: number, read: (text: string) => string | undefined) {
  for (const { text } of lines) {
    const name = text.length <= most ? read(text) : undefined;
    if (name) return { name, words: text };
  }
  return undefined;
}

function publisherOf(body: string, lines: readonly Line[]): Guess | undefined {
  const dateline = DATELINE.exec(body.slice(0, 300));
  const named = namedIn(lines, 400, (text) => (FOLLOW.test(text) ? SUBSCRIBE.exec(text)?.groups?.['name'] : undefined));
  const reference = referenceOf(lines[0]?.text ?? '');
  const agency = namedIn(lines.slice(0, 10), 90, agencyOf);
  const owner = namedIn(lines.slice(-6), 200, (text) => COPYRIGHT.exec(text)?.groups?.['name']);
  return (
    guess(dateline?.groups?.['agency'], 'text', { rule: 'dateline', words: dateline?.[0] }) ??
    guess(reference?.name, 'text', { rule: 'announced', words: lines[0]?.text }) ??
    guess(agency?.name, 'text', { rule: 'byline', words: agency?.words }) ??
    guess(named?.name, 'text', { rule: 'follow', words: named?.words }) ??
    guess(owner?.name, 'text', { rule: 'copyright', words: owner?.words })
  );
}

/** Who signs without a word that says so. */
const signedIn = (lines: readonly Line[]): string | undefined =>
  signatureIn(
    lines
      .filter(({ segment }) => !SURROUNDINGS.has(segment.role) && segment.role !== 'legal-notice')
      .map(({ text, segment }) => ({
        text,
        isHeading: segment.role === 'heading',
        isProse: text.length > 30 && /[.!?…]["'”»’)]?$/u.test(text.slice(-4)),
      })),
  );

function authorOf(body: string, lines: readonly Line[]): Guess | undefined {
  const byline = namedIn(lines.slice(0, 12), 160, (text) =>
    agencyOf(text) === undefined ? personsIn(readByline(text) ?? '') : '',
  );
  const end = body.slice(-600);
  const named = [REPORTER, WRITER].map((pattern) => pattern.exec(end)).filter((match) => match !== null);
  const credits = named.length > 0 ? named : [SIGNED.exec(end)].filter((match) => match !== null);
  const credited = [...new Set(credits.flatMap(({ groups }) => personsIn(groups?.['names'] ?? '')))].join(', ');
  return (
    guess(byline?.name, 'text', { rule: 'byline', words: byline?.words }) ??
    guess(credited, 'text', { rule: 'credit', words: credits.map(([words]) => words).join(' … ') }) ??
    guess(signedIn(lines), 'text', { rule: 'byline' })
  );
}

/** What the document calls itself; a dispatch of an agency is press. */
function genreOf(lines: readonly Line[], publisher: Guess | undefined): Guess | undefined {
  const own = lines.slice(0, 60).filter(({ segment }) => !SURROUNDINGS.has(segment.role));
  const dispatch = publisher?.basis?.rule === 'dateline' ? publisher.basis : undefined;
  return guessGenre(own.map(({ text }) => text)) ?? guess(dispatch && 'press-article', 'text', dispatch);
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
  const title = titleIn(own);
  const isDated = mentionsYear(body) || PUBLISHED_LABEL.test(body.slice(0, 600));
  const publisher = publisherOf(body, own);
  return {
    title: guess(title, 'text', { rule: 'heading' }),
    genre: genreOf(lines, publisher),
    published: isDated ? publishedOf(body, own, today) : undefined,
    publisher,
    author: authorOf(body, own),
    language: guess(guessLanguage(firstOf(own)), 'statistics'),
    captured: isDated ? fromText(consulted(lines, today) ?? pageClock(lines, today)) : undefined,
  };
}
