/** What a PDF says of itself, the XMP packet before the Info dictionary, which is often left over from a template. */
import { dayOfStamp } from '../metadata/dates.ts';
import { guess, type Guess, type Guesses } from '../metadata/guess.ts';
import { isJunkAuthor, isJunkTitle } from '../metadata/junk.ts';
import { besideHeading } from '../metadata/title-suffix.ts';
import type { PdfProperties } from './open-pdf.ts';

/** Dates of publication proper (PRISM, Dublin Core); what else is dated is the file. */
const PUBLISHED = ['prism:publicationdate', 'prism:coverdate', 'dcterms:issued', 'dc:date'];

/** A browser that prints a page makes a capture of it, not a publication. */
const BROWSER = /mozilla|chrom|firefox|safari|edge|wkhtmltopdf/iu;

/**
 * The day of a date of either kind (`D:20230511233000-08'00'`, ISO 32000-1 § 7.9.4; `2023-05`, XMP): as written, in its own zone, since a document is
 * dated where it is made; no more precise than it says.
 */
export function dayOfPdfStamp(stamp: string, today: string): string | undefined {
  const parts = /^D:(\d{4})(\d\d)?(\d\d)?/u.exec(stamp);
  return dayOfStamp(parts ? parts.slice(1).filter(Boolean).join('-') : stamp, today);
}

type Stated = readonly (readonly [tag: string, value: string])[];

const firstOf = (stated: Stated, read: (value: string) => string | undefined): Guess | undefined => {
  for (const [tag, words] of stated) {
    const found = guess(words === '' ? undefined : read(words), 'document-data', { tag, words });
    if (found) return found;
  }
  return undefined;
};

const xmpOf = ({ xmp }: PdfProperties, names: readonly string[]): Stated =>
  names.map((name) => [`XMP ${name}`, xmp(name)]);

export interface PropertyGuesses {
  /** A browser printed a page: its title is that of the page, with the site's name. */
  readonly isPrint: boolean;
  readonly stated: Guesses;
  /** What only its making tells, for when its text is silent. */
  readonly doubted: Guesses;
  /** The same for a document without words: a scan is made on the day of the capture. */
  readonly scanned: Guesses;
}

export function guessFromProperties(properties: PdfProperties, today: string): PropertyGuesses {
  const { xmp, info, language } = properties;
  const day = (stamp: string): string | undefined => dayOfPdfStamp(stamp, today);
  const made: Stated = [
    ['XMP xmp:CreateDate', xmp('xmp:createdate')],
    ['Info CreationDate', info('CreationDate')],
  ];
  const isCapture = BROWSER.test(info('Creator')) || BROWSER.test(xmp('xmp:creatortool'));
  const madeOn = firstOf(made, day);
  const stated: Guesses = {
    title: firstOf(
      [
        ['XMP dc:title', xmp('dc:title')],
        ['Info Title', info('Title')],
      ],
      (title) => (isJunkTitle(title) ? undefined : title),
    ),
    author: firstOf(
      [
        ['XMP dc:creator', xmp('dc:creator')],
        ['Info Author', info('Author')],
      ],
      (author) => (isJunkAuthor(author) ? undefined : author),
    ),
    published: firstOf(xmpOf(properties, PUBLISHED), day),
    publisher: firstOf(xmpOf(properties, ['dc:publisher', 'prism:publicationname']), (name) => name),
    language: firstOf(
      [
        ['Lang', language],
        ['XMP dc:language', xmp('dc:language')],
      ],
      (tag) => /^[a-z]{2,3}(?![a-z])/iu.exec(tag)?.[0].toLowerCase(),
    ),
    captured: isCapture ? madeOn : undefined,
  };
  const doubt = madeOn?.value.length === 10 ? `${madeOn.value}?` : undefined;
  const published = guess(doubt, 'document-data', { ...madeOn?.basis, rule: 'file-made' });
  return { isPrint: isCapture, stated, doubted: isCapture ? {} : { published }, scanned: { captured: madeOn } };
}

/** "Heading - Site" as a printed page's title: the heading that stands in its text, and the site. */
export function withoutSiteName({ isPrint, stated }: PropertyGuesses, told: Guesses): Guesses {
  const [title, heading] = [stated.title, told.title];
  const site = isPrint && title && heading ? besideHeading(title.value, heading.value) : undefined;
  if (title === undefined || heading === undefined || site === undefined) return stated;
  const words = title.value;
  return {
    ...stated,
    title: { ...title, value: heading.value, basis: { ...title.basis, words } },
    publisher: stated.publisher ?? guess(site, 'document-data', { ...title.basis, rule: 'title-suffix', words }),
  };
}
