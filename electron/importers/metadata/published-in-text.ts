/** When a text came out, by what its lines say. Every value is a guess of origin `text` or `url`; an update, a print and a capture are none. */
import { isAgency } from './agencies.ts';
import { readByline } from './byline.ts';
import { dateInAddress } from './date-in-address.ts';
import { dateAt, edgesOf, fromText, type Dated, type Line } from './dated-lines.ts';
import { findDates, inferFromWeekday, isPast } from './dates.ts';
import { datedOn, decidedOn, metOn, signedOn } from './document-dates.ts';
import { guess, type Guess } from './guess.ts';
import { CAPTURED_LABEL, isDateLine, PUBLISHED_LABEL, withoutUpdates } from './line-kinds.ts';
import type { Reference } from './reference-line.ts';
import { nameBeforeDate } from './signatures.ts';
import { isKindLine } from './title-line.ts';

const SURROUNDINGS = new Set(['menu', 'related', 'comments', 'cookie-banner', 'advertisement']);
const STARTS_WITH_LABEL = new RegExp(
  `^(?:(?:par|by)\\s.*?|(?:question|article|texte|avis|annonce|document|note|billet)\\s|.{0,60}[|–—•·]\\s*)?${PUBLISHED_LABEL.source}$`,
  'iu',
);
/** "PARIS (Reuters) -", "LONDON, 10 May 2023 (AFP) –", "Zaragoza, 9 nov (EFE).-". */
const DATELINES = [
  /(?:^|[\s.])\p{Lu}[\p{Lu}’' -]{1,40}(?:,[^()\n]{2,30})?\s\((?<agency>\p{Lu}[\p{L}\p{N}&.’' -]{1,40})\)\.?\s*[-–—]/u,
  /(?:^|\n)\p{Lu}[\p{L}’' -]{1,40},[^()\n]{2,30}\s\((?<agency>\p{Lu}[\p{L} ]{1,20})\)\.?\s*[-–—]/u,
  /(?:^|\n)\p{Lu}\p{L}{2,8}\.?\s\d{1,2}\s\((?<agency>\p{Lu}[\p{L} ]{1,20})\)\.?\s*[-–—]/u,
];

/** Where, when and from which agency, at the head of a dispatch. */
export function datelineIn(head: string): { readonly agency: string; readonly words: string } | undefined {
  if (!head.includes('(')) return undefined;
  for (const [index, pattern] of DATELINES.entries()) {
    const match = pattern.exec(head);
    const agency = match?.groups?.['agency'];
    if (match && agency !== undefined && (index === 0 || isAgency(agency))) return { agency, words: match[0] };
  }
  return undefined;
}

const TOLD =
  /(?:(?<!\p{L})(?:a|ont)\s+(?:\p{L}+\s+){0,2}(?:annoncé|déclaré|indiqué|publié|prononcé|rendu|confirmé|condamné|infligé|décidé|sanctionné|dévoilé)|(?<!\p{L})(?:announced|said|ruled|fined|ordered|confirmed|sentenced))(?!\p{L})\P{Lu}{0,60}$/u;

/** What stands between two places of a text, without the halves of words at its ends; both may lie outside. */
function wholeWords(text: string, from: number, to: number): string {
  const start = from <= 0 ? 0 : text.indexOf(' ', from) + 1;
  const end = to >= text.length ? text.length : text.lastIndexOf(' ', to);
  return start < end ? text.slice(start, end) : text.slice(Math.max(0, from), to);
}

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
        words: wholeWords(lead, told.index - 60, told.index + 60),
      }
    : undefined;
}

/** "Mis à jour le 9 mai - Publié le 7 mai": the second is the one. */
const UPDATED =
  /^(?:mise? à jour|modifiée?|actualisée?|(?:last )?(?:updated|modified)|aktualisiert|actualizado|aggiornato|bijgewerkt)\s*(?:le|on|:|am|el|il)?\s*[\d/. :h-]+(?:\p{L}+ \d{4})?(?: à \d{1,2}[h:]\d\d)?\s*[-–—|·•,]\s*/iu;

/** What announces the date and the date itself, with the article set on in the same paragraph, as some printers leave it: its first word begins anew. */
const isGlued = (text: string, at: number): boolean => {
  const [date] = findDates(text.slice(at, at + 60));
  return (
    date !== undefined &&
    date.index <= 4 &&
    /^(?:,?\s(?:à|at|um)\s\d{1,2}[h:.]\d{0,2})?\s+\p{Lu}\p{Ll}/u.test(text.slice(at + date.index + date.length))
  );
};

