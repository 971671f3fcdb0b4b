import { expect, test } from 'vitest';
import { recognise } from '../../../../shared/text/recognise/recognise.ts';

const sums = (language: 'fr' | 'en', body: string): readonly unknown[] =>
  recognise(body, [], { language, published: null })
    .filter(({ kind }) => kind === 'amount')
    .map(({ quote, value, unit }) => [quote, value, unit]);

test.each([
  ['fr', 'une amende d’un demi-million d’euros', 'un demi-million d’euros', '500000 EUR', ''],
  ['fr', 'un quart de million d’euros', 'un quart de million d’euros', '250000 EUR', ''],
  ['fr', 'trois quarts de milliard de dollars', 'trois quarts de milliard de dollars', '750000000 USD', ''],
  ['en', 'a quarter of a million euros', 'a quarter of a million euros', '250000 EUR', ''],
  ['en', 'three-quarters of a billion dollars', 'three-quarters of a billion dollars', '750000000 USD', ''],
  ['en', 'half a million pounds', 'half a million pounds', '500000 GBP', ''],
  // As the Swiss write them.
  ['fr', "un prix de CHF 1'250.50, payé", "CHF 1'250.50", '1250.5 CHF', ''],
  ['fr', 'un prix de 1’250’000.– CHF ou 12’500 CHF', '12’500 CHF', '12500 CHF', ''],
  ['en', "a price of CHF 1'250.50, paid", "CHF 1'250.50", '1250.5 CHF', ''],
  ['fr', "une dette de 1'250,50 euros", "1'250,50 euros", '1250.5 EUR', ''],
  ['fr', '2 000 euros HT par mois', '2 000 euros HT par mois', '2000 EUR', 'month'],
  ['fr', '2 000 € TTC / jour', '2 000 € TTC / jour', '2000 EUR', 'day'],
  ['fr', '2 000 euros HT', '2 000 euros', '2000 EUR', ''],
] as const)('%s: %s', (language, body, quote, value, unit) => {
  expect(sums(language, body)).toContainEqual([quote, value, unit]);
});
