import { InternalHyperlink, PageReference, Paragraph, Tab, TableOfContents, TabStopType, TextRun } from 'docx';
import type { Language } from '../../shared/kernel/words.ts';
import { MEMO_WORDS } from '../../shared/memo/memo-words.ts';
import type { Block, Inline } from '../../shared/memo/resolved-memo.ts';
import { FEWEST_HEADINGS } from '../pdf/layout/compose-contents.ts';
import { plain, type BookmarkNames } from './docx-inlines.ts';

type Heading = Extract<Block, { kind: 'heading' }>;

export interface ListedHeading {
  readonly block: Heading;
  /** What it is marked by: what refers to it already, or a mark of the contents' own. */
  readonly id: string;
}

/** The headings that the contents name; none in a short memorandum, as in the PDF. */
export function listedHeadings(blocks: readonly Block[]): readonly ListedHeading[] {
  const headings = blocks.filter((block): block is Heading => block.kind === 'heading');
  return headings.length < FEWEST_HEADINGS
    ? []
    : headings.map((block, index) => ({ block, id: block.id ?? `contents ${index}` }));
}

/** Without note calls: a note stands once, at its place in the text. */
const words = (inlines: readonly Inline[]): string =>
  inlines
    .map((inline) => ('text' in inline ? inline.text : inline.kind === 'line-break' ? ' ' : ''))
    .join('')
    .trim();

/**
 * The contents as a field of the word processor's own (ECMA-376 part 1, 17.16.5.68): filled in from the headings, each entry a link, and made
 * anew when the reader asks for it. Page numbers are the word processor's to count: Word does when it opens the document, LibreOffice when
 * its indexes are updated; until then they stand blank rather than guessed.
 * @param width of the text, in twentieths of a point
 */
export function docxContents(
  listed: readonly ListedHeading[],
  names: BookmarkNames,
  { language, width }: { readonly language: Language; readonly width: number },
): (Paragraph | TableOfContents)[] {
  if (listed.length === 0) return [];
  const title = MEMO_WORDS.contents[language];
  const entries = listed.map(({ block, id }) => {
    const anchor = names.of(id);
    const label = block.label === '' ? '' : `${block.label} `;
    return new Paragraph({
      style: `TOC${block.level}`,
      tabStops: [{ type: TabStopType.RIGHT, position: width, leader: 'dot' }],
      children: [
        new InternalHyperlink({
          anchor,
          children: [
            new TextRun({ children: [plain(`${label}${words(block.inlines)}`), new Tab()] }),
            new PageReference(anchor),
          ],
        }),
      ],
    });
  });
  return [
    new Paragraph({ style: 'MemoKind', keepNext: true, children: [new TextRun({ text: title, bold: true })] }),
    new TableOfContents(title, {
      hyperlink: true,
      headingStyleRange: '1-4',
      useAppliedParagraphOutlineLevel: true,
      beginDirty: true,
      contentChildren: entries,
    }),
  ];
}
