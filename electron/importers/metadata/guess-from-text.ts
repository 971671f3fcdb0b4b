/** What the words themselves say of title, date, publisher, author and language. Every value is a guess of origin `text` (or `statistics`). */
import type { Segment } from '../../../shared/domain/source.ts';
import { agencyBeside, agencyOf, personsIn } from './agencies.ts';
import { capturedOf } from './captured-in-text.ts';
import type { Line } from './dated-lines.ts';
import { mentionsYear } from './dates.ts';
import { guess, type Guess, type Guesses } from './guess.ts';
import { guessGenre } from './guess-genre.ts';
import { guessLanguage, LANGUAGE_SAMPLE } from './language.ts';
import { readByline } from './byline.ts';
import { PUBLISHED_LABEL } from './line-kinds.ts';
import { datelineIn, publishedOf } from './published-in-text.ts';
import { signatoryIn, subjectIn } from './letter.ts';
import { mailHeadIn } from './mail-head.ts';
import { mastheadIn } from './papers.ts';
import { pressPrintIn } from './press-print.ts';
import { referenceOf, type Reference } from './reference-line.ts';
import { isPerson, signatureIn } from './signatures.ts';
import { titleIn } from './title-line.ts';

const SURROUNDINGS = new Set(['menu', 'related', 'comments', 'cookie-banner', 'advertisement']);
/** A page that asks to be followed names itself. */
const SUBSCRIBE =
  /(?:news|actus?|actualités?|infos?|articles?)\s+(?:sur|de|du|from)\s+(?:le\s+|la\s+|the\s+)?(?<name>\p{Lu}[\p{L}’'-]*(?:\s+(?:\p{Lu}[\p{L}’'-]*|d[ue]|de la|des|of|the)){0,5}),?\s+(?:abonnez|inscrivez|suivez|subscribe|follow)/u;
/** One look tells that a line asks for nothing: `abonnez`, `suivez`, `subscribe`; the pattern above decides. */
const FOLLOW = /vez|nnez|bscr|follow/u;
const COPYRIGHT =
  /^(?:©|[Cc]opyright|COPYRIGHT)\s*(?:©\s*)?(?:\d{4}\s*[-–]?\s*(?:\d{4})?\s*[-–,]?\s*)?(?<name>\p{Lu}(?:[^\d\n.,|–©]|(?<=(?:^|[\s.])\p{L}{1,2})\.){1,60}?)(?=\s*(?:\d{4}|(?<!(?:^|[\s.])\p{L}{1,2})\.|[,|–©]|-\s|$)|\s(?:[Aa]ll [Rr]ights|[Tt]ous droits|[Aa]lle Rechte|[Tt]odos los derechos|[Tt]utti i diritti|[Aa]lle rechten))/u;
const REPORTER =
  /(?:\(|^|\n)(?:[Rr]eportage|[Rr]eporting|REPORTAGE)(?:\s+(?:de|par|by))?\s+(?<names>\p{Lu}[\p{L}’'-]*(?:\s+(?:(?:et|and|de|du)\s+)?\p{Lu}[\p{L}’'-]*){1,5})\s*(?:[,;)]|$)/u;
/** "(Anne Bernard, édité par Luc Petit)". */
const SIGNED =
  /\((?<names>\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+){1,2}(?:,?\s(?:et|and)\s\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+){1,2})?)[,;]\s(?:édité|edited|version française|avec la contribution)\s[^()]{2,80}\)\s*$/u;

/** Who wrote a dispatch that another reported. Its editor is no author. */
const WRITER =
  /\([^()]{0,120}?(?:rédigé|écrit|[Ww]ritten)\s+(?:par|by)\s+(?<names>\p{Lu}[\p{L}’'-]*(?:\s+(?:(?:et|and|de|du)\s+)?\p{Lu}[\p{L}’'-]*){1,5})\s*[,;)]/u;
/** The first line of at most so many characters in which a name is read, and the name. */
function namedIn(lines: readonly Line[], most: number, read: (text: string) => string | undefined) {
  for (const { text } of lines) {
    const name = text.length <= most ? read(text) : undefined;
    if (name) return { name, words: text };
  }
  return undefined;
}

