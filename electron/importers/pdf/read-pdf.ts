import type { Problem } from '../../../shared/kernel/result.ts';
import { composeText, type Block, type ComposedText } from '../document/block-list.ts';
import { cleanText, isReadable } from '../document/clean-text.ts';
import { TEXT_LIMIT, withoutText, withText, type ReadInput } from '../document/extracted.ts';
import type { ExtractedDocument } from '../imported.ts';
import { guessFromText } from '../metadata/guess-from-text.ts';
import { mergeGuesses } from '../metadata/merge-guesses.ts';
import { joinLines, wholeWords } from './join-lines.ts';
import { withoutWideBlanks } from './justified-lines.ts';
import { runningLines } from './running-lines.ts';
import { bodySize, linesToParagraphs } from './lines-to-paragraphs.ts';
import { guessFromProperties, withoutSiteName, type PropertyGuesses } from './guess-from-properties.ts';
import { openPdf, type OpenPdf } from './open-pdf.ts';
import { itemsToLines, type PageLine } from './page-lines.ts';

const EXTRACTOR = 'pdf/3';

interface Pages {
  readonly lines: PageLine[][];
  readonly failed: number[];
}

async function readPages(pdf: OpenPdf, tick: () => void): Promise<Pages> {
  const lines: PageLine[][] = [];
  const failed: number[] = [];
  let length = 0;
  for (let page = 1; page <= pdf.pageCount; page++) {
    let own: PageLine[] = [];
    try {
      // Beyond the limit the text will be refused anyway; what was read suffices to say so.
      if (length <= TEXT_LIMIT) own = withoutWideBlanks(itemsToLines(await pdf.readItems(page)));
    } catch {
      failed.push(page);
    }
    length += own.reduce((sum, { text }) => sum + text.length, 0);
    lines.push(own);
    tick();
  }
  return { lines, failed };
}

/** "3, 7-9". */
function pageRanges(pages: readonly number[]): string {
  const ranges: [number, number][] = [];
  for (const page of pages) {
    const last = ranges.at(-1);
    if (last && page === last[1] + 1) last[1] = page;
    else ranges.push([page, page]);
  }
  return ranges.map(([from, to]) => (from === to ? `${from}` : `${from}-${to}`)).join(', ');
}

/**
 * At a damaged page pdf.js gives up the pages behind it and counts fewer than there are. Only then the file's own count is looked up, so that their
 * loss is told as well.
 */
function declaredPages(bytes: Uint8Array): number {
  const raw = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  const counts = [...raw.matchAll(/\/Type\s*\/Pages\b[^>]{0,2000}?\/Count\s+(\d{1,5})\b/gu)].map(([, count]) =>
    Number(count),
  );
  return Math.max(0, ...counts);
}

/** A paragraph so short may be lines that belong together only by their place: each is then read for what it says of the document. */
const LONGEST_OF_LINES = 600;

/** The lines of a page in stretches that are either running ones or the text's own. */
function apart(lines: readonly PageLine[], running: ReadonlySet<PageLine>): PageLine[][] {
  const parts: PageLine[][] = [];
  let before: boolean | undefined;
  for (const line of lines) {
    const is = running.has(line);
    if (is === before) parts.at(-1)?.push(line);
    else parts.push([line]);
    before = is;
  }
  return parts;
}

function compose(
  pages: readonly (readonly PageLine[])[],
): ComposedText & { readonly pageStarts: number[]; readonly asSet: ComposedText } {
  const all = pages.flat();
  const words = wholeWords(all.map(({ text }) => text));
  const body = bodySize(all);
  const running = runningLines(pages);
  const blocks: Block[] = [];
  const asSet: Block[] = [];
  const firstOfPage: number[] = [];
  for (const lines of pages) {
    firstOfPage.push(blocks.length);
    for (const part of apart(lines, running))
      for (const { lines: own, block, level } of linesToParagraphs(part, body)) {
        const text = cleanText(joinLines(own, words)).trim();
        if (text === '') continue;
        const made: Block = part.some((line) => running.has(line))
          ? { text, role: 'menu', block: 'paragraph' }
          : { text, role: 'body', block, ...(level === undefined ? {} : { level }) };
        blocks.push(made);
        const isShort = block === 'paragraph' && own.length > 1 && text.length <= LONGEST_OF_LINES;
        asSet.push(isShort ? { ...made, text: own.map((line) => cleanText(line).trim()).join('\n') } : made);
      }
  }
  const text = composeText(blocks);
  // An empty page starts where the next begins, and the first page always at the start.
  const pageStarts = firstOfPage.map((first, page) =>
    page === 0 ? 0 : (text.segments[first]?.start ?? text.body.length),
  );
  return { ...text, pageStarts, asSet: composeText(asSet) };
}

async function propertiesOf(pdf: OpenPdf, today: string): Promise<PropertyGuesses> {
  try {
    return guessFromProperties(await pdf.readProperties(), today);
  } catch {
    // Damaged properties leave the text as good as it was.
    return { isPrint: false, stated: {}, doubted: {}, scanned: {} };
  }
}

/** The text layer of a PDF, page by page; one bad page does not lose the others. Pictures of text are not read. */
export async function readPdf({ bytes, fileName, today, tick }: ReadInput): Promise<ExtractedDocument> {
  const opened = await openPdf(bytes);
  if (!opened.ok) return withoutText('pdf', 'kept', fileName, opened.error, EXTRACTOR);
  const pdf = opened.value;
  try {
    tick();
    const { lines, failed } = await readPages(pdf, tick);
    const pageCount = failed.length === 0 ? pdf.pageCount : Math.max(pdf.pageCount, declaredPages(bytes));
    for (let page = pdf.pageCount + 1; page <= pageCount; page++) {
      failed.push(page);
      lines.push([]);
    }
    const { asSet, ...text } = compose(lines);
    const properties = await propertiesOf(pdf, today);
    const { doubted, scanned } = properties;
    if (failed.length === pageCount)
      return withoutText('pdf', 'kept', fileName, { code: 'source.broken', detail: { reason: 'PDF' } }, EXTRACTOR);
    const problem: Problem | null =
      failed.length === 0 ? null : { code: 'source.pages-failed', detail: { pages: pageRanges(failed) } };
    const readable = isReadable(text.body);
    const told = readable ? guessFromText(asSet.body, asSet.segments, today) : {};
    const guesses = mergeGuesses(
      withoutSiteName(properties, told),
      told,
      readable && text.segments.length > 0 ? doubted : scanned,
    );
    // A layer of rubbish is no text; what it would have said is left to the lawyer's eyes.
    const kept = readable ? text : { body: '', segments: [], pageStarts: [] };
    return withText('pdf', { ...kept, pageCount }, guesses, fileName, EXTRACTOR, problem);
  } finally {
    await pdf.close();
  }
}
