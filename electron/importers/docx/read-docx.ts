import { zipSync, type Zippable } from 'fflate';
import mammoth from 'mammoth';
import type { Problem } from '../../../shared/kernel/result.ts';
import { composeText, type Block } from '../document/block-list.ts';
import { coreProperties } from '../document/core-properties.ts';
import { guessFromCore } from '../document/guess-from-core.ts';
import { withoutText, withText, type ReadInput } from '../document/extracted.ts';
import { readPage } from '../html/page-blocks.ts';
import type { ExtractedDocument } from '../imported.ts';
import { guessFromText } from '../metadata/guess-from-text.ts';
import { mergeGuesses } from '../metadata/merge-guesses.ts';
import { listZip } from '../zip/zip-entries.ts';
import { readZipParts } from '../zip/zip-parts.ts';
import { wordComments } from './word-comments.ts';
import { wordDeletions, wordRunningLines } from './word-margins.ts';

const EXTRACTOR = 'docx/3';

/** What text, styles, numbering, notes and properties are made of; pictures, fonts and embedded files stay packed. */
const isWanted = (name: string): boolean => /\.(?:xml|rels)$/iu.test(name) && !/(?:^|\/)\.\.?\//u.test(name);

const STYLES = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Subtitle'] => h2:fresh",
  "p[style-name='Quote'] => blockquote:fresh",
  "p[style-name='Intense Quote'] => blockquote:fresh",
  "p[style-name='caption'] => p.caption:fresh",
];

/** A simple field (a date, a number, a cross-reference) shows the runs within it, which mammoth passes over: they are read without it. */
const FIELD = /<\/?w:fldSimple(?:\s[^>]*)?>/gu;
const withFieldsShown = (name: string, xml: Uint8Array): Uint8Array => {
  if (!/^word\/[^/]+\.xml$/iu.test(name)) return xml;
  const text = Buffer.from(xml.buffer, xml.byteOffset, xml.byteLength);
  return text.includes('<w:fldSimple') ? Buffer.from(text.toString('utf8').replaceAll(FIELD, '')) : xml;
};

/** The arrow by which mammoth leads from a note back to its mark is no word of the document. */
const withoutBackLink = (block: Block): Block => ({ ...block, text: block.text.replace(/\s*↑$/u, '') });

/**
 * A Word document: headings, lists, tables, quotations and notes; reviewers' comments, deleted revisions, heads and feet beside it. Its archive is unpacked under our own limits, and only
 * what was unpacked and measured is handed to mammoth, which has none.
 */
export async function readDocx({ bytes, fileName, today, tick }: ReadInput): Promise<ExtractedDocument> {
  const refuse = (problem: Problem): ExtractedDocument => withoutText('docx', 'kept', fileName, problem, EXTRACTOR);
  const entries = listZip(bytes);
  if (!entries.ok) return refuse(entries.error);
  const parts = readZipParts(bytes, entries.value, isWanted);
  if (!parts.ok) return refuse(parts.error);
  tick();
  const measured: Zippable = Object.fromEntries(
    [...parts.value].map(([name, xml]) => [name, withFieldsShown(name, xml)]),
  );
  try {
    const { value } = await mammoth.convertToHtml(
      { buffer: Buffer.from(zipSync(measured, { level: 0 })) },
      {
        styleMap: STYLES,
        externalFileAccess: false,
        convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
      },
    );
    tick();
    const blocks = readPage(value, 'none').blocks.map(withoutBackLink);
    const text = composeText([
      ...blocks,
      ...wordRunningLines(parts.value),
      ...wordComments(parts.value.get('word/comments.xml')),
      ...wordDeletions(parts.value.get('word/document.xml')),
    ]);
    const [stated, doubted] = guessFromCore(coreProperties(parts.value.get('docProps/core.xml')), blocks, today);
    const guesses = mergeGuesses(stated, guessFromText(text.body, text.segments, today), doubted);
    return withText('docx', text, guesses, fileName, EXTRACTOR);
  } catch {
    return refuse({ code: 'source.broken', detail: { reason: 'DOCX' } });
  }
}
