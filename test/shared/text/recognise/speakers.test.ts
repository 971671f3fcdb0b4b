import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withSpeakers } from '../../../../shared/text/recognise/speakers.ts';
import type { Recognition } from '../../../../shared/text/recognise/recognition.ts';

const span = fc.record({ start: fc.nat(60), length: fc.integer({ min: 1, max: 30 }) });
/** A reader of the rule: all speeches are looked at for each. */
const narrowest = (spans: readonly { start: number; end: number }[], one: { start: number; end: number }): number =>
  Math.min(
    ...spans.filter(({ start, end }) => start <= one.start && one.end <= end).map(({ start, end }) => end - start),
  );

test('property: each is given the speaker of the narrowest speech around it', () => {
  fc.assert(
    fc.property(fc.array(span, { maxLength: 12 }), fc.array(span, { maxLength: 12 }), (around, within) => {
      const speeches = around.map(({ start, length }, index) => ({
        start,
        end: start + length,
        speaker: `S${index}`,
        how: 'rule',
      }));
      const ones = within.map(({ start, length }) => ({ start, end: start + length, value: '' }) as Recognition);
      for (const one of withSpeakers(ones, speeches)) {
        const speech = speeches.find(({ speaker }) => speaker === one.speaker);
        const least = narrowest(speeches, one);
        expect(speech ? speech.end - speech.start : Infinity).toBe(least);
        if (speech) expect([speech.start <= one.start, one.end <= speech.end]).toEqual([true, true]);
      }
    }),
  );
});
