import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, addMonths, daysBetween, isCivilDay } from '../../../shared/law/civil-day.ts';
import { computeTimeLimit } from '../../../shared/law/compute-time-limit.ts';
import { ZONES, closedBecause } from '../../../shared/law/holidays.ts';
import type { Duration } from '../../../shared/law/time-limit.ts';
import type { Zone } from '../../../shared/law/holidays.ts';

const day = fc
  .integer({ min: 0, max: daysBetween('1900-01-01', '2100-12-31') })
  .map((count) => addDays('1900-01-01', count));
const zone = fc.constantFrom(...ZONES);

function compute(rule: string, start: string, duration: Duration, where: Zone = 'metropole') {
  const result = computeTimeLimit({ rule, start, duration, zone: where });
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}
const lastDay = (rule: string, start: string, duration: Duration, where: Zone = 'metropole'): string =>
  compute(rule, start, duration, where).lastDay;

describe('properties, 1900 to 2100', () => {
  const extendedRules = ['CPC_JOURS', 'CNIL_JOURS', 'CJA_JOURS_NON_FRANC', 'EU_1182_JOURS'];

  it('never ends on a closed day when the period is extended', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...extendedRules),
        day,
        fc.integer({ min: 1, max: 400 }),
        zone,
        (rule, start, days, where) => closedBecause(lastDay(rule, start, { days }, where), where) === undefined,
      ),
    );
    fc.assert(
      fc.property(
        day,
        fc.integer({ min: 1, max: 24 }),
        zone,
        (start, months, where) =>
          closedBecause(lastDay('CJA_FRANC_MOIS', start, { months }, where), where) === undefined,
      ),
    );
  });

  it('never ends earlier for a later event', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...extendedRules),
        day,
        fc.integer({ min: 1, max: 60 }),
        fc.integer({ min: 1, max: 60 }),
        zone,
        (rule, start, later, days, where) =>
          lastDay(rule, start, { days }, where) <= lastDay(rule, addDays(start, later), { days }, where),
      ),
    );
    fc.assert(
      fc.property(
        day,
        fc.integer({ min: 1, max: 60 }),
        fc.integer({ min: 1, max: 24 }),
        (start, later, months) =>
          lastDay('CPC_MOIS', start, { months }) <= lastDay('CPC_MOIS', addDays(start, later), { months }),
      ),
    );
  });

  it('ends every extended rule on an open day that is not before the plain end, in every territory', () => {
    const rules: readonly (readonly [string, (count: number) => Duration])[] = [
      ['CPC_MOIS', (months) => ({ months })],
      ['CPC_ANNEES', (years) => ({ years })],
      ['CPC_MOIS_JOURS', (count) => ({ months: count, days: count })],
      ['CPC_MOIS_DISTANCE', (months) => ({ months, distance_months: 2 })],
      ['CJA_FRANC_MOIS_DISTANCE', (months) => ({ months, distance_months: 1 })],
      ['CJA_2_JOURS_OUVRES', (count) => ({ working_days: count })],
      ['CJA_1AN_NON_FRANC', (years) => ({ years })],
      ['CNIL_MOIS', (months) => ({ months })],
      ['EU_1182_MOIS', (months) => ({ months })],
      ['EU_1182_SEMAINES', (weeks) => ({ weeks })],
    ];
    fc.assert(
      fc.property(
        fc.constantFrom(...rules),
        day,
        fc.integer({ min: 1, max: 12 }),
        zone,
        (rule, start, count, where) => {
          const { lastDay: last, prudentDay, otherReadings, steps } = compute(rule[0], start, rule[1](count), where);
          expect(closedBecause(last, where)).toBe(undefined);
          expect([last, ...otherReadings.map((one) => one.lastDay)].toSorted()[0]).toBe(prudentDay);
          expect(
            last > start && steps.length > 0 && steps.every(({ text, authority }) => text.fr && text.en && authority),
          ).toBe(true);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('counts back and forth to the same day', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 60 }), (hearing, days) => {
        const last = lastDay('CPC_JOURS_AVANT', hearing, { days });
        return addDays(last, days) === hearing;
      }),
    );
  });

  it('never ends earlier for a later event, whatever the months and the territory', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('CJA_FRANC_MOIS', 'CPC_MOIS', 'CNIL_MOIS', 'EU_1182_MOIS', 'CC_2229_PRESCRIPTION'),
        day,
        fc.integer({ min: 1, max: 40 }),
        fc.integer({ min: 1, max: 24 }),
        zone,
        (rule, start, later, months, where) =>
          lastDay(rule, start, { months }, where) <= lastDay(rule, addDays(start, later), { months }, where),
      ),
      { numRuns: 300 },
    );
  });

  it('agrees forwards and backwards', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 90 }), (hearing, free) => {
        const closing = lastDay('CJA_3_JOURS_FRANCS_AVANT', hearing, { free_days: free });
        return daysBetween(closing, hearing) === free + 1 && addDays(closing, free + 1) === hearing;
      }),
    );
  });

  it('keeps months in the calendar and years at twelve of them', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -240, max: 240 }), (start, months) => {
        const reached = addMonths(start, months);
        return isCivilDay(reached) && Number(reached.slice(8)) <= Number(start.slice(8));
      }),
    );
    fc.assert(
      fc.property(
        day,
        fc.integer({ min: 1, max: 50 }),
        (start, years) =>
          lastDay('CC_2229_PRESCRIPTION', start, { years }) ===
          lastDay('CC_2229_PRESCRIPTION', start, { months: years * 12 }),
      ),
    );
  });
});
