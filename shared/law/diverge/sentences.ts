/** Sentences of a source's own words, good enough to look around a value; no anchor rests on them. */
import type { Segment, SegmentRole } from '../../domain/source.ts';
import { allMatches } from '../../text/recognise/scan.ts';

export interface Sentence {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Number of its paragraph. */
  readonly paragraph: number;
  readonly isHeading: boolean;
}

const OWN_WORDS: ReadonlySet<SegmentRole> = new Set(['body', 'heading', 'caption']);
/** Full stops that end no sentence. */
const ABBREVIATION =
  /(?:^|[\s(«“"'’])(?:M|MM|Mme|Mlle|Me|Dr|Mr|Mrs|Ms|St|art|al|p|pp|n|no|nos|vol|env|Inc|Ltd|Co|Corp|etc|cf|v|vs|janv|févr|avr|juil|sept|oct|nov|déc|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec|\p{Lu})$/u;
const END = /[.!?…]+["”»“]?(?=\s+["“«(]?[\p{Lu}\d])|[.!?…]+["”»“]?\s*$/gu;

/** Sentences of the body, headings and captions; menus, comments and the like have none. */
export function sentencesOf(body: string, segments: readonly Segment[]): readonly Sentence[] {
  const spans = segments.length === 0 ? [{ start: 0, end: body.length, role: 'body' as const }] : segments;
  const sentences: Sentence[] = [];
  let paragraph = 0;
  for (const span of spans) {
    if (!OWN_WORDS.has(span.role)) continue;
    for (const match of allMatches(/[^\n]+/gu, body.slice(span.start, span.end))) {
      paragraph++;
      for (const [from, to] of cuts(match[0])) {
        const start = span.start + match.index + from;
        const end = span.start + match.index + to;
        const text = body.slice(start, end);
        const lead = text.length - text.trimStart().length;
        const kept = text.trim();
        if (kept === '') continue;
        sentences.push({
          start: start + lead,
          end: start + lead + kept.length,
          text: kept,
          paragraph,
          isHeading: span.role === 'heading',
        });
      }
    }
  }
  return sentences;
}

function cuts(line: string): readonly (readonly [number, number])[] {
  const parts: (readonly [number, number])[] = [];
  let from = 0;
  for (const match of allMatches(END, line)) {
    if (match[0].startsWith('.') && ABBREVIATION.test(line.slice(from, match.index))) continue;
    const to = match.index + match[0].length;
    parts.push([from, to]);
    from = to;
  }
  if (from < line.length) parts.push([from, line.length]);
  return parts;
}
