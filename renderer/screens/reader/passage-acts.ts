/** What the reader does with selected words. Each is one call of the case host, or two where a second record follows from the first. */
import type { FactValues } from '../../components/FactForm.tsx';
import type { Fact } from '../../../shared/domain/fact.ts';
import type { PassageRow, Stance } from '../../../shared/domain/passage.ts';
import type { SourceText } from '../../../shared/domain/source.ts';
import type { Span } from '../../../shared/text/span.ts';
import { act } from '../../state/act.ts';
import { citeInMemo } from '../../state/cite.ts';

const selectionOf = (text: SourceText, { start, end }: Span) => ({
  sourceId: text.sourceId,
  textId: text.textId,
  start,
  end,
  quote: text.body.slice(start, end),
});

/** The words as a first draft of the fact's statement: one line, without the quotation marks around them. */
export const statementFrom = (text: SourceText, { start, end }: Span): string =>
  text.body
    .slice(start, end)
    .replaceAll(/\s+/gu, ' ')
    .trim()
    .replace(/^[«“"]\s*([^«»“”"]*?)\s*[»”"]$/u, '$1');

export const makeFact = (text: SourceText, span: Span, values: FactValues): Promise<Fact | undefined> =>
  act('fact.create', { ...values, topics: [...values.topics], selection: selectionOf(text, span) });

const markPassage = (text: SourceText, span: Span): Promise<PassageRow | undefined> =>
  act('passage.create', { selection: selectionOf(text, span) });

export async function citeWords(text: SourceText, span: Span): Promise<PassageRow | undefined> {
  const passage = await markPassage(text, span);
  if (passage) await citeInMemo({ sourceId: text.sourceId, passageId: passage.id });
  return passage;
}

/** Words that are a passage already get their comment changed; others become a passage with it. */
export const commentWords = (
  text: SourceText,
  span: Span,
  comment: string,
  known: PassageRow | undefined,
): Promise<PassageRow | undefined> =>
  known
    ? act('passage.comment', { passageId: known.id, comment })
    : act('passage.create', { selection: selectionOf(text, span), comment });

export const linkWords = (text: SourceText, span: Span, factId: string, stance: Stance) =>
  act('evidence.add', { target: 'fact', targetId: factId, field: '', stance, selection: selectionOf(text, span) });
