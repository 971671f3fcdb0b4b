/** The state of a measure as of a day, computed from the steps around it and explained; it is never entered. */
import type { LegalRate, Measure, MeasureState, Proceeding, Step } from '../domain/proceeding.ts';
import { parseEdtf } from '../kernel/edtf.ts';
import { formatMoney, type Money } from '../kernel/money.ts';
import type { Bilingual } from '../kernel/words.ts';
import { dayInWords, isCivilDay, type CivilDay } from './civil-day.ts';
import { stepDay } from './deadline-rows.ts';
import { measureLedger, penaltyOf } from './measure-ledger.ts';
import { sumLedger } from './sum-ledger.ts';

export interface MeasureStatus {
  readonly state: MeasureState;
  readonly because: Bilingual;
  /** Day of the state; empty when it has none. */
  readonly since: CivilDay;
}

const SUMS: ReadonlySet<string> = new Set(['fine', 'liquidation', 'damages', 'costs']);

const told = (day: CivilDay, fr: (words: string) => string, en: (words: string) => string): Bilingual => ({
  fr: fr(dayInWords(day, 'fr')),
  en: en(dayInWords(day, 'en')),
});
const lastDayOf = (date: string): CivilDay => parseEdtf(date)?.to ?? '';

/**
 * Annulled, then paid, then complied with, liquidated, accruing, and last how far the decision has come.
 * @param step the step that orders the measure
 * @param asOf ISO day; what happened later is left out
 */
export function measureState(
  measure: Measure,
  step: Step,
  proceeding: Proceeding,
  asOf: CivilDay,
  rates: readonly LegalRate[] = [],
): MeasureStatus {
  return (
    annulled(step, proceeding, asOf) ??
    paid(measure, step, proceeding, asOf, rates) ??
    complied(measure, asOf) ??
    running(measure, asOf) ??
    reached(measure, step, asOf)
  );
}

/** The last annulment after the step, unless a later step restored it. */
function annulled(step: Step, { steps }: Proceeding, asOf: CivilDay): MeasureStatus | undefined {
  const own = stepDay(step);
  const later = steps
    .filter((one) => !one.trashed && one.id !== step.id && (one.kind === 'annulment' || one.kind === 'restoration'))
    .map((one) => ({ kind: one.kind, day: stepDay(one) }))
    .filter(({ day }) => day !== '' && day >= own && day <= asOf)
    .toSorted((a, b) => (a.day < b.day ? -1 : 1))
    .at(-1);
  if (later?.kind !== 'annulment') return undefined;
  return {
    state: 'annulled',
    since: later.day,
    because: told(
      later.day,
      (day) => `Annulée le ${day}, sans rétablissement depuis.`,
      (day) => `Annulled on ${day}, and not restored since.`,
    ),
  };
}

function paid(
  measure: Measure,
  step: Step,
  proceeding: Proceeding,
  asOf: CivilDay,
  rates: readonly LegalRate[],
): MeasureStatus | undefined {
  const penalty = penaltyOf(measure, proceeding);
  if (penalty) {
    const whole = paid(penalty, step, proceeding, asOf, rates);
    return whole?.state === 'liquidated' ? undefined : whole;
  }
  if (SUMS.has(measure.kind)) {
    const result = sumLedger(measure, step, rates, asOf);
    if (!result.ok || result.value.paid.minor === 0) return undefined;
    const { amount, paid: sum } = result.value;
    return paidOf(sum, amount, lastPayment([measure], asOf));
  }
  if (measure.kind !== 'periodic-penalty') return undefined;
  const result = measureLedger(measure, proceeding, asOf, rates);
  if (!result.ok || result.value.ledger.liquidated.minor === 0) return undefined;
  const { ledger, liquidations } = result.value;
  if (ledger.paid.minor > 0)
    return paidOf(
      ledger.paid,
      ledger.liquidated,
      lastPayment([measure, ...liquidations.map((one) => one.measure)], asOf),
    );
  const since =
    liquidations
      .map((one) => lastDayOf(one.step.actDate))
      .toSorted()
      .at(-1) ?? '';
  return {
    state: 'liquidated',
    since,
    because: {
      fr: `Liquidée à ${formatMoney(ledger.liquidated, 'fr')} ; aucun paiement inscrit.`,
      en: `Liquidated at ${formatMoney(ledger.liquidated, 'en')}; no payment entered.`,
    },
  };
}

