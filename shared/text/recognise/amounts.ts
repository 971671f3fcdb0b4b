/** Sums, percentages, quantities and periods: one grammar of numbers, told apart by what follows (or, for currencies, leads). */
import {
  approximationOf,
  approximatorSource,
  numberSource,
  numberValue,
  numberWords,
  vagueSource,
  vagueValue,
} from './numbers.ts';
import { stretchesWith } from './scan.ts';
import {
  AFTER,
  BEFORE,
  GAP,
  SPACE,
  alternatives,
  type Approximation,
  type Recognition,
  type RecogniseOptions,
} from './recognition.ts';

type Language = RecogniseOptions['language'];

/** Currency words, each a source of a regular expression, to ISO 4217. */
const CURRENCIES: Readonly<Record<string, string>> = {
  EUR: String.raw`€|euros?|eur`,
  GBP: String.raw`£|livres?${GAP}sterling|livres?|pounds?(?:${GAP}sterling)?|gbp`,
  USD: String.raw`US\$|\$|dollars?(?:${GAP}am[ée]ricains?)?|usd`,
  CHF: String.raw`francs?${GAP}suisses?|swiss${GAP}francs?|chf`,
  AUD: String.raw`dollars?${GAP}australiens?|australian${GAP}dollars?|A\$|aud`,
  CAD: String.raw`dollars?${GAP}canadiens?|canadian${GAP}dollars?|C\$|cad`,
  SEK: String.raw`couronnes?${GAP}su[ée]doises?|swedish${GAP}kron(?:a|or)|sek`,
};
const currencyAfter = Object.values(CURRENCIES).toReversed().join('|');
const currencyBefore = String.raw`US\$|A\$|C\$|€|£|\$|EUR|GBP|USD|CHF`;
const scale = { fr: String.raw`(?:k|M|Md|Mds)(?=${SPACE}(?:€|£|\$))`, en: String.raw`(?:k|m|bn|mn)${AFTER}` } as const;
const SCALES: Readonly<Record<string, number>> = { k: 1e3, m: 1e6, mn: 1e6, md: 1e9, mds: 1e9, bn: 1e9 };
const per = {
  fr: String.raw`(?:${GAP}(?:de${GAP}p[ée]nalité${GAP})?(?:par|/)${GAP}(?<per>jour|semaine|mois|an)(?:${GAP}de${GAP}retard)?)?`,
  en: String.raw`(?:${GAP}(?:per|a|for${GAP}each|for${GAP}every)${GAP}(?<per>day|week|month|year)(?:${GAP}(?:of${GAP}delay|late|overdue))?)?`,
} as const;
const PER: Readonly<Record<string, string>> = { jour: 'day', semaine: 'week', mois: 'month', an: 'year' };

const currencyOf = (text: string): string | undefined =>
  Object.entries(CURRENCIES)
    .toReversed()
    .find(([, source]) => new RegExp(`^(?:${source})$`, 'iu').test(text.trim()))?.[0];

const lead = (language: Language): string => `(?:(?<about>${approximatorSource(language)})${GAP})?`;
const compile = (source: string): RegExp => new RegExp(BEFORE + source, 'dgiu');
const both = (make: (language: Language) => RegExp): Readonly<Record<Language, RegExp>> => ({
  fr: make('fr'),
  en: make('en'),
});

