/** Sums, percentages, quantities and periods: one grammar of numbers, told apart by what follows (or, for currencies, leads). */
import { plainNumber, type Amount, type AmountGroups as Groups, type Judged, type Scan } from './amount.ts';
import {
  CURRENCY_AFTER,
  CURRENCY_BEFORE,
  SPEAKS_OF_STERLING,
  currencyOf,
  isBareDollar,
  isBareLivre,
  isSumOfLivres,
} from './currencies.ts';
import { approximationOf, approximatorSource, numberSource, numberValue, vagueSource, vagueValue } from './numbers.ts';
import { recogniseElided } from './elided.ts';
import { recognisePeriods } from './periods.ts';
import { recogniseQuantities } from './quantities.ts';
import { BEGINS, LANDMARK, type Reading } from './reading.ts';
import { AFTER, BEFORE, GAP, SPACE, plainSpaces, type Recognition, type RecogniseOptions } from './recognition.ts';
import { startOfLast } from './scan.ts';
import { takenOf } from './taken.ts';

type Language = RecogniseOptions['language'];

const scale = {
  fr: String.raw`(?:k|M|Mio|Mln|Md|Mds|Mrd|m)(?=${SPACE}(?:€|£|\$|d['’]euros|euros))`,
  en: String.raw`(?:k|m|mio|mln|mm|bn|bln|mn|tn)${AFTER}`,
} as const;
const SCALES: Readonly<Record<string, number>> = {
  k: 1e3,
  m: 1e6,
  mm: 1e6,
  mio: 1e6,
  mln: 1e6,
  mn: 1e6,
  md: 1e9,
  mds: 1e9,
  mrd: 1e9,
  bn: 1e9,
  bln: 1e9,
  tn: 1e12,
};
const per = {
  fr: String.raw`(?:(?:${GAP}(?:HT|TTC|hors${GAP}taxes?|toutes${GAP}taxes${GAP}comprises))?(?:${GAP}(?:de${GAP}p[ée]nalités?|d['’]astreinte))?(?:${GAP}(?:par|pour${GAP}chaque)${GAP}|${SPACE}/${SPACE})(?<per>heure|jour|semaine|mois|trimestre|an|année|infraction|manquement|violation|personne|salarié|logement|foyer|action|part|tonne|victime|plaignant|dossier|document|utilisateur|abonné|client|véhicule|kilo|mètre)s?${AFTER}(?:${GAP}(?:calendaire|ouvré|entamée?|supplémentaire))?(?:${GAP}de${GAP}retard)?)?`,
  en: String.raw`(?:(?:${GAP}(?:per|for${GAP}each|for${GAP}every|a|an|each)${GAP}|${SPACE}/${SPACE})(?<per>hour|day|week|month|quarter|year|violation|breach|infringement|person|share|user|household|claimant|employee|customer|victim|subscriber|vehicle|tonne)${AFTER}(?:${GAP}(?:of${GAP}delay|late|overdue))?)?`,
} as const;
const PER: Readonly<Record<string, string>> = {
  heure: 'hour',
  jour: 'day',
  semaine: 'week',
  mois: 'month',
  trimestre: 'quarter',
  an: 'year',
  année: 'year',
};

const lead = (language: Language): string => `(?:(?<about>${approximatorSource(language)})${SPACE})?`;
const both = (make: (language: Language) => string, boundary = BEFORE): Readonly<Record<Language, RegExp>> => ({
  fr: new RegExp(boundary + make('fr'), 'yiu'),
  en: new RegExp(boundary + make('en'), 'yiu'),
});