/** "publié le 3 mai 2018 par un bureau d’études": a sentence goes on behind the date. */
const GOES_ON_SAYING =
  /^,?\s(?!(?:à|at|um|a las|alle|ore|uhr|heures?|et (?:mis|modifi)|mise?|modifi|updated|last|dernière|by (?:authority|order)|pages?|(?:par|by|von|por|di|door)\s\p{Lu})(?!\p{L}*['’]))\p{Ll}{2}/u;
function isSaid(text: string, at: number): boolean {
  const [date] = findDates(text.slice(at, at + 60));
  return date !== undefined && date.index <= 4 && GOES_ON_SAYING.test(text.slice(at + date.index + date.length));
}

/** One look tells that a line announces nothing: letters that all the words for it have. */
const ANNOUNCES = /pub|ligne|paru|post|ffus|mission|dition|ntlich|schienen|plaatst|dig|crit/i;

function labelled(lines: readonly Line[]): Dated | undefined {
  const edges = edgesOf(lines);
  for (const [index, { text }] of edges.entries()) {
    const head = text.length > 160 ? text.slice(0, 30) : text;
    const match = ANNOUNCES.test(head) ? PUBLISHED_LABEL.exec(head) : null;
    if (match && text.length > 160 && (match.index > 0 || !isGlued(text, match[0].length))) continue;
    if (
      !match ||
      !STARTS_WITH_LABEL.test(text.slice(UPDATED.exec(text)?.[0].length ?? 0, match.index + match[0].length))
    )
      continue;
    const at = match.index + match[0].length;
    const here = isSaid(text, at) ? undefined : dateAt(text, at);
    if (here) return { edtf: here, rule: 'announced', words: text };
    const below = edges[index + 1]?.text ?? '';
    const edtf = findDates(below)[0]?.edtf;
    if (edtf && text.trim().length <= match[0].trim().length + 2 && isDateLine(below))
      return { edtf, rule: 'announced', words: `${text} ${below}` };
  }
  return undefined;
}

/** "Nr. 48/2021 vom 1. Dezember 2021": the number of what is dated. */
const NUMBERED = /^(?:n[°o]|nr|no|ref|réf|az)\.?\s*:?\s*[\p{L}\d/.-]{1,20}\s*(?:[,–|-]\s*|vom\s+|du\s+|of\s+)/iu;

/** Nothing but a day with a short year, and perhaps a time of day. */
const ALONE_SHORT = /^\d{1,2}([/.])\d{1,2}\1\d\d(?:\s*[,–—|-]?\s*(?:à\s|um\s|at\s)?\d{1,2}[h:.]\d\d(?:\sUhr)?)?\s*$/iu;

/** "le 03.06.2022 à 12 h", "Anne Bernard | 3 juin 2022 | Droit": the date stands among names and rubrics, apart by signs. */
const isDatedByline = (text: string, at: number): boolean =>
  /[|·•]/u.test(text) && /^(?:[^.!?]{2,60}[|·•–—-]\s*)?(?:le\s)?$/iu.test(text.slice(0, at));

/** Headings with a day below each: a list of articles, none of whose days is its own. */
const isListOfEntries = (lines: readonly Line[]): boolean =>
  lines.slice(0, 40).filter(({ text }, index) => lines[index - 1]?.segment.block === 'heading' && isDateLine(text))
    .length >= 3;

/** A paragraph of the text, not a line about it. */
const LONG = 200;

/**
 * A line that is nothing but a date. After the title it dates the article; before it, with a weekday, it is the clock of the page on the day it was
 * captured, and means nothing; before it and without a weekday it is believed with a doubt.
 */
function standsAlone(lines: readonly Line[]): Dated | undefined {
  const title = lines.findIndex(({ segment }) => segment.block === 'heading');
  if (isListOfEntries(lines)) return undefined;
  let prose = 0;
  for (const [index, { text }] of lines.slice(0, 8).entries()) {
    // Below the text it is of something else: a broadcast, another article.
    if (text.length > LONG && ++prose > 1) break;
    const announced = /^le\s+/iu.exec(text);
    const isShort = announced !== null || ALONE_SHORT.test(text);
    const short = isShort && text.length <= 40 ? dateAt(text, announced?.[0].length ?? 0) : undefined;
    if (short !== undefined && title >= 0 && index > title) return { edtf: short, rule: 'date-line', words: text };
    const own = text.length <= 120 ? withoutUpdates(text) : '';
    const [date] = findDates(own);
    if (!date || CAPTURED_LABEL.test(text)) continue;
    const found = { rule: 'date-line', words: text } as const;
    const byline =
      readByline(own) !== undefined ||
      isDatedByline(own, date.index) ||
      (title >= 0 && index > title && nameBeforeDate(own, date.index) !== undefined) ||
      /^\p{Lu}[\p{L}-]+,\s+le\s+/u.test(own);
    if (byline) return { ...found, edtf: date.edtf };
    if (!isDateLine(own.replace(NUMBERED, '')) && !isKindLine(text)) continue;
    const isBelowKind = isKindLine(lines[index - 1]?.text ?? '');
    if ((title >= 0 && index > title) || isBelowKind) return { ...found, edtf: date.edtf };
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

/** "Washington D.C., April 28, 2021 — The commission …", "Lyon, le 3 mai 2021 – La société …", "ROTTERDAM, Oct. 4, 2022 /Wire/ -- …". */
const PLACED =
  /^\p{Lu}[\p{L}’'.-]{1,25}(?:\s\p{Lu}[\p{L}’'.-]{0,25}){0,3}(?:,\s\p{Lu}[\p{L}. ]{1,20})?,?\s(?:le\s|den\s|am\s)?$/u;
const GOES_ON = /^\s*(?:\/[^/]{2,30}\/\s*|\([^()]{2,30}\)\s*)?(?:—|–|--|-|\.-)\s*\p{Lu}/u;

/** Where and when, at the head of a paragraph that goes on. */
function placedOn(lines: readonly Line[]): Dated | undefined {
  for (const { text } of lines) {
    const head = text.slice(0, 120);
    const [date] = /^\p{Lu}/u.test(head) && /[—–-]/u.test(head) ? findDates(head) : [];
    if (
      date?.edtf.length === 10 &&
      PLACED.test(head.slice(0, date.index)) &&
      GOES_ON.test(head.slice(date.index + date.length))
    )
      return { edtf: date.edtf, rule: 'dateline', words: head };
  }
  return undefined;
}

function inDateline(head: string): Dated | undefined {
  const words = datelineIn(head)?.words;
  const edtf = words === undefined ? undefined : findDates(words)[0]?.edtf;
  return edtf === undefined || words === undefined ? undefined : { edtf, rule: 'dateline', words };
}

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

/** Lines that may say something of the document; a paragraph of the article is none. */
function shortLines(lines: readonly Line[]): string[] {
  const short: string[] = [];
  for (const { text } of lines)
    if (text.length <= 600 && text.includes('\n')) short.push(...text.split('\n', 10));
    else if (text.length <= 160) short.push(text);
  return short;
}

const announced = (found: { readonly edtf: string; readonly words: string } | undefined): Dated | undefined =>
  found && { edtf: found.edtf, words: found.words, rule: 'announced' };

/** "03/04/2021" in English means one day in London and another in New York. */
const EITHER = /(?<!\d)(0?[1-9]|1[0-2])\/(0?[1-9]|1[0-2])\/(?:\d\d)?\d\d(?!\d)/u;
function doubtIfEither(found: Dated, language: string | undefined): Dated {
  const [, first, second] = EITHER.exec(found.words) ?? [];
  const isEither = language === 'en' && first !== undefined && Number(first) !== Number(second);
  return isEither && found.edtf.length === 10 ? { ...found, edtf: `${found.edtf}?` } : found;
}

interface Known {
  /** Of the text, when it is known. */
  readonly language: string | undefined;
  /** Another document than a decision names decisions beside its own day. */
  readonly mayDecide: boolean;
  /** Of its first lines to where it came out. */
  readonly reference: Reference | undefined;
}

export function publishedOf(
  body: string,
  lines: readonly Line[],
  today: string,
  { language, mayDecide, reference }: Known,
): Guess | undefined {
  const head = body.slice(0, 300);
  const texts = shortLines(edgesOf(lines));
  const written =
    (mayDecide ? announced(decidedOn(texts.slice(0, 15))) : undefined) ??
    stamped(head) ??
    labelled(lines) ??
    announced(reference) ??
    inDateline(head) ??
    placedOn(lines.slice(0, 10)) ??
    announced(signedOn(texts)) ??
    announced(datedOn(texts.slice(0, 15))) ??
    standsAlone(lines) ??
    announced(metOn(texts.slice(0, 15)));
  if (written !== undefined)
    return isPast(written.edtf.slice(0, 10), today) ? fromText(doubtIfEither(written, language)) : undefined;
  const own = lines
    .filter(({ segment }) => !SURROUNDINGS.has(segment.role))
    .map(({ text }) => text)
    .join('\n');
  return fromAddress(lines, today) ?? fromText(inferFromWeekday(own, today) ?? toldIn(own, today));
}
