import type { DocumentNode } from '../../domain/memo.ts';
import { formatEdtf } from '../../kernel/edtf.ts';
import { formatMoney, type Money } from '../../kernel/money.ts';
import { fill, type Bilingual, type Language } from '../../kernel/words.ts';
import { citationsOf, documentTable, paragraph, text, type CitedWords } from './document-table.ts';
import { MEMO_WORDS } from '../memo-words.ts';
import { LIVE_WORDS } from './live-words.ts';

/** One line of a ledger: the sums at the end of a day on which something happened, and what proves it. */
export interface PrintedEntry {
  /** ISO day. */
  readonly day: string;
  readonly event: Bilingual;
  /** Of the event itself: a sum liquidated or paid. */
  readonly sum: Money | null;
  readonly figures: readonly (Money | number)[];
  readonly passages: readonly CitedWords[];
}

export interface PrintedLedger {
  readonly title: string;
  /** ISO day; what came later is left out. */
  readonly asOf: string;
  /** Of `figures`, in the same order. */
  readonly heads: readonly Bilingual[];
  readonly entries: readonly PrintedEntry[];
  /** How it was counted and what comes of it, whole sentences. */
  readonly conclusions: readonly string[];
  /** Late interest, if it runs: period by period, then in words. */
  readonly interest: PrintedInterest | null;
}

export interface PrintedInterest {
  readonly periods: readonly {
    /** ISO days, both counted. */
    readonly from: string;
    readonly to: string;
    readonly days: number;
    readonly capital: Money;
    /** "4.26". */
    readonly percent: string;
    readonly interest: Money;
  }[];
  readonly sentences: readonly string[];
}

/**
 * A ledger as of a day: what it is of, its entries with the passages that prove them, and the reckoning in words.
 * @param makeId a new id for each citation
 */
export function ledgerBlock(ledger: PrintedLedger, language: Language, makeId: () => string): readonly DocumentNode[] {
  const words = LIVE_WORDS;
  const shown = (figure: Money | number): string =>
    typeof figure === 'number' ? String(figure) : formatMoney(figure, language);
  const rows = ledger.entries.map(({ day, event, sum, figures, passages }) => [
    formatEdtf(day, language),
    sum === null ? event[language] : `${event[language]} (${shown(sum)})`,
    ...figures.map(shown),
    citationsOf(passages, makeId),
  ]);
  const heads = [words.day, words.event, ...ledger.heads, MEMO_WORDS.exhibits].map((word) => word[language]);
  const asOf = fill(words.asOf[language], { day: formatEdtf(ledger.asOf, language) });
  return [
    paragraph([text(ledger.title, 'strong'), text(`. ${asOf}`)]),
    ...documentTable(heads, rows, ''),
    ...ledger.conclusions.map((one) => paragraph(one)),
    ...(ledger.interest === null ? [] : interestBlock(ledger.interest, language)),
  ];
}

/** A row for each stretch of days with one capital and one rate. */
function interestBlock({ periods, sentences }: PrintedInterest, language: Language): readonly DocumentNode[] {
  const words = LIVE_WORDS;
  const rows = periods.map(({ from, to, days, capital, percent, interest }) => [
    formatEdtf(from, language),
    formatEdtf(to, language),
    String(days),
    formatMoney(capital, language),
    fill(words.percent[language], { percent: language === 'fr' ? percent.replace('.', ',') : percent }),
    formatMoney(interest, language),
  ]);
  const heads = [words.since, words.until, words.days, words.capital, words.rate, words.interestOfPeriod];
  const table = documentTable(
    heads.map((word) => word[language]),
    rows,
    '',
  );
  return [...(rows.length === 0 ? [] : table), ...sentences.map((one) => paragraph(one))];
}
