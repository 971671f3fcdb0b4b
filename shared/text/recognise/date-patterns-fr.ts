/** The shapes of French dates. Each pattern names its parts; `resolve-date.ts` says what they mean. */
import { MONTHS, SEASONS, WEEKDAYS } from './calendar-words.ts';
import { END_OF_NUMBER, YEAR, datePattern, type DatePattern } from './date-rules.ts';
import { approximatorSource, numberSource } from './numbers.ts';
import { LANDMARK } from './reading.ts';
import { GAP, alternatives } from './recognition.ts';

const { month: M, weekday: W, season: S, relative: R, ago: A, year: Y, back: B, quarter: Q } = LANDMARK;
const month = alternatives(MONTHS.fr.keys());
const weekday = alternatives(WEEKDAYS.fr.keys());
const season = alternatives(SEASONS.fr.keys());
const DAY = String.raw`1er|premier|[12]\d|3[01]|0?[1-9]`;
const TO = String.raw`(?:${GAP}(?:au|et${GAP}le|et${GAP}au|jusqu['’]au|et|à)${GAP}|${GAP}?[-–]${GAP}?)`;
const direction = 'derni(?:er|ère)s?|prochaine?s?|passée?s?';
const units = 'jours?|semaines?|mois|trimestres?|ans?|années?';
const number = numberSource('fr');
const about = `(?:(?<about>${approximatorSource('fr')})${GAP})?`;

