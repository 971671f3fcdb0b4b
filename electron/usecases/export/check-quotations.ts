import type { DocumentNode } from '../../../shared/domain/memo.ts';
import type { PassageRow } from '../../../shared/domain/passage.ts';
import { OWN_ROLES, type SourceText } from '../../../shared/domain/source.ts';
import { assertNever } from '../../../shared/kernel/assert-never.ts';
import type { Problem } from '../../../shared/kernel/result.ts';
import { checkQuotation } from '../../../shared/memo/cite-check/check-quotation.ts';
import { normaliseQuotation, type NormalisedText } from '../../../shared/memo/cite-check/normalise-quotation.ts';
import { quotationsOf, type MemoQuotation } from '../../../shared/memo/cite-check/quotations-of.ts';
import { pageAt, type Span } from '../../../shared/text/span.ts';
import type { ReadableDatabase } from '../../store/database.ts';
import { findPassage } from '../../store/queries/passage.ts';
import { findSource } from '../../store/queries/source-read.ts';
import { readText } from '../../store/texts.ts';
import { shownQuotation } from './shown-quotation.ts';

/** Texts never change: each is normalised once, and the last ones are kept, since a memorandum cites the same few again and again. */
const normalised = new Map<string, NormalisedText>();
const MOST_KEPT = 64;

function normalisedText(textId: string, body: string): NormalisedText {
  const known = normalised.get(textId);
  const text = known ?? normaliseQuotation(body);
  normalised.delete(textId);
  normalised.set(textId, text);
  const [oldest] = normalised.keys();
  if (normalised.size > MOST_KEPT && oldest !== undefined) normalised.delete(oldest);
  return text;
}

/** Every quotation that the author typed, against the text of the source that the citation beside it names. */
export const checkQuotations = (db: ReadableDatabase, document: DocumentNode): Problem[] =>
  quotationsOf(document).flatMap((quotation) => checkOne(db, quotation) ?? []);

function checkOne(db: ReadableDatabase, { words, citation, place }: MemoQuotation): Problem | null {
  if (!citation) return { code: 'quotation.unsupported', detail: { quote: shownQuotation(words), place } };
  const source = findSource(db, citation.sourceId);
  // A citation of nothing is told as such.
  if (!source) return null;
  const passage = citation.passageId === null ? undefined : findPassage(db, citation.passageId);
  const { no } = source;
  const detail = { no, quote: shownQuotation(words), citationId: citation.id, sourceId: source.id, place };
  // The text that the passage was taken from, whatever became of the source since; without a passage, the source's text as it is now.
  const text = readText(db, citation.sourceId, passage?.textId);
  if (!text || text.body.trim() === '') return { code: 'quotation.unreadable', detail };
  const verdict = checkQuotation(words, normalisedText(text.textId, text.body), passage ?? null);
  switch (verdict.state) {
    case 'sound':
      return misplaced(text, verdict.span, passage, detail);
    case 'spliced':
      return { code: 'quotation.spliced', detail };
    case 'ambiguous':
      return { code: 'quotation.ambiguous', detail: { ...detail, count: verdict.count } };
    case 'altered': {
      const { start, end } = verdict.nearest;
      return { code: 'quotation.altered', detail: { ...detail, nearest: shownQuotation(text.body.slice(start, end)) } };
    }
    case 'unsupported':
      return { code: 'quotation.not-found', detail };
    default:
      return assertNever(verdict);
  }
}

/** A reference answers for words within half a page of its passage, where the text has no pages. */
const NEAR = 1_500;

/** The words are there, but not where the citation leads its reader, or not among the document's own. */
function misplaced(
  { segments, pageStarts }: SourceText,
  span: Span,
  passage: PassageRow | undefined,
  detail: NonNullable<Problem['detail']>,
): Problem | null {
  const around = segments.filter(
    ({ role, start, end }) => !OWN_ROLES.has(role) && start < span.end && end > span.start,
  );
  // A passage that was chosen there was chosen knowingly.
  if (around.length > 0 && !passage) return { code: 'quotation.surroundings', detail };
  if (!passage || (span.start < passage.end && span.end > passage.start)) return null;
  const [page, cited] = [pageAt(pageStarts, span.start), pageAt(pageStarts, passage.start)];
  if (page !== null && cited !== null)
    return page === cited || pageAt(pageStarts, span.end - 1) === cited
      ? null
      : { code: 'quotation.other-page', detail: { ...detail, page, cited } };
  const gap = Math.max(span.start - passage.end, passage.start - span.end);
  return gap <= NEAR ? null : { code: 'quotation.elsewhere', detail };
}
