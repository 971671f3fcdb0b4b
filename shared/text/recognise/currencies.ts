/** Currencies by their words and signs, to ISO 4217. */
import { GAP } from './recognition.ts';

/** Each a source of a regular expression; the more particular names come later and are tried first. */
const CURRENCIES: readonly (readonly [code: string, words: string])[] = [
  ['EUR', String.raw`€|euros?|eur`],
  ['GBP', String.raw`£|livres?${GAP}sterling|livres?|pounds?(?:${GAP}sterling)?|gbp|sterling`],
  ['USD', String.raw`US\$|\$US|\$|dollars?(?:${GAP}am[ée]ricains?)?|(?:US|U\.S\.)${GAP}dollars?|usd`],
  ['JPY', String.raw`yens?|jpy|¥`],
  ['CNY', String.raw`yuans?|renminbi|cny`],
  ['PLN', String.raw`zlotys?|pln`],
  ['RUB', String.raw`roubles?|rub`],
  ['INR', String.raw`roupies?|rupees?|inr`],
  ['XOF', String.raw`francs?${GAP}cfa|f${GAP}cfa|fcfa|xof`],
  ['CHF', String.raw`francs?${GAP}suisses?|swiss${GAP}francs?|chf`],
  ['AUD', String.raw`dollars?${GAP}australiens?|australian${GAP}dollars?|A\$|AU\$|aud`],
  ['CAD', String.raw`dollars?${GAP}canadiens?|canadian${GAP}dollars?|C\$|CA\$|cad`],
  ['SEK', String.raw`couronnes?${GAP}su[ée]doises?|swedish${GAP}kron(?:a|or)|sek`],
  ['NOK', String.raw`couronnes?${GAP}norv[ée]giennes?|norwegian${GAP}kroner?|nok`],
  ['HKD', String.raw`HK\$|hong${GAP}kong${GAP}dollars?|dollars?${GAP}de${GAP}hong${GAP}kong|hkd`],
  ['NZD', String.raw`NZ\$|new${GAP}zealand${GAP}dollars?|dollars?${GAP}n[ée]o-z[ée]landais|nzd`],
  ['SGD', String.raw`S\$|singapore${GAP}dollars?|dollars?${GAP}de${GAP}singapour|sgd`],
  ['KRW', String.raw`wons?|krw|₩`],
  ['BRL', String.raw`R\$|reais|brl`],
  ['ZAR', String.raw`rands?|zar`],
  ['CZK', String.raw`couronnes?${GAP}tch[èe]ques?|czech${GAP}korunas?|czk`],
  ['HUF', String.raw`forints?|huf`],
  ['MAD', String.raw`dirhams?${GAP}marocains?|moroccan${GAP}dirhams?|mad`],
  ['TND', String.raw`dinars?${GAP}tunisiens?|tunisian${GAP}dinars?|tnd`],
  ['DKK', String.raw`couronnes?${GAP}danoises?|danish${GAP}kroner?|dkk`],
];
const tried = CURRENCIES.toReversed();
export const CURRENCY_AFTER = tried.map(([, words]) => words).join('|');
export const CURRENCY_BEFORE = String.raw`US\$|AU?\$|CA?\$|HK\$|NZ\$|S\$|R\$|€|£|\$|¥|₩|EUR|GBP|USD|CHF|JPY|CAD|AUD|SEK|NOK|DKK|PLN|HKD|NZD|SGD|KRW|CNY|CZK|HUF|TND|MAD`;
const matchers = tried.map(([code, words]) => [code, new RegExp(`^(?:${words})$`, 'iu')] as const);

export const currencyOf = (text: string): string | undefined =>
  matchers.find(([, words]) => words.test(text.trim()))?.[0];

/** "3 000 livres" are books unless the text is about Britain. */
export const isBareLivre = (text: string): boolean => /^livres?$/iu.test(text.trim());
/** Millions of pounds of something are money; millions of books are sold, read or printed. */
export const isSumOfLivres = (number: string, after: string): boolean =>
  /milli(?:on|ard)s?$/iu.test(number) && /^\s*(?:d['’]|de (?!poche)|en |pour |à |aux? |[.,;:)»])/iu.test(after);
export const SPEAKS_OF_STERLING = /sterling|£|britanni|Royaume-Uni|Londres|anglais|GBP/iu;
/** "$" and "dollars" may be those of another country; told in `how`. */
export const isBareDollar = (text: string): boolean => /^(?:\$|dollars?)$/iu.test(text.trim());
