import { AlignmentType, Paragraph, Tab, TabStopType, TextRun } from 'docx';
import { assertNever } from '../../shared/kernel/assert-never.ts';
import { applyEdits } from '../../shared/memo/french-typography.ts';
import type { PrintJob } from '../../shared/memo/print-job.ts';
import { typographicEdits } from '../../shared/memo/resolve-inlines.ts';
import { signature, titleBlock, type TitleElement } from '../../shared/memo/templates/title-block.ts';
import { plain } from './docx-inlines.ts';

/** Twentieths of a point. */
const LABEL_WIDTH = 1300;

type Style = 'MemoBanner' | 'MemoCell' | 'MemoKind' | 'MemoTitle';
const LOOKS = {
  place: 'MemoCell',
  kind: 'MemoKind',
  title: 'MemoTitle',
  court: 'MemoBanner',
  case: 'MemoCell',
  pleading: 'MemoTitle',
  subject: 'MemoCell',
} as const satisfies Record<string, Style>;

/** The head of the document, as the PDF has it. */
export const titleParagraphs = (job: PrintJob): Paragraph[] =>
  titleBlock(job).flatMap((element) => titleElement(element, (text) => set(job, text)));

/** Place, date and name of whoever signs a pleading. */
export const signatureParagraphs = (job: PrintJob): Paragraph[] =>
  (signature(job) ?? []).map(
    (text) =>
      new Paragraph({
        style: 'MemoCell',
        keepNext: true,
        alignment: AlignmentType.END,
        children: [new TextRun(set(job, text))],
      }),
  );

const set = ({ language, settings }: PrintJob, text: string): string =>
  plain(applyEdits(text, typographicEdits(text, language, settings.typography)));

const line = (style: Style, text: string, bold = false): Paragraph =>
  new Paragraph({ style, children: [new TextRun({ text, ...(bold && { bold }) })] });

function titleElement(element: TitleElement, print: (text: string) => string): Paragraph[] {
  switch (element.kind) {
    case 'letterhead':
      return [
        line('MemoCell', print(element.firm), true),
        ...element.lines.map((text) => line('MemoCell', print(text))),
      ];
    case 'banner':
      return [line('MemoBanner', print(element.text))];
    case 'line':
      return [line(LOOKS[element.look], print(element.text))];
    case 'fields':
      return element.rows.map(([label, value]) => field(print(label), print(value)));
    case 'sides':
      return element.sides.flatMap(({ label, parties, counsel }) => [
        line('MemoKind', print(label), true),
        ...parties.flatMap(({ name, details }) => [
          line('MemoCell', print(name), true),
          ...details.map((text) => line('MemoCell', print(text))),
        ]),
        ...counsel.map((text) => line('MemoCell', print(text))),
      ]);
    default:
      return assertNever(element);
  }
}

const field = (label: string, value: string): Paragraph =>
  new Paragraph({
    style: 'MemoCell',
    indent: { left: LABEL_WIDTH, hanging: LABEL_WIDTH },
    tabStops: [{ type: TabStopType.LEFT, position: LABEL_WIDTH }],
    children: [new TextRun({ text: label, bold: true }), new TextRun({ children: [new Tab(), value] })],
  });
