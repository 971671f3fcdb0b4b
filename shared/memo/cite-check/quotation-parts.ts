import { normaliseQuotation } from './normalise-quotation.ts';

/** A stretch of words that must stand in the source as they are, and what may be left out before it. */
export interface QuotationPart {
  /** Normalised. */
  readonly words: string;
  /** Characters of the source that may stand between the part before and this one. */
  readonly most: number;
}

/** Words openly left out run over a page and a half at most: farther apart they are two quotations. */
const MOST_LEFT_OUT = 3_000;
/** What stands in brackets takes the place of some words. */
const MOST_REPLACED = 200;

/** "[…]", "[...]", "(…)" and "(...)". */
const OMISSION = /[[(]\s*(?:…|\.\.\.)\s*[\])]/u;
/** "[sic]", "(sic)": the author's remark on the words, which leaves them as they are. */
const REMARK = /\s*[[(]\s*sic\s*!?\s*[\])]/giu;
/** "[I]l": the letter had the other case. */
const OTHER_CASE = /\[(\p{L})\](?=\p{L})/gu;
/** "condamné[e]s": letters put into a word. */
const ADDED = /(?<=\p{L})\[\p{L}{1,4}\]/gu;
/** "[la société]": words of the author's in the place of others, or put in. */
const REPLACED = /\[[^[\]]{1,120}\]/u;
const BREAK = new RegExp(`(${OMISSION.source}|${REPLACED.source})`, 'u');
/** A quotation's own full stop may stand for a comma or for nothing in the source. */
const OUTER = /^["'\s]+|["'\s.,;]+$/gu;

const otherCase = (letter: string): string =>
  letter === letter.toLowerCase() ? letter.toUpperCase() : letter.toLowerCase();

/**
 * The words of a quotation between those that its author openly left out or replaced, in brackets as the usage of courts and of printers has
 * it. The same letters written in another way (Unicode's decomposed accents) are the same.
 */
export function quotationParts(quotation: string): readonly QuotationPart[] {
  const plain = quotation
    .normalize('NFC')
    .replaceAll(REMARK, '')
    .replaceAll(OTHER_CASE, (_, letter: string) => otherCase(letter))
    .replaceAll(ADDED, '');
  const parts: QuotationPart[] = [];
  let most = 0;
  for (const piece of plain.split(BREAK)) {
    if (OMISSION.test(piece)) most = MOST_LEFT_OUT;
    else if (REPLACED.test(piece)) most = Math.max(most, MOST_REPLACED);
    else {
      const words = normaliseQuotation(piece).text.replaceAll(OUTER, '');
      if (words === '') continue;
      parts.push({ words, most: parts.length === 0 ? 0 : most });
      most = 0;
    }
  }
  return parts;
}

/** The whole as it is written: sources have brackets too. */
export const wholeQuotation = (quotation: string): readonly QuotationPart[] => {
  const words = normaliseQuotation(quotation.normalize('NFC')).text.replaceAll(OUTER, '');
  return words === '' ? [] : [{ words, most: 0 }];
};
