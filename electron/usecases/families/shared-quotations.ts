import type { SharedQuotation } from '../../../shared/domain/family.ts';
import type { SourceText } from '../../../shared/domain/source.ts';
import type { Span } from '../../../shared/text/span.ts';
import { longQuotations, QUOTATION_WORDS } from '../../../shared/text/wording/quotations.ts';
import { compareWording } from '../../../shared/text/wording/shared-passages.ts';
import type { ReadableDatabase } from '../../store/database.ts';
import { listPassages } from '../../store/queries/passage.ts';
import { textsHolding } from '../../store/queries/quotation.ts';
import { findSource, findSourceRow } from '../../store/queries/source-read.ts';
import { readText } from '../../store/texts.ts';
import { found } from '../checks.ts';
import type { CaseFile } from '../../store/case-file.ts';
import type { Input, Output } from '../../../shared/contracts/contract.ts';

/** Quotations of one source looked for elsewhere, words of each by which, and sources compared for each. */
const MOST = { quotations: 40, words: 8, sources: 24 } as const;

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
  return spans.map((span) => elsewhere(file.read, text, span)).filter(({ others }) => others.length > 0);
}

function elsewhere(db: ReadableDatabase, { sourceId, textId, body }: SourceText, span: Span): SharedQuotation {
  const quote = body.slice(span.start, span.end);
  const words = new Set(quote.toLowerCase().match(/[\p{L}\p{N}]+/gu));
  const longest = [...words].sort((a, b) => b.length - a.length).slice(0, MOST.words);
  const family = findSourceRow(db, sourceId)?.familyId ?? null;
  const quoted = { body: quote, segments: [{ start: 0, end: quote.length, role: 'body' as const }] };
  const others = textsHolding(db, longest, sourceId, MOST.sources).flatMap((holder) => {
    const { passages } = compareWording(quoted, holder);
    const [best] = passages.toSorted((a, b) => b.words - a.words);
    if (!best || best.words < QUOTATION_WORDS) return [];
    const { start, end } = best.second;
    const isFamily = holder.family !== null && String(holder.family) === family;
    return [{ sourceId: holder.sourceId, no: holder.no, title: holder.title, start, end, isFamily }];
  });
  return { sourceId, textId, ...span, quote, others };
}
