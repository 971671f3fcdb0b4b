import type { ObjectTable } from '../document/object-table.ts';
import { hashStream } from '../document/page-hash.ts';
import { rectangle } from '../document/pdf-values.ts';
import { deflate } from '../deflate/deflate.ts';
import { MalformedPdf } from '../reader/parser.ts';
import type { PdfFile, ReadStream } from '../reader/pdf-file.ts';
import { isArray, Ref, type Dictionary, type Value } from '../reader/pdf-value.ts';
import type { ObjectCopier } from './copy-objects.ts';
import { flattenAnnotations, type Flattened } from './flatten-annotations.ts';
import type { OwnLayers } from './layers.ts';
import { rotationOf, visibleBox, type Box, type Quarter } from './page-box.ts';

/** A page of an exhibit whose objects are in our document; the page itself is written when it is stamped. */
export interface TakenPage {
  /** Object number that the page is to have. */
  readonly number: number;
  readonly seen: Box;
  readonly rotation: Quarter;
  /** Number of a form that draws the page's own content; 0 when there is none to draw. */
  readonly form: number;
  /** SHA-256 of that form as it lies in our document; empty when there is none. */
  readonly formHash: string;
  readonly annotations: Flattened;
  /** Further entries of the page: its transparency group, its unit. */
  readonly entries: string;
}

export interface ExhibitSources {
  readonly file: PdfFile;
  readonly copier: ObjectCopier;
  readonly table: ObjectTable;
  readonly layers: OwnLayers;
  /** Refuse what another reader may still mend. */
  readonly isStrict: boolean;
}

/**
 * Makes a form of a page's content. A form is a world of its own: its graphics state, its resources, and the marks that its own producer put
 * in it cannot be confused with ours.
 */
export function takePage(sources: ExhibitSources, page: Dictionary, number: number): TakenPage {
  const { file, copier } = sources;
  const seen = visibleBox(file, page);
  return {
    number,
    seen,
    rotation: rotationOf(file, page),
    ...contentForm(sources, page, seen),
    annotations: flattenAnnotations(sources, page),
    entries: ['Group', 'UserUnit']
      .filter((key) => page.has(key))
      .map((key) => `/${key} ${copier.text(page.get(key))}`)
      .join(''),
  };
}

const streamsOf = (file: PdfFile, contents: Value | undefined): ReadStream[] => {
  const own = contents instanceof Ref ? file.stream(contents) : undefined;
  if (own) return [own];
  const list = file.resolve(contents);
  return isArray(list) ? list.flatMap((one) => file.stream(one) ?? []) : [];
};

function contentForm(
  { file, copier, table }: ExhibitSources,
  page: Dictionary,
  seen: Box,
): Pick<TakenPage, 'form' | 'formHash'> {
  const streams = streamsOf(file, page.get('Contents'));
  if (streams.length === 0) return { form: 0, formHash: '' };
  const resources = page.has('Resources') ? copier.text(page.get('Resources')) : '<<>>';
  const head =
    `/Type/XObject/Subtype/Form/BBox${rectangle([seen.x, seen.y, seen.x + seen.width, seen.y + seen.height])}` +
    `/Resources ${resources}`;
  const [only] = streams;
  if (streams.length === 1 && only && !only.dictionary.has('F')) {
    const filters = new Map([...only.dictionary].filter(([key]) => key === 'Filter' || key === 'DecodeParms'));
    const form = table.addPlainStream(`${head}${copier.entries(filters)}`, only.data);
    return { form, formHash: hashStream(only.data) };
  }
  const data = deflate(joined(file, streams), 'fast');
  return { form: table.addPlainStream(`${head}/Filter/FlateDecode`, data), formHash: hashStream(data) };
}

/** Operators may go on from one stream to the next, but no word of them does (ISO 32000-1 § 7.8.2). @throws MalformedPdf */
function joined(file: PdfFile, streams: readonly ReadStream[]): Uint8Array {
  const parts = streams.flatMap((stream) => {
    const bytes = file.decoded(stream);
    if (!bytes) throw new MalformedPdf('contents in a filter that cannot be joined');
    return [bytes, Buffer.from('\n')];
  });
  return Buffer.concat(parts);
}
