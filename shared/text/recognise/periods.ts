/** Periods: a number of hours, days, weeks, months or years, as ISO 8601 durations. */
import type { Scan } from './amount.ts';
import { approximatorSource, numberSource, numberValue } from './numbers.ts';
import { LANDMARK } from './reading.ts';
import { AFTER, BEFORE, GAP, SPACE, type RecogniseOptions } from './recognition.ts';

type Language = RecogniseOptions['language'];
const units = {
  fr: 'heures?|jours?|semaines?|mois|trimestres?|semestres?|ans?|années?',
  en: 'hours?|days?|weeks?|months?|quarters?|years?',
} as const;
const period = (language: Language): RegExp =>
  new RegExp(
    String.raw`${BEFORE}(?:(?<about>${approximatorSource(language)})${SPACE})?(?<sum>(?<number>${numberSource(language)})(?:${GAP}|-)(?<working>(?:full|consecutive|working|business|clear|calendar|dernière?s?|derniers|prochaine?s?|première?s?|premiers)${GAP})?(?<unit>${units[language]})(?:${GAP}(?<after>francs?|ouvr[ée]s?|ouvrables?|calendaires?))?(?:${GAP}(?:et|and)${GAP}(?:(?<half>demie?|a${GAP}half)|(?<more>${numberSource(language)})${GAP}(?<moreUnit>${units[language]})))?)${AFTER}`,
    'yiu',
  );
const PERIOD: Readonly<Record<Language, RegExp>> = { fr: period('fr'), en: period('en') };
/** "une quinzaine de jours", "sous huitaine", "a fortnight". */
const NAMED: Readonly<Record<Language, RegExp>> = {
  fr: new RegExp(
    String.raw`${BEFORE}(?<sum>(?:une${GAP})(?<vague>quinzaine|dizaine|vingtaine|trentaine)${GAP}de${GAP}(?<unit>jours|mois|semaines))${AFTER}`,
    'yiu',
  ),
  en: new RegExp(String.raw`${BEFORE}(?<sum>(?<vague>a)${GAP}(?<unit>fortnight))${AFTER}`, 'yiu'),
};
const TENS: Readonly<Record<string, number>> = { quinzaine: 15, dizaine: 10, vingtaine: 20, trentaine: 30 };

const ISO_UNITS: readonly (readonly [RegExp, time: boolean, letter: string, times: number])[] = [
  [/^(?:heure|hour)/iu, true, 'H', 1],
  [/^(?:jour|day)/iu, false, 'D', 1],
  [/^(?:semaine|week)/iu, false, 'W', 1],
  [/^(?:mois|month)/iu, false, 'M', 1],
  [/^(?:trimestre|quarter)/iu, false, 'M', 3],
  [/^semestre/iu, false, 'M', 6],
  [/^fortnight/iu, false, 'W', 2],
  [/^(?:an|ann|year)/iu, false, 'Y', 1],
];
/** Ages, rates, shares of a day and places in a list are no periods. */
const NOT_BEFORE = /(?:âgée?s?\s+de|aged|articles?|art\.|n[°º]|pages?|p\.|section|chapitre|version)\s*$|[-–/.:]$/iu;
/** "une technicienne de 47 ans": who is of so many years is old. */
const AGED =
  /\p{L}*(?:ien|ienne|eur|euse|trice|iste|ier|ière|homme|femme|fille|fils|garçon|enfant|ado|adolescente?|patiente?|mère|père|salariée?|employée?|retraitée?|étudiante?|avocate?|mannequin|veuve?|habitante?|riveraine?|victime)s?\s+de\s*$/iu;
/** The same of any other noun that stands for somebody: "une comptable de 58 ans", but not "une peine de 20 ans". */
const OF_YEARS = /(?:(?<!\p{L})(?:une?|cette|cet|ce)\s|,\s)(?<noun>\p{L}+)\s+de\s*$/iu;
const LASTS =
  /^(?:périodes?|durée|délai|bail|contrat|peine|prison|emprisonnement|réclusion|interdiction|concession|mandat|garantie|prescription|plan|programme|engagement|carrière|expérience|histoire|retard|intervalle|ancienneté|exposition|conflit|procédure|traitement|suivi|bataille|combat|attente|détention|sursis|exploitation|terme|horizon|moratoire|cycle|usage|service|recul|licence|prêt|crédit|emprunt|période|exclusivité|brevet|partenariat|accord|monopole|suspension|inéligibilité|exil|absence|règne|guerre|litige|contentieux|enquête|hypothèque|chantier|vie|avance|cours|formation|relation)$/iu;
const NOT_AFTER = /^(?:-old|\s+old|\s+sur\s+\d|\s+d['’]âge)/iu;

const isoUnit = (unit: string): (typeof ISO_UNITS)[number] | undefined => ISO_UNITS.find(([word]) => word.test(unit));

export function recognisePeriods(language: Language, scan: Scan): void {
  scan(PERIOD[language], [LANDMARK.unit, 70, 50], (groups, { value, approximation }, before, after) => {
    const unit = isoUnit(groups['unit'] ?? '');
    if (!unit || NOT_BEFORE.test(before) || NOT_AFTER.test(after)) return undefined;
    if (language === 'fr' && unit[2] === 'Y' && value > 11 && value < 111) {
      const noun = OF_YEARS.exec(before)?.groups?.['noun'];
      if (AGED.test(before) || (noun !== undefined && !LASTS.test(noun))) return undefined;
    }
    const [, isTime, letter, times] = unit;
    const number = value * times;
    // "deux ans et demi": six months more; halves of other units are written out.
    const isHalf = groups['half'] !== undefined || !Number.isInteger(number);
    if (isHalf && letter !== 'Y') return undefined;
    const more = groups['more'] === undefined ? undefined : isoUnit(groups['moreUnit'] ?? '');
    const rest = isHalf ? '6M' : more ? `${numberValue(groups['more'] ?? '', language) * more[3]}${more[2]}` : '';
    const kind = `${groups['working'] ?? ''}${groups['after'] ?? ''}`.trim().toLowerCase();
    return {
      kind: 'period',
      value: `P${isTime ? 'T' : ''}${Math.floor(number)}${letter}${rest}`,
      unit: /^(?:franc|clear)/u.test(kind) ? 'clear' : /^(?:ouvr|working|business)/u.test(kind) ? 'working' : '',
      precision: 'duration',
      number,
      approximation,
      how: 'period',
    };
  });
  scan(NAMED[language], [LANDMARK.unit | LANDMARK.numberWord, 40, 40], (groups) => {
    const unit = isoUnit(groups['unit'] ?? '');
    const count = TENS[(groups['vague'] ?? '').toLowerCase()] ?? 1;
    return (
      unit && {
        kind: 'period',
        value: `P${count * unit[3]}${unit[2]}`,
        unit: '',
        precision: 'duration',
        number: count * unit[3],
        approximation: language === 'fr' ? 'about' : 'exact',
        how: 'period.about',
      }
    );
  });
}
