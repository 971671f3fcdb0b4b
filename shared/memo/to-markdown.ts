import type { PrintJob } from './print-job.ts';
import { assertNever } from '../kernel/assert-never.ts';
import type { Language } from '../kernel/words.ts';
import { MEMO_WORDS } from './memo-words.ts';
import type { Block, ExhibitRow, Inline, ResolvedCell, ResolvedMemo } from './resolved-memo.ts';
import { applyEdits } from './french-typography.ts';
import { typographicEdits } from './resolve-inlines.ts';
import { signature, titleBlock, type TitleElement } from './templates/title-block.ts';

/** What Markdown would take for a sign of its own. A line that begins like a list or a heading is guarded where blocks are written. */
const escape = (text: string): string => text.replaceAll(/[\\`*_[\]<>|~]/gu, (sign) => `\\${sign}`);
const guard = (line: string): string =>
  line.replace(/^(\s*)([#+\-=]|\d+[.)])(?=\s|$)/u, (_all, space: string, sign: string) =>
    /^\d/u.test(sign) ? `${space}${sign.slice(0, -1)}\\${sign.slice(-1)}` : `${space}\\${sign}`,
  );

/** Emphasis marks hold only where they touch the words. */
function wrap(text: string, mark: string, end = mark): string {
  const [, before = '', words = '', after = ''] = /^(\s*)(.*?)(\s*)$/su.exec(text) ?? [];
  return words === '' ? text : `${before}${mark}${words}${end}${after}`;
}

function inline(one: Inline): string {
  switch (one.kind) {
    case 'text': {
      const { strong, em, smallCaps, superscript } = one.style;
      let text = escape(one.text);
      if (superscript) text = wrap(text, '<sup>', '</sup>');
      if (smallCaps) text = wrap(text, '<span style="font-variant: small-caps">', '</span>');
      if (em) text = wrap(text, '*');
      if (strong) text = wrap(text, '**');
      return text;
    }
    case 'line-break':
      return '\\\n';
    case 'cross-reference':
      return escape(one.text);
    case 'note-call':
      return `[^${one.note}]`;
    default:
      return assertNever(one);
  }
}

const inlines = (all: readonly Inline[]): string => all.map(inline).join('');
/** Cells and headings are single lines. */
const oneLine = (text: string): string => text.replaceAll(/\\?\n+/gu, ' ').trim();
const indent = (text: string, by: string): string =>
  text
    .split('\n')
    .map((line, index) => (index === 0 || line === '' ? line : by + line))
    .join('\n');

const tableRow = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

/** Markdown has neither joined cells nor rows without a head: a joined cell is followed by empty ones, and the first row is the head. */
function table(rows: readonly (readonly ResolvedCell[])[], context: Context): string {
  const lines = rows.map((row) =>
    row.flatMap(({ blocks: content, columns }) => [
      oneLine(content.map((block) => writeBlock(block, context)).join(' ')),
      ...Array.from({ length: columns - 1 }, () => ''),
    ]),
  );
  return gridOf(lines);
}

function gridOf([head = [], ...rest]: readonly (readonly string[])[]): string {
  const width = Math.max(head.length, ...rest.map(({ length }) => length));
  const whole = (cells: readonly string[]): string[] => Array.from({ length: width }, (_, at) => cells[at] ?? '');
  return [tableRow(whole(head)), tableRow(whole([]).map(() => '---')), ...rest.map((row) => tableRow(whole(row)))].join(
    '\n',
  );
}

interface Context {
  readonly language: Language;
  readonly exhibits: readonly ExhibitRow[];
}

const exhibitList = ({ language, exhibits }: Context): string =>
  gridOf([
    (['number', 'title', 'date', 'form'] as const).map((key) => MEMO_WORDS[key][language]),
    ...exhibits.flatMap(({ number, title, date, form, heading }) => [
      ...(heading === '' ? [] : [['', `**${escape(heading)}**`, '', '']]),
      [String(number), escape(title), escape(date), form],
    ]),
  ]);

function writeBlock(block: Block, context: Context): string {
  switch (block.kind) {
    case 'heading': {
      // The title of the memorandum is the only heading of the first level.
      const label = block.label === '' ? '' : `${block.label} `;
      return `${'#'.repeat(block.level + 1)} ${label}${oneLine(inlines(block.inlines))}`;
    }
    case 'paragraph': {
      const label = block.label === '' ? '' : `${block.label.replace(/\.$/u, '\\.')} `;
      return label + guard(inlines(block.inlines));
    }
    case 'quotation':
      return writeBlocks(block.blocks, context)
        .split('\n')
        .map((line) => `> ${line}`.trimEnd())
        .join('\n');
    case 'list':
      return block.items
        .map((item, index) => {
          const sign = block.ordered ? `${block.start + index}. ` : '- ';
          return sign + indent(writeBlocks(item, context), ' '.repeat(sign.length));
        })
        .join('\n');
    case 'table':
      return table(block.rows, context);
    case 'page-break':
      return '---';
    case 'exhibit-list':
      return exhibitList(context);
    default:
      return assertNever(block);
  }
}

const writeBlocks = (blocks: readonly Block[], context: Context): string =>
  blocks
    .map((block) => writeBlock(block, context))
    .filter((text) => text !== '')
    .join('\n\n');

function titleElement(element: TitleElement, set: (text: string) => string): string {
  switch (element.kind) {
    case 'letterhead':
      return [`**${set(element.firm)}**`, ...element.lines.map(set)].join('\\\n');
    case 'banner':
      return `**${set(element.text)}**`;
    case 'line':
      return element.look === 'title' || element.look === 'pleading'
        ? `# ${set(element.text)}`
        : guard(set(element.text));
    case 'fields':
      return element.rows.map(([label, value]) => `**${set(label)}** ${set(value)}`).join('\\\n');
    case 'sides':
      return element.sides
        .map(({ label, parties, counsel }) =>
          [
            `**${set(label)}**`,
            ...parties.map(({ name, details }) => [`**${set(name)}**`, ...details.map(set)].join(', ')),
            ...counsel.map(set),
          ].join('\\\n'),
        )
        .join('\n\n');
    default:
      return assertNever(element);
  }
}

/**
 * The memorandum as Markdown (CommonMark with tables and footnotes `[^1]`): the numbers of headings, notes and exhibits are those of the PDF.
 * Lines end in LF.
 */
export function toMarkdown(
  job: Parameters<typeof titleBlock>[0] & Pick<PrintJob, 'settings'>,
  { blocks, notes, exhibits }: Pick<ResolvedMemo, 'blocks' | 'notes' | 'exhibits'>,
): string {
  const set = (text: string): string =>
    escape(applyEdits(text, typographicEdits(text, job.language, job.settings.typography)));
  const context: Context = { language: job.language, exhibits };
  const parts = [
    ...titleBlock(job).map((element) => titleElement(element, set)),
    writeBlocks(blocks, context),
    (signature(job) ?? []).map(set).join('\\\n'),
    notes.map((note, index) => `[^${index + 1}]: ${indent(inlines(note), '    ')}`).join('\n'),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}