const SUM_AFTER = both(
  (language) =>
    String.raw`${lead(language)}(?<sum>(?:(?<number>${numberSource(language)})|(?<vague>${vagueSource(language)}))(?:${SPACE}(?<scale>${scale[language]}))?(?:${SPACE}|-)(?:d['’]|de${GAP}|of${GAP})?(?<currency>${CURRENCY_AFTER})(?![\p{L}])${per[language]})`,
);
const SUM_BEFORE = both(
  (language) =>
    String.raw`${lead(language)}(?<sum>(?<currency>${CURRENCY_BEFORE})${SPACE}(?<number>${numberSource(language)})(?:(?:${SPACE}|-)(?<scale>k|m|mm|mio|mln|mn|bn|bln|tn|Md|Mds)${AFTER})?(?!${SPACE}[€£$])${per[language]})`,
);
const ADJECTIVES = {
  fr: 'annuel(?:le)?s?|mondial(?:e|es)?|mondiaux|global(?:e|es)?|total(?:e|es)?|consolidée?s?|nette?s?|brute?s?|français(?:e|es)?|européen(?:ne)?s?|national(?:e|es)?',
  en: 'annual|global|worldwide|total|net|gross|consolidated|overall|turnover',
} as const;
const base = {
  fr: String.raw`(?:${GAP}(?:du|de${GAP}la|des|de${GAP}son|de${GAP}sa|de${GAP}ses|de${GAP}leurs?|de${GAP}l['’])${SPACE}(?<base>(?:chiffre${GAP}d['’]affaires|\p{Ll}[\p{L}’'-]+)(?:${GAP}(?:${ADJECTIVES.fr})${AFTER})*))?`,
  en: String.raw`(?:${GAP}of${GAP}(?:its|their|the|his|her|all)?${SPACE}(?<base>(?:(?:${ADJECTIVES.en})${GAP})*\p{Ll}[\p{L}’'-]+))?`,
} as const;
const PERCENT = both(
  (language) =>
    String.raw`${lead(language)}(?<sum>(?<number>${numberSource(language)})(?:${SPACE}%|(?:${GAP}|-)(?:pour${GAP}cent|per${GAP}cent|percent)${AFTER}|${SPACE}p\.${SPACE}(?:100|cent)(?!\d))${base[language]})`,
);

const LANDMARKS: Readonly<Record<'sum' | 'percentage', number>> = {
  sum: LANDMARK.currency,
  percentage: LANDMARK.percent,
};

function amountOf(groups: Groups, language: Language): Amount | undefined {
  const scaled = SCALES[(groups['scale'] ?? '').toLowerCase()] ?? 1;
  if (groups['vague'] !== undefined)
    return { value: vagueValue(groups['vague'], language) * scaled, approximation: 'order-of-magnitude' };
  const value = Math.round(numberValue(groups['number'] ?? '', language) * scaled * 1e6) / 1e6;
  return Number.isFinite(value) ? { value, approximation: approximationOf(groups['about'], language) } : undefined;
}

