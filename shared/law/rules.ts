/** The families of time limits. Each rule is the moves of `computation.ts` in the order of its articles. */
import type { Bilingual } from '../kernel/words.ts';
import { addDays, addMonths, type CivilDay } from './civil-day.ts';
import {
  extended,
  minusDays,
  minusFreeDays,
  note,
  plusDays,
  plusFrancDay,
  plusMonths,
  plusWorkingDays,
  startOn,
  type Computation,
} from './computation.ts';
import { european } from './european-period.ts';
import { closedBecause, nextOpenDay, previousOpenDay, type Zone } from './holidays.ts';
import { limitation } from './limitation.ts';
import { daysOf, monthsOf, outcome } from './outcome.ts';
import type { Duration, Outcome, Reading, Suspension } from './time-limit.ts';

export interface Rule {
  readonly name: Bilingual;
  readonly authority: string;
  /** Parts of the duration that this rule reads; at least one must be given. */
  readonly reads: readonly (keyof Duration)[];
  /** Whether events that stop its running are counted; the others run without a stop. */
  readonly isSuspended?: true;
  readonly compute: (start: CivilDay, duration: Duration, zone: Zone, suspensions: readonly Suspension[]) => Outcome;
}

const WITHOUT_EXTENSION: Bilingual = { fr: 'sans report au jour ouvrable', en: 'not moved to a working day' };

/** Years and months first, then days, then the extension (CPC art. 641 and 642). */
function civil(start: CivilDay, duration: Duration, zone: Zone): Computation {
  let reached = startOn(start, 'CPC art. 641 al. 1');
  if (monthsOf(duration) > 0) reached = plusMonths(reached, monthsOf(duration), 'CPC art. 641 al. 2');
  const days = daysOf(duration);
  if (days !== undefined)
    reached = plusDays(reached, days, monthsOf(duration) > 0 ? 'CPC art. 641 al. 3' : 'CPC art. 641 al. 1');
  return extended(reached, zone, 'CPC art. 642 al. 2');
}

const civilRule = (fr: string, en: string, reads: readonly (keyof Duration)[]): Rule => ({
  name: { fr, en },
  authority: 'CPC art. 641, 642',
  reads,
  compute: (start, duration, zone) => outcome(civil(start, duration, zone)),
});

function civilDistance(start: CivilDay, duration: Duration, zone: Zone): Outcome {
  const distance = duration.distance_months ?? 0;
  const own = monthsOf(duration);
  let reached = plusMonths(startOn(start, 'CPC art. 641 al. 1'), own + distance, 'CPC art. 643, 644, 641 al. 2');
  const days = daysOf(duration);
  if (days !== undefined) reached = plusDays(reached, days, 'CPC art. 641 al. 3');
  const chained = addDays(addMonths(addMonths(start, own), distance), days ?? 0);
  return outcome(extended(reached, zone, 'CPC art. 642 al. 2'), [
    {
      lastDay: nextOpenDay(chained, zone),
      reading: { fr: 'délai puis distance, l’un après l’autre', en: 'period, then distance, one after the other' },
    },
  ]);
}

/** Clear months of administrative courts, distance added before the end is computed (CJA art. R.421-1, R.421-7). */
function administrative(start: CivilDay, duration: Duration, zone: Zone): Outcome {
  const count = monthsOf(duration) + (duration.distance_months ?? 0);
  const article = duration.distance_months === undefined ? 'CJA art. R.421-1' : 'CJA art. R.421-1, R.421-7';
  const term = plusMonths(startOn(start, article), count, article);
  const last = extended(
    plusFrancDay(term, 'CJA art. R.421-1 ; CE 29 déc. 2006 n° 289818'),
    zone,
    'CE 19 sept. 2014 n° 362568',
  );
  const cut = term.day.slice(8) !== start.slice(8);
  const readings: Reading[] = [
    {
      lastDay: nextOpenDay(addMonths(addDays(start, 1), count), zone),
      reading: { fr: 'quantième du lendemain de l’événement', en: 'day of the month of the morrow of the event' },
    },
  ];
  if (cut)
    readings.push({
      lastDay: nextOpenDay(term.day, zone),
      reading: {
        fr: 'terme avancé au dernier jour du mois, sans jour franc',
        en: 'end brought forward to the last day of the month, no clear day',
      },
    });
  return outcome(last, readings);
}

