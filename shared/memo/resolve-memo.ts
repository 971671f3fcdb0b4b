import { formatEdtf } from '../kernel/edtf.ts';
import type { DocumentNode } from '../domain/memo.ts';
import type { CitationPlace } from './citation-label.ts';
import { MEMO_WORDS } from './memo-words.ts';
import { createHeadingCounter } from './number-headings.ts';
import type { PrintJob } from './print-job.ts';
import { resolveInlines, type InlineContext } from './resolve-inlines.ts';
import type { Block, ExhibitRow, ResolvedCell, ResolvedMemo } from './resolved-memo.ts';

const INLINE_TYPES: ReadonlySet<string> = new Set(['text', 'hard_break', 'footnote', 'citation']);

const whole = (value: unknown, least: number, most: number, otherwise: number): number =>
  typeof value === 'number' && Number.isInteger(value) ? Math.min(Math.max(value, least), most) : otherwise;

/**
 * Turns a memorandum's document into blocks that name every exhibit by its number. Numbers follow the order of `job.exhibits`; headings
 * and notes are numbered in document order. A document without an exhibit list of its own gets one at its end.
 * @param locate the exhibit's number and the page inside it; null when the source is not in the list of exhibits
 */
export function resolveMemo(
  job: Pick<PrintJob, 'language' | 'document' | 'passages' | 'exhibits'>,
  locate: (sourceId: string, passageId: string | null) => CitationPlace | null,
): ResolvedMemo {
  const context: InlineContext = {
    language: job.language,
    quotes: new Map(job.passages.map(({ id, quote }) => [id, quote])),
    locate,
    notes: [],
  };
  const nextLabel = createHeadingCounter();
  const blocks = resolveBlocks(job.document.content ?? [], context, nextLabel);
  const listed = blocks.some(({ kind }) => kind === 'exhibit-list');
  return {
    blocks: listed || job.exhibits.length === 0 ? blocks : [...blocks, ...exhibitListAtEnd(job)],
    notes: context.notes,
    exhibits: exhibitRows(job),
  };
}

/** The rows of the exhibit list, in its order. */
const exhibitRows = (job: Pick<PrintJob, 'language' | 'exhibits'>): ExhibitRow[] =>
  job.exhibits.map(({ sourceId, number, title, date, form }) => ({
    sourceId,
    number,
    title,
    date: formatEdtf(date, job.language) || MEMO_WORDS.undated[job.language],
    form: MEMO_WORDS[form][job.language],
  }));

function exhibitListAtEnd({ language }: Pick<PrintJob, 'language'>): Block[] {
  const text = MEMO_WORDS.exhibitList[language];
  const style = { strong: false, em: false, smallCaps: false };
  return [
    { kind: 'heading', level: 1, label: '', inlines: [{ kind: 'text', text, style, quoted: false, target: null }] },
    { kind: 'exhibit-list' },
  ];
}

type NextLabel = (level: number) => string;

function resolveBlocks(nodes: readonly DocumentNode[], context: InlineContext, nextLabel: NextLabel): Block[] {
  const blocks: Block[] = [];
  let loose: DocumentNode[] = [];
  const closeLoose = (): void => {
    if (loose.length > 0) blocks.push({ kind: 'paragraph', inlines: resolveInlines(loose, context) });
    loose = [];
  };
  for (const node of nodes) {
    if (INLINE_TYPES.has(node.type)) loose.push(node);
    else {
      closeLoose();
      blocks.push(...resolveBlock(node, context, nextLabel));
    }
  }
  closeLoose();
  return blocks;
}

function resolveBlock(node: DocumentNode, context: InlineContext, nextLabel: NextLabel): Block[] {
  const content = node.content ?? [];
  switch (node.type) {
    case 'heading': {
      const level = whole(node.attrs?.['level'], 1, 4, 1);
      return [{ kind: 'heading', level, label: nextLabel(level), inlines: resolveInlines(content, context) }];
    }
    case 'paragraph':
      return [{ kind: 'paragraph', inlines: resolveInlines(content, context) }];
    case 'blockquote':
      return [{ kind: 'quotation', blocks: resolveBlocks(content, context, nextLabel) }];
    case 'bullet_list':
    case 'ordered_list': {
      const items = content.map((item) =>
        resolveBlocks(item.type === 'list_item' ? (item.content ?? []) : [item], context, nextLabel),
      );
      const start = whole(node.attrs?.['start'] ?? node.attrs?.['order'], 0, 1_000_000, 1);
      return [{ kind: 'list', ordered: node.type === 'ordered_list', start, items }];
    }
    case 'table':
      return [{ kind: 'table', rows: content.map((row) => resolveRow(row, context, nextLabel)) }];
    case 'page_break':
      return [{ kind: 'page-break' }];
    case 'exhibit_list':
      return [{ kind: 'exhibit-list' }];
    default:
      return resolveBlocks(content, context, nextLabel);
  }
}

const resolveRow = (row: DocumentNode, context: InlineContext, nextLabel: NextLabel): ResolvedCell[] =>
  (row.content ?? []).map((cell) => ({
    header: cell.type === 'table_header',
    columns: whole(cell.attrs?.['colspan'], 1, 100, 1),
    rows: whole(cell.attrs?.['rowspan'], 1, 1_000, 1),
    blocks: resolveBlocks(cell.content ?? [], context, nextLabel),
  }));
