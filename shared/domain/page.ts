/** A web page, or a mail written as one, ready to be shown: only what lays out words and pictures, nothing that acts or fetches. */

export interface PageElement {
  /** One of `PAGE_TAGS`. */
  readonly tag: string;
  /** Names of `PAGE_ATTRIBUTES`, and `style`, declarations of CSS; `picture` is an index into the page's pictures. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly PageNode[];
}
export type PageNode = string | PageElement;

export interface SourcePage {
  /** `<html>` and `<body>` carry classes, a language and a direction. */
  readonly html: Readonly<Record<string, string>>;
  readonly body: PageElement;
  /** Style sheets that came with the document, in order; they name no address. */
  readonly styles: readonly string[];
  readonly pictures: readonly PagePicture[];
  /** Pictures, frames and films that stand elsewhere and are not shown. */
  readonly missing: number;
}

export interface PagePicture {
  /** One of `PICTURE_TYPES`. */
  readonly type: string;
  readonly bytes: Uint8Array;
}

/** What can be shown as a picture; SVG runs no script where it is used as one. */
export const PICTURE_TYPES: ReadonlySet<string> = new Set([
  'image/png',
  'image/jpeg',
  'image/gif',
  'image/webp',
  'image/avif',
  'image/bmp',
  'image/svg+xml',
]);

/** Elements that may be made; everything else is either left out with what it holds, or becomes a `span`. */
export const PAGE_TAGS: ReadonlySet<string> = new Set(
  (
    'a abbr acronym address article aside b bdi bdo big blockquote body br caption center cite code col colgroup dd del details dfn div dl dt em ' +
    'figcaption figure font footer h1 h2 h3 h4 h5 h6 header hgroup hr i img ins kbd li main mark menu nav ol p pre q rp rt ruby s samp section small ' +
    'span strike strong sub summary sup table tbody td tfoot th thead time tr tt u ul var wbr'
  ).split(' '),
);

export const PAGE_ATTRIBUTES: ReadonlySet<string> = new Set(
  (
    'abbr align alt bgcolor border cellpadding cellspacing class color colspan dir face headers height hidden href id lang nowrap open picture ' +
    'reversed rowspan scope size span start style title type valign value width'
  ).split(' '),
);
