import { formatEdtf } from '../kernel/edtf.ts';
import { ALIGNMENTS, type Alignment, type DocumentNode } from '../domain/memo.ts';
import type { CitationPlace } from './citation-label.ts';
import { MEMO_WORDS } from './memo-words.ts';
import { isWordless, numberDocument, type DocumentNumbers } from './number-document.ts';
import type { PrintJob, PrintPassage } from './print-job.ts';
import { createReferenceWriter } from './repeated-citations.ts';
import { plainText, resolveInlines, typographicEdits, type InlineContext } from './resolve-inlines.ts';
import type { Block, ExhibitRow, ResolvedCell, ResolvedMemo } from './resolved-memo.ts';

const INLINE_TYPES: ReadonlySet<string> = new Set(['text', 'hard_break', 'footnote', 'citation', 'cross_reference']);

const whole = (value: unknown, least: number, most: number, otherwise: number): number =>
  typeof value === 'number' && Number.isInteger(value) ? Math.min(Math.max(value, least), most) : otherwise;

/**
 * Turns a memorandum's document into blocks that name every exhibit by its number. Numbers follow the order of `job.exhibits`; headings
 * and notes are numbered in document order. A document without an exhibit list of its own gets one at its end.
 * @param edits what French or English typography changes in a line; by default found anew each time
 * @param locate the exhibit's number and the page inside it; null when the source is not in the list of exhibits
 */
export function resolveMemo(
  job: Pick<PrintJob, 'language' | 'document' | 'exhibits' | 'live' | 'settings'> & {
    readonly passages: readonly Pick<PrintPassage, 'id' | 'quote'>[];
  },
  locate: (sourceId: string, passageId: string | null) => CitationPlace | null,
  edits: InlineContext['edits'] = typographicEdits,
): ResolvedMemo {
  const numbers = numberDocument(job.document);
  const context: BlockContext = {
    language: job.language,
    edits,
    numbers,
    live: job.live,
    targets: numbers.targets,
    languages: new Map(job.exhibits.map(({ sourceId, language = '' }) => [sourceId, language])),
    quotes: new Map(job.passages.map(({ id, quote }) => [id, quote])),
    locate,
    notes: [],
    settings: job.settings,
    references: createReferenceWriter({ language: job.language, ...job.settings }),
  };
  const origins = new Map<Block, number>();
  const blocks = resolveBlocks(job.document.content ?? [], context, (block, index) => origins.set(block, index));
  const listed = blocks.some(({ kind }) => kind === 'exhibit-list');
  return {
    blocks: listed || job.exhibits.length === 0 ? blocks : [...blocks, ...exhibitListAtEnd(job)],
    origins,
    notes: context.notes,
    exhibits: exhibitRows(job),
  };
}

/** The rows of the exhibit list, in its order. */
const exhibitRows = (job: Pick<PrintJob, 'language' | 'exhibits'>): ExhibitRow[] =>
  job.exhibits.map(({ sourceId, number, title, date, form, heading = '' }) => ({
    sourceId,
    number,
    title,
    date: formatEdtf(date, job.language) || MEMO_WORDS.undated[job.language],
    form: MEMO_WORDS[form][job.language],
    heading,
  }));

function exhibitListAtEnd({ language }: Pick<PrintJob, 'language'>): Block[] {
  const text = MEMO_WORDS.exhibitList[language];
  return [{ kind: 'heading', level: 1, label: '', id: null, inlines: [plainText(text)] }, { kind: 'exhibit-list' }];
}

interface BlockContext extends InlineContext {
  readonly numbers: DocumentNumbers;
  readonly live: PrintJob['live'];
}

const idOf = ({ attrs }: DocumentNode): string | null => {
  const id = attrs?.['id'];
  return typeof id === 'string' ? id : null;
};
const alignOf = ({ attrs }: DocumentNode): Alignment => ALIGNMENTS.find((one) => one === attrs?.['align']) ?? 'start';

function resolveBlocks(
  nodes: readonly DocumentNode[],
  context: BlockContext,
  made: (block: Block, index: number) => void = () => undefined,
): Block[] {
  const blocks: Block[] = [];
  let loose: DocumentNode[] = [];
  const add = (block: Block, index: number): void => {
    blocks.push(block);
    made(block, index);
  };
  const closeLoose = (index: number): void => {
    const inlines = resolveInlines(loose, context);
    if (loose.length > 0) add({ kind: 'paragraph', label: '', id: null, align: 'start', inlines }, index - 1);
    loose = [];
  };
  for (const [index, node] of nodes.entries()) {
    if (INLINE_TYPES.has(node.type)) loose.push(node);
    else {
      closeLoose(index);
      for (const block of resolveBlock(node, context)) add(block, index);
    }
  }
  closeLoose(nodes.length);
  return blocks;
}

function resolveBlock(node: DocumentNode, context: BlockContext): Block[] {
  const content = node.content ?? [];
  const label = context.numbers.labels.get(node) ?? '';
  switch (node.type) {
    case 'heading': {
      if (isWordless(node)) return [];
      const level = whole(node.attrs?.['level'], 1, 4, 1);
      return [{ kind: 'heading', level, label, id: idOf(node), inlines: resolveInlines(content, context) }];
    }
    case 'paragraph': {
      const inlines = resolveInlines(content, context);
      return [{ kind: 'paragraph', label, id: idOf(node), align: alignOf(node), inlines }];
    }
    case 'blockquote':
      return [{ kind: 'quotation', blocks: resolveBlocks(content, context) }];
    case 'bullet_list':
    case 'ordered_list': {
      // Items at the end that wait for words are not printed; those before keep their numbers.
      const items = content
        .slice(0, content.findLastIndex((item) => !isBlankItem(item)) + 1)
        .map((item) => resolveBlocks(item.type === 'list_item' ? (item.content ?? []) : [item], context));
      if (items.length === 0) return [];
      const start = whole(node.attrs?.['start'] ?? node.attrs?.['order'], 0, 1_000_000, 1);
      return [{ kind: 'list', ordered: node.type === 'ordered_list', start, items }];
    }
    case 'table':
      return [{ kind: 'table', rows: writtenOut(context, (inner) => content.map((row) => resolveRow(row, inner))) }];
    case 'page_break':
      return [{ kind: 'page-break' }];
    case 'exhibit_list':
      return [{ kind: 'exhibit-list' }];
    case 'live_block':
      return writtenOut(context, (inner) =>
        resolveBlocks(content.length > 0 ? content : (context.live[idOf(node) ?? ''] ?? []), inner),
      );
    default:
      return resolveBlocks(content, context);
  }
}

const isBlankItem = ({ type, content = [] }: DocumentNode): boolean =>
  type === 'list_item' && content.every((block) => block.type === 'paragraph' && isWordless(block));

/** Cells are not read one after the other, nor live blocks as part of the text: there no reference leans on another one. */
function writtenOut<T>(context: BlockContext, make: (inner: BlockContext) => T): T {
  const references = createReferenceWriter({ language: context.language, ...context.settings, repeats: 'full' });
  const made = make({ ...context, references });
  context.references.interrupt();
  return made;
}

const resolveRow = (row: DocumentNode, context: BlockContext): ResolvedCell[] =>
  (row.content ?? []).map((cell) => ({
    header: cell.type === 'table_header',
    columns: whole(cell.attrs?.['colspan'], 1, 100, 1),
    rows: whole(cell.attrs?.['rowspan'], 1, 1_000, 1),
    blocks: resolveBlocks(cell.content ?? [], context),
  }));
