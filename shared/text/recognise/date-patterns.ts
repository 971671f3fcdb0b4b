/** The shapes of dates. Each pattern names its parts; `resolve-date.ts` says what they mean. */
import { MONTHS, SEASONS, WEEKDAYS } from './calendar-words.ts';
import { approximatorSource, numberSource } from './numbers.ts';
import { AFTER, BEFORE, GAP, alternatives } from './recognition.ts';

export type DateRule =
  | 'range'
  | 'day'
  | 'numeric'
  | 'part-of-month'
  | 'month'
  | 'month-alone'
  | 'year'
  | 'year-range'
  | 'season'
  | 'weekday'
  | 'relative'
  | 'ago'
  | 'anaphora';

export interface DateMatch {
  readonly rule: DateRule;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly groups: Readonly<Record<string, string | undefined>>;
}

const YEAR = String.raw`(?:19|20)\d{2}`;
const build = (source: string): RegExp => new RegExp(BEFORE + source + AFTER, 'dgiu');
type Pattern = { readonly rule: DateRule; readonly pattern: RegExp };

const frMonth = alternatives(MONTHS.fr.keys());
const frDay = alternatives(WEEKDAYS.fr.keys());
const frDate = (suffix: string): string =>
  String.raw`(?:(?<weekday${suffix}>${frDay}),?${GAP})?(?<day${suffix}>1er|[12]?\d|3[01])(?:${GAP}(?<month${suffix}>${frMonth})(?:${GAP}(?<year${suffix}>${YEAR}))?)?`;
const frDateWithMonth = String.raw`(?:(?<weekday>${frDay}),?${GAP}(?:le${GAP})?)?(?<day>1er|[12]?\d|3[01])${GAP}(?<month>${frMonth})(?:${GAP}(?<year>${YEAR}))?(?:${GAP}(?<direction>derniers?|prochains?))?`;
const frLead = String.raw`(?:en|depuis|dès|courant|fin|début|mi|à${GAP}la${GAP}mi|jusqu['’]en|jusqu['’]à|au${GAP}mois${GAP}de|au${GAP}mois${GAP}d['’]|dans${GAP}le${GAP}courant${GAP}de|vers|avant|après|fin${GAP}de|de|d['’])`;

const FRENCH: readonly Pattern[] = [
  {
    rule: 'range',
    pattern: build(
      String.raw`(?:du|entre${GAP}le)${GAP}(?<date>${frDate('1')}${GAP}(?:au|et${GAP}le|jusqu['’]au)${GAP}(?:(?<weekday2>${frDay}),?${GAP})?(?<day2>1er|[12]?\d|3[01])${GAP}(?<month2>${frMonth})(?:${GAP}(?<year2>${YEAR}))?)`,
    ),
  },
  {
    rule: 'range',
    pattern: build(
      String.raw`(?:de|entre)${GAP}(?<date>(?<month1>${frMonth})(?:${GAP}(?<year1>${YEAR}))?${GAP}(?:à|et)${GAP}(?<month2>${frMonth})${GAP}(?<year2>${YEAR}))`,
    ),
  },
  {
    rule: 'year-range',
    pattern: build(String.raw`(?:entre|de)${GAP}(?<date>(?<year1>${YEAR})${GAP}(?:et|à)${GAP}(?<year2>${YEAR}))`),
  },
  { rule: 'day', pattern: build(`(?<!article${GAP})(?<!art\\.${GAP})(?<date>${frDateWithMonth})`) },
  {
    rule: 'day',
    pattern: build(
      String.raw`(?<date>(?:(?<weekday>${frDay}),?${GAP})?(?<month>${frMonth})${GAP}(?<day>[12]?\d|3[01]),${GAP}(?<year>${YEAR}))`,
    ),
  },
  {
    rule: 'numeric',
    pattern: build(String.raw`(?<date>(?<day>0?[1-9]|[12]\d|3[01])[/.](?<month>0?[1-9]|1[0-2])[/.](?<year>${YEAR}))`),
  },
  {
    rule: 'numeric',
    pattern: build(String.raw`(?<date>(?<year>${YEAR})-(?<month>0[1-9]|1[0-2])(?:-(?<day>0[1-9]|[12]\d|3[01]))?)`),
  },
  {
    rule: 'part-of-month',
    pattern: build(String.raw`(?<date>(?<part>début|mi|fin)[ -](?<month>${frMonth})(?:${GAP}(?<year>${YEAR}))?)`),
  },
  { rule: 'month', pattern: build(String.raw`(?<date>(?<month>${frMonth})${GAP}(?<year>${YEAR}))`) },
  {
    rule: 'month-alone',
    pattern: build(
      String.raw`(?:${frLead}${GAP})?(?<date>(?<month>${frMonth})${GAP}(?<direction>derniers?|prochains?|passé))`,
    ),
  },
  {
    rule: 'month-alone',
    pattern: build(
      String.raw`(?:en|depuis|dès|courant|jusqu['’]en|au${GAP}mois${GAP}de|dès${GAP}le${GAP}mois${GAP}de)${GAP}(?<date>(?<month>${frMonth}))(?!${GAP}(?:\d|derni|proch|passé))`,
    ),
  },
  { rule: 'month-alone', pattern: build(String.raw`au${GAP}mois${GAP}d['’](?<date>(?<month>${frMonth}))`) },
  {
    rule: 'year',
    pattern: build(
      String.raw`(?:en|depuis|dès|courant|fin|début|mi-?|jusqu['’]en|d['’]ici|l['’]année|avant|après|en${GAP}l['’]an)${GAP}?(?<date>(?<year>${YEAR}))(?![-/.]\d)`,
    ),
  },
  {
    rule: 'season',
    pattern: build(
      String.raw`(?<date>(?<season>${alternatives(SEASONS.fr.keys())})(?:${GAP}(?<year>${YEAR})|${GAP}(?<direction>dernier|prochain)))`,
    ),
  },
  {
    rule: 'weekday',
    pattern: build(
      String.raw`(?<!(?:tous${GAP}les|chaque|les|le)${GAP})(?<date>(?:ce${GAP})?(?<weekday>${frDay})(?:${GAP}(?<direction>dernier|prochain|passé))?)(?!,?${GAP}(?:le${GAP})?(?:1er|\d|${frMonth}))`,
    ),
  },
  {
    rule: 'relative',
    pattern: build(
      String.raw`(?<date>(?<before>avant-hier)|(?<yesterday>hier)|(?<today>aujourd['’]hui|ce${GAP}jour|pour${GAP}l['’]heure)|(?<tomorrow>demain)|(?<thisWeek>cette${GAP}semaine)|(?<lastWeek>la${GAP}semaine${GAP}(?:dernière|passée))|(?<thisMonth>ce${GAP}mois-ci)|(?<lastMonth>le${GAP}mois${GAP}(?:dernier|passé))|(?<thisYear>cette${GAP}année)|(?<lastYear>l['’](?:année${GAP}(?:dernière|passée)|an${GAP}(?:dernier|passé))))(?!-)`,
    ),
  },
  {
    rule: 'ago',
    pattern: build(
      String.raw`(?<date>(?:il${GAP}y${GAP}a|depuis)${GAP}(?<about>${approximatorSource('fr')}${GAP})?(?<count>${numberSource('fr')})${GAP}(?<unit>jours?|semaines?|mois|ans?|années?))`,
    ),
  },
  {
    rule: 'anaphora',
    pattern: build(
      String.raw`(?<date>(?<year>cette${GAP}année-là)|(?<month>ce${GAP}mois-là)|(?<same>ce${GAP}jour-là|à${GAP}l['’]époque))`,
    ),
  },
];

