/** Time given to do something, and how long a state has lasted. */
import type { Recognition } from '../../../text/recognise/recognition.ts';
import { nearestDate, stateOf, type Passage, type Reading } from '../reading.ts';
import { dayNumber, type Statement } from '../statement.ts';
import { SUM_NOUNS } from '../lexicon.ts';
import { numberSource, numberValue } from '../../../text/recognise/numbers.ts';
import { allMatches } from '../../../text/recognise/scan.ts';

/** What time is given for. */
const PURPOSES: readonly (readonly [purpose: string, pattern: RegExp])[] = [
  ['appeal', /(?:recours|faire appel|interjeter|contester|appeal|challenge)/iu],
  ['pay', /(?:payer|verser|régler|s['’]acquitter|rembours|restitu|\bpay\b|payment|\brepay|reimburs|refund)/iu],
  ['respond', /(?:répondre|réponse|observations|respond|reply|replies|submit)/iu],
  [
    'comply',
    /(?:conform|supprim|effac|cesser|remédi|corrig|mettre fin|exécuter|dépollu|répar|démol|réintégr|comply|compliance|delete|stop|remedy|correct|repair|clean|remove|reinstate)/iu,
  ],
  ['report', /(?:notifi|déclar|signal|alert|notify|report)/iu],
];
const GIVEN =
  /(?:délai|dans les|sous\s|d['’]ici|laiss|accord|donn|disposai?t|dispose|avai(?:t|ent)|within|deadline|gave|given|had|has|to (?:comply|appeal|pay|respond))/iu;

/** "two months to comply": what the time is for stands right behind it; else it stands before. */
const FOR_WHAT = /^\s*(?:francs?\s)?(?:pour|afin|to|in which to|de|d['’])/iu;

/** Length in days: a month counts 30.44. */
const daysIn = (iso: string): number => {
  const match = /^PT?(?<count>\d+)(?<unit>[HDWMY])$/u.exec(iso);
  const each = { H: 1 / 24, D: 1, W: 7, M: 30.44, Y: 365.25 }[match?.groups?.['unit'] ?? ''] ?? Number.NaN;
  return Number(match?.groups?.['count']) * each;
};

export function readPeriods(reading: Reading): readonly Statement[] {
  return reading.passages.flatMap((passage) => [
    ...given(reading, passage),
    ...lasting(reading, passage),
    ...elapsed(reading, passage),
    ...spans(reading, passage),
  ]);
}

/** "deux mois pour se mettre en conformité", "30 days to appeal". */
function given(reading: Reading, passage: Passage): readonly Statement[] {
  return passage.found.flatMap((one) => {
    if (one.kind !== 'period' || (one.approximation ?? 'exact') !== 'exact') return [];
    const at = one.start - passage.start;
    const before = passage.text.slice(Math.max(0, at - 70), at);
    const after = passage.text.slice(one.end - passage.start, one.end - passage.start + 70);
    if (!GIVEN.test(before.slice(-50)) && !/^\s*(?:pour|to)\s/u.test(after)) return [];
    const purpose =
      (FOR_WHAT.test(after) ? PURPOSES.find(([, pattern]) => pattern.test(after)) : undefined) ??
      PURPOSES.find(([, pattern]) => pattern.test(before)) ??
      PURPOSES.find(([, pattern]) => pattern.test(after));
    if (!purpose) return [];
    const days = daysIn(one.value);
    // 60 days and two months are one period told in two ways; 72 hours and three days too.
    const slack = days * 0.05;
    const told = {
      rule: 'period',
      topic: purpose[0],
      start: one.start,
      end: one.end,
      value: one.value,
      nominal: days,
      low: days - slack,
      high: days + slack,
    };
    return [stateOf(reading, passage, told)];
  });
}

/** What lasts for a time that is told: two lengths of one of them cannot both be right. */
const LASTING: readonly (readonly [topic: string, pattern: RegExp])[] = [
  [
    'retention',
    /(?:conserv\p{L}+|gard(?:e|ait|ées?|és?)|stock\p{L}+|\bkept\b|\bkeeps?\b|retain\p{L}*|retention|stored?)/iu,
  ],
  [
    'ban',
    /(?:interdi\p{L}+|suspend\p{L}*|suspension|exclu\p{L}*|\bban(?:s|ned)?\b|barred|disqualif\p{L}+|inéligib\p{L}+)/iu,
  ],
  [
    'outage',
    /(?:privée?s? d(?:e|['’])|hors service|en panne|paralysée?s?|coupure|sans (?:électricité|eau|courant|téléphone)|without (?:their|its|power|water|electricity)|lost (?:supply|power|water|service)|(?:without|lost|no) access|(?:sans|plus d['’]) ?accès|locked out|unable to (?:access|use)|outage|offline|shut down|out of (?:service|action))/iu,
  ],
  ['treatment', /(?:trait(?:é|ée|és|ées|ements?)(?!\p{L})|treated|treatment)/iu],
  ['warranty', /(?:garanti\p{L}*|warrant\p{L}+|guarantee\p{L}*)/iu],
  ['lease', /(?:\bbail\b|concession|\bcontrat|\blease|\bcontract)/iu],
  ['prison', /(?:emprisonnement|prison|réclusion|jail\p{L}*|imprison\p{L}+|sentenced)/iu],
  [
    'lasting',
    /(?:(?<!\p{L})(?:duré|durait|dura|dure)(?!\p{L})|durée (?:de|totale)|lasted|over a period of|went on for)/iu,
  ],
];
const FOR = /(?:pendant|durant|pour(?: une durée de)?|duré|dure|durée de|de|d['’]|à|for|lasted|period of|of|to)\s*$/iu;

/** "conservées pendant trois ans", "banned for two years": what stands before the period, within its clause. */
function lasting(reading: Reading, passage: Passage): readonly Statement[] {
  return passage.found.flatMap((one) => {
    if (one.kind !== 'period' || (one.approximation ?? 'exact') !== 'exact') return [];
    const at = one.start - passage.start;
    const before = passage.text.slice(Math.max(0, at - 90), at);
    const clause = before.slice(before.search(/[^;:]*$/u));
    const topic = FOR.test(before) ? LASTING.find(([, pattern]) => pattern.test(clause))?.[0] : undefined;
    if (topic === undefined) return [];
    const days = daysIn(one.value);
    return [
      stateOf(reading, passage, {
        rule: 'period',
        topic,
        start: one.start,
        end: one.end,
        value: one.value,
        nominal: days,
        low: days * 0.95,
        high: days * 1.05,
      }),
    ];
  });
}

const NUMBER = `${numberSource('fr')}|${numberSource('en')}`;
const LASTED = new RegExp(
  String.raw`(?:depuis|voilà|cela fait|il y a|for|since)\s+(?<about>près de|plus de|moins de|environ|presque|à peine|quelque|nearly|almost|more than|over|less than|about|some)?\s*(?<count>${NUMBER})\s+(?<unit>jours?|semaines?|mois|ans?|années?|days?|weeks?|months?|years?)|(?<about2>près de|plus de|moins de|environ|presque|nearly|almost|more than|over|less than|about|some)?\s*(?<count2>${NUMBER})\s+(?<unit2>jours?|semaines?|mois|ans?|années?|days?|weeks?|months?|years?)\s+(?:après|plus tard|after|later)`,
  'giu',
);
const UNIT_DAYS: readonly (readonly [RegExp, number])[] = [
  [/^(?:jour|day)/iu, 1],
  [/^(?:semaine|week)/iu, 7],
  [/^(?:mois|month)/iu, 30.44],
  [/^(?:an|ann|year)/iu, 365.25],
];
const APPROXIMATION: Readonly<Record<string, readonly [number, number]>> = {
  'près de': [0.7, 1.05],
  presque: [0.7, 1.05],
  nearly: [0.7, 1.05],
  almost: [0.7, 1.05],
  'plus de': [0.98, 1.5],
  'more than': [0.98, 1.5],
  over: [0.98, 1.5],
  'moins de': [0.6, 1.02],
  'less than': [0.6, 1.02],
};
/** States that last: told twice, they began on one day. */
const STATES: readonly (readonly [state: string, pattern: RegExp])[] = [
  [
    'unpaid',
    /(?:pas (?:encore |toujours )?(?:payé|réglé|versé|acquitt)|toujours pas (?:payé|réglé|versé|acquitt)|impayé|devait (?:payer|verser|régler)|reste due|unpaid|not (?:yet )?paid|still owes|has yet to pay|overdue|refus\p{L}+ de payer)/iu,
  ],
  ['closed', /(?:fermé|à l['’]arrêt|closed|shut)/iu],
  ['polluted', /(?:pollu|contamin)/iu],
  ['known', /(?:savai|connaissai|informé|au courant|knew|aware)/iu],
  ['unanswered', /(?:sans réponse|pas répondu|unanswered|not (?:yet )?(?:answered|replied))/iu],
];

/** "depuis près de trois mois", "plus de sept mois après": a state, and how long it has lasted when the source speaks. */
function elapsed(reading: Reading, passage: Passage): readonly Statement[] {
  const state = STATES.find(([, pattern]) => pattern.test(passage.text));
  if (!state) return [];
  const object = SUM_NOUNS.find(([, pattern]) => ((pattern.lastIndex = 0), pattern.test(passage.text)))?.[0] ?? '';
  return allMatches(LASTED, passage.text).flatMap((match) => {
    const words = match.groups ?? {};
    const count = numberOf(words['count'] ?? words['count2'] ?? '');
    const unit = UNIT_DAYS.find(([pattern]) => pattern.test(words['unit'] ?? words['unit2'] ?? ''))?.[1];
    if (unit === undefined || !Number.isFinite(count)) return [];
    const [least, most] = APPROXIMATION[(words['about'] ?? words['about2'] ?? '').toLowerCase()] ?? [0.85, 1.15];
    const days = count * unit;
    const lead = match[0].length - match[0].trimStart().length;
    const start = passage.start + match.index + lead;
    return [
      stateOf(reading, passage, {
        rule: 'elapsed',
        topic: `${state[0]}:${object}`,
        start,
        end: passage.start + match.index + match[0].length,
        value: `${Math.round(days)} d`,
        nominal: days,
        low: days * least,
        high: days * most,
        when: null,
        mood: 'asserted',
      }),
    ];
  });
}

const numberOf = (text: string): number => {
  const french = numberValue(text, 'fr');
  return Number.isFinite(french) ? french : numberValue(text, 'en');
};

/** A period and the two dates between which it is said to run: counted, they must agree. */
function spans(reading: Reading, passage: Passage): readonly Statement[] {
  const range = passage.found.find(
    (one): one is Recognition & { from: string; to: string } =>
      one.kind === 'date' &&
      one.from !== null &&
      one.to !== null &&
      one.value.includes('/') &&
      /^\d{4}-\d\d-\d\d\/\d{4}-\d\d-\d\d$/u.test(one.value),
  );
  if (!range) return [];
  return passage.found.flatMap((one) => {
    if (one.kind !== 'period' || Math.abs(one.start - range.start) > 60) return [];
    const told = daysIn(one.value);
    const counted = dayNumber(range.to) - dayNumber(range.from);
    if (!Number.isFinite(told) || Math.abs(told - counted) <= Math.max(2, told * 0.06)) return [];
    const start = Math.min(one.start, range.start);
    const end = Math.max(one.end, range.end);
    return [
      stateOf(reading, passage, {
        rule: 'span',
        topic: `${one.value}|${range.value}`,
        start,
        end,
        value: one.value,
        nominal: told,
        low: counted,
        high: counted,
        when: nearestDate(passage, start, end),
        mood: 'asserted',
      }),
    ];
  });
}
