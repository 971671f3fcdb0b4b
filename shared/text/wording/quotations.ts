/** Words between quotation marks. Two articles that quote the same statement are two voices on what was said, and one on whether it is true. Pure. */
import type { SharedPassage, WordingComparison } from '../../domain/family.ts';
import type { Segment } from '../../domain/source.ts';
import type { Span } from '../span.ts';
import { scanWords } from './scan-words.ts';

/** A quotation of so many words stands in two texts by no accident. */
export const QUOTATION_WORDS = 24;
/** Of a passage in common, the share that must stand between quotation marks in both texts for it to be a quotation. */
const QUOTED_SHARE = 0.8;
/** Some articles close « with “; a mark that is never closed opens nothing. */
const QUOTED = /«([^«»“”]{20,6000})[»“”]|“([^«»“”]{20,6000})”|"([^"\n]{20,6000})"/gu;

interface QuotingText {
  readonly body: string;
  readonly segments: readonly (Pick<Segment, 'start' | 'end' | 'role'> & Partial<Pick<Segment, 'block'>>)[];
}

/** What stands between quotation marks or in a block quotation, in order, the marks left out. */
function quotationSpans({ body, segments }: QuotingText): Span[] {
  const marked = Array.from(body.matchAll(QUOTED), (match): Span => {
    const words = match[1] ?? match[2] ?? match[3] ?? '';
    const lead = words.length - words.trimStart().length;
    const start = match.index + 1 + lead;
    return { start, end: start + words.trim().length };
  });
  const blocks = segments.filter(({ block }) => block === 'quotation').map(({ start, end }): Span => ({ start, end }));
  return [...marked, ...blocks].sort((a, b) => a.start - b.start);
}

/** Quotations long enough to be known again elsewhere. */
export const longQuotations = (text: QuotingText): Span[] =>
  quotationSpans(text).filter((span) => scanWords(text.body, [span]).length >= QUOTATION_WORDS);

const overlap = (a: Span, b: Span): number => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));

const isQuoted = (stretch: Span, spans: readonly Span[]): boolean =>
  Math.max(0, ...spans.map((span) => overlap(stretch, span))) >= QUOTED_SHARE * (stretch.end - stretch.start);

/** What two texts share beyond the quotations that both make. */
export function outsideQuotations(
  comparison: WordingComparison,
  first: QuotingText,
  second: QuotingText,
): WordingComparison {
  const [inFirst, inSecond] = [quotationSpans(first), quotationSpans(second)];
  if (inFirst.length === 0 || inSecond.length === 0) return comparison;
  const quoted = new Set<SharedPassage>(
    comparison.passages.filter((passage) => isQuoted(passage.first, inFirst) && isQuoted(passage.second, inSecond)),
  );
  const passages = comparison.passages.filter((passage) => !quoted.has(passage));
  return {
    ...comparison,
    passages,
    shared: passages.reduce((sum, { words }) => sum + words, 0),
    longest: Math.max(0, ...passages.map(({ words }) => words)),
  };
}
