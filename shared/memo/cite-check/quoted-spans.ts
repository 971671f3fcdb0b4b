import type { Span } from '../../text/span.ts';

/** What stands between quotation marks, the marks left out. */
export interface QuotedSpan extends Span {
  /** Offsets of the marks themselves; those of the text's ends where the quotation comes from the paragraph before or goes on in the next. */
  readonly outer: Span;
}

export interface QuotedSpans {
  readonly spans: readonly QuotedSpan[];
  /** The mark of a quotation that no mark closes in this text; empty when there is none. */
  readonly open: string;
  /** Offset of that mark. */
  readonly openAt: number;
  /** A quotation that began before this text ends in it. */
  readonly closesEarlier: boolean;
}

/** Openers with what may close them. */
const CLOSERS: Readonly<Record<string, string>> = { '«': '»', '“': '”', '„': '“”', '"': '"', '‘': '’', '‹': '›' };
/** Behind a letter or a figure they are apostrophes, minutes or inches. */
const ASIDE: ReadonlySet<string> = new Set(['‘', '"']);
const LETTER = /[\p{L}\p{N}]/u;

interface Opened {
  readonly mark: string;
  readonly at: number;
}

/**
 * The outermost quotations of a line of text; those inside them are their own quotations' affair. "‘" opens and "’" closes only where neither
 * can be an apostrophe, and a mark that nothing closes is none.
 * @param before the mark of a quotation that goes on from the paragraph before; it may be repeated at this paragraph's beginning
 */
export function quotedSpans(text: string, before = ''): QuotedSpans {
  const found: QuotedSpan[] = [];
  const start = before === '' ? 0 : lengthOfRepeated(text, before);
  const stack: Opened[] = before === '' ? [] : [{ mark: before, at: start - 1 }];
  let closesEarlier = false;
  for (let at = start; at < text.length; at++) {
    const mark = text[at] ?? '';
    const closed = isApostrophe(text, at) ? -1 : stack.findLastIndex((opened) => CLOSERS[opened.mark]?.includes(mark));
    const opened = stack[closed];
    if (opened) {
      stack.length = closed;
      const isFromBefore: boolean = before !== '' && closed === 0 && !closesEarlier;
      closesEarlier ||= isFromBefore;
      found.push({ start: opened.at + 1, end: at, outer: { start: isFromBefore ? 0 : opened.at, end: at + 1 } });
    } else if (Object.hasOwn(CLOSERS, mark) && !(ASIDE.has(mark) && LETTER.test(text[at - 1] ?? ''))) {
      stack.push({ mark, at });
    }
  }
  const open = stack.find(({ at }) => at >= start);
  return {
    spans: outermost(found),
    open: open?.mark ?? '',
    openAt: open?.at ?? text.length,
    closesEarlier,
  };
}

/** French repeats the mark at the head of each paragraph that a quotation runs over, as an opening or a closing one. */
const lengthOfRepeated = (text: string, mark: string): number => {
  const at = text.search(/\S/u);
  return at >= 0 && (text[at] === mark || CLOSERS[mark]?.includes(text[at] ?? '') === true) ? at + 1 : 0;
};

const isApostrophe = (text: string, at: number): boolean => text[at] === '’' && LETTER.test(text[at + 1] ?? '');

const outermost = (spans: readonly QuotedSpan[]): QuotedSpan[] =>
  spans
    .filter(({ start, end }) => !spans.some((other) => other.start < start && other.end > end))
    .toSorted((a, b) => a.start - b.start);
