/** The page once more, only what is seen of it, each run of text marked: what Readability is shown, so that its choice can be traced back. */
import { encode } from 'html-entities';
import type { Attributes } from './containers.ts';

const VOID = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));
/** The tree's own roots are made anew. */
const ROOTS = new Set(['html', 'head', 'body']);
const NAME = /^[a-z][a-z0-9-]*$/u;
/** What a choice is made by. */
const KEPT = ['class', 'id', 'role', 'rel', 'itemprop', 'href', 'alt', 'style', 'type', 'aria-hidden', 'aria-modal'];

/** Readability takes longer than in proportion to depth (1,000 deep: 4.4 s) and to the number of elements (50,000 rows: 4.7 s). */
const DEEPEST = 200;
const MOST_ELEMENTS = 12_000;
const LONGEST = 3_000_000;

/** A run begins with a character of a plane that no text uses: it lives through whatever is done to the elements, and weighs nothing. */
const FIRST_MARK = 0xf_0000;
const MOST_RUNS = 0x1_fffd;
const MARKS = /[\u{f0000}-\u{10fffd}]/gu;

export class Skeleton {
  private readonly parts: string[] = [];
  private run: string[] = [];
  private runs = 0;
  private elements = 0;
  private depth = 0;
  private length = 0;
  private isTooMuch = false;

  open(tag: string, attributes: Attributes): void {
    this.endRun();
    this.elements++;
    this.depth++;
    this.isTooMuch ||= this.depth > DEEPEST || this.elements > MOST_ELEMENTS || this.length > LONGEST;
    if (ROOTS.has(tag) || this.isTooMuch || !NAME.test(tag)) return;
    const own = KEPT.flatMap((name) => {
      const value = attributes[name];
      return value === undefined ? [] : ` ${name}="${encode(value.slice(0, 300))}"`;
    });
    this.push(`<${tag}${own.join('')}>`);
  }

  /** @returns the number of the run that the text is part of */
  text(data: string): number {
    this.run.push(data);
    return this.runs;
  }

  close(tag: string): void {
    this.endRun();
    this.depth--;
    if (!VOID.has(tag) && !ROOTS.has(tag) && !this.isTooMuch && NAME.test(tag)) this.push(`</${tag}>`);
  }

  /** Undefined for a page that would take too long. */
  html(): string | undefined {
    this.endRun();
    return this.isTooMuch ? undefined : `<!doctype html><html><head></head><body>${this.parts.join('')}</body></html>`;
  }

  private endRun(): void {
    if (this.run.length === 0) return;
    const text = this.run.join('').replaceAll(MARKS, ' ');
    this.run = [];
    this.isTooMuch ||= this.runs >= MOST_RUNS;
    if (this.isTooMuch) return;
    const isBlank = text.trim() === '';
    this.push(isBlank ? ' ' : String.fromCodePoint(FIRST_MARK + this.runs) + encode(text));
    this.runs++;
  }

  private push(part: string): void {
    this.parts.push(part);
    this.length += part.length;
  }
}

/** The numbers of the runs whose marks a text holds. */
export const runsOf = (text: string): ReadonlySet<number> =>
  new Set(Array.from(text.matchAll(MARKS), ([mark]) => (mark.codePointAt(0) ?? 0) - FIRST_MARK));