/** Clear days: the period of the special judge of urgent matters, for one (CJA art. R.523-1). */
function administrativeDays(start: CivilDay, duration: Duration, zone: Zone): Outcome {
  const article = 'CJA art. R.523-1';
  const term = plusDays(startOn(start, article), daysOf(duration) ?? 0, article);
  const franc = plusFrancDay(term, 'CE 29 déc. 2006 n° 289818');
  return outcome(extended(franc, zone, 'CE 19 sept. 2014 n° 362568'), [
    { lastDay: nextOpenDay(term.day, zone), reading: { fr: 'délai non franc', en: 'period not clear' } },
  ]);
}

function notFranc(start: CivilDay, duration: Duration, zone: Zone, authority: string): Outcome {
  let reached = startOn(start, authority);
  if (monthsOf(duration) > 0) reached = plusMonths(reached, monthsOf(duration), authority);
  const days = daysOf(duration);
  if (days !== undefined) reached = plusDays(reached, days, authority);
  return outcome(extended(reached, zone, 'CE 19 sept. 2014 n° 362568'), [
    { lastDay: reached.day, reading: WITHOUT_EXTENSION },
  ]);
}

/** Periods of the CNIL run from notification or receipt; whether a closed last day moves is not settled, so both are shown. */
function cnil(start: CivilDay, duration: Duration, zone: Zone): Outcome {
  const authority = 'Décret 2019-536 art. 38, 44';
  let reached = startOn(start, authority);
  if (monthsOf(duration) > 0) reached = plusMonths(reached, monthsOf(duration), authority);
  const days = daysOf(duration);
  if (days !== undefined) reached = plusDays(reached, days, authority);
  return outcome(extended(reached, zone, 'CPC art. 642'), [{ lastDay: reached.day, reading: WITHOUT_EXTENSION }]);
}

/** "At least n days before the hearing": the hearing's day is not counted, and a period counted back is not extended. */
function daysBefore(start: CivilDay, duration: Duration, zone: Zone): Outcome {
  const reached = minusDays(startOn(start, 'CPC art. 641 al. 1'), daysOf(duration) ?? 0, 'CPC art. 754');
  return outcome(reached, [
    {
      lastDay: previousOpenDay(reached.day, zone),
      reading: { fr: 'ramené au jour ouvrable précédent', en: 'brought back to the working day before' },
    },
  ]);
}

function nextWorkingDay(start: CivilDay, _duration: Duration, zone: Zone): Outcome {
  const from = startOn(start, 'CPC art. 748-7');
  const closed = closedBecause(addDays(start, 1), zone);
  const reached = plusWorkingDays(from, 1, zone, 'CPC art. 748-7');
  return outcome(
    closed
      ? note(
          reached,
          { fr: `Le lendemain était fermé (${closed.fr}).`, en: `The next day was closed (${closed.en}).` },
          'CPC art. 748-7',
        )
      : reached,
  );
}

