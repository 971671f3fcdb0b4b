/** The shapes of English dates, British and American. Each pattern names its parts; `resolve-date.ts` says what they mean. */
import { MONTHS, SEASONS, WEEKDAYS } from './calendar-words.ts';
import { END_OF_NUMBER, YEAR, datePattern, type DatePattern } from './date-rules.ts';
import { approximatorSource, numberSource } from './numbers.ts';
import { LANDMARK } from './reading.ts';
import { GAP, alternatives } from './recognition.ts';

const { month: M, weekday: W, season: S, relative: R, ago: A, year: Y, back: B, quarter: Q } = LANDMARK;
const month = alternatives(MONTHS.en.keys());
const weekday = alternatives(WEEKDAYS.en.keys());
const season = alternatives(SEASONS.en.keys());
const DAY = String.raw`[12]\d|3[01]|0?[1-9]`;
const ordinal = String.raw`(?:st|nd|rd|th)?`;
const TO = String.raw`(?:${GAP}(?:to|and|until|through)${GAP}(?:the${GAP})?|${GAP}?[-–]${GAP}?)`;
const units = 'days?|weeks?|months?|quarters?|years?';
const number = numberSource('en');
const about = `(?:(?<about>${approximatorSource('en')})${GAP})?`;
const lead = String.raw`(?:in|since|during|by|until|through|throughout|late|early|mid|before|after|from|of|for|back${GAP}in|(?:year|months|quarter|period)${GAP}(?:to|ended|ending))`;