const SUM_AFTER = both((language) =>
  compile(
    String.raw`${lead(language)}(?<sum>(?:(?<number>${numberSource(language)})|(?<vague>${vagueSource(language)}))(?:${SPACE}(?<scale>${scale[language]}))?${SPACE}(?:d['’]|de${GAP}|of${GAP})?(?<currency>${currencyAfter})(?![\p{L}])${per[language]})`,
  ),
);
const SUM_BEFORE = both((language) =>
  compile(
    String.raw`${lead(language)}(?<sum>(?<currency>${currencyBefore})${SPACE}(?<number>${numberSource(language)})(?:${SPACE}(?<scale>k|m|mn|bn|M)${AFTER})?${per[language]})`,
  ),
);
const PERCENT = both((language) =>
  compile(
    String.raw`${lead(language)}(?<sum>(?<number>${numberSource(language)})${SPACE}(?:%|pour${GAP}cent${AFTER}|per${GAP}cent${AFTER}|percent${AFTER}))`,
  ),
);
const units = { fr: 'heures?|jours?|semaines?|mois|ans?|années?', en: 'hours?|days?|weeks?|months?|years?' } as const;
const PERIOD = both((language) =>
  compile(
    String.raw`${lead(language)}(?<sum>(?<number>${numberSource(language)})(?:${GAP}|-)(?<working>working${GAP}|business${GAP}|clear${GAP})?(?<unit>${units[language]})(?:${GAP}(?<after>francs?|ouvr[ée]s?|ouvrables?))?)${AFTER}`,
  ),
);
const counted = {
  fr: String.raw`(?:${GAP}de${GAP}|${GAP}d['’]|${GAP})`,
  en: String.raw`(?:${GAP}of${GAP}|${GAP})`,
} as const;
const QUANTITY = both((language) =>
  compile(
    String.raw`${lead(language)}(?<sum>(?:(?<vague>${vagueSource(language)})|(?<number>${numberSource(language)}))${counted[language]}(?<noun>\p{L}[\p{L}’'-]{2,}))`,
  ),
);

/** Words after a number that are not things counted: connectives, months, currencies, units and ranks. */
const NOT_COUNTED = {
  fr: new RegExp(
    `^(?:${alternatives(['et', 'ou', 'à', 'au', 'aux', 'du', 'des', 'de', 'le', 'la', 'les', 'par', 'pour', 'sur', 'dans', 'en', 'plus', 'moins', 'dont', 'que', 'qui', 'est', 'sont', 'fois', 'ont', 'avait', 'avaient', 'puis', 'sans', 'avec', 'entre', 'contre', 'après', 'avant', 'janvier', 'février', 'mars', 'avril', 'mai', 'juin', 'juillet', 'août', 'septembre', 'octobre', 'novembre', 'décembre', 'autres', 'autre', 'seule', 'seul', 'dernières', 'derniers', 'premières', 'premiers', 'ans', 'mois', 'jours', 'heures', 'années', 'semaines', 'million', 'millions', 'milliard', 'milliards', 'dernier', 'dernière', 'n’ont', 'n’a'])}|(?:euro|dollar|livre).*)$`,
    'iu',
  ),
  en: new RegExp(
    `^(?:${alternatives(['and', 'or', 'to', 'of', 'the', 'in', 'on', 'by', 'for', 'from', 'with', 'per', 'percent', 'more', 'less', 'other', 'others', 'which', 'who', 'that', 'than', 'was', 'were', 'has', 'have', 'had', 'times', 'after', 'before', 'between', 'against', 'out', 'day', 'days', 'month', 'months', 'year', 'years', 'hours', 'weeks', 'million', 'millions', 'billion', 'billions', 'january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december', 'until', 'st', 'nd', 'rd', 'th', 'cent'])}|(?:euro|dollar|pound).*)$`,
    'iu',
  ),
};
/** What stands before a number that is a reference, a rank or part of a name, not a count. */
const REFERENCE =
  /(?:articles?|art\.|n[°º]s?|nos?\.?|numéros?|pages?|p\.|chapitre|section|considérant|recital|paragraph|§|figure|annexe|loi|règlement|directive|version)\s*$|[-–/.:]$/iu;

/** ISO 8601 durations. */
const ISO_UNITS: readonly (readonly [RegExp, string, string])[] = [
  [/^(?:heure|hour)/iu, 'PT', 'H'],
  [/^(?:jour|day)/iu, 'P', 'D'],
  [/^(?:semaine|week)/iu, 'P', 'W'],
  [/^(?:mois|month)/iu, 'P', 'M'],
  [/^(?:an|ann|year)/iu, 'P', 'Y'],
];

/** One of these stands in every match of its kind. */
const HINTS = {
  sum: new RegExp(`${currencyAfter}|${currencyBefore}`, 'iu'),
  percentage: /%|cent/iu,
  period: new RegExp(`${units.fr}|${units.en}`, 'iu'),
  quantity: new RegExp(String.raw`\d|${numberWords}`, 'iu'),
} as const;

interface Amount {
  readonly value: number;
  readonly approximation: Approximation;
}

