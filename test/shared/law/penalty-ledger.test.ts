import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween } from '../../../shared/law/civil-day.ts';
import { ledgerAsOf, type Penalty, type PenaltyEvents } from '../../../shared/law/penalty-ledger.ts';

const euros = (amount: number) => ({ minor: amount * 100, currency: 'EUR' });
const penalty: Penalty = {
  rate: euros(100_000),
  firstDay: '2022-12-20',
  cap: null,
  convention: { firstDayCounted: true, lastDayCounted: true },
};
const none: PenaltyEvents = { stopsOn: null, suspensions: [], liquidations: [], payments: [] };

function ledger(terms: Penalty, events: Partial<PenaltyEvents> = {}, asOf?: string) {
  const result = ledgerAsOf(terms, { ...none, ...events }, asOf);
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}

describe('penalty ledger', () => {
  it('counts 52 days from the morrow of the last useful day, and says why not 53', () => {
    const { days, accrued, refused, steps } = ledger(penalty, { stopsOn: '2023-02-09' });
    expect({ days, accrued, other: refused.map((one) => [one.days, one.amount.minor]) }).toEqual({
      days: 52,
      accrued: euros(5_200_000),
      other: [[53, 530_000_000]],
    });
    expect([steps[0]?.fr, refused[0]?.why.fr]).toEqual([
      'Du mardi 20 décembre 2022 au jeudi 9 février 2023 : 52 jours (premier jour compté, dernier jour compté).',
      'Compter dès le lundi 19 décembre 2022 donnerait 53 jours : ce jour est le dernier jour utile pour se conformer, l’astreinte ne court que le lendemain.',
    ]);
  });

  it('follows suspension, cap, liquidation and payments as of any day', () => {
    const events: Partial<PenaltyEvents> = {
      stopsOn: '2023-02-09',
      suspensions: [
        { from: '2023-01-01', to: '2023-01-10' },
        { from: '2023-01-08', to: '2023-01-12' },
      ],
      liquidations: [{ day: '2023-04-13', amount: euros(4_000_000) }],
      payments: [{ day: '2023-05-01', amount: euros(1_000_000) }],
    };
    const at = (asOf: string, cap: Penalty['cap'] = null) => {
      const { days, accrued, liquidated, paid, due, capped } = ledger({ ...penalty, cap }, events, asOf);
      return [days, ...[accrued, liquidated, paid, due].map(({ minor }) => minor / 100), capped];
    };
    expect([
      at('2022-12-19'),
      at('2022-12-20'),
      at('2023-01-20'),
      at('2023-04-30'),
      at('2023-06-01'),
      at('2023-06-01', euros(2_000_000)),
    ]).toEqual([
      [0, 0, 0, 0, 0, false],
      [1, 100_000, 0, 0, 0, false],
      [20, 2_000_000, 0, 0, 0, false],
      [40, 4_000_000, 4_000_000, 0, 4_000_000, false],
      [40, 4_000_000, 4_000_000, 1_000_000, 3_000_000, false],
      [40, 2_000_000, 4_000_000, 1_000_000, 3_000_000, true],
    ]);
  });

  it('names what is impossible', () => {
    const problem = (terms: Penalty, events: Partial<PenaltyEvents>) => {
      const result = ledgerAsOf(terms, { ...none, ...events }, '2023-03-01');
      return result.ok ? 'ok' : result.error.code;
    };
    expect([
      problem({ ...penalty, firstDay: '2022-02-30' }, {}),
      problem(penalty, { stopsOn: '2022-12-01' }),
      problem({ ...penalty, rate: euros(-1) }, {}),
      problem({ ...penalty, cap: { minor: 1, currency: 'GBP' } }, {}),
      problem(penalty, { payments: [{ day: '2022-12-01', amount: euros(1) }] }),
      problem(penalty, { payments: [{ day: '2023-01-01', amount: { minor: 1, currency: 'USD' } }] }),
    ]).toEqual(['law.date', 'law.period', 'law.rate', 'law.currency', 'law.payment-early', 'law.currency']);
  });

  it('never falls as days pass, and rises by the rate on each open day', () => {
    const offset = fc.integer({ min: 0, max: 400 });
    const spans = fc.array(fc.tuple(offset, fc.integer({ min: 0, max: 40 })), { maxLength: 4 });
    fc.assert(
      fc.property(offset, offset, spans, (one, other, raw) => {
        const suspensions = raw.map(([from, length]) => ({
          from: addDays(penalty.firstDay, from),
          to: addDays(penalty.firstDay, from + length),
        }));
        const [early, late] = [one, other].toSorted((a, b) => a - b).map((days) => addDays(penalty.firstDay, days)) as [
          string,
          string,
        ];
        const [before, after] = [early, late].map((asOf) => ledger(penalty, { suspensions }, asOf)) as [
          ReturnType<typeof ledger>,
          ReturnType<typeof ledger>,
        ];
        expect(after.days).toBeGreaterThanOrEqual(before.days);
        expect(after.days - before.days).toBeLessThanOrEqual(daysBetween(early, late));
        expect(after.accrued.minor).toBe(after.days * penalty.rate.minor);
      }),
    );
  });
});
