import { languageTag } from '../../shared/memo/text-language.ts';
import { Document, Footer, Packer, PageNumber, Paragraph, Tab, TabStopType, TextRun } from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { PrintJob } from '../../shared/memo/print-job.ts';
import type { ResolvedMemo } from '../../shared/memo/resolved-memo.ts';
import { docxBlocks, type DocxContext } from './docx-blocks.ts';
import { docxContents, listedHeadings } from './docx-contents.ts';
import { BookmarkNames, docxInlines, plain } from './docx-inlines.ts';
import { signatureParagraphs, titleParagraphs } from './docx-title.ts';
import { NO_DATE } from './zip-files.ts';
import { DOCX_STYLES, docxNumbering } from './docx-styles.ts';

/** Twentieths of a point. */
const MARGIN = 1418;
const PAPERS = { A4: { width: 11_906, height: 16_838 }, Letter: { width: 12_240, height: 15_840 } } as const;
/**
 * A memorandum as a word processor's document (ECMA-376): headings and paragraphs that it numbers by itself, with the numbers that the PDF
 * has; real footnotes; cross-references as links inside. The same job gives the same bytes.
 */
export async function toDocx(job: PrintJob, memo: ResolvedMemo): Promise<Uint8Array> {
  const listed = job.settings.contents ? listedHeadings(memo.blocks) : [];
  const context: DocxContext = {
    language: job.language,
    exhibits: memo.exhibits,
    names: new BookmarkNames(),
    listed: new Map(listed.map(({ block, id }) => [block, id])),
    orderedStarts: [],
  };
  const body = docxBlocks(memo.blocks, context);
  const paper = PAPERS[job.settings.paper];
  const language = { value: languageTag(job.language) };
  const document = new Document({
    title: job.title,
    subject: job.header.subject,
    creator: job.counsel.name || job.header.from,
    lastModifiedBy: job.counsel.name || job.header.from,
    styles: {
      ...DOCX_STYLES,
      default: { ...DOCX_STYLES.default, document: { run: { ...DOCX_STYLES.default?.document?.run, language } } },
    },
    // A line that the author ended in a justified paragraph is not stretched.
    compatibility: { version: 15, doNotExpandShiftReturn: true },
    numbering: docxNumbering(context.orderedStarts),
    footnotes: Object.fromEntries(
      memo.notes.map((note, index) => [
        index + 1,
        { children: [new Paragraph({ style: 'FootnoteText', children: docxInlines(note, context.names) })] },
      ]),
    ),
    sections: [
      {
        properties: {
          page: { size: paper, margin: { top: MARGIN, bottom: MARGIN, left: MARGIN, right: MARGIN } },
        },
        footers: { default: new Footer({ children: [footer(job)] }) },
        children: [
          ...titleParagraphs(job),
          new Paragraph({ style: 'MemoText', children: [] }),
          ...docxContents(listed, context.names, { language: job.language, width: paper.width - 2 * MARGIN }),
          ...body,
          ...signatureParagraphs(job),
        ],
      },
    ],
  });
  return undated(await Packer.toBuffer(document), job.date);
}

const footer = ({ header, settings }: PrintJob): Paragraph =>
  new Paragraph({
    style: 'MemoCell',
    tabStops: [{ type: TabStopType.RIGHT, position: PAPERS[settings.paper].width - 2 * MARGIN }],
    children: [
      new TextRun(plain(header.confidentiality)),
      new TextRun({ children: [new Tab(), PageNumber.CURRENT, '\u00a0/\u00a0', PageNumber.TOTAL_PAGES] }),
    ],
  });

const STAMP = /(<dcterms:(?:created|modified)[^>]*>)[^<]*/gu;
const BOOKMARK_ID = /(<w:bookmark(?:Start|End)\b[^>]*?w:id=")(\d+)"/gu;

/** The library writes the clock's time, and counts bookmarks from one document to the next: both become the document's own. */
function undated(bytes: Uint8Array, date: string): Uint8Array {
  const entries = unzipSync(bytes);
  const change = (name: string, how: (xml: string) => string): void => {
    const part = entries[name];
    if (part) entries[name] = strToU8(how(strFromU8(part)));
  };
  change('docProps/core.xml', (xml) => xml.replaceAll(STAMP, `$1${new Date(date).toISOString()}`));
  const ids = new Map<string, number>();
  change('word/document.xml', (xml) =>
    xml.replaceAll(BOOKMARK_ID, (_all, before: string, id: string) => {
      ids.set(id, ids.get(id) ?? ids.size + 1);
      return `${before}${ids.get(id)}"`;
    }),
  );
  return zipSync(entries, { mtime: NO_DATE, level: 6 });
}
