/** What a memorandum's document may be: the node types of `shared/domain/memo.ts` and where each may stand. Nothing else is ever stored. */
import {
  ALIGNMENTS,
  CITATION_FORMS,
  COMMENT_KINDS,
  LIVE_SUBJECTS,
  TEXT_LANGUAGES,
  type CitationAttributes,
  type DocumentNode,
  type LiveBlockAttributes,
} from '../domain/memo.ts';
import { fail, succeed, type Result } from '../kernel/result.ts';

/** Blocks that quotations, list items and cells may hold; headings, tables and page-wide blocks stay at the top. */
const FLOW = ['paragraph', 'blockquote', 'bullet_list', 'ordered_list'] as const;
const BLOCKS = [...FLOW, 'heading', 'table', 'page_break', 'exhibit_list', 'live_block'] as const;
/** What a footnote may hold: a note has no note of its own. */
const PHRASE = ['text', 'hard_break', 'citation', 'cross_reference'] as const;
const INLINES = [...PHRASE, 'footnote'] as const;
const CELLS = ['table_cell', 'table_header'] as const;

interface Rule {
  readonly content: readonly string[];
  /** At least one child. */
  readonly filled?: boolean;
  /** Type of the first child. */
  readonly first?: string;
  readonly attrs?: Readonly<Record<string, (value: unknown) => boolean>>;
  /** Any attribute may be left out but these. */
  readonly optional?: boolean;
  readonly required?: readonly string[];
}

const whole =
  (from: number, to: number) =>
  (value: unknown): boolean =>
    Number.isInteger(value) && (value as number) >= from && (value as number) <= to;
const name = (value: unknown): boolean => typeof value === 'string' && value.length >= 1 && value.length <= 64;

const oneOf =
  (values: readonly unknown[]) =>
  (value: unknown): boolean =>
    values.includes(value);
const flag = (value: unknown): boolean => typeof value === 'boolean';
const nameOrNone = (value: unknown): boolean => value === null || name(value);
const words =
  (longest: number) =>
  (value: unknown): boolean =>
    typeof value === 'string' && value.length <= longest;

/** A handful of plain values; what they mean is the live block's to say. */
function isOptions(value: unknown): boolean {
  if (!isRecord(value)) return false;
  const isPlain = (one: unknown): boolean => words(2_000)(one) || flag(one) || Number.isFinite(one);
  const entries = Object.entries(value);
  return (
    entries.length <= 20 &&
    entries.every(
      ([key, one]) =>
        key.length <= 64 && (isPlain(one) || (Array.isArray(one) && one.length <= 10_000 && one.every(name))),
    )
  );
}

const SPAN = { colspan: whole(1, 100), rowspan: whole(1, 1_000) };

const RULES: Readonly<Record<string, Rule>> = {
  doc: { content: BLOCKS, filled: true },
  paragraph: { content: INLINES, attrs: { id: nameOrNone, numbered: flag, align: oneOf(ALIGNMENTS) }, optional: true },
  heading: {
    content: INLINES,
    attrs: { level: whole(1, 4), id: nameOrNone, numbered: flag },
    required: ['level'],
    optional: true,
  },
  blockquote: { content: FLOW, filled: true },
  bullet_list: { content: ['list_item'], filled: true },
  ordered_list: { content: ['list_item'], filled: true, attrs: { start: whole(0, 100_000) }, optional: true },
  list_item: { content: FLOW, filled: true, first: 'paragraph' },
  table: { content: ['table_row'], filled: true },
  table_row: { content: CELLS, filled: true },
  table_cell: { content: FLOW, filled: true, attrs: SPAN, optional: true },
  table_header: { content: FLOW, filled: true, attrs: SPAN, optional: true },
  page_break: { content: [] },
  exhibit_list: { content: [] },
  live_block: {
    content: [...FLOW, 'table'],
    attrs: {
      id: name,
      subject: oneOf(LIVE_SUBJECTS),
      options: isOptions,
      frozenAt: (value) => value === null || words(40)(value),
    },
  },
  text: { content: [] },
  hard_break: { content: [] },
  footnote: { content: PHRASE },
  citation: {
    content: [],
    attrs: {
      id: name,
      sourceId: name,
      passageId: nameOrNone,
      form: oneOf(CITATION_FORMS),
    },
  },
  cross_reference: { content: [], attrs: { targetId: name } },
};
const MARKS: Readonly<Record<string, Pick<Rule, 'attrs'>>> = {
  strong: {},
  em: {},
  small_caps: {},
  superscript: {},
  language: { attrs: { code: oneOf(TEXT_LANGUAGES) } },
  comment: { attrs: { id: name, kind: oneOf(COMMENT_KINDS), body: words(10_000), done: flag } },
};

