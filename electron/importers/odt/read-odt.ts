import type { Problem } from '../../../shared/kernel/result.ts';
import { composeText } from '../document/block-list.ts';
import { coreProperties } from '../document/core-properties.ts';
import { guessFromCore } from '../document/guess-from-core.ts';
import { withoutText, withText, type ReadInput } from '../document/extracted.ts';
import type { ExtractedDocument } from '../imported.ts';
import { guessFromText } from '../metadata/guess-from-text.ts';
import { mergeGuesses } from '../metadata/merge-guesses.ts';
import { listZip } from '../zip/zip-entries.ts';
import { readZipParts } from '../zip/zip-parts.ts';
import { odtBlocks } from './odt-blocks.ts';
import { odtMargins, odtRunningLines } from './odt-margins.ts';

const EXTRACTOR = 'odt/2';

const WANTED = new Set(['content.xml', 'styles.xml', 'meta.xml', 'META-INF/manifest.xml']);

/** A text of OpenDocument (OASIS, version 1.3): headings, lists, tables, notes; deleted revisions, comments, heads and feet beside it. */
export function readOdt({ bytes, fileName, today, tick }: ReadInput): ExtractedDocument {
  const refuse = (problem: Problem): ExtractedDocument => withoutText('odt', 'kept', fileName, problem, EXTRACTOR);
  const entries = listZip(bytes);
  if (!entries.ok) return refuse(entries.error);
  const parts = readZipParts(bytes, entries.value, (name) => WANTED.has(name));
  if (!parts.ok) return refuse(parts.error);
  tick();
  const decode = (name: string): string => new TextDecoder().decode(parts.value.get(name));
  if (decode('META-INF/manifest.xml').includes('encryption-data')) return refuse({ code: 'source.encrypted' });
  const content = decode('content.xml');
  if (!/<[\w-]+:document-content[\s>]/u.test(content))
    return refuse({ code: 'source.broken', detail: { reason: 'ODT' } });
  const blocks = odtBlocks(content);
  tick();
  const text = composeText([...blocks, ...odtRunningLines(decode('styles.xml')), ...odtMargins(content)]);
  const [stated, doubted] = guessFromCore(coreProperties(parts.value.get('meta.xml')), blocks, today);
  const guesses = mergeGuesses(stated, guessFromText(text.body, text.segments, today), doubted);
  return withText('odt', text, guesses, fileName, EXTRACTOR);
}