/** Every amount of a text, in order, none overlapping another: sums first, then percentages, periods and quantities. */
export function recogniseAmounts(reading: Reading, { language }: RecogniseOptions): readonly Recognition[] {
  const { body } = reading;
  const found: Recognition[] = [];
  const { isFree, take } = takenOf(body.length);
  const scan: Scan = (pattern, [landmarks, before, after], judge, begins = BEGINS.number) => {
    for (const stretch of reading.around(landmarks, before, after)) {
      const { start: offset, text } = stretch;
      for (const match of reading.matches(stretch, pattern, begins)) {
        const groups = match.groups ?? {};
        const start = offset + startOfLast(match, 'sum');
        const end = offset + match.index + match[0].length;
        const from = groups['about'] === undefined ? start : match.index + offset;
        if (!isFree(from, end)) continue;
        const amount = amountOf(groups, language);
        const lookBack = Math.max(offset, start - 40);
        const answer =
          amount &&
          judge(
            groups,
            amount,
            body.slice(lookBack, start),
            body.slice(end, Math.min(end + 24, offset + text.length)),
            start,
          );
        if (!amount || !answer) continue;
        take(from, end);
        found.push({
          start: from,
          end,
          quote: body.slice(from, end),
          precision: amount.approximation,
          from: null,
          to: null,
          number: amount.value,
          approximation: amount.approximation,
          ...answer,
        });
      }
    }
  };
  let isInBritain: boolean | undefined;
  const sum = (groups: Groups, { value }: Amount, _before: string, after: string): Judged | undefined => {
    const words = groups['currency'] ?? '';
    const currency =
      isBareLivre(words) &&
      !isSumOfLivres(groups['number'] ?? '', after) &&
      !(isInBritain ??= SPEAKS_OF_STERLING.test(body))
        ? undefined
        : currencyOf(words);
    if (currency === undefined) return undefined;
    const unit = (groups['per'] ?? '').toLowerCase();
    return {
      kind: 'amount',
      value: `${plainNumber(value)} ${currency}`,
      unit: PER[unit] ?? unit,
      how: isBareDollar(words) ? 'amount.dollar' : 'amount.currency',
      currency,
    };
  };
  scan(SUM_AFTER[language], [LANDMARKS.sum, 90, 60], sum);
  scan(SUM_BEFORE[language], [LANDMARKS.sum, 24, 70], sum, BEGINS.number | LANDMARK.currency | BEGINS.capital);
  scan(PERCENT[language], [LANDMARKS.percentage, 50, 60], (groups, { value }) => ({
    kind: 'percentage',
    value: `${plainNumber(value)} %`,
    unit: plainSpaces((groups['base'] ?? '').toLowerCase()),
    how: 'percentage',
  }));
  recognisePeriods(language, scan);
  recogniseQuantities(language, scan);
  recogniseElided(language, scan, found, body);
  return [...found, ...withRanges(reading, found, language).filter(({ start, end }) => isFree(start, end))]
    .toSorted((a, b) => a.start - b.start)
    .map(asConversion);

  /** "(20 millions d'euros)" right after a sum in another currency. */
  function asConversion(one: Recognition, index: number, all: readonly Recognition[]): Recognition {
    const before = all[index - 1];
    const isConversion =
      one.kind === 'amount' &&
      before?.kind === 'amount' &&
      before.currency !== one.currency &&
      /^\s?\((?:soit|environ|about|or|i\.e\.)?\s?$/iu.test(body.slice(before.end, one.start));
    return isConversion ? { ...one, how: 'amount.conversion' } : one;
  }
}

/** The lower end of "entre 2 et 4 millions d'euros", which borrows what stands only once. */
function withRanges({ body }: Reading, found: readonly Recognition[], language: Language): Recognition[] {
  return found.flatMap((high) => {
    const match = RANGE_LEAD[language].exec(body.slice(Math.max(0, high.start - 60), high.start));
    if (!match?.groups || high.number === undefined || high.kind === 'period') return [];
    const written = match.groups['number'] ?? '';
    const scaleOf = SCALE_WORD.exec(high.quote)?.[0].toLowerCase() ?? '';
    const plainValue = numberValue(written, language);
    const scaled = SCALE_WORD.test(written) ? 1 : numberValue(`1 ${scaleOf}`, language);
    const value = plainValue * (Number.isFinite(scaled) ? scaled : 1);
    if (!Number.isFinite(value) || value >= high.number) return [];
    const end = high.start - (match[0].length - (match.groups['lead'] ?? '').length - written.length);
    const start = end - written.length;
    const unit = high.kind === 'amount' ? (high.currency ?? '') : high.kind === 'quantity' ? high.unit : '%';
    return [
      {
        ...high,
        start,
        end,
        quote: body.slice(start, end),
        value: `${plainNumber(value)} ${unit}`,
        number: value,
        how: `${high.kind}.range-low`,
      },
    ];
  });
}
const SCALE_WORD = /thousand|million|milliard|billion|trillion|mille(?!\p{L})/iu;
const rangeLead = (language: Language, leads: string, links: string): RegExp =>
  new RegExp(
    `(?<lead>${BEFORE}(?:${leads})${GAP}(?:€|£|\\$)?)(?<number>${numberSource(language)})${SPACE}(?:%|€)?${GAP}(?:${links})${GAP}$`,
    'iu',
  );
const RANGE_LEAD: Readonly<Record<Language, RegExp>> = {
  fr: rangeLead('fr', 'entre|de', 'et|à'),
  en: rangeLead('en', 'between|from', 'and|to'),
};
