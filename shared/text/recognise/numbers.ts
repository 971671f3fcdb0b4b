/** Numbers as the press writes them, in figures or in words, French and English. */
import { AFTER, GAP, alternatives, plainSpaces, type Approximation } from './recognition.ts';

type Language = 'fr' | 'en';
type Numbers = Readonly<Record<string, number>>;

const UNITS: Readonly<Record<Language, Numbers>> = {
  fr: {
    un: 1,
    une: 1,
    deux: 2,
    trois: 3,
    quatre: 4,
    cinq: 5,
    six: 6,
    sept: 7,
    huit: 8,
    neuf: 9,
    dix: 10,
    onze: 11,
    douze: 12,
    treize: 13,
    quatorze: 14,
    quinze: 15,
    seize: 16,
    vingt: 20,
    vingts: 20,
    trente: 30,
    quarante: 40,
    cinquante: 50,
    soixante: 60,
    septante: 70,
    huitante: 80,
    nonante: 90,
  },
  en: {
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    eleven: 11,
    twelve: 12,
    thirteen: 13,
    fourteen: 14,
    fifteen: 15,
    sixteen: 16,
    seventeen: 17,
    eighteen: 18,
    nineteen: 19,
    twenty: 20,
    thirty: 30,
    forty: 40,
    fifty: 50,
    sixty: 60,
    seventy: 70,
    eighty: 80,
    ninety: 90,
  },
};
const HUNDREDS: Readonly<Record<Language, Numbers>> = { fr: { cent: 100, cents: 100 }, en: { hundred: 100 } };
const MULTIPLIERS: Readonly<Record<Language, Numbers>> = {
  fr: {
    mille: 1e3,
    millier: 1e3,
    milliers: 1e3,
    million: 1e6,
    millions: 1e6,
    milliard: 1e9,
    milliards: 1e9,
    billion: 1e12,
    billions: 1e12,
  },
  en: { thousand: 1e3, million: 1e6, millions: 1e6, billion: 1e9, billions: 1e9, trillion: 1e12, bn: 1e9, mn: 1e6 },
};

/** "une dizaine", "plusieurs centaines", "tens of", "dozens of": an order of magnitude. */
const VAGUE: Readonly<Record<Language, Numbers>> = {
  fr: {
    dizaine: 10,
    dizaines: 10,
    douzaine: 12,
    douzaines: 12,
    quinzaine: 15,
    vingtaine: 20,
    trentaine: 30,
    quarantaine: 40,
    cinquantaine: 50,
    soixantaine: 60,
    centaine: 100,
    centaines: 100,
    millier: 1e3,
    milliers: 1e3,
    millions: 1e6,
    milliards: 1e9,
  },
  en: { dozen: 12, dozens: 12, tens: 10, scores: 20, hundreds: 100, thousands: 1e3, millions: 1e6, billions: 1e9 },
};

export const APPROXIMATORS: Readonly<Record<Language, Readonly<Record<string, Approximation>>>> = {
  fr: {
    'plus de': 'more-than',
    "plus d'": 'more-than',
    'un peu plus de': 'more-than',
    "un peu plus d'": 'more-than',
    'bien plus de': 'more-than',
    'au moins': 'more-than',
    'pas moins de': 'more-than',
    'supérieur à': 'more-than',
    'supérieure à': 'more-than',
    'au-delà de': 'more-than',
    'moins de': 'less-than',
    "moins d'": 'less-than',
    'un peu moins de': 'less-than',
    "un peu moins d'": 'less-than',
    'près de': 'about',
    "près d'": 'about',
    presque: 'about',
    "jusqu'à": 'less-than',
    'au plus': 'less-than',
    'au maximum': 'less-than',
    'pas plus de': 'less-than',
    environ: 'about',
    'à peu près': 'about',
    quelque: 'about',
    quelques: 'about',
    'autour de': 'about',
    'aux alentours de': 'about',
    "de l'ordre de": 'about',
    approximativement: 'about',
    '~': 'about',
    '>': 'more-than',
    '<': 'less-than',
    '≈': 'about',
  },
  en: {
    'more than': 'more-than',
    over: 'more-than',
    'at least': 'more-than',
    'a little over': 'more-than',
    'just over': 'more-than',
    'well over': 'more-than',
    'no less than': 'more-than',
    'no fewer than': 'more-than',
    'upwards of': 'more-than',
    exceeding: 'more-than',
    'less than': 'less-than',
    'fewer than': 'less-than',
    'just under': 'less-than',
    under: 'less-than',
    'up to': 'less-than',
    'at most': 'less-than',
    'a maximum of': 'less-than',
    'no more than': 'less-than',
    nearly: 'about',
    almost: 'about',
    'close to': 'about',
    about: 'about',
    around: 'about',
    roughly: 'about',
    approximately: 'about',
    'an estimated': 'about',
    'in the region of': 'about',
    some: 'about',
    '~': 'about',
    '>': 'more-than',
    '<': 'less-than',
    '≈': 'about',
  },
};

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

const ARTICLES = new Set(['un', 'une', 'one']);
/** Single words by which a number in words is found; "un", "une" and "one" are too common to look at. */
export const NUMBER_WORDS: Readonly<Record<Language, readonly string[]>> = {
  fr: wordsOf('fr'),
  en: wordsOf('en'),
};

function wordsOf(language: Language): readonly string[] {
  return [
    ...new Set(
      [UNITS, HUNDREDS, MULTIPLIERS, VAGUE]
        .flatMap((table) => Object.keys(table[language]))
        .filter((word) => !ARTICLES.has(word)),
    ),
  ];
}