export const FRENCH_DATES: readonly DatePattern[] = [
  datePattern(
    'range',
    M,
    String.raw`(?:(?:du|entre${GAP}le|nuit${GAP}du|les|les${GAP}nuits${GAP}des)${GAP})?(?<date>(?:(?<weekday1>${weekday}),?${GAP})?(?<day1>${DAY})(?:${GAP}(?<month1>${month})(?:${GAP}(?<year1>${YEAR}))?)?${TO}(?:(?<weekday2>${weekday}),?${GAP})?(?<day2>${DAY})${GAP}(?<month2>${month})(?:${GAP}(?<year2>${YEAR}))?)`,
  ),
  datePattern(
    'range',
    M,
    String.raw`(?:de|d['’]|entre)${GAP}?(?<date>(?<month1>${month})(?:${GAP}(?<year1>${YEAR}))?${GAP}(?:à|et|jusqu['’]à|jusqu['’]en)${GAP}(?<month2>${month})${GAP}(?<year2>${YEAR}))`,
  ),
  datePattern(
    'year-range',
    Y,
    String.raw`(?:entre|de|depuis|période|années?|exercices?|saisons?|\()${GAP}?(?<date>(?<year1>${YEAR})(?:${GAP}(?:et|à)${GAP}|[-–/])(?<year2>${YEAR}))${END_OF_NUMBER}`,
  ),
  datePattern(
    'day',
    M,
    String.raw`(?<!(?:article|art\.|articles)${GAP})(?<date>(?:(?<weekday>${weekday}),?${GAP}(?:le${GAP})?)?(?<day>${DAY})${GAP}(?<month>${month})(?:,?${GAP}(?<year>${YEAR}))?(?:${GAP}(?<direction>${direction}))?)(?!${GAP}\d{4}(?!\d))`,
  ),
  datePattern(
    'day',
    M,
    String.raw`(?<date>(?:(?<weekday>${weekday}),?${GAP})?(?<month>${month})${GAP}(?<day>[12]\d|3[01]|0?[1-9]),${GAP}(?<year>${YEAR}))`,
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
    String.raw`(?<date>(?<first>0[1-9]|[12]\d|3[01])/(?<second>0[1-9]|1[0-2])/(?<shortYear>\d{2}))${END_OF_NUMBER}`,
  ),
  datePattern(
    'part-of-month',
    M,
    String.raw`(?<date>(?<part>début|mi|fin|première${GAP}quinzaine|(?:seconde|deuxième)${GAP}quinzaine)(?:-|${GAP}(?:du${GAP}mois${GAP})?(?:de${GAP}|d['’])?)(?<month>${month})(?:${GAP}(?<year>${YEAR}))?(?:${GAP}(?<direction>${direction}))?)`,
  ),
  datePattern(
    'part-of-year',
    Y,
    String.raw`(?<date>(?<part>début|mi|milieu|fin)(?:-|${GAP})(?:(?:de${GAP})?l['’]année${GAP}|d['’]année${GAP}|de${GAP})?(?<year>${YEAR}))(?![-/.]\d)`,
  ),
  datePattern(
    'month-of-year',
    M,
    String.raw`(?<date>(?:(?<day>${DAY})${GAP})?(?<month>${month})${GAP}(?:(?:de${GAP})?l['’](?<lastYear>an(?:née)?${GAP}(?:derni(?:er|ère)|passée?))|(?:de${GAP})?(?<thisYear>cette${GAP}année(?!-là))|de${GAP}(?<sameYear>la${GAP}même${GAP}année|cette${GAP}année-là)|de${GAP}l['’]année${GAP}(?:suivante|(?<yearBefore>précédente))))`,
  ),
  datePattern('month', M, String.raw`(?<date>(?<month>${month})(?:${GAP}de${GAP}l['’]année)?${GAP}(?<year>${YEAR}))`),
  datePattern('month-alone', M, String.raw`(?<date>(?<month>${month})${GAP}(?<direction>${direction}))`),
  datePattern(
    'month-alone',
    M,
    String.raw`(?:en|depuis|dès|courant|jusqu['’]en|jusqu['’]à|d['’]ici(?:${GAP}à)?|vers|avant|après|mois${GAP}de|à${GAP}partir${GAP}de|mois${GAP}d['’]|(?<=\p{Ll}{4,}${GAP})(?:de${GAP}|d['’])|(?<=(?:avant|après|depuis|en|dès)${GAP})fin)${GAP}?(?<date>(?!sept\.)(?<month>${month}))(?!${GAP}(?:\d|derni|proch|passé|de${GAP}l['’]a|de${GAP}la${GAP}même))`,
  ),
  datePattern(
    'year',
    Y,
    String.raw`(?:en|depuis|dès|courant|fin|début|mi-?|jusqu['’]en|jusqu['’]à|d['’]ici(?:${GAP}à)?|à${GAP}partir${GAP}de|années?|an|avant|après|vers|exercices?|rapports?(?:${GAP}annuels?)?|campagne|millésime|promotion|printemps|élections?|présidentielle|législatives|budget|pour|celle${GAP}de|celui${GAP}de|et|ou)${GAP}?(?<date>(?<year>${YEAR}))(?![-/.]\d|${GAP}(?:euros?|millions?|€|pages?))`,
  ),
  datePattern(
    'year',
    Y,
    String.raw`(?:(?<=\p{Ll}{3,}${GAP})de${GAP}|\()(?<date>(?<year>${YEAR}))(?!-|[-/.]\d|${GAP}(?!puis|dans|sans|mais|sous|vers|dès|nous|vous|ils|elles|plus)(?:\p{L}+[sxz]|millions?|milliards?|€|%)(?!\p{L}))`,
  ),
  datePattern('decade', Y | R, String.raw`(?<date>années${GAP}(?<decade>(?:19|20)?\d0))(?!\d)`),
  datePattern(
    'quarter',
    Q,
    String.raw`(?<date>(?<rank>premier|1er|deuxième|second|2e|2ème|troisième|3e|3ème|quatrième|4e|4ème|dernier)${GAP}(?<span>trimestre|semestre)(?:${GAP}(?:de${GAP}l['’]année|de))?${GAP}(?<year>${YEAR}))`,
  ),
  datePattern('quarter', Y, String.raw`(?<date>(?<short>[TS][1-4])${GAP}?(?<year>${YEAR}))`),
  datePattern(
    'season',
    S,
    String.raw`(?<!(?<!\p{L})(?:a|ont|avait|avaient|ayant|avoir|aurait|ai|aient|auraient|eu)${GAP})(?:(?:à${GAP})?l['’]|le${GAP}|au${GAP}|en${GAP}|d['’]|(?<this>cet(?:te)?${GAP}|ce${GAP}))?(?<date>(?<season>${season})(?:${GAP}(?:de${GAP}l['’]année${GAP})?(?<year>${YEAR})(?:[-/–]${YEAR})?|${GAP}(?<direction>${direction})))`,
  ),
  datePattern('season', S, String.raw`(?<date>(?<this>cet(?:te)?|ce)${GAP}(?<season>${season}))(?!-)`),
  datePattern(
    'week-of',
    M,
    String.raw`(?<date>semaine${GAP}du${GAP}(?:(?<weekday>${weekday})${GAP})?(?<day>${DAY})${GAP}(?<month>${month})(?:${GAP}(?<year>${YEAR}))?)`,
  ),
  datePattern(
    'weekday',
    W,
    String.raw`(?<!(?<!\p{L})(?:tous${GAP}les|chaque|les|le|du|au|un|dès${GAP}le|des)${GAP})(?<date>(?:ce${GAP})?(?<weekday>${weekday})(?:${GAP}(?<direction>${direction}))?)(?!,?${GAP}(?:le${GAP})?(?:1er|premier|\d|${month})|${GAP}saint|-saint)`,
  ),
  datePattern('weekday', W, String.raw`le${GAP}(?<date>(?<weekday>${weekday})${GAP}(?<direction>${direction}))`),
  datePattern(
    'relative',
    R,
    String.raw`(?<date>(?<before>avant-hier)|(?<yesterday>hier(?:${GAP}(?:soir|matin|après-midi))?)|(?<today>aujourd['’]hui(?:${GAP}même)?|ce${GAP}jour|pour${GAP}l['’]heure|ce${GAP}(?:matin|soir)|cet${GAP}après-midi)|(?<afterTomorrow>après-demain)|(?<tomorrow>demain)|(?<thisWeek>cette${GAP}semaine)|(?<lastWeek>la${GAP}semaine${GAP}(?:dernière|passée))|(?<nextWeek>la${GAP}semaine${GAP}prochaine)|(?<thisMonth>ce${GAP}mois-ci|ce${GAP}mois)|(?<lastMonth>(?:le|du|au)${GAP}mois${GAP}(?:dernier|passé))|(?<nextMonth>(?:le|du|au)${GAP}mois${GAP}prochain)|(?<thisYear>cette${GAP}année)|(?<lastYear>l['’](?:année${GAP}(?:dernière|passée)|an${GAP}(?:dernier|passé)))|(?<nextYear>l['’](?:année${GAP}prochaine|an${GAP}prochain)))(?!-)`,
  ),
  datePattern('before-publication', R, String.raw`(?<date>précédemment|auparavant)`),
  datePattern(
    'ago',
    A,
    String.raw`(?<date>(?:il${GAP}y${GAP}a|voici|voilà|depuis)${GAP}(?:maintenant${GAP}|déjà${GAP})?${about}(?<count>${number})${GAP}(?<unit>${units}))`,
  ),
  datePattern(
    'counted',
    B,
    String.raw`(?<date>${about}(?<count>${number})${GAP}(?<unit>${units})${GAP}(?:plus${GAP}(?<later>tard)|plus${GAP}tôt|auparavant|(?<after>après)(?=[,.;])))`,
  ),
  datePattern(
    'anaphora',
    B,
    String.raw`(?<date>(?<year>cette${GAP}(?:même${GAP})?année-là|la${GAP}même${GAP}année)|(?<month>ce${GAP}mois-là|le${GAP}même${GAP}mois)|(?<same>ce${GAP}jour-là|le${GAP}même${GAP}jour|à${GAP}l['’]époque)|(?:le${GAP})?(?<weekdayAfter>${weekday})${GAP}suivant|(?:le${GAP})?(?<weekdayBefore>${weekday})${GAP}précédent|(?<dayBefore>la${GAP}veille)|(?<dayAfter>(?:dès${GAP})?le${GAP}lendemain)|(?<yearBefore>l['’]année${GAP}précédente)|(?<yearAfter>l['’]année${GAP}suivante)|(?<monthBefore>le${GAP}mois${GAP}précédent)|(?<monthAfter>le${GAP}mois${GAP}suivant))`,
  ),
];
