/** The penalty ledger from the terminal: of a case file, or of values given one by one. */
import { ProblemError } from '../../../shared/kernel/result.ts';
import { ledgerAsOf, type PenaltyEvents } from '../../../shared/law/penalty-ledger.ts';
import { openCase, UsageError, type Command, type Context } from '../command.ts';
import { asOfDay } from '../today.ts';
import { datedSumsOf, isCounted, periodsOf, sumOf } from './ledger-values.ts';
import { countAll, printCounted, printPenalty, tellCounted, tellPenalty, tellTerms } from './ledger-words.ts';

export const ledgerCommand: Command = {
  name: 'ledger',
  usage: 'CASE [--as-of DAY] | --rate 100000EUR --from DAY [--to DAY] [--as-of DAY] [--cap SUM] [--paid SUM@DAY;…]',
  summary: {
    fr: 'Compte les astreintes au jour près, les sommes dues et leurs intérêts, et explique le compte.',
    en: 'Counts periodic penalties to the day, the sums due and their interest, and explains the count.',
  },
  options: {
    rate: { fr: 'taux par jour, somme et devise', en: 'rate per day, sum and currency' },
    from: { fr: 'premier jour de retard', en: 'first day of delay' },
    to: {
      fr: 'dernier jour de retard ou jour de la conformité ; sans lui, l’astreinte court encore',
      en: 'last day of delay, or day of compliance; without it the penalty still runs',
    },
    'first-day': { fr: '`counted` (par défaut) ou `excluded`', en: '`counted` (default) or `excluded`' },
    'last-day': { fr: '`counted` (par défaut) ou `excluded`', en: '`counted` (default) or `excluded`' },
    cap: { fr: 'plafond', en: 'cap' },
    suspended: {
      fr: 'suspensions, JOUR..JOUR (bornes comprises) séparées par des points-virgules',
      en: 'suspensions, DAY..DAY (both ends included) separated by semicolons',
    },
    liquidated: {
      fr: 'liquidations, SOMME@JOUR séparées par des points-virgules',
      en: 'liquidations, SUM@DAY separated by semicolons',
    },
    paid: {
      fr: 'paiements, SOMME@JOUR séparés par des points-virgules',
      en: 'payments, SUM@DAY separated by semicolons',
    },
    'as-of': {
      fr: 'état à ce jour (par défaut : le dernier jour donné, ou aujourd’hui pour un dossier)',
      en: 'state on that day (default: the last day given, or today for a case file)',
    },
  },
  needs: 0,
  run: (context) => (context.arguments.length > 0 ? ofCase(context) : ofValues(context)),
};

function ofValues(context: Context): Promise<0> {
  const { rate, from, to, cap, 'as-of': asOf = to } = context.options;
  if (typeof rate !== 'string' || typeof from !== 'string' || typeof asOf !== 'string')
    throw new UsageError('CASE | --rate SUM --from DAY --to DAY');
  const penalty = {
    rate: sumOf('rate', rate),
    firstDay: from,
    cap: typeof cap === 'string' ? sumOf('cap', cap) : null,
    convention: {
      firstDayCounted: isCounted('first-day', context.options['first-day']),
      lastDayCounted: isCounted('last-day', context.options['last-day']),
    },
  };
  const events: PenaltyEvents = {
    stopsOn: typeof to === 'string' ? to : null,
    suspensions: periodsOf('suspended', context.options['suspended']),
    liquidations: datedSumsOf('liquidated', context.options['liquidated']),
    payments: datedSumsOf('paid', context.options['paid']),
  };
  const result = ledgerAsOf(penalty, events, asOf);
  if (!result.ok) throw new ProblemError(result.error.code, result.error.detail);
  if (context.json) context.printJson({ ...tellPenalty(result.value, context), ...tellTerms(penalty, events.stopsOn) });
  else printPenalty(result.value, context);
  return Promise.resolve(0);
}

/** Every penalty and every sum outside the trash; one that cannot be counted says why, and the others are counted all the same. */
async function ofCase(context: Context): Promise<0 | 1> {
  const asOf = asOfDay(context);
  await openCase(context);
  const rates = await context.call('rates.list', {});
  const counted = countAll(await context.call('proceeding.list', {}), rates, asOf);
  if (context.json) context.printJson(counted.map((one) => tellCounted(one, context)));
  else for (const one of counted) printCounted(one, context);
  return counted.every(({ ledger }) => ledger.ok) ? 0 : 1;
}