const lastPayment = (measures: readonly Measure[], asOf: CivilDay): CivilDay =>
  measures
    .flatMap(({ payments }) => payments)
    .filter(({ trashed, paidOn }) => !trashed && paidOn <= asOf)
    .map(({ paidOn }) => paidOn)
    .toSorted()
    .at(-1) ?? '';

function paidOf(sum: Money, amount: Money, since: CivilDay): MeasureStatus {
  const isWhole = sum.minor >= amount.minor;
  const [has, of] = (['fr', 'en'] as const).map((language) => [
    formatMoney(sum, language),
    formatMoney(amount, language),
  ]) as [string[], string[]];
  return {
    state: isWhole ? 'paid' : 'part-paid',
    since,
    because: { fr: `${has[0]} payés sur ${has[1]}.`, en: `${of[0]} paid of ${of[1]}.` },
  };
}

function complied({ kind, terms: { compliedOn } }: Measure, asOf: CivilDay): MeasureStatus | undefined {
  if (SUMS.has(kind) || compliedOn === '' || compliedOn > asOf) return undefined;
  return {
    state: 'complied',
    since: compliedOn,
    because: told(
      compliedOn,
      (day) => `Exécutée le ${day}.`,
      (day) => `Complied with on ${day}.`,
    ),
  };
}

/** A penalty between its first and its last day. */
function running({ kind, startsOn, endsOn }: Measure, asOf: CivilDay): MeasureStatus | undefined {
  const first = parseEdtf(startsOn)?.from ?? '';
  if (kind !== 'periodic-penalty' || first === '' || first > asOf) return undefined;
  const last = lastDayOf(endsOn);
  if (last !== '' && last < asOf)
    return {
      state: 'enforceable',
      since: last,
      because: told(
        last,
        (day) => `A couru jusqu’au ${day} ; pas encore liquidée.`,
        (day) => `Ran until ${day}; not liquidated yet.`,
      ),
    };
  return {
    state: 'accruing',
    since: first,
    because: told(
      first,
      (day) => `Court depuis le ${day}.`,
      (day) => `Has accrued since ${day}.`,
    ),
  };
}

/** Pronounced, then notified; enforceable once notified (CJA art. L.4; CPC art. 503, 514), an order only once its term has passed. */
function reached({ kind, startsOn, endsOn }: Measure, step: Step, asOf: CivilDay): MeasureStatus {
  const notified = lastDayOf(step.notificationDate);
  if (notified === '' || notified > asOf)
    return {
      state: 'pronounced',
      since: lastDayOf(step.actDate),
      because: {
        fr: 'Notification inconnue ou à venir : l’exécution ne peut être exigée.',
        en: 'Notification unknown or still to come: nothing can be enforced.',
      },
    };
  // A notification known to a span of days was made by its last day: no day is invented for it.
  const [fr, en] = isCivilDay(step.notificationDate) ? ['le', 'on'] : ['au plus tard le', 'at the latest on'];
  const term = kind === 'injunction' ? lastDayOf(endsOn) : '';
  if ((kind === 'injunction' && (term === '' || term >= asOf)) || (kind === 'periodic-penalty' && startsOn !== ''))
    return {
      state: 'notified',
      since: notified,
      because:
        term === ''
          ? told(
              notified,
              (day) => `Notifiée ${fr} ${day} ; son terme n’est pas atteint ou pas inscrit.`,
              (day) => `Notified ${en} ${day}; its term has not come or is not entered.`,
            )
          : told(
              term,
              (day) => `Notifiée ; terme au ${day}.`,
              (day) => `Notified; its term is ${day}.`,
            ),
    };
  return {
    state: 'enforceable',
    since: term === '' ? notified : term,
    because:
      term === ''
        ? told(
            notified,
            (day) =>
              `Notifiée ${fr} ${day} ; un recours ne suspend pas l’exécution (CJA art. L.4 ; CPC art. 503, 514).`,
            (day) => `Notified ${en} ${day}; an appeal does not suspend it (CJA art. L.4; CPC art. 503, 514).`,
          )
        : told(
            term,
            (day) => `Terme passé le ${day}, sans exécution inscrite.`,
            (day) => `Its term passed on ${day}, with no compliance entered.`,
          ),
  };
}
