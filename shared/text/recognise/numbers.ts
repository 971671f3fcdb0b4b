/** Numbers as the press writes them, in figures or in words, French and English. */
import { APPROXIMATORS, HUNDREDS, MULTIPLIERS, UNITS, VAGUE } from './number-words.ts';
import { AFTER, GAP, alternatives, plainSpaces, type Approximation } from './recognition.ts';

type Language = 'fr' | 'en';

/** "1'250.50", as the Swiss write: the point before the decimals, in both languages. */
const SWISS = String.raw`\d{1,3}(?:[’']\d{3})+(?!\d)(?:\.\d{1,2}(?!\d))?`;
const FIGURES: Readonly<Record<Language, string>> = {
  fr: String.raw`${SWISS}(?![,.’']\d)|\d{1,3}(?:[ \u00a0\u2009\u202f.’']\d{3})+(?!\d)(?:,\d+)?|\d{1,3}(?:,\d{3}){2,}|\d+(?:[.,]\d+)?`,
  en: String.raw`${SWISS}|\d{1,3}(?:[,\u00a0\u2009\u202f ]\d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?`,
};

const SMALL: Readonly<Record<Language, string>> = {
  fr: alternatives([...Object.keys(UNITS.fr), ...Object.keys(HUNDREDS.fr), 'mille']),
  en: alternatives([...Object.keys(UNITS.en), ...Object.keys(HUNDREDS.en), 'thousand']),
};
/** Parts of what follows: "un demi-million", "trois quarts de milliard", "a quarter of a million". */
const FRACTIONS: Readonly<Record<Language, string>> = {
  fr: String.raw`(?:un${GAP})?demi[-\s\u00a0](?=millions?|milliards?)|(?:un${GAP}quart|trois${GAP}quarts)${GAP}de${GAP}(?=million|milliard)`,
  en: String.raw`(?:a${GAP}quarter|three(?:${GAP}|-)quarters)${GAP}of${GAP}an?(?=${GAP}(?:million|billion))`,
};
/** "cent vingt et un mille", "two hundred and fifty", "a hundred", "half a". */
const inWords: Readonly<Record<Language, string>> = {
  fr: String.raw`(?:${SMALL.fr})(?:(?:${GAP}et${GAP}|[-\s\u00a0\u202f]+)(?:${SMALL.fr})${AFTER})*`,
  en: String.raw`(?:half${GAP}an?(?=${GAP}(?:million|billion))|an?(?=${GAP}(?:hundred|thousand|million|billion))|${SMALL.en})(?:(?:${GAP}and${GAP}(?=(?:${SMALL.en})${AFTER})|[-\s\u00a0\u202f]+)(?:${SMALL.en})${AFTER})*`,
};

const multiples = (language: Language): string =>
  String.raw`(?:${GAP}(?:${alternatives(Object.keys(MULTIPLIERS[language]))})${AFTER})*`;

/** Sources of regular expressions; wrap with names as needed. */
export const numberSource = (language: Language): string =>
  String.raw`(?:(?:${FIGURES[language]})${multiples(language)}|(?:${FRACTIONS[language]})(?:${GAP})?(?:${alternatives(Object.keys(MULTIPLIERS[language]))})${AFTER}|(?:${inWords[language]})${AFTER}${multiples(language)}(?:${GAP}(?:${inWords[language]})${AFTER}${multiples(language)})?)(?:${language === 'fr' ? `${GAP}et${GAP}demie?` : `${GAP}and${GAP}a${GAP}half`}${AFTER})?`;

export const vagueSource = (language: Language): string => {
  const word = alternatives(Object.keys(VAGUE[language]));
  return language === 'fr'
    ? String.raw`(?:(?:plusieurs|quelques|des|une|les|de${GAP}nombreuses|de${GAP}nombreux)${GAP})(?:${word})(?:${GAP}de${GAP}(?:milliers|millions|milliards)${AFTER})?`
    : String.raw`(?:several|a${GAP}few|a${GAP}couple${GAP}of)${GAP}(?:hundred|thousand|million|billion)${AFTER}(?:${GAP}(?:thousand|million|billion)${AFTER})?|(?:(?:many|several|some|a|a${GAP}few)${GAP})?(?:${word})(?:${GAP}of${GAP}(?:thousands|millions|billions)${AFTER})?`;
};

