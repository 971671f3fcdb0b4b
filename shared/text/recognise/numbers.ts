/** Numbers as the press writes them, in figures or in words, French and English. */
import { AFTER, GAP, alternatives, type Approximation } from './recognition.ts';

const WORDS: Readonly<Record<string, number>> = {
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
  'dix-sept': 17,
  'dix-huit': 18,
  'dix-neuf': 19,
  vingt: 20,
  trente: 30,
  quarante: 40,
  cinquante: 50,
  soixante: 60,
  cent: 100,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
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
  hundred: 100,
};
const TENS = 'vingt|trente|quarante|cinquante|soixante|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety';
const UNITS = 'et[ -]un|deux|trois|quatre|cinq|six|sept|huit|neuf|one|two|three|four|five|seven|eight|nine';

const MULTIPLIERS = {
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
  en: { thousand: 1e3, million: 1e6, millions: 1e6, billion: 1e9, billions: 1e9, trillion: 1e12, bn: 1e9 },
} as const satisfies Readonly<Record<string, Readonly<Record<string, number>>>>;

/** "une dizaine", "plusieurs centaines", "tens of", "dozens of": an order of magnitude. */
const VAGUE = {
  fr: {
    dizaine: 10,
    dizaines: 10,
    douzaine: 12,
    douzaines: 12,
    vingtaine: 20,
    trentaine: 30,
    cinquantaine: 50,
    centaine: 100,
    centaines: 100,
    millier: 1e3,
    milliers: 1e3,
    millions: 1e6,
    milliards: 1e9,
  },
  en: { dozen: 12, dozens: 12, tens: 10, hundreds: 100, thousands: 1e3, millions: 1e6, billions: 1e9 },
} as const satisfies Readonly<Record<string, Readonly<Record<string, number>>>>;

const APPROXIMATORS = {
  fr: {
    'plus de': 'more-than',
    'un peu plus de': 'more-than',
    'au moins': 'more-than',
    'supérieur à': 'more-than',
    'supérieure à': 'more-than',
    'au-delà de': 'more-than',
    'moins de': 'less-than',
    'un peu moins de': 'less-than',
    'près de': 'about',
    presque: 'about',
    "jusqu'à": 'less-than',
    'au plus': 'less-than',
    'pas plus de': 'less-than',
    environ: 'about',
    'à peu près': 'about',
    quelque: 'about',
    quelques: 'about',
    'autour de': 'about',
    "de l'ordre de": 'about',
  },
  en: {
    'more than': 'more-than',
    over: 'more-than',
    'at least': 'more-than',
    'a little over': 'more-than',
    'just over': 'more-than',
    'upwards of': 'more-than',
    'less than': 'less-than',
    under: 'less-than',
    nearly: 'about',
    almost: 'about',
    'up to': 'less-than',
    'at most': 'less-than',
    about: 'about',
    around: 'about',
    roughly: 'about',
    approximately: 'about',
    some: 'about',
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, Approximation>>>>;

const FIGURES = {
  fr: String.raw`\d{1,3}(?:[ \u00a0\u2009\u202f.’']\d{3})+(?:,\d+)?|\d+(?:[.,]\d+)?`,
  en: String.raw`\d{1,3}(?:[,\u00a0\u2009\u202f ]\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?`,
} as const;

type Language = keyof typeof FIGURES;

const inWords = `(?:${TENS})[ -](?:${UNITS})|${alternatives(Object.keys(WORDS))}`;

/** Sources of regular expressions; wrap with names as needed. */
export const numberSource = (language: Language): string =>
  String.raw`(?:${FIGURES[language]}|${inWords})(?:${GAP}(?:${alternatives(Object.keys(MULTIPLIERS[language]))})${AFTER})*`;

export const vagueSource = (language: Language): string => {
  const word = alternatives(Object.keys(VAGUE[language]));
  return language === 'fr'
    ? String.raw`(?:(?:plusieurs|quelques|des|une|les)${GAP})(?:${word})(?:${GAP}de${GAP}(?:milliers|millions|milliards)${AFTER})?`
    : String.raw`(?:(?:many|several|some|a)${GAP})?(?:${word})(?:${GAP}of${GAP}(?:thousands|millions|billions)${AFTER})?`;
};

export const approximatorSource = (language: Language): string =>
  `(?:${alternatives(Object.keys(APPROXIMATORS[language]))})`;

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll('’', "'")
    .replaceAll(/[\s\u00a0\u2007\u2009\u202f]+/gu, ' ')
    .trim();

/** What "plus de", "about"… say of the number behind them. */
export const approximationOf = (words: string | undefined, language: Language): Approximation =>
  words === undefined
    ? 'exact'
    : ((APPROXIMATORS[language] as Readonly<Record<string, Approximation>>)[plain(words)] ?? 'about');

function wordValue(text: string): number | undefined {
  const direct = WORDS[text];
  if (direct !== undefined) return direct;
  const [tens, ...rest] = text.replace('et un', 'un').replace('et-un', 'un').split(/[ -]/u);
  const [high, low] = [WORDS[tens ?? ''], WORDS[rest.join('-')]];
  return high === undefined || low === undefined ? undefined : high + low;
}

function figureValue(text: string, language: Language): number {
  const digits =
    language === 'fr'
      ? text
          .replaceAll(/[ \u00a0\u2009\u202f’']/gu, '')
          .replaceAll(/\.(?=\d{3}(?:\D|$))/gu, '')
          .replace(',', '.')
      : text.replaceAll(/[, \u00a0\u2009\u202f]/gu, '');
  return Number(digits);
}

/** The value of text that `numberSource` matched; NaN for anything else. Exact up to 2^53. */
export function numberValue(text: string, language: Language): number {
  const words = plain(text).split(' ');
  const factors: number[] = [];
  const multipliers = MULTIPLIERS[language] as Readonly<Record<string, number>>;
  while (words.length > 1 && multipliers[words.at(-1) ?? ''] !== undefined)
    factors.push(multipliers[words.pop() ?? ''] ?? 1);
  const head = words.join(' ');
  const value = /^\d/u.test(head) ? figureValue(head, language) : (wordValue(head) ?? multipliers[head] ?? Number.NaN);
  // Decimal multiplication by text: 5.2 × 1e6 must give 5200000 exactly.
  return factors.reduce((product, factor) => Math.round(product * factor * 1e6) / 1e6, value);
}

/** The order of magnitude of text that `vagueSource` matched. */
export function vagueValue(text: string, language: Language): number {
  const table = VAGUE[language] as Readonly<Record<string, number>>;
  return plain(text)
    .split(' ')
    .reduce((product, word) => product * (table[word] ?? 1), 1);
}

/** Any word of `numberSource` or `vagueSource`, in either language. */
export const numberWords = alternatives(
  new Set([WORDS, VAGUE.fr, VAGUE.en, MULTIPLIERS.fr, MULTIPLIERS.en].flatMap((table) => Object.keys(table))),
);
