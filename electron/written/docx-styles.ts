import { AlignmentType, LevelFormat, type IPropertiesOptions } from 'docx';

/** Twentieths of a point. */
const INDENT = 425;

const numbered = (level: number, format: (typeof LevelFormat)[keyof typeof LevelFormat], text: string, start = 1) => ({
  level,
  format,
  text,
  start,
  alignment: AlignmentType.START,
  style: { paragraph: { indent: { left: INDENT * (level + 1), hanging: INDENT } } },
});

const ORDERED = [LevelFormat.DECIMAL, LevelFormat.LOWER_LETTER, LevelFormat.LOWER_ROMAN] as const;
const BULLETS = ['•', '–', '·'] as const;
const LEVELS = [0, 1, 2, 3, 4, 5, 6, 7, 8] as const;

export const HEADINGS = 'headings';
export const PARAGRAPHS = 'paragraphs';
export const BULLET_LIST = 'bullets';
export const orderedList = (index: number): string => `list-${index}`;

/** Headings I, A, 1, a; paragraphs in one sequence; each ordered list by itself. */
export const docxNumbering = (orderedStarts: readonly number[]): NonNullable<IPropertiesOptions['numbering']> => ({
  config: [
    {
      reference: HEADINGS,
      levels: [LevelFormat.UPPER_ROMAN, LevelFormat.UPPER_LETTER, LevelFormat.DECIMAL, LevelFormat.LOWER_LETTER].map(
        (format, level) => ({
          level,
          format,
          text: `%${level + 1}.`,
          alignment: AlignmentType.START,
          style: { paragraph: { indent: { left: INDENT, hanging: INDENT } } },
        }),
      ),
    },
    {
      reference: PARAGRAPHS,
      levels: [
        { ...numbered(0, LevelFormat.DECIMAL, '%1.'), style: { paragraph: { indent: { left: 0, firstLine: 0 } } } },
      ],
    },
    {
      reference: BULLET_LIST,
      levels: LEVELS.map((level) => numbered(level, LevelFormat.BULLET, BULLETS[level % BULLETS.length] ?? '•')),
    },
    ...orderedStarts.map((start, index) => ({
      reference: orderedList(index),
      levels: LEVELS.map((level) =>
        numbered(level, ORDERED[level % ORDERED.length] ?? LevelFormat.DECIMAL, `%${level + 1}.`, start),
      ),
    })),
  ],
});

const FONT = 'Times New Roman';
const heading = (size: number, change: { readonly italics?: boolean; readonly allCaps?: boolean } = {}) => ({
  run: { font: FONT, size, bold: true, color: '000000', ...change },
  paragraph: { spacing: { before: 280, after: 120 }, keepNext: true },
});

/** A sober page that either word processor sets alike: sizes in half points, lengths in twentieths of a point. */
export const DOCX_STYLES: NonNullable<IPropertiesOptions['styles']> = {
  default: {
    document: { run: { font: FONT, size: 23 } },
    heading1: heading(27),
    heading2: heading(24),
    heading3: heading(23, { italics: true }),
    heading4: { ...heading(23, { italics: true }), run: { font: FONT, size: 23, italics: true, color: '000000' } },
    footnoteText: { run: { font: FONT, size: 19 }, paragraph: { spacing: { after: 40 } } },
  },
  paragraphStyles: [
    {
      id: 'MemoText',
      name: 'Memo Text',
      basedOn: 'Normal',
      quickFormat: true,
      paragraph: { spacing: { after: 140, line: 288 }, alignment: AlignmentType.JUSTIFIED },
    },
    {
      id: 'MemoQuotation',
      name: 'Memo Quotation',
      basedOn: 'MemoText',
      quickFormat: true,
      run: { size: 21 },
      paragraph: { indent: { left: 567, right: 567 } },
    },
    {
      id: 'MemoCell',
      name: 'Memo Cell',
      basedOn: 'Normal',
      run: { size: 20 },
      paragraph: { spacing: { before: 30, after: 30 } },
    },
    ...[0, 1, 2, 3].map((level) => ({
      id: `TOC${level + 1}`,
      name: `toc ${level + 1}`,
      basedOn: 'Normal',
      next: 'Normal',
      uiPriority: 39,
      run: { size: 21 },
      paragraph: { spacing: { after: 40 }, indent: { left: 283 * level } },
    })),
    {
      id: 'MemoTitle',
      name: 'Memo Title',
      basedOn: 'Normal',
      run: { size: 34, bold: true },
      paragraph: { spacing: { after: 240 } },
    },
    {
      id: 'MemoKind',
      name: 'Memo Kind',
      basedOn: 'Normal',
      run: { size: 21, characterSpacing: 40 },
      paragraph: { spacing: { before: 240, after: 60 } },
    },
    {
      id: 'MemoBanner',
      name: 'Memo Banner',
      basedOn: 'Normal',
      run: { size: 20, bold: true },
      paragraph: { spacing: { after: 200 }, alignment: AlignmentType.CENTER },
    },
  ],
};
