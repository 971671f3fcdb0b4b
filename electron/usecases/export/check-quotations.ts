import type { DocumentNode } from '../../../shared/domain/memo.ts';
import type { PassageRow } from '../../../shared/domain/passage.ts';
import type { SourceText } from '../../../shared/domain/source.ts';
import { assertNever } from '../../../shared/kernel/assert-never.ts';
import type { Problem } from '../../../shared/kernel/result.ts';
import { checkQuotation } from '../../../shared/memo/cite-check/check-quotation.ts';
import { normaliseQuotation, type NormalisedText } from '../../../shared/memo/cite-check/normalise-quotation.ts';
import { quotationsOf, type MemoQuotation } from '../../../shared/memo/cite-check/quotations-of.ts';
import type { ReadableDatabase } from '../../store/database.ts';
import { findPassage, findTextOfSource } from '../../store/queries/passage.ts';
import { findSource } from '../../store/queries/source-read.ts';
import { readText } from '../../store/texts.ts';

/** Enough of a quotation to know it by. */
const SHOWN = 120;
const shown = (words: string): string => (words.length <= SHOWN ? words : `${words.slice(0, SHOWN - 1)}…`);

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

function checkOne(db: ReadableDatabase, { words, citation }: MemoQuotation): Problem | null {
  if (!citation) return { code: 'quotation.unsupported', detail: { quote: shown(words) } };
  const source = findSource(db, citation.sourceId);
  // A citation of nothing is told as such.
  if (!source) return null;
  const passage = citation.passageId === null ? undefined : findPassage(db, citation.passageId);
  const text = textOf(db, citation.sourceId, passage);
  if (!text || text.body === '') return null;
  const { no } = source;
  const detail = { no, quote: shown(words), citationId: citation.id, sourceId: source.id };
  const verdict = checkQuotation(words, normalisedText(text.textId, text.body), passage ?? null);
  switch (verdict.state) {
    case 'sound':
      return null;
    case 'ambiguous':
      return { code: 'quotation.ambiguous', detail: { ...detail, count: verdict.count } };
    case 'altered': {
      const { start, end } = verdict.nearest;
      return { code: 'quotation.altered', detail: { ...detail, nearest: shown(text.body.slice(start, end)) } };
    }
    case 'unsupported':
      return { code: 'quotation.not-found', detail };
    default:
      return assertNever(verdict);
  }
}

/** The text that the passage was taken from, whatever became of the source since; without a passage, the source's text as it is now. */
function textOf(
  db: ReadableDatabase,
  sourceId: string,
  passage: PassageRow | undefined,
): Pick<SourceText, 'textId' | 'body'> | undefined {
  if (!passage) return readText(db, sourceId);
  const text = findTextOfSource(db, passage.textId, passage.sourceId);
  return text && { textId: passage.textId, body: text.body };
}