const enMonth = alternatives(MONTHS.en.keys());
const enDay = alternatives(WEEKDAYS.en.keys());
const enOrdinal = String.raw`(?:st|nd|rd|th)?`;
const enLead = String.raw`(?:in|since|during|by|until|through|late|early|mid|before|after)`;

const ENGLISH: readonly Pattern[] = [
  {
    rule: 'range',
    pattern: build(
      String.raw`(?:from|between)${GAP}(?<date>(?:the${GAP})?(?<day1>[12]?\d|3[01])${enOrdinal}(?:${GAP}(?<month1>${enMonth})(?:,?${GAP}(?<year1>${YEAR}))?)?${GAP}(?:to|and|until)${GAP}(?<day2>[12]?\d|3[01])${enOrdinal}${GAP}(?<month2>${enMonth})(?:,?${GAP}(?<year2>${YEAR}))?)`,
    ),
  },
  {
    rule: 'range',
    pattern: build(
      String.raw`(?:from|between)${GAP}(?<date>(?<month1>${enMonth})${GAP}(?<day1>[12]?\d|3[01])${enOrdinal}(?:,${GAP}(?<year1>${YEAR}))?,?${GAP}(?:to|and|until)${GAP}(?<month2>${enMonth})${GAP}(?<day2>[12]?\d|3[01])${enOrdinal}(?:,?${GAP}(?<year2>${YEAR}))?)`,
    ),
  },
  {
    rule: 'range',
    pattern: build(
      String.raw`(?:from|between)${GAP}(?<date>(?<month1>${enMonth})(?:${GAP}(?<year1>${YEAR}))?${GAP}(?:to|and)${GAP}(?<month2>${enMonth})${GAP}(?<year2>${YEAR}))`,
    ),
  },
  {
    rule: 'year-range',
    pattern: build(String.raw`(?:from|between)${GAP}(?<date>(?<year1>${YEAR})${GAP}(?:and|to)${GAP}(?<year2>${YEAR}))`),
  },
  {
    rule: 'day',
    pattern: build(
      String.raw`(?<date>(?:(?<weekday>${enDay}),?${GAP}(?:the${GAP})?)?(?<day>[12]?\d|3[01])${enOrdinal}(?:${GAP}of)?${GAP}(?<month>${enMonth})(?:,?${GAP}(?<year>${YEAR}))?)`,
    ),
  },
  {
    rule: 'day',
    pattern: build(
      String.raw`(?<date>(?:(?<weekday>${enDay}),?${GAP})?(?<month>${enMonth})${GAP}(?<day>[12]?\d|3[01])${enOrdinal}(?:,?${GAP}(?<year>${YEAR}))?)(?!\d)`,
    ),
  },
  {
    rule: 'numeric',
    pattern: build(String.raw`(?<date>(?<day>0?[1-9]|[12]\d|3[01])/(?<month>0?[1-9]|1[0-2])/(?<year>${YEAR}))`),
  },
  {
    rule: 'numeric',
    pattern: build(String.raw`(?<date>(?<year>${YEAR})-(?<month>0[1-9]|1[0-2])(?:-(?<day>0[1-9]|[12]\d|3[01]))?)`),
  },
  {
    rule: 'part-of-month',
    pattern: build(String.raw`(?<date>(?<part>early|mid|late)[ -](?<month>${enMonth})(?:${GAP}(?<year>${YEAR}))?)`),
  },
  { rule: 'month', pattern: build(String.raw`(?<date>(?<month>${enMonth})(?:${GAP}of)?,?${GAP}(?<year>${YEAR}))`) },
  { rule: 'month-alone', pattern: build(String.raw`(?<date>(?<direction>last|next)${GAP}(?<month>${enMonth}))`) },
  {
    rule: 'month-alone',
    pattern: build(String.raw`${enLead}${GAP}(?<date>(?<month>${enMonth}))(?!,?${GAP}(?:\d|of))`),
  },
  {
    rule: 'year',
    pattern: build(
      String.raw`(?:in|since|by|until|during|late|early|mid-?|before|after|of|year)${GAP}?(?<date>(?<year>${YEAR}))(?![-/.]\d)`,
    ),
  },
  {
    rule: 'season',
    pattern: build(
      String.raw`(?<date>(?<direction>last|next)${GAP}(?<season>${alternatives(SEASONS.en.keys())})|(?<season2>${alternatives(SEASONS.en.keys())})(?:${GAP}of)?${GAP}(?<year>${YEAR}))`,
    ),
  },
  {
    rule: 'weekday',
    pattern: build(
      String.raw`(?:on${GAP}|this${GAP})?(?<date>(?:(?<direction>last|next)${GAP})?(?<weekday>${enDay}))(?!s|,?${GAP}(?:the${GAP})?(?:\d|${enMonth}))`,
    ),
  },
  {
    rule: 'relative',
    pattern: build(
      String.raw`(?<date>(?<yesterday>yesterday)|(?<today>today)|(?<tomorrow>tomorrow)|(?<thisWeek>this${GAP}week)|(?<lastWeek>last${GAP}week)|(?<thisMonth>this${GAP}month)|(?<lastMonth>last${GAP}month)|(?<thisYear>this${GAP}year)|(?<lastYear>last${GAP}year))`,
    ),
  },
  {
    rule: 'ago',
    pattern: build(
      String.raw`(?<date>(?<about>${approximatorSource('en')}${GAP})?(?<count>${numberSource('en')})${GAP}(?<unit>days?|weeks?|months?|years?)${GAP}(?:ago|earlier))`,
    ),
  },
  {
    rule: 'anaphora',
    pattern: build(
      String.raw`(?<date>(?<year>that${GAP}(?:same${GAP})?year)|(?<month>that${GAP}(?:same${GAP})?month)|(?<same>that${GAP}(?:same${GAP})?day|at${GAP}the${GAP}time))`,
    ),
  },
];

