/** The most that an administrative fine may be: GDPR art. 83(4) and 83(5), in the case of an undertaking. */
import type { Statute } from '../domain/proceeding.ts';
import type { Money } from '../kernel/money.ts';
import { fail, succeed, type Result } from '../kernel/result.ts';
import type { Bilingual } from '../kernel/words.ts';

/** Minor units of a euro, and hundredths of the turnover. */
const LIMITS = {
  'gdpr-83-4': { fixed: 1_000_000_000, percent: 2 },
  'gdpr-83-5': { fixed: 2_000_000_000, percent: 4 },
} as const satisfies Readonly<Record<Statute, { fixed: number; percent: number }>>;

export interface StatutoryMaximum {
  readonly maximum: Money;
  readonly fixed: Money;
  readonly percent: number;
  /** The percentage of the turnover, rounded down to the cent; null when the turnover is not known. */
  readonly share: Money | null;
  readonly why: Bilingual;
}

/**
 * Either the fixed sum or the share of worldwide annual turnover, whichever is higher.
 * @param turnover of the preceding financial year; null when it is not known: the fixed sum is then the least that the maximum can be
 * @returns the maximum, or `law.turnover-currency`
 */
export function statutoryMaximum(statute: Statute, turnover: Money | null): Result<StatutoryMaximum> {
  const { fixed, percent } = LIMITS[statute];
  const euros = (minor: number): Money => ({ minor, currency: 'EUR' });
  if (turnover === null)
    return succeed({
      maximum: euros(fixed),
      fixed: euros(fixed),
      percent,
      share: null,
      why: {
        fr: `Au moins la somme fixe : sans chiffre d’affaires, ${percent} % de celui-ci ne peuvent être comparés.`,
        en: `At least the fixed sum: without a turnover, ${percent} % of it cannot be compared.`,
      },
    });
  if (turnover.currency !== 'EUR') return fail('law.turnover-currency', { found: turnover.currency, expected: 'EUR' });
  // Beyond 2^53 / 4 minor units a product of two numbers would no longer be exact.
  const share = Number((BigInt(turnover.minor) * BigInt(percent)) / 100n);
  return succeed({
    maximum: euros(Math.max(fixed, share)),
    fixed: euros(fixed),
    percent,
    share: euros(share),
    why:
      share > fixed
        ? {
            fr: `${percent} % du chiffre d’affaires dépassent la somme fixe.`,
            en: `${percent} % of the turnover is more than the fixed sum.`,
          }
        : {
            fr: `La somme fixe dépasse ou égale ${percent} % du chiffre d’affaires.`,
            en: `The fixed sum is no less than ${percent} % of the turnover.`,
          },
  });
}
