import type { DocumentNode } from '../../domain/memo.ts';
import { shorten } from '../../kernel/shorten.ts';
import { citationsOf } from '../document-schema.ts';
import { isWordless, numberDocument } from '../number-document.ts';

/** Enough of a heading to know it by. */
const SHOWN = 40;

const textOf = (node: DocumentNode): string => node.text ?? (node.content ?? []).map(textOf).join('');

/**
 * Where each block of a memorandum stands, in signs that need no translation: "II.A § 3" is the third block under heading II.A; a heading
 * without a number is named by its words.
 */
export function placesIn(document: DocumentNode): ReadonlyMap<DocumentNode, string> {
  const places = new Map<DocumentNode, string>();
  const { headings } = numberDocument(document);
  let heading = '';
  let count = 0;
  for (const block of document.content ?? []) {
    if (block.type === 'heading') {
      if (!isWordless(block)) {
        count = 0;
        heading = headings.get(block) ?? `“${shorten(textOf(block), SHOWN)}”`;
      }
      places.set(block, heading);
    } else places.set(block, `${heading}${heading === '' ? '' : ' '}§\u00a0${++count}`);
  }
  return places;
}

/** By the id of each citation in the text. */
export function placesOfCitations(document: DocumentNode): ReadonlyMap<string, string> {
  const places = [...placesIn(document)];
  return new Map(places.flatMap(([block, place]) => citationsOf(block).map(({ id }) => [id, place])));
}
