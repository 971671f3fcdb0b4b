import { zipSync, type Zippable } from 'fflate';
import mammoth from 'mammoth';
import type { Problem } from '../../../shared/kernel/result.ts';
import { composeText, type Block } from '../document/block-list.ts';
import { coreProperties } from '../document/core-properties.ts';
import { withoutText, withText, type ReadInput } from '../document/extracted.ts';
import { readPage } from '../html/page-blocks.ts';
import type { ExtractedDocument } from '../imported.ts';
import { guess, type Guesses } from '../metadata/guess.ts';
import { guessFromText } from '../metadata/guess-from-text.ts';
import { isJunkAuthor, isJunkTitle } from '../metadata/junk.ts';
import { mergeGuesses } from '../metadata/merge-guesses.ts';
import { listZip } from '../zip/zip-entries.ts';
import { readZipParts } from '../zip/zip-parts.ts';

const EXTRACTOR = 'docx/1';

/** What text, styles, numbering, notes and properties are made of; pictures, fonts and embedded files stay packed. */
const isWanted = (name: string): boolean => /\.(?:xml|rels)$/iu.test(name) && !/(?:^|\/)\.\.?\//u.test(name);

const STYLES = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Subtitle'] => h2:fresh",
  "p[style-name='Quote'] => blockquote:fresh",
  "p[style-name='Intense Quote'] => blockquote:fresh",
  "p[style-name='caption'] => p.caption:fresh",
];

/** The arrow by which mammoth leads from a note back to its mark is no word of the document. */
const withoutBackLink = (block: Block): Block => ({ ...block, text: block.text.replace(/\s*↑$/u, '') });

function guessesOf(core: ReadonlyMap<string, string>, blocks: readonly Block[]): Guesses {
  const title = core.get('title') ?? '';
  const author = core.get('creator') ?? '';
  const heading = blocks.find(({ block }) => block === 'heading' || block === 'paragraph');
  // A date of creation is the file's, not the text's: publication stays unknown.
  return {
    title:
      guess(isJunkTitle(title) ? undefined : title, 'document-data') ??
      guess(heading?.block === 'heading' && (heading.level ?? 9) <= 2 ? heading.text : undefined, 'markup'),
    author: guess(isJunkAuthor(author) ? undefined : author, 'document-data'),
    language: guess(/^[a-z]{2,3}(?![a-z])/iu.exec(core.get('language') ?? '')?.[0]?.toLowerCase(), 'document-data'),
  };
}

/**
 * A Word document: headings, lists, tables, quotations and notes, deleted revisions left out. Its archive is unpacked under our own limits, and only
 * what was unpacked and measured is handed to mammoth, which has none.
 */
export async function readDocx({ bytes, fileName, today, tick }: ReadInput): Promise<ExtractedDocument> {
  const refuse = (problem: Problem): ExtractedDocument => withoutText('docx', 'kept', fileName, problem, EXTRACTOR);
  const entries = listZip(bytes);
  if (!entries.ok) return refuse(entries.error);
  const parts = readZipParts(bytes, entries.value, isWanted);
  if (!parts.ok) return refuse(parts.error);
  tick();
  const measured: Zippable = Object.fromEntries(parts.value);
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
    const blocks = readPage(value, false).blocks.map(withoutBackLink);
    const text = composeText(blocks);
    const guesses = mergeGuesses(
      guessesOf(coreProperties(parts.value.get('docProps/core.xml')), blocks),
      guessFromText(text.body, text.segments, today),
    );
    return withText('docx', text, guesses, fileName, EXTRACTOR);
  } catch {
    return refuse({ code: 'source.broken', detail: { reason: 'DOCX' } });
  }
}