export const ENGLISH_DATES: readonly DatePattern[] = [
  datePattern(
    'range',
    M,
    String.raw`(?:(?:from|between|on)${GAP})?(?:the${GAP})?(?<date>(?<day1>${DAY})${ordinal}(?:${GAP}(?:of${GAP})?(?<month1>${month})(?:,?${GAP}(?<year1>${YEAR}))?)?${TO}(?<day2>${DAY})${ordinal}${GAP}(?:of${GAP})?(?<month2>${month})(?:,?${GAP}(?<year2>${YEAR}))?)`,
  ),
  datePattern(
    'range',
    M,
    String.raw`(?:(?:from|between|on)${GAP})?(?<date>(?<month1>${month})${GAP}(?<day1>${DAY})${ordinal}(?:,${GAP}(?<year1>${YEAR}))?,?${TO}(?:(?<month2>${month})${GAP})?(?<day2>${DAY})${ordinal}(?:,?${GAP}(?<year2>${YEAR}))?)(?![\d:])`,
  ),
  datePattern(
    'range',
    M,
    String.raw`(?:from|between)${GAP}(?<date>(?<month1>${month})(?:${GAP}(?<year1>${YEAR}))?${GAP}(?:to|and|until|through)${GAP}(?<month2>${month})${GAP}(?<year2>${YEAR}))`,
  ),
  datePattern(
    'year-range',
    Y,
    String.raw`(?:from|between|since|during|period|years?|seasons?|in|of|for|the|\()${GAP}?(?<date>(?<year1>${YEAR})(?:${GAP}(?:and|to)${GAP}|[-–/])(?<year2>${YEAR}))${END_OF_NUMBER}`,
  ),
  datePattern(
    'day',
    M,
    String.raw`(?<date>(?:(?<weekday>${weekday}),?${GAP}(?:the${GAP})?)?(?<day>${DAY})${ordinal}(?:${GAP}(?:day${GAP})?of)?${GAP}(?<month>${month})(?:,?${GAP}(?:of${GAP})?(?<year>${YEAR}))?)`,
  ),
  datePattern(
    'day',
    M,
    String.raw`(?<date>(?:(?<weekday>${weekday}),?${GAP})?(?<month>${month})${GAP}(?:the${GAP})?(?<day>${DAY})${ordinal}(?:(?:,?${GAP}|,)(?<year>${YEAR}))?)(?!\d|,\d|:\d|%|${GAP}(?:million|billion|percent|per${GAP}cent))`,
  ),
  datePattern(
    'numeric',
    Y,
    String.raw`(?<date>(?<first>0?[1-9]|[12]\d|3[01])(?<mark>[/.-])(?<second>0?[1-9]|[12]\d|3[01])\k<mark>(?<year>${YEAR}))${END_OF_NUMBER}`,
  ),
  datePattern(
    'numeric',
    Y,
    String.raw`(?<date>(?<year>${YEAR})-(?<month>0[1-9]|1[0-2])(?:-(?<day>0[1-9]|[12]\d|3[01]))?)${END_OF_NUMBER}`,
  ),
  datePattern(
    'numeric',
    LANDMARK.figure,
    String.raw`(?<date>(?<first>0[1-9]|[12]\d|3[01])/(?<second>0[1-9]|[12]\d|3[01])/(?<shortYear>\d{2}))${END_OF_NUMBER}`,
  ),
  datePattern(
    'part-of-month',
    M,
    String.raw`(?<date>(?<part>early|mid|late|(?:the${GAP})?(?:beginning|start|middle|end)${GAP}of)(?:-|${GAP})(?:(?<direction>last|next)${GAP})?(?<month>${month})(?:${GAP}(?<year>${YEAR}))?)`,
  ),
  datePattern(
    'part-of-year',
    Y,
    String.raw`(?<date>(?<part>early|mid|late|(?:the${GAP})?(?:beginning|start|middle|end)${GAP}of)(?:-|${GAP})(?:in${GAP})?(?<year>${YEAR}))(?![-/.]\d|s)`,
  ),
  datePattern(
    'month-of-year',
    M,
    String.raw`(?<date>(?:(?<day>${DAY})${ordinal}${GAP})?(?<month>${month})(?:${GAP}(?<day2>${DAY})${ordinal},?)?${GAP}(?:of${GAP})?(?:(?<lastYear>last${GAP}year)|(?<thisYear>this${GAP}year)|(?<sameYear>(?:the${GAP}same|that(?:${GAP}same)?)${GAP}year)|the${GAP}(?:(?<yearBefore>previous|preceding)|following)${GAP}year))`,
  ),
  datePattern('month', M, String.raw`(?<date>(?<month>${month})(?:${GAP}of)?,?${GAP}(?<year>${YEAR}))`),
  datePattern(
    'month-alone',
    M,
    String.raw`(?<date>(?<direction>last|next|this|this${GAP}past)${GAP}(?<month>${month}))`,
  ),
  datePattern(
    'month-alone',
    M,
    String.raw`${lead}${GAP}(?<date>(?<month>(?!may${GAP}(?:be|have|not|also|well|only|still)\b)${month}))(?!,?${GAP}(?:\d|of${GAP}(?:last|this|the|that))|['’]s)`,
  ),
  datePattern(
    'year',
    Y,
    String.raw`(?:in|since|by|until|during|late|early|mid|mid-|before|after|of|year|from|through|for|throughout|around|and|or|to|report|budget|election|fiscal|FY|the|\()${GAP}?(?<date>(?<year>${YEAR}))(?![-/.]\d|s|${GAP}(?:euros?|dollars?|pounds?|million|pages?|people|users|customers|employees|complaints))`,
  ),
  datePattern(
    'year',
    Y,
    String.raw`(?<=(?<!\p{L})(?:an?|its|his|her|their|our)${GAP})(?<date>(?<year>${YEAR}))(?=${GAP}(?!euros?|dollars?|pounds?|million|people|users|customers|employees)\p{Ll}{3})`,
  ),
  datePattern('decade', Y | R, String.raw`(?<date>(?<decade>(?:19|20)\d0)s)`),
  datePattern(
    'quarter',
    Q,
    String.raw`(?<date>(?<rank>first|second|third|fourth|last)${GAP}(?<span>quarter|half)(?:${GAP}of)?${GAP}(?<year>${YEAR}))`,
  ),
  datePattern('quarter', Y, String.raw`(?<date>(?<short>[QH][1-4])${GAP}?(?<year>${YEAR}))`),
  datePattern(
    'season',
    S,
    String.raw`(?<date>(?<direction>last|next)${GAP}(?<season>${season})|(?<season2>${season})(?:${GAP}of)?${GAP}(?<year>${YEAR})(?:[-/–]\d{2,4})?)`,
  ),
  datePattern('season', S, String.raw`(?<date>(?<this>this)${GAP}(?<season>spring|summer|autumn|winter))`),
  datePattern(
    'week-of',
    M,
    String.raw`(?<date>week${GAP}(?:of|beginning|commencing)${GAP}(?:(?<weekday>${weekday}),?${GAP})?(?:(?<day>${DAY})${ordinal}${GAP}(?<month>${month})|(?<monthFirst>${month})${GAP}(?<dayAfterMonth>${DAY})${ordinal})(?:,?${GAP}(?<year>${YEAR}))?)`,
  ),
  datePattern(
    'weekday',
    W,
    String.raw`(?<!(?<!\p{L})(?:every|each|any|a)${GAP})(?:(?:on|this)${GAP})?(?<date>(?:(?<direction>last|next)${GAP})?(?<weekday>${weekday}))(?!s|['’]s|,?${GAP}(?:the${GAP})?(?:\d|${month}))`,
  ),
  datePattern(
    'relative',
    R,
    String.raw`(?<date>(?<before>the${GAP}day${GAP}before${GAP}yesterday)|(?<yesterday>yesterday|last${GAP}night)|(?<today>today|tonight|this${GAP}(?:morning|afternoon|evening))|(?<afterTomorrow>the${GAP}day${GAP}after${GAP}tomorrow)|(?<tomorrow>tomorrow)|(?<thisWeek>(?:earlier${GAP}|later${GAP})?this${GAP}week)|(?<lastWeek>last${GAP}week)|(?<nextWeek>next${GAP}week)|(?<thisMonth>(?:earlier${GAP}|later${GAP})?this${GAP}month)|(?<lastMonth>last${GAP}month)|(?<nextMonth>next${GAP}month)|(?<thisYear>(?:earlier${GAP}|later${GAP})?this${GAP}year)|(?<lastYear>last${GAP}year)|(?<nextYear>next${GAP}year))(?!-|['’]s${GAP}(?:user|world|market|youth|children))`,
  ),
  datePattern('before-publication', R, String.raw`(?<date>previously)`),
  datePattern('ago', A, String.raw`(?<date>${about}(?<count>${number})${GAP}(?<unit>${units})${GAP}ago)`),
  datePattern(
    'counted',
    B,
    String.raw`(?<date>${about}(?<count>${number})${GAP}(?<unit>${units})${GAP}(?:(?<later>later|afterwards)|earlier|previously|beforehand))`,
  ),
  datePattern(
    'anaphora',
    B,
    String.raw`(?<date>(?<year>(?:that${GAP}(?:same${GAP})?|the${GAP}same${GAP})year)|(?<month>(?:that${GAP}(?:same${GAP})?|the${GAP}same${GAP})month)|(?<same>(?:that${GAP}(?:same${GAP})?|the${GAP}same${GAP})day|at${GAP}the${GAP}time(?!${GAP}of\b))|(?<dayBefore>the${GAP}(?:day${GAP}before|previous${GAP}day))(?!${GAP}yesterday)|(?<dayAfter>the${GAP}(?:following|next)${GAP}day)|the${GAP}(?:following|next)${GAP}(?<weekdayAfter>${weekday})|the${GAP}previous${GAP}(?<weekdayBefore>${weekday})|(?<yearBefore>the${GAP}(?:previous|preceding)${GAP}year|the${GAP}year${GAP}before)|(?<yearAfter>the${GAP}following${GAP}year)|(?<monthBefore>the${GAP}previous${GAP}month|the${GAP}month${GAP}before)|(?<monthAfter>the${GAP}following${GAP}month))`,
  ),
];
