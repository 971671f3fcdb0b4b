import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseQuery } from '../../../../electron/store/search/parse-query.ts';
import { findSpans, snippetOf } from '../../../../electron/store/search/spans.ts';
import { comparable } from '../../../../shared/kernel/fold.ts';
import { tokensOf } from '../../../../electron/store/search/tokens.ts';

const found = (text: string, query: string): string[] =>
  findSpans(text, parseQuery(query).phrases, 50).map(({ start, end }) => text.slice(start, end));

it.each([
  ['L’amende, les Amendes et l’AMENDE', 'amende', ['amende', 'AMENDE']],
  ['L’amende, les Amendes', 'amende*', ['amende', 'Amendes']],
  ['mise  en\ndemeure ; mise à demeure', '"mise en demeure"', ['mise  en\ndemeure']],
  ['Élève, e\u0301le\u0300ve, ELEVE', 'eleve', ['Élève', 'e\u0301le\u0300ve', 'ELEVE']],
  ['20 000 000 €', '"20 000"', ['20 000']],
  ['𝟙 amende 👩‍⚖️ amende', 'amende', ['amende', 'amende']],
  ['œuvre et oeuvre, CŒUR', 'œuvre OR coeur', ['œuvre', 'oeuvre', 'CŒUR']],
  ['Un cœur, des œufs', 'co* OR o*', ['cœur', 'œufs']],
  ['un été, l’Été, ÉTÉ, ete', '="Été"', ['Été']],
  ['Tu as été. Été comme hiver, étés', '=été', ['été']],
  ['ΠΌΛΗΣ Πόλης', 'πολησ', ['ΠΌΛΗΣ', 'Πόλης']],
  ['Ёлка и елка', 'елка', ['Ёлка', 'елка']],
  ['東京と東京都', '東京*', ['東京と東京都']],
  ['𝟙amende amende𝟙 amende', 'amende', ['amende']],
  ['mise en demeure', 'mise OR "mise en demeure"', ['mise en demeure']],
  ['mise en-demeure, mise endemeure', '"mise en demeure"', ['mise en-demeure']],
])('%s: %s', (text, query, expected) => {
  expect(found(text, query)).toEqual(expected);
});

it('stops at the limit', () => {
  expect(findSpans('amende '.repeat(100), parseQuery('amende').phrases, 50)).toHaveLength(50);
});

const words = fc.array(
  fc.constantFrom('amende', 'Amende', 'CNIL', 'l’amende', 'élève', 'mise', 'en', 'demeure', '😀', ',', '\n'),
  {
    maxLength: 60,
  },
);

it('finds only what was asked, in order, and never misses a single word', () => {
  const query = fc.constantFrom(
    'amende',
    'cnil OR eleve',
    '"mise en demeure"',
    'dem*',
    'amende -cnil',
    '"l amende" mise',
  );
  const property = fc.property(words, query, (list, typed) => {
    const text = list.join(' ');
    const { phrases } = parseQuery(typed);
    const spans = findSpans(text, phrases, 50);
    for (const { start, end, phrase } of spans) {
      const asked = phrases[phrase];
      const there = [...tokensOf(text.slice(start, end))].map((token) => comparable(token.text));
      expect(asked?.prefix ? there.at(-1)?.startsWith(asked.words.at(-1) ?? '') : there).toEqual(
        asked?.prefix ? true : asked?.words,
      );
    }
    expect(spans.map(({ end }) => end)).toEqual(spans.map(({ end }) => end).toSorted((a, b) => a - b));
    if (typed === 'amende') {
      const count = [...tokensOf(text)].filter(({ folded }) => folded === 'amende').length;
      expect(spans).toHaveLength(Math.min(50, count));
    }
  });
  fc.assert(property, { numRuns: 200 });
});

it('shows the stretch with the most different words, hits marked, and nothing that is not in the text', () => {
  const text = `${'Un début sans rien. '.repeat(20)}amende seule. ${'Du vide. '.repeat(40)}La CNIL inflige une amende record. Fin.`;
  const spans = findSpans(text, parseQuery('cnil amende').phrases, 50);
  const snippet = snippetOf(text, spans);
  expect(snippet.filter(({ hit }) => hit).map((part) => part.text)).toEqual(['CNIL', 'amende']);
  expect(snippet[0]).toEqual({ text: '…', hit: false });
  const shown = snippet.filter((part) => part.text !== '…').map((part) => part.text);
  expect(text).toContain(shown.join(''));
});

it('a snippet is always a stretch of the text, blanks aside', () => {
  const property = fc.property(words, fc.string({ unit: 'binary', maxLength: 400 }), (list, noise) => {
    const text = `${noise}${list.join(' ')}${noise}`;
    const snippet = snippetOf(text, findSpans(text, parseQuery('amende OR cnil').phrases, 50));
    const shown = snippet.filter((part) => part.text !== '…').map((part) => part.text);
    const plain = (value: string): string => value.replaceAll(/\s+/gu, '');
    expect(plain(text)).toContain(plain(shown.join('')));
  });
  fc.assert(property, { numRuns: 200 });
});