function amountOf(groups: Readonly<Record<string, string | undefined>>, language: Language): Amount | undefined {
  const scaled = SCALES[(groups['scale'] ?? '').toLowerCase()] ?? 1;
  if (groups['vague'] !== undefined)
    return { value: vagueValue(groups['vague'], language), approximation: 'order-of-magnitude' };
  const value = Math.round(numberValue(groups['number'] ?? '', language) * scaled * 1e6) / 1e6;
  return Number.isFinite(value) ? { value, approximation: approximationOf(groups['about'], language) } : undefined;
}

const plainNumber = (value: number): string => (Number.isInteger(value) ? value.toFixed(0) : String(value));

/** Every amount of a text, in order, none overlapping another: sums first, then percentages, periods and quantities. */
export function recogniseAmounts(body: string, { language }: RecogniseOptions): readonly Recognition[] {
  const used = new Uint8Array(body.length + 1);
  const found: Recognition[] = [];
  const scan = (
    patterns: Readonly<Record<Language, RegExp>>,
    hint: RegExp,
    read: (
      groups: Readonly<Record<string, string>>,
      amount: Amount,
      before: string,
    ) => Pick<Recognition, 'kind' | 'value' | 'unit' | 'how'> | undefined,
  ): void => {
    for (const { start: offset, text } of stretchesWith(body, hint)) {
      for (const match of text.matchAll(patterns[language])) {
        const [start, end] = (match.indices?.groups?.['sum'] ?? [0, 0]).map((at) => at + offset) as [number, number];
        const from = match.groups?.['about'] === undefined ? start : match.index + offset;
        if (used.subarray(from, end).some((one) => one === 1)) continue;
        const amount = amountOf(match.groups ?? {}, language);
        const answer = amount && read(match.groups ?? {}, amount, body.slice(Math.max(0, start - 16), start));
        if (!amount || !answer) continue;
        used.fill(1, from, end);
        found.push({
          ...answer,
          start: from,
          end,
          quote: body.slice(from, end),
          precision: amount.approximation,
          from: null,
          to: null,
        });
      }
    }
  };
  const sum = (groups: Readonly<Record<string, string>>, { value }: Amount): ReturnType<Parameters<typeof scan>[2]> => {
    const currency = currencyOf(groups['currency'] ?? '');
    const unit = (groups['per'] ?? '').toLowerCase();
    return currency === undefined
      ? undefined
      : { kind: 'sum', value: `${plainNumber(value)} ${currency}`, unit: PER[unit] ?? unit, how: 'sum.currency' };
  };
  scan(SUM_AFTER, HINTS.sum, sum);
  scan(SUM_BEFORE, HINTS.sum, sum);
  scan(PERCENT, HINTS.percentage, (_groups, { value }) => ({
    kind: 'percentage',
    value: `${plainNumber(value)} %`,
    unit: '',
    how: 'percentage',
  }));
  scan(PERIOD, HINTS.period, (groups, { value }, before) => {
    const iso = ISO_UNITS.find(([unit]) => unit.test(groups['unit'] ?? ''));
    if (!iso || REFERENCE.test(before) || !Number.isInteger(value)) return undefined;
    const kind = `${groups['working'] ?? ''}${groups['after'] ?? ''}`.trim().toLowerCase();
    return {
      kind: 'period',
      value: `${iso[1]}${value}${iso[2]}`,
      unit: kind.startsWith('franc') || kind === 'clear' ? 'clear' : kind === '' ? '' : 'working',
      how: 'period',
    };
  });
  scan(QUANTITY, HINTS.quantity, (groups, { value }, before) => {
    const noun = groups['noun'] ?? '';
    const number = groups['number'] ?? '';
    const isYear = /^(?:19|20)\d{2}$/u.test(number);
    const isArticle = /^(?:une?|one)$/iu.test(number);
    if (NOT_COUNTED[language].test(noun) || isYear || isArticle || REFERENCE.test(before)) return undefined;
    return {
      kind: 'quantity',
      value: `${plainNumber(value)} ${noun.toLowerCase()}`,
      unit: noun.toLowerCase(),
      how: groups['vague'] === undefined ? 'quantity' : 'quantity.order-of-magnitude',
    };
  });
  return found.toSorted((a, b) => a.start - b.start);
}