export const DATE_PATTERNS = { fr: FRENCH, en: ENGLISH } as const;

const hints = (
  month: string,
  day: string,
  relative: string,
  ago: string,
  back: string,
): Readonly<Record<DateRule, RegExp>> => {
  const [withMonth, withYear] = [new RegExp(month, 'iu'), new RegExp(YEAR, 'u')];
  return {
    range: withMonth,
    day: withMonth,
    numeric: withYear,
    'part-of-month': withMonth,
    month: withMonth,
    'month-alone': withMonth,
    year: withYear,
    'year-range': withYear,
    season: new RegExp(`${alternatives(SEASONS.fr.keys())}|${alternatives(SEASONS.en.keys())}`, 'iu'),
    weekday: new RegExp(day, 'iu'),
    relative: new RegExp(relative, 'iu'),
    ago: new RegExp(ago, 'iu'),
    anaphora: new RegExp(back, 'iu'),
  };
};

/** By rule, what stands in every match: a paragraph without it is not looked at further. */
export const DATE_HINTS = {
  fr: hints(
    frMonth,
    frDay,
    `hier|jour|l['’]heure|demain|semaine|mois-ci|mois${GAP}(?:derni|pass)|cette${GAP}ann|l['’]an`,
    `il${GAP}y${GAP}a|depuis`,
    "-là|l['’]époque",
  ),
  en: hints(
    enMonth,
    enDay,
    `yesterday|today|tomorrow|(?:this|last)${GAP}(?:week|month|year)`,
    'ago|earlier',
    `that${GAP}|at${GAP}the${GAP}time`,
  ),
} as const;
