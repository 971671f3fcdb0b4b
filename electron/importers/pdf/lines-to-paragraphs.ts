import type { SegmentBlock } from '../../../shared/domain/source.ts';
import type { PageLine } from './page-lines.ts';

export interface Paragraph {
  readonly lines: readonly string[];
  readonly block: SegmentBlock;
  readonly level?: number;
}

const LIST_MARK = /^(?:[-•–—▪◦‣*]|\d{1,3}[.)]|[a-z]\))\s+\S/u;
const SENTENCE_END = /[.!?:;…]["”»’)]?$/u;

function middle(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

/** The size in which most of the letters of a document are set. */
export function bodySize(lines: readonly PageLine[]): number {
  const letters = new Map<number, number>();
  for (const { size, text } of lines) {
    const rounded = Math.round(size * 2) / 2;
    letters.set(rounded, (letters.get(rounded) ?? 0) + text.length);
  }
  let best = 0;
  for (const [size, count] of letters) if (count > (letters.get(best) ?? 0)) best = size;
  return best;
}

/** By how much larger than the body a heading is set: its level. */
const levelOf = (size: number, body: number): number => (size >= body * 1.6 ? 1 : size >= body * 1.35 ? 2 : 3);

function blockOf(lines: readonly PageLine[], body: number): Paragraph {
  const texts = lines.map(({ text }) => text);
  const length = texts.join(' ').length;
  const size = Math.min(...lines.map((line) => line.size));
  if (size >= body * 1.2 && lines.length <= 4 && length <= 250 && texts.some((text) => /\p{L}{2}/u.test(text)))
    return { lines: texts, block: 'heading', level: levelOf(size, body) };
  if (lines.length === 1 && texts[0]?.includes('\t')) return { lines: texts, block: 'table-row' };
  return { lines: texts, block: LIST_MARK.test(texts[0] ?? '') ? 'list-item' : 'paragraph' };
}

/** Share of a column that a line leaves free when its author ended it. */
const FREE = 0.15;

/** How far the lines reach that begin about where a line does: right edges by left ones, in steps of as many points. */
const STEP = 12;
function reaches(lines: readonly PageLine[]): (line: PageLine) => number {
  const byLeft = new Map<number, number>();
  for (const { left, right } of lines) {
    const at = Math.round(left / STEP);
    byLeft.set(at, Math.max(byLeft.get(at) ?? 0, right));
  }
  return ({ left }) => Math.max(...[-2, -1, 0, 1, 2].map((away) => byLeft.get(Math.round(left / STEP) + away) ?? 0));
}

/** The next word would have found room: the line was not broken by the setter but by the author. */
function endsEarly(line: PageLine, next: PageLine, right: number, body: number): boolean {
  if (line.size >= body * 1.2 || !/^["“«(]?\s?[\p{Lu}\p{N}]/u.test(next.text) || /[-‐,]$/u.test(line.text))
    return false;
  const word = /^\S+/u.exec(next.text)?.[0].length ?? 0;
  const needed = ((next.right - next.left) / next.text.length) * (word + 1);
  return right - line.right > needed + FREE * (right - next.left);
}

/** A sentence that the foot of a column breaks goes on at the head of the next. */
const goesOn = (before: PageLine, line: PageLine): boolean =>
  Math.abs(before.size - line.size) < 0.5 &&
  line.left > before.right &&
  /^\p{Ll}/u.test(line.text) &&
  /[\p{L},]$/u.test(before.text);

/**
 * Groups the lines of one page by their geometry: a wider gap, another size, a step up to the next column, a list's mark, the indent after a full
 * stop or a line that leaves room for the next word begins a paragraph.
 * @param body size of the document's letters
 */
export function linesToParagraphs(lines: readonly PageLine[], body: number): Paragraph[] {
  const steps = lines
    .slice(1)
    .map((line, index) => (lines[index]?.baseline ?? 0) - line.baseline)
    .filter((step) => step > 0 && step < body * 4);
  const leading = middle(steps) || body * 1.2;
  const reach = reaches(lines);
  const paragraphs: Paragraph[] = [];
  let group: PageLine[] = [];
  for (const line of lines) {
    const before = group.at(-1);
    if (before) {
      const step = before.baseline - line.baseline;
      const larger = Math.max(before.size, line.size) > Math.min(before.size, line.size) * 1.15;
      const far = step > Math.max(leading * 1.35, larger ? 0 : line.size * 1.6);
      const indented = line.left - before.left > line.size * 0.8 && SENTENCE_END.test(before.text);
      const table = before.text.includes('\t') || line.text.includes('\t');
      const early = endsEarly(before, line, reach(line), body);
      if (
        far ||
        early ||
        (step < -0.3 * line.size && !goesOn(before, line)) ||
        larger ||
        indented ||
        table ||
        LIST_MARK.test(line.text)
      ) {
        paragraphs.push(blockOf(group, body));
        group = [];
      }
    }
    group.push(line);
  }
  if (group.length > 0) paragraphs.push(blockOf(group, body));
  return paragraphs;
}
