import { withoutText, type ReadInput } from '../document/extracted.ts';
import type { ExtractedDocument } from '../imported.ts';
import { imageFacts, isPlausible } from './image-format.ts';

const EXTRACTOR = 'image/1';

/** A picture is kept as it is; what it shows is for the lawyer to describe. No text is read off it. */
export function readImage({ bytes, fileName }: ReadInput): ExtractedDocument {
  const facts = imageFacts(bytes);
  if (!facts || !isPlausible(facts, bytes)) {
    const problem = { code: 'source.broken', detail: { reason: 'image' } };
    return withoutText('image', 'kept', fileName, problem, EXTRACTOR);
  }
  const { format, size } = facts;
  const detail = { format, width: size?.width ?? '?', height: size?.height ?? '?' };
  return withoutText('image', 'no-text', fileName, { code: 'source.image', detail }, EXTRACTOR);
}