export const RULES = {
  CPC_JOURS: civilRule('Procédure civile, jours', 'Civil procedure, days', ['days', 'weeks']),
  CPC_MOIS: civilRule('Procédure civile, mois', 'Civil procedure, months', ['months', 'years']),
  CPC_ANNEES: civilRule('Procédure civile, années', 'Civil procedure, years', ['years', 'months']),
  CPC_MOIS_JOURS: civilRule('Procédure civile, mois puis jours', 'Civil procedure, months then days', [
    'months',
    'days',
    'years',
    'weeks',
  ]),
  CPC_JOURS_AVANT: {
    name: { fr: 'Procédure civile, jours avant l’audience', en: 'Civil procedure, days before the hearing' },
    authority: 'CPC art. 641, 754',
    reads: ['days', 'weeks'],
    compute: daysBefore,
  },
  CPC_MOIS_DISTANCE: {
    name: { fr: 'Procédure civile, délai de distance', en: 'Civil procedure, distance' },
    authority: 'CPC art. 641 à 644',
    reads: ['months', 'distance_months', 'years', 'days', 'weeks'],
    compute: civilDistance,
  },
  CPC_748_7: {
    name: { fr: 'Panne de la communication électronique', en: 'Electronic filing failure' },
    authority: 'CPC art. 748-7',
    reads: ['next'],
    compute: nextWorkingDay,
  },
  CC_2229_PRESCRIPTION: {
    name: { fr: 'Prescription', en: 'Limitation' },
    authority: 'C. civ. art. 2228, 2229',
    isSuspended: true,
    reads: ['years', 'months', 'days', 'weeks'],
    compute: limitation,
  },
  CJA_FRANC_MOIS: {
    name: { fr: 'Contentieux administratif, mois francs', en: 'Administrative, clear months' },
    authority: 'CJA art. R.421-1',
    reads: ['months', 'years'],
    compute: administrative,
  },
  CJA_FRANC_JOURS: {
    name: { fr: 'Contentieux administratif, jours francs', en: 'Administrative, clear days' },
    authority: 'CJA art. R.523-1',
    reads: ['days', 'weeks'],
    compute: administrativeDays,
  },
  CJA_FRANC_MOIS_DISTANCE: {
    name: { fr: 'Contentieux administratif, mois francs et distance', en: 'Administrative, clear months and distance' },
    authority: 'CJA art. R.421-1, R.421-7',
    reads: ['months', 'distance_months', 'years'],
    compute: administrative,
  },
  CJA_3_JOURS_FRANCS_AVANT: {
    name: { fr: 'Clôture, jours francs avant l’audience', en: 'Closing, clear days before the hearing' },
    authority: 'CJA art. R.613-2 ; CE avis 9 avr. 1999 n° 202344',
    reads: ['free_days'],
    compute: (start, { free_days: count = 0 }) =>
      outcome(minusFreeDays(startOn(start, 'CJA art. R.613-2'), count, 'CE avis 9 avr. 1999 n° 202344')),
  },
  CJA_2_JOURS_OUVRES: {
    name: { fr: 'Télérecours, réception réputée', en: 'Télérecours, deemed receipt' },
    authority: 'CJA art. R.611-8-6',
    reads: ['working_days'],
    compute: (start, { working_days: count = 0 }, zone) =>
      outcome(plusWorkingDays(startOn(start, 'CJA art. R.611-8-6'), count, zone, 'CJA art. R.611-8-6')),
  },
  CJA_1AN_NON_FRANC: {
    name: { fr: 'Délai raisonnable d’un an', en: 'Reasonable period of one year' },
    authority: 'CE ass. 13 juill. 2016 n° 387763',
    reads: ['years', 'months'],
    compute: (start, duration, zone) => notFranc(start, duration, zone, 'CE ass. 13 juill. 2016 n° 387763'),
  },
  CJA_JOURS_NON_FRANC: {
    name: { fr: 'Contentieux administratif, jours non francs', en: 'Administrative, days not clear' },
    authority: 'C. élect. art. R.119',
    reads: ['days', 'weeks'],
    compute: (start, duration, zone) => notFranc(start, duration, zone, 'C. élect. art. R.119'),
  },
  CNIL_MOIS: {
    name: { fr: 'CNIL, mois', en: 'CNIL, months' },
    authority: 'Décret 2019-536 art. 38, 44',
    reads: ['months', 'years'],
    compute: cnil,
  },
  CNIL_JOURS: {
    name: { fr: 'CNIL, jours', en: 'CNIL, days' },
    authority: 'Décret 2019-536 art. 38, 44',
    reads: ['days', 'weeks'],
    compute: cnil,
  },
  EU_1182_JOURS: {
    name: { fr: 'Union européenne, jours', en: 'European Union, days' },
    authority: 'Règl. 1182/71 art. 3',
    reads: ['days', 'weeks'],
    compute: european,
  },
  EU_1182_SEMAINES: {
    name: { fr: 'Union européenne, semaines', en: 'European Union, weeks' },
    authority: 'Règl. 1182/71 art. 3(2)(c)',
    reads: ['weeks', 'days'],
    compute: european,
  },
  EU_1182_MOIS: {
    name: { fr: 'Union européenne, mois', en: 'European Union, months' },
    authority: 'Règl. 1182/71 art. 3',
    reads: ['months', 'years', 'weeks', 'days'],
    compute: european,
  },
} as const satisfies Readonly<Record<string, Rule>>;

export type RuleCode = keyof typeof RULES;
/** False for `EU_HEURES`, which counts instants and not days. */
export const isRule = (code: string): code is RuleCode => Object.hasOwn(RULES, code);
/** Counted back from its event: such a limit ends, and is met, before it. */
export const isCountedBack = (code: string): boolean =>
  code === 'CPC_JOURS_AVANT' || code === 'CJA_3_JOURS_FRANCS_AVANT';
