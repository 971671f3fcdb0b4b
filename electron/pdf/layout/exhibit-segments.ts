import type { Segment } from '../../../shared/domain/source.ts';

/** A segment longer than this is set in several paragraphs, cut at its blanks, so that no paragraph is a book. */
const LONGEST = 20_000;

const plain = (start: number, end: number): Segment => ({ start, end, role: 'body', block: 'paragraph' });

/** Every word of the text is in exactly one of the segments, in order: what no segment covers becomes paragraphs, one per line. */
export function exhibitSegments(body: string, segments: readonly Segment[]): Segment[] {
  const whole: Segment[] = [];
  let at = 0;
  const fillTo = (end: number): void => {
    for (const { 0: line, index } of body.slice(at, end).matchAll(/[^\n]+/gu)) {
      if (line.trim() !== '') whole.push(plain(at + index, at + index + line.length));
    }
  };
  for (const segment of segments) {
    if (segment.start < at) continue;
    fillTo(segment.start);
    whole.push(segment);
    at = segment.end;
  }
  fillTo(body.length);
  return whole.flatMap((segment) => cut(body, segment));
}

function cut(body: string, segment: Segment): Segment[] {
  const parts: Segment[] = [];
  let { start } = segment;
  while (segment.end - start > LONGEST) {
    const blank = body.lastIndexOf(' ', start + LONGEST);
    const end = blank > start ? blank : start + LONGEST;
    parts.push({ ...segment, start, end });
    start = end;
  }
  return [...parts, { ...segment, start }];
}
