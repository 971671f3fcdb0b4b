import type { CitationAttributes, DocumentNode } from '../../domain/memo.ts';
import { citationsOf } from '../document-schema.ts';
import { placesIn } from './place-in-memo.ts';
import { quotedSpans, type QuotedSpan } from './quoted-spans.ts';

/** Words that the author put between quotation marks, or into a block quotation, and the citation that answers for them. */
export interface MemoQuotation {
  readonly words: string;
  /** Null when no citation stands near. */
  readonly citation: CitationAttributes | null;
  /** Where it stands: `placesIn`. */
  readonly place: string;
}

const WORD = /[\p{L}\p{N}]+/gu;
/** A term or a title between marks is no quotation that somebody must answer for, unless a citation stands right behind it. */
const FEWEST_WORDS = 4;
/** Between a quotation's mark and the citation that is right behind it. */
const RIGHT_BEHIND = /^[\s.,;:([–—-]*$/u;
const OBJECT = '\ufffc';
/** More paragraphs than this no quotation between marks runs over. */
const MOST_PARAGRAPHS = 12;

/** The quotations of a memorandum in the order of its text, those of notes after their paragraph. */
export function quotationsOf(document: DocumentNode): readonly MemoQuotation[] {
  const found: MemoQuotation[] = [];
  const places = placesIn(document);
  visitBlocks(document.content ?? [], (quotation) => found.push(quotation), places, '');
  return found;
}

type Put = (quotation: MemoQuotation) => void;

function visitBlocks(
  blocks: readonly DocumentNode[],
  put: Put,
  places: ReadonlyMap<DocumentNode, string>,
  outer: string,
): void {
  /** What a quotation has so far whose end is in a paragraph to come. */
  let pending = { mark: '', words: '' };
  for (const [i, block] of blocks.entries()) {
    const place = places.get(block) ?? outer;
    if (block.type === 'paragraph' || block.type === 'heading') pending = visitLine(blocks, i, { put, place }, pending);
    else if (block.type === 'blockquote')
      visitBlockQuotation(block, { before: blocks[i - 1], after: blocks[i + 1] }, { put, place });
    else visitBlocks(block.content ?? [], put, places, place);
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

interface Target {
  readonly put: Put;
  readonly place: string;
}
type Pending = { readonly mark: string; readonly words: string };

const withoutObjects = (text: string): string => text.replaceAll(OBJECT, '');

/** @returns what is still open at the end of the paragraph, when a later one closes it */
function visitLine(blocks: readonly DocumentNode[], index: number, target: Target, pending: Pending): Pending {
  const node = blocks[index];
  if (!node) return pending;
  const { text, citations, notes } = lineOf(node);
  const { spans, open, openAt, closesEarlier } = quotedSpans(text, pending.mark);
  if (pending.mark !== '' && !closesEarlier) {
    visitNotes(notes, target);
    return { mark: pending.mark, words: `${pending.words}\n${text}` };
  }
  for (const span of spans) {
    const isEnd = closesEarlier && span.outer.start === 0 && pending.mark !== '';
    const words = `${isEnd ? `${pending.words}\n` : ''}${text.slice(span.start, span.end)}`;
    const citation = citationFor(span, citations);
    if (countWords(words) >= FEWEST_WORDS || isRightBehind(text, span, citation))
      target.put({
        words: withoutObjects(words).trim(),
        citation: citation?.citation ?? null,
        place: target.place,
      });
  }
  visitNotes(notes, target);
  const goesOn = open !== '' && isClosedLater(blocks, index + 1, open);
  return goesOn ? { mark: open, words: text.slice(openAt + 1) } : { mark: '', words: '' };
}

function visitNotes(notes: readonly DocumentNode[], target: Target): void {
  for (const note of notes) visitLine([note], 0, target, { mark: '', words: '' });
}

const citationFor = ({ outer }: QuotedSpan, citations: Line['citations']): Line['citations'][number] | undefined =>
  citations.find(({ at }) => at >= outer.end) ?? citations.findLast(({ at }) => at <= outer.start);

const isRightBehind = (text: string, { outer }: QuotedSpan, found: Line['citations'][number] | undefined): boolean =>
  found !== undefined && found.at >= outer.end && RIGHT_BEHIND.test(text.slice(outer.end, found.at));

function isClosedLater(blocks: readonly DocumentNode[], from: number, mark: string): boolean {
  for (const block of blocks.slice(from, from + MOST_PARAGRAPHS)) {
    if (block.type !== 'paragraph') return false;
    const { text } = lineOf(block);
    if (quotedSpans(text, mark).closesEarlier) return true;
    if (quotedSpans(text).spans.length > 0) return false;
  }
  return false;
}

const paragraphsIn = (block: DocumentNode): DocumentNode[] =>
  block.type === 'paragraph' ? [block] : (block.content ?? []).flatMap(paragraphsIn);

/** The whole block is a quotation: a citation inside answers for it, else the one announced before or given after. */
function visitBlockQuotation(
  block: DocumentNode,
  { before, after }: { readonly before: DocumentNode | undefined; readonly after: DocumentNode | undefined },
  target: Target,
): void {
  const near =
    citationsOf(block)[0] ?? (before && citationsOf(before).at(-1)) ?? (after && citationsOf(after)[0]) ?? null;
  for (const paragraph of paragraphsIn(block)) {
    const { text, notes } = lineOf(paragraph);
    const words = withoutMarks(withoutObjects(text).trim());
    const citation = citationsOf(paragraph)[0] ?? near;
    if (countWords(words) > 0) target.put({ words, citation, place: target.place });
    visitNotes(notes, target);
  }
}

/** A block needs no marks of its own; where they enclose the whole of it they are not the source's. */
function withoutMarks(text: string): string {
  const [whole, another] = quotedSpans(text).spans;
  const isAround =
    whole !== undefined && !another && whole.outer.start === 0 && /^[\s.,;]*$/u.test(text.slice(whole.outer.end));
  return isAround ? text.slice(whole.start, whole.end).trim() : text;
}

const countWords = (text: string): number => text.match(WORD)?.length ?? 0;
