import { MalformedPdf } from './parser.ts';
import type { PdfFile } from './pdf-file.ts';
import { isArray, isDictionary, nameOf, Ref, type Dictionary, type Value } from './pdf-value.ts';

/** A page with what it inherits from the tree above it. */
export interface ReadPage {
  readonly number: number;
  readonly dictionary: Dictionary;
}

const INHERITED = ['Resources', 'MediaBox', 'CropBox', 'Rotate'] as const;
const MOST_PAGES = 200_000;

/** Every page of a document in order (ISO 32000-1 § 7.7.3). @throws MalformedPdf when the tree has a circle, a gap or no page */
export function readPages(file: PdfFile): ReadPage[] {
  const catalog = file.dictionary(file.trailer.get('Root'));
  if (!catalog) throw new MalformedPdf('no catalog');
  const pages: ReadPage[] = [];
  const seen = new Set<number>();
  const walk = (value: Value | undefined, inherited: Dictionary, depth: number): void => {
    if (!(value instanceof Ref) || seen.has(value.number) || depth > 100) throw new MalformedPdf('page tree');
    seen.add(value.number);
    const node = file.resolve(value);
    if (!isDictionary(node)) throw new MalformedPdf('page tree');
    const own: Dictionary = new Map(inherited);
    for (const key of INHERITED) if (node.has(key)) own.set(key, node.get(key) ?? null);
    const kids = file.resolve(node.get('Kids'));
    if (isArray(kids) && nameOf(file.resolve(node.get('Type'))) !== 'Page') {
      for (const kid of kids) walk(kid, own, depth + 1);
      return;
    }
    pages.push({ number: value.number, dictionary: new Map([...own, ...node]) });
    if (pages.length > MOST_PAGES) throw new MalformedPdf('too many pages');
  };
  walk(catalog.get('Pages'), new Map(), 0);
  if (pages.length === 0) throw new MalformedPdf('no page');
  return pages;
}
