import type { CitationAttributes, DocumentNode } from '../../domain/memo.ts';
import { citationsOf } from '../document-schema.ts';

/** Words that the author put between quotation marks, or into a block quotation, and the citation that answers for them. */
export interface MemoQuotation {
  readonly words: string;
  /** Null when no citation stands near. */
  readonly citation: CitationAttributes | null;
}

const QUOTED = /«([^«»]+)»|“([^“”]+)”|"([^"]+)"/gu;
const WORD = /[\p{L}\p{N}]+/gu;
/** A term or a title between marks is no quotation that somebody must answer for. */
const FEWEST_WORDS = 4;
const OBJECT = '\ufffc';

/** The quotations of a memorandum in the order of its text, those of notes after their paragraph. */
export function quotationsOf(document: DocumentNode): readonly MemoQuotation[] {
  const found: MemoQuotation[] = [];
  visitBlocks(document.content ?? [], found);
  return found;
}

function visitBlocks(blocks: readonly DocumentNode[], found: MemoQuotation[]): void {
  for (const [i, block] of blocks.entries()) {
    if (block.type === 'paragraph' || block.type === 'heading') visitLine(block, found);
    else if (block.type === 'blockquote') visitBlockQuotation(block, blocks[i - 1], blocks[i + 1], found);
    else visitBlocks(block.content ?? [], found);
  }
}

interface Line {
  readonly text: string;
  /** Citations with their places in the text; a note's first citation stands where the note is called. */
  readonly citations: readonly { readonly at: number; readonly citation: CitationAttributes }[];
  readonly notes: readonly DocumentNode[];
}

function lineOf(node: DocumentNode): Line {
  let text = '';
  const citations: Line['citations'][number][] = [];
  const notes: DocumentNode[] = [];
  for (const child of node.content ?? []) {
    if (child.type === 'footnote') notes.push(child);
    const [citation] = child.type === 'text' ? [] : citationsOf(child);
    if (citation) citations.push({ at: text.length, citation });
    text += child.type === 'hard_break' ? '\n' : (child.text ?? OBJECT);
  }
  return { text, citations, notes };
}

function visitLine(node: DocumentNode, found: MemoQuotation[]): void {
  const { text, citations, notes } = lineOf(node);
  const quoted = Array.from(text.matchAll(QUOTED), (match) => ({
    words: (match[1] ?? match[2] ?? match[3] ?? '').trim(),
    start: match.index,
    end: match.index + match[0].length,
  }));
  for (const { words, start, end } of quoted) {
    if (countWords(words) < FEWEST_WORDS) continue;
    const after = citations.find(({ at }) => at >= end);
    const before = citations.findLast(({ at }) => at <= start);
    found.push({ words: words.replaceAll(OBJECT, ''), citation: (after ?? before)?.citation ?? null });
  }
  for (const note of notes) visitLine(note, found);
}

/** The whole block is a quotation: a citation inside answers for it, else the one announced before or given after. */
function visitBlockQuotation(
  block: DocumentNode,
  before: DocumentNode | undefined,
  after: DocumentNode | undefined,
  found: MemoQuotation[],
): void {
  const near =
    citationsOf(block)[0] ?? (before && citationsOf(before).at(-1)) ?? (after && citationsOf(after)[0]) ?? null;
  const paragraphs = (block.content ?? []).filter(({ type }) => type === 'paragraph');
  for (const paragraph of paragraphs) {
    const words = lineOf(paragraph)
      .text.replaceAll(OBJECT, '')
      .replaceAll(/^[\s«“"]+|[\s»”"]+$/gu, '');
    if (countWords(words) >= FEWEST_WORDS) found.push({ words, citation: near });
  }
}

const countWords = (text: string): number => text.match(WORD)?.length ?? 0;
