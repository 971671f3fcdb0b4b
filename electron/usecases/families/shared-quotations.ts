import type { SharedQuotation } from '../../../shared/domain/family.ts';
import type { SourceText } from '../../../shared/domain/source.ts';
import type { Span } from '../../../shared/text/span.ts';
import { longQuotations, QUOTATION_WORDS } from '../../../shared/text/wording/quotations.ts';
import type { ScannedWords } from '../../../shared/text/wording/scan-words.ts';
import { compareWords } from '../../../shared/text/wording/shared-passages.ts';
import { ownWords } from '../../../shared/text/wording/shingles.ts';
import type { ReadableDatabase } from '../../store/database.ts';
import { listPassages } from '../../store/queries/passage.ts';
import { sourcesHolding, wordHolder, type WordHolder } from '../../store/queries/quotation.ts';
import { findSource, findSourceRow } from '../../store/queries/source-read.ts';
import { readText } from '../../store/texts.ts';
import { found } from '../checks.ts';
import type { CaseFile } from '../../store/case-file.ts';
import type { Input, Output } from '../../../shared/contracts/contract.ts';

/**
 * Quotations of one source looked for elsewhere, words of each by which, sources compared for each, and sources read for all of them: some
 * 0.2 ms each, however many sources there are.
 */
const MOST = { quotations: 40, words: 8, sources: 24, read: 240 } as const;

/** A source that was read, once for all the quotations that it may hold. */
interface Read {
  readonly holder: WordHolder;
  readonly words: ScannedWords;
}

/** Quotations that stand word for word in other sources. Their longest words, which are rare ones, lead to the texts; the texts are then compared. */
export function sharedQuotations(
  file: CaseFile,
  { sourceId, passageIds }: Input<'family.quotations'>,
): Output<'family.quotations'> {
  found(findSource(file.read, sourceId), 'source');
  const passages = passageIds && listPassages(file.read, sourceId).filter(({ id }) => passageIds.includes(id));
  const text = readText(file.read, sourceId, passages?.[0]?.textId);
  if (!text) return [];
  const spans = longQuotations(text)
    .filter((span) => !passages || passages.some(({ start, end }) => start < span.end && end > span.start))
    .slice(0, MOST.quotations);
  const read = new Map<number, Read | undefined>();
  return spans.map((span) => elsewhere(file.read, text, span, read)).filter(({ others }) => others.length > 0);
}

function elsewhere(
  db: ReadableDatabase,
  { sourceId, textId, body }: SourceText,
  span: Span,
  read: Map<number, Read | undefined>,
): SharedQuotation {
  const quote = body.slice(span.start, span.end);
  const words = new Set(quote.toLowerCase().match(/[\p{L}\p{N}]+/gu));
  const longest = [...words].sort((a, b) => b.length - a.length).slice(0, MOST.words);
  const family = findSourceRow(db, sourceId)?.familyId ?? null;
  const quoted = ownWords(quote, [{ start: 0, end: quote.length, role: 'body' }]);
  const others = sourcesHolding(db, longest, sourceId, MOST.sources).flatMap((no) => {
    if (!read.has(no) && read.size < MOST.read) read.set(no, readHolder(db, no));
    const known = read.get(no);
    if (!known) return [];
    const { holder } = known;
    const { passages } = compareWords(quoted, known.words);
    const [best] = passages.toSorted((a, b) => b.words - a.words);
    if (!best || best.words < QUOTATION_WORDS) return [];
    const { start, end } = best.second;
    const isFamily = holder.family !== null && String(holder.family) === family;
    return [{ sourceId: holder.sourceId, no: holder.no, title: holder.title, start, end, isFamily }];
  });
  return { sourceId, textId, ...span, quote, others };
}

function readHolder(db: ReadableDatabase, no: number): Read | undefined {
  const holder = wordHolder(db, no);
  return holder && { holder, words: ownWords(holder.body, holder.segments) };
}