export const approximatorSource = (language: Language): string =>
  `(?:${alternatives(Object.keys(APPROXIMATORS[language]))})`;

const plain = (text: string): string => plainSpaces(text.toLowerCase().replaceAll('’', "'"));

/** What "plus de", "about"… say of the number behind them. */
export const approximationOf = (words: string | undefined, language: Language): Approximation =>
  words === undefined ? 'exact' : (APPROXIMATORS[language][plain(words)] ?? 'about');

/** Exact to six decimals, which no sum of the press has: 5.2 × 1e6 must give 5200000. */
const exact = (value: number): number => Math.round(value * 1e6) / 1e6;

const LINKS: ReadonlySet<string> = new Set(['et', 'and', 'de', 'of']);

/** "deux millions cent vingt et un mille trois cents": what stands below a multiplier is summed, then multiplied. NaN for no number. */
function wordsValue(words: readonly string[], language: Language): number {
  let [millions, thousands, current, seen] = [0, 0, 0, false];
  for (const word of words) {
    const unit = UNITS[language][word];
    const hundred = HUNDREDS[language][word];
    const multiplier = MULTIPLIERS[language][word];
    if (LINKS.has(word)) continue;
    if (word === 'a' || word === 'an') current ||= 1;
    else if (word === 'half' || word === 'demi') current = 0.5;
    else if (/^quart(?:er)?s?$/u.test(word)) current = (current || 1) / 4;
    else if (unit !== undefined) {
      // "quatre-vingts" multiplies, "soixante-dix" adds.
      const isFourTwenty = language === 'fr' && unit === 20 && current % 100 === 4;
      current = isFourTwenty ? current - 4 + 80 : current + unit;
    } else if (hundred !== undefined) current = (current || 1) * hundred;
    else if (multiplier === undefined) return Number.NaN;
    else if (multiplier === 1e3) [thousands, current] = [thousands + (current || 1) * multiplier, 0];
    else [millions, thousands, current] = [millions + (thousands + current || 1) * multiplier, 0, 0];
    seen = true;
  }
  return seen ? millions + thousands + current : Number.NaN;
}

function figureValue(text: string, language: Language): number {
  if (/^\d{1,3}(?:[’']\d{3})+(?:\.\d{1,2})?$/u.test(text)) return Number(text.replaceAll(/[’']/gu, ''));
  const digits =
    language === 'fr'
      ? text
          .replaceAll(/[ \u00a0\u2009\u202f’']/gu, '')
          .replaceAll(/\.(?=\d{3}(?:\D|$))/gu, '')
          .replaceAll(/,(?=\d{3},)/gu, '')
          .replace(/,(?=\d{3}$)(?<=\d,\d{3},)/u, '')
          .replace(',', '.')
      : text.replaceAll(/[, \u00a0\u2009\u202f]/gu, '');
  return Number(digits);
}

/** The value of text that `numberSource` matched; NaN for anything else. Exact up to 2^53. */
export function numberValue(text: string, language: Language): number {
  const words = plain(text);
  const half = /\s(?:et demie?|and a half)$/u.exec(words);
  const whole = half ? words.slice(0, half.index) : words;
  const figures = /^\d[\d ,.'\u2009]*/u.exec(whole)?.[0].trim();
  const rest = (figures === undefined ? whole : whole.slice(figures.length))
    .split(/[ -]/u)
    .filter((word) => word !== '');
  const scale = (from: readonly string[]): number =>
    from.reduce((product, word) => product * (MULTIPLIERS[language][word] ?? Number.NaN), 1);
  const value = figures === undefined ? wordsValue(rest, language) : figureValue(figures, language) * scale(rest);
  return exact(value + (half ? (MULTIPLIERS[language][rest.at(-1) ?? ''] ?? 1) / 2 : 0));
}

/** The order of magnitude of text that `vagueSource` matched. */
export function vagueValue(text: string, language: Language): number {
  const table = VAGUE[language];
  return plain(text)
    .split(' ')
    .reduce((product, word) => product * (table[word] ?? table[`${word}s`] ?? 1), 1);
}