function publisherOf(body: string, lines: readonly Line[], reference: Reference | undefined): Guess | undefined {
  const dateline = datelineIn(body.slice(0, 300));
  const named = namedIn(lines, 400, (text) => (FOLLOW.test(text) ? SUBSCRIBE.exec(text)?.groups?.['name'] : undefined));
  const agency = namedIn(lines.slice(0, 10), 90, agencyOf) ?? namedIn(lines.slice(0, 10), 120, agencyBeside);
  const owner = namedIn(lines.slice(-6), 200, (text) => COPYRIGHT.exec(text)?.groups?.['name']);
  return (
    guess(dateline?.agency, 'text', { rule: 'dateline', words: dateline?.words }) ??
    guess(reference?.name, 'text', { rule: 'announced', words: reference?.words }) ??
    guess(mastheadIn(lines.slice(0, 2).map(({ text }) => text)), 'text', { rule: 'names-itself' }) ??
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

/** Lines at either end that a letter's are looked for in. */
const EDGE = 25;
const textsOf = (lines: readonly Line[]): string[] =>
  (lines.length > 2 * EDGE ? [...lines.slice(0, EDGE), ...lines.slice(-EDGE)] : lines).flatMap(({ text }) =>
    text.length > 1_000 || !text.includes('\n') ? text : text.split('\n'),
  );

/** Databases of the press print the name alone between the title and the text. */
function belowTitle(lines: readonly Line[], reference: Reference | undefined): string | undefined {
  const title = lines.slice(0, 8).findIndex(({ segment }) => segment.block === 'heading');
  const [name, next] = title < 0 ? [] : lines.slice(title + 1, title + 3);
  return reference && name && next && next.text.length > 80 && isPerson(name.text) ? name.text.trim() : undefined;
}

function authorOf(body: string, lines: readonly Line[], reference: Reference | undefined): Guess | undefined {
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
    guess(signatoryIn(textsOf(lines)), 'text', { rule: 'byline' }) ??
    guess(signedIn(lines) ?? belowTitle(lines, reference), 'text', { rule: 'byline' })
  );
}

/** What the document calls itself; a dispatch of an agency is press. */
function genreOf(lines: readonly Line[], publisher: Guess | undefined): Guess | undefined {
  const own = lines.slice(0, 60).filter(({ segment }) => !SURROUNDINGS.has(segment.role));
  const dispatch = publisher?.basis?.rule === 'dateline' ? publisher.basis : undefined;
  return guessGenre(own.map(({ text }) => text)) ?? guess(dispatch && 'press-article', 'text', dispatch);
}

/** What dates a text without a year in four figures. */
const DATED = new RegExp(`${PUBLISHED_LABEL.source}|^\\d{1,2}[/.]\\d{1,2}[/.]\\d\\d`, 'imu');

/** Years in words: "deux mille vingt-trois". */
const isSpelt = (head: string): boolean => head.includes('deux mille') || head.includes('DEUX MILLE');

/** As many of the lines as are needed to tell the language. */
function firstOf(lines: readonly Line[]): string {
  let first = '';
  for (const { text } of lines) {
    if (first.length > LANGUAGE_SAMPLE) break;
    first += `${text.slice(0, LANGUAGE_SAMPLE)}\n`;
  }
  return first;
}

const OTHER_THAN_DECISIONS = new Set([
  'report',
  'correspondence',
  'statement',
  'contract',
  'invoice',
  'pleading',
  'press-release',
]);

/** Longest paragraph that may be lines about the text, and the lengths at which a program breaks one. */
const [LONGEST_BLOCK, MARGIN] = [600, [45, 100]] as const;
/** Of a narrow column: its shortest line, and by how much its lines differ. */
const [NARROWEST, RAGGED] = [25, 20];

/** "Par Anne Bernard", "Publié le 3 mai" and the like, kept in one paragraph by line breaks, each as a line of its own; a text broken at its margin stays whole. */
function apart(line: Line): readonly Line[] {
  const { text, segment } = line;
  if (segment.block !== 'paragraph' || text.length > LONGEST_BLOCK || !text.includes('\n')) return [line];
  const parts = text.split('\n');
  const full = parts.slice(0, -1).map(({ length }) => length);
  const [shortest, longest] = [Math.min(...full), Math.max(...full)];
  const isColumn = full.length >= 3 && shortest >= NARROWEST && longest - shortest <= RAGGED;
  const isBroken = longest <= MARGIN[1] && (shortest >= MARGIN[0] || isColumn);
  return isBroken ? [line] : parts.filter((part) => part.trim() !== '').map((part) => ({ text: part, segment }));
}

/**
 * @param segments of `body`, with their roles
 * @param today `YYYY-MM-DD`; a date to come is no publication date
 * @returns a title only when a first heading stands before any sentence: an intertitle is never taken for it
 */
export function guessFromText(body: string, segments: readonly Segment[], today: string): Guesses {
  const lines: Line[] = segments.map((segment) => ({ text: body.slice(segment.start, segment.end), segment }));
  const own = lines.filter(({ segment }) => segment.role !== 'comments' && segment.role !== 'related').flatMap(apart);
  const texts = textsOf(own.slice(0, EDGE));
  const print = pressPrintIn(texts) ?? mailHeadIn(texts);
  const title = print?.title ?? subjectIn(texts) ?? titleIn(own);
  const isDated = mentionsYear(body) || isSpelt(body.slice(0, 2_000)) || DATED.test(body.slice(0, 600));
  const language = guessLanguage(firstOf(own));
  const reference = referenceOf(own.slice(0, 6).map(({ text }) => text));
  const rests = { rule: 'announced', words: print?.words } as const;
  const publisher = guess(print?.publisher, 'text', rests) ?? publisherOf(body, own, reference);
  const genre = genreOf(lines, publisher);
  const mayDecide = genre === undefined || !OTHER_THAN_DECISIONS.has(genre.value);
  return {
    title: guess(title, 'text', { rule: 'heading' }),
    genre,
    published:
      guess(print?.edtf, 'text', rests) ??
      (isDated ? publishedOf(body, own, today, { language, mayDecide, reference }) : undefined),
    publisher,
    author: guess(print?.author, 'text', { rule: 'byline' }) ?? authorOf(body, own, reference),
    language: guess(language, 'statistics'),
    captured: isDated ? capturedOf(lines, today) : undefined,
  };
}