/** A 500-page memorandum has some 20,000 nodes; beyond these bounds the document was made by no editor of ours. */
const MAX_DEPTH = 40;
const MAX_NODES = 400_000;
const MAX_TEXT = 20_000_000;

/** @returns the document as it came, or `memo.invalid` naming the first node that does not belong */
export function checkDocument(document: unknown): Result<DocumentNode> {
  const size = { nodes: 0, text: 0 };
  const bad = firstBadNode(document, ['doc'], 0, size);
  return bad === null ? succeed(document as DocumentNode) : fail('memo.invalid', { node: bad.slice(0, 60) });
}

function firstBadNode(
  value: unknown,
  allowed: readonly string[],
  depth: number,
  size: { nodes: number; text: number },
): string | null {
  if (!isRecord(value) || typeof value['type'] !== 'string') return 'node';
  const type = value['type'];
  const rule = Object.hasOwn(RULES, type) ? RULES[type] : undefined;
  size.nodes += 1;
  if (!rule || !allowed.includes(type) || depth > MAX_DEPTH || size.nodes > MAX_NODES) return type;
  if (!hasRightAttributes(value['attrs'], rule)) return type;
  if (!(type === 'text' ? isText(value, size) : value['text'] === undefined)) return type;
  const badMark = firstBadMark(
    value['marks'],
    [...INLINES].some((inline) => inline === type),
  );
  if (badMark !== null) return badMark;
  const content = value['content'] ?? [];
  if (!Array.isArray(content)) return type;
  if (rule.filled && content.length === 0) return type;
  if (rule.first !== undefined && !(isRecord(content[0]) && content[0]['type'] === rule.first)) return type;
  for (const child of content as unknown[]) {
    const bad = firstBadNode(child, rule.content, depth + 1, size);
    if (bad !== null) return bad;
  }
  return null;
}

function isText(node: Readonly<Record<string, unknown>>, size: { text: number }): boolean {
  const text = node['text'];
  if (typeof text !== 'string' || text === '') return false;
  size.text += text.length;
  return size.text <= MAX_TEXT;
}

function hasRightAttributes(attrs: unknown, rule: Rule): boolean {
  const known = rule.attrs ?? {};
  if (attrs === undefined || attrs === null)
    return rule.attrs === undefined || (rule.optional === true && rule.required === undefined);
  if (!isRecord(attrs) || Object.keys(attrs).some((key) => !Object.hasOwn(known, key))) return false;
  return Object.entries(known).every(
    ([key, isRight]) =>
      (rule.optional && !rule.required?.includes(key) && !Object.hasOwn(attrs, key)) || isRight(attrs[key]),
  );
}

function firstBadMark(marks: unknown, isInline: boolean): string | null {
  if (marks === undefined) return null;
  if (!Array.isArray(marks) || (!isInline && marks.length > 0)) return 'marks';
  for (const mark of marks as unknown[]) {
    const type = isRecord(mark) && typeof mark['type'] === 'string' ? mark['type'] : 'mark';
    const rule = Object.hasOwn(MARKS, type) ? MARKS[type] : undefined;
    if (!rule || !isRecord(mark) || !hasRightAttributes(mark['attrs'], { content: [], ...rule })) return type;
  }
  return null;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The citations of a checked document, in the order of its text. */
export function citationsOf(node: DocumentNode): CitationAttributes[] {
  if (node.type === 'citation') return [node.attrs as unknown as CitationAttributes];
  return (node.content ?? []).flatMap(citationsOf);
}

/** The live blocks of a checked document; they stand at the top level only. */
export const liveBlocksOf = (document: DocumentNode): LiveBlockAttributes[] =>
  (document.content ?? [])
    .filter(({ type }) => type === 'live_block')
    .map(({ attrs }) => attrs as unknown as LiveBlockAttributes);
