import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { InterestTerms, LegalRate } from '../../../shared/domain/proceeding.ts';
import { addDays, daysBetween } from '../../../shared/law/civil-day.ts';
import { lateInterest, semesterOf, type Debt } from '../../../shared/law/late-interest.ts';

const euros = (amount: number) => ({ minor: Math.round(amount * 100), currency: 'EUR' });
const TERMS: InterestTerms = {
  runsFrom: '2023-01-01',
  raisedFrom: '',
  creditor: 'professional',
  isCompound: false,
  order: 'interest-first',
};
/** Invented rates: 2 % and 4 % to individuals twice as much. */
const RATES: readonly LegalRate[] = [2021, 2022, 2023, 2024, 2025, 2026].flatMap((year) => [
  { semester: `${year}-1`, professional: '2', individual: '4' },
  { semester: `${year}-2`, professional: '4', individual: '8' },
]);
const debt = (payments: Debt['payments'] = []): Debt => ({
  currency: 'EUR',
  sums: [{ day: '2022-12-01', amount: euros(36_500) }],
  payments,
});

function ledger(terms: Partial<InterestTerms>, asOf: string, payments: Debt['payments'] = []) {
  const result = lateInterest(debt(payments), { ...TERMS, ...terms }, RATES, asOf);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

describe('late interest', () => {
  it('counts each half-year at its rate, over the days of its year', () => {
    // 2023: 181 days at 2 % and 184 at 4 % of 36 500 € → 2 € and 4 € a day.
    expect(ledger({}, '2023-12-31').interest).toEqual(euros(181 * 2 + 184 * 4));
    // A leap year has 366 days: 36 500 × 2 % ÷ 366 × 182.
    expect(ledger({ runsFrom: '2024-01-01' }, '2024-06-30').interest).toEqual(euros(363.01));
    expect(ledger({ creditor: 'individual' }, '2023-01-10').interest).toEqual(euros(40));
    expect(ledger({}, '2022-12-31').interest).toEqual(euros(0));
  });

  it('is raised by five points from the day stated', () => {
    const { periods, interest } = ledger({ raisedFrom: '2023-01-11' }, '2023-01-20');
    expect([periods.map(({ days, percent, isRaised }) => [days, percent, isRaised]), interest]).toEqual([
      [
        [10, '2', false],
        [10, '7', true],
      ],
      euros(10 * 2 + 10 * 7),
    ]);
  });

  it('sets a payment against interest first, or against capital where that was agreed', () => {
    const payments = [{ day: '2023-01-11', amount: euros(3_670) }];
    expect(ledger({}, '2023-01-11', payments)).toMatchObject({
      capital: euros(32_850),
      interest: euros(1.8),
      allocations: [{ toInterest: euros(20), toCapital: euros(3_650), excess: euros(0) }],
    });
    expect(ledger({ order: 'capital-first' }, '2023-01-10', [{ day: '2023-01-11', amount: euros(1) }]).capital).toEqual(
      euros(36_500),
    );
    expect(
      ledger({ order: 'capital-first' }, '2023-01-11', [{ day: '2023-01-11', amount: euros(36_530) }]),
    ).toMatchObject({
      capital: euros(0),
      interest: euros(0),
      allocations: [{ toInterest: euros(20), toCapital: euros(36_500), excess: euros(10) }],
    });
  });

  it('adds a whole year of interest to the capital only where that was asked for', () => {
    const year = 181 * 2 + 184 * 4;
    expect([ledger({}, '2024-01-01').capital, ledger({ isCompound: true }, '2024-01-01').capital]).toEqual([
      euros(36_500),
      euros(36_500 + year),
    ]);
  });

  it('never takes the rate of another half-year, and names what is wrong', () => {
    const refused = (terms: Partial<InterestTerms>, asOf: string, given: Debt = debt(), rates = RATES) => {
      const result = lateInterest(given, { ...TERMS, ...terms }, rates, asOf);
      return result.ok ? 'counted' : [result.error.code, Object.values(result.error.detail ?? {})[0]];
    };
    expect([
      refused({}, '2027-02-01'),
      refused({}, '2023-02-01', debt(), [{ semester: '2023-1', professional: 'deux', individual: '' }]),
      refused({ runsFrom: '' }, '2023-02-01'),
      refused({ runsFrom: '2023-02-30' }, '2023-02-01'),
      refused({ raisedFrom: '2022-01-01' }, '2023-02-01'),
      refused({}, '2023-02-01', debt([{ day: '2022-11-30', amount: euros(1) }])),
      refused({}, '2023-02-01', debt([{ day: '2023-01-30', amount: { minor: 1, currency: 'USD' } }])),
    ]).toEqual([
      ['law.legal-rate', '2027/1'],
      ['law.percent', 'deux'],
      ['law.missing', 'runsFrom'],
      ['law.date', 'runsFrom'],
      ['law.period', '2023-01-01'],
      ['law.payment-early', '2022-11-30'],
      ['law.currency', 'USD'],
    ]);
  });

  it('agrees with a count day by day, and loses no cent of any payment', () => {
    const offset = fc.integer({ min: 0, max: 900 });
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 900 }),
        fc.option(offset, { nil: null }),
        fc.array(fc.tuple(offset, fc.integer({ min: 1, max: 2_000_000 })), { maxLength: 4 }),
        (length, raised, paid) => {
          const raisedFrom = raised === null ? '' : addDays('2023-01-01', raised);
          const asOf = addDays('2023-01-01', length);
          const payments = paid.map(([day, minor]) => ({
            day: addDays('2023-01-01', day),
            amount: { minor, currency: 'EUR' },
          }));
          const { capital, interest, accrued, allocations } = ledger({ raisedFrom }, asOf, payments);
          let [owed, sum] = [3_650_000, 0];
          for (let count = 0; count <= length; count++) {
            const day = addDays('2023-01-01', count);
            for (const one of allocations) if (one.day === day) owed -= one.toCapital.minor;
            const rate = (semesterOf(day).endsWith('1') ? 2 : 4) + (raisedFrom !== '' && day >= raisedFrom ? 5 : 0);
            sum += (owed * rate) / 100 / (day.startsWith('2024') ? 366 : 365);
          }
          expect(Math.abs(sum - accrued.minor)).toBeLessThan(1);
          const toInterest = allocations.reduce((total, one) => total + one.toInterest.minor, 0);
          expect([owed, Math.abs(accrued.minor - toInterest - interest.minor) <= allocations.length + 1]).toEqual([
            capital.minor,
            true,
          ]);
          for (const one of allocations)
            expect(one.toInterest.minor + one.toCapital.minor + one.excess.minor).toBe(one.amount.minor);
        },
      ),
      { numRuns: 60 },
    );
    expect(daysBetween('2023-01-01', '2024-01-01')).toBe(365);
  });
});
