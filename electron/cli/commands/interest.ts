/** Late interest from the terminal, on values given one by one; that of a case file is told by `ledger`. */
import type { LegalRate } from '../../../shared/domain/proceeding.ts';
import { formatMoney } from '../../../shared/kernel/money.ts';
import { ProblemError } from '../../../shared/kernel/result.ts';
import { lateInterest } from '../../../shared/law/late-interest.ts';
import { UsageError, type Command, type Context } from '../command.ts';
import { datedSumsOf, legalRatesOf } from './ledger-values.ts';
import { tellInterestLedger } from './ledger-words.ts';

export const interestCommand: Command = {
  name: 'interest',
  usage:
    '--sum 5000EUR@DAY[;…] --from DAY --as-of DAY --rates 2023-1=2.06;2023-2=4.22 [--raised DAY] [--paid SUM@DAY;…]',
  summary: {
    fr: 'Compte les intérêts au taux légal : semestres, majoration de cinq points, anatocisme, imputation des paiements.',
    en: 'Counts interest at the legal rate: half-years, the five points more, compound interest, what payments go to.',
  },
  options: {
    sum: {
      fr: 'sommes dues, SOMME@JOUR séparées par des points-virgules',
      en: 'sums owed, SUM@DAY separated by semicolons',
    },
    from: {
      fr: 'premier jour qui porte intérêt (C. civ. art. 1231-6, 1231-7)',
      en: 'first day that bears interest (C. civ. art. 1231-6, 1231-7)',
    },
    'as-of': { fr: 'dernier jour compté', en: 'last day counted' },
    rates: {
      fr: 'taux légaux par semestre, AAAA-1 ou AAAA-2=POURCENT, séparés par des points-virgules (CMF art. L.313-2)',
      en: 'legal rates by half-year, YYYY-1 or YYYY-2=PERCENT, separated by semicolons (CMF art. L.313-2)',
    },
    raised: {
      fr: 'premier jour du taux majoré de cinq points (CMF art. L.313-3)',
      en: 'first day of the rate raised by five points (CMF art. L.313-3)',
    },
    paid: {
      fr: 'paiements, SOMME@JOUR séparés par des points-virgules',
      en: 'payments, SUM@DAY separated by semicolons',
    },
  },
  flags: {
    compound: {
      fr: 'intérêts dus pour une année entière capitalisés (C. civ. art. 1343-2)',
      en: 'interest due for a whole year added to the capital (C. civ. art. 1343-2)',
    },
    'capital-first': {
      fr: 'paiements imputés d’abord sur le capital, par accord du créancier (C. civ. art. 1343-1)',
      en: 'payments go to capital first, the creditor having agreed (C. civ. art. 1343-1)',
    },
  },
  needs: 0,
  run: countInterest,
};

function countInterest(context: Context): Promise<0> {
  const { sum, from, 'as-of': asOf, rates, raised = '' } = context.options;
  if (typeof sum !== 'string' || typeof from !== 'string' || typeof asOf !== 'string' || typeof raised !== 'string')
    throw new UsageError('--sum SUM@DAY --from DAY --as-of DAY --rates YYYY-1=PERCENT');
  const sums = datedSumsOf('sum', sum);
  const legal: readonly LegalRate[] = legalRatesOf('rates', rates).map(({ semester, percent }) => ({
    semester,
    professional: percent,
    individual: percent,
  }));
  const result = lateInterest(
    { currency: sums[0]?.amount.currency ?? '', sums, payments: datedSumsOf('paid', context.options['paid']) },
    {
      runsFrom: from,
      raisedFrom: raised,
      creditor: 'professional',
      isCompound: context.options['compound'] === true,
      order: context.options['capital-first'] === true ? 'capital-first' : 'interest-first',
    },
    legal,
    asOf,
  );
  if (!result.ok) throw new ProblemError(result.error.code, result.error.detail);
  const ledger = result.value;
  if (context.json) {
    context.printJson({ as_of: ledger.asOf, ...tellInterestLedger(ledger, context) });
    return Promise.resolve(0);
  }
  const { language } = context;
  for (const { from: first, to, days, percent, interest } of ledger.periods)
    context.print(`${first}\t${to}\t${days}\t${percent} %\t${formatMoney(interest, language)}`);
  for (const { text, authority } of ledger.steps) context.print(`${text[language]} (${authority})`);
  const words = language === 'fr' ? ['Capital', 'Intérêts', 'Dû'] : ['Capital', 'Interest', 'Due'];
  for (const [index, money] of [ledger.capital, ledger.interest, ledger.due].entries())
    context.print(`${words[index] ?? ''}: ${formatMoney(money, language)}`);
  return Promise.resolve(0);
}
