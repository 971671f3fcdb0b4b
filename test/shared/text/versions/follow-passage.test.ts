import fc from 'fast-check';
import { expect, test } from 'vitest';
import { followPassage } from '../../../../shared/text/versions/follow-passage.ts';
import { CONTEXT_LENGTH } from '../../../../shared/domain/passage.ts';
import { article } from '../../../support/wording.ts';

const passageOf = (body: string, quote: string, from = 0) => {
  const start = body.indexOf(quote, from);
  return {
    id: 'p',
    quote,
    start,
    prefix: body.slice(Math.max(0, start - CONTEXT_LENGTH), start),
    suffix: body.slice(start + quote.length, start + quote.length + CONTEXT_LENGTH),
  };
};
const OLD =
  'Le port ouvre lundi. La digue mesure onze mètres et coûte deux millions. Le préfet inspecte le quai. Le port ferme mardi.';
const follow = (next: string, quote = 'mesure onze mètres') => {
  const { fate, proposal } = followPassage(next, passageOf(OLD, quote));
  return [fate, proposal?.quote, proposal?.start];
};

test('the exact words once in the same context survive, wherever they stand', () => {
  expect(follow(`Mise à jour. ${OLD}`)).toEqual(['surviving', 'mesure onze mètres', 43]);
  expect(follow(OLD.replaceAll(' ', '\n').replace('mesure\nonze\nmètres', 'mesure onze mètres'))[0]).toBe('surviving');
});

test('the exact words in another context, or twice in the same, are a proposal only', () => {
  expect(follow('Selon lui, la jetée mesure onze mètres à peine.')).toEqual(['altered', 'mesure onze mètres', 20]);
  expect(follow(`${OLD} ${OLD}`)).toEqual(['altered', 'mesure onze mètres', OLD.indexOf('mesure')]);
});

test('words that are alike are proposed whole; nothing alike is missing', () => {
  expect(follow(OLD.replace('onze', 'douze')).slice(0, 2)).toEqual(['altered', 'mesure douze mètres']);
  expect(follow('Une tout autre page, sans rien de tel.')).toEqual(['missing', undefined, undefined]);
  expect(follow('')[0]).toBe('missing');
});

test('in a text of a million characters words that are alike are looked for where they stood', () => {
  const filler = Array.from({ length: 900 }, (_, at) => article(at, 190)).join(' ');
  const before = `${filler} ${OLD} ${filler}`;
  const after = before.replace('onze', 'douze');
  const quote = OLD.slice(OLD.indexOf('La digue'), OLD.indexOf(' Le port ferme'));
  expect(before.length).toBeGreaterThan(1_000_000);
  const { fate, proposal } = followPassage(after, passageOf(before, quote, filler.length));
  expect([fate, proposal?.quote]).toEqual(['altered', quote.replace('onze', 'douze')]);
});

test('a proposal is always the words at its place; in an unchanged text every passage survives where it was, unless it stands there twice', () => {
  fc.assert(
    fc.property(
      fc.nat(500),
      fc.nat(900),
      fc.integer({ min: 3, max: 120 }),
      fc.nat(500),
      (seed, from, length, other) => {
        const body = article(seed, 200);
        const quote = body.slice(from, from + length);
        fc.pre(quote.trim().length > 2);
        const passage = passageOf(body, quote, from);
        expect(followPassage(body, passage).proposal).toMatchObject({ quote });
        const next = `${article(other, 30)} ${body.slice(100)}`;
        const { fate, proposal } = followPassage(next, passage);
        if (proposal) expect(next.slice(proposal.start, proposal.end)).toBe(proposal.quote);
        else expect(fate).toBe('missing');
        if (fate === 'surviving') expect(proposal?.quote).toBe(quote);
      },
    ),
    { numRuns: 60 },
  );
});
