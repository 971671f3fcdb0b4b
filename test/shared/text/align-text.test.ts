import fc from 'fast-check';
import { expect, it } from 'vitest';
import { alignText, drawnSpan, textSpan } from '../../../shared/text/align-text.ts';

const BODY =
  'La préfète a fixé une astreinte de 450 € par jour.\n\nLe syndicat des irrigants, représenté par sa présidente, conteste la mesure devant le tribunal.';

const there = (body: string, drawn: string, words: string): string | undefined => {
  const start = body.indexOf(words);
  const span = drawnSpan(alignText(body, drawn), { start, end: start + words.length }, drawn);
  return span && drawn.slice(span.start, span.end);
};
const back = (body: string, drawn: string, words: string): string | undefined => {
  const start = drawn.indexOf(words);
  const span = textSpan(alignText(body, drawn), { start, end: start + words.length }, body);
  return span && body.slice(span.start, span.end);
};

it('finds words whatever the blanks between them', () => {
  const drawn = BODY.replaceAll(/\s+/gu, '').replace('astreinte', ' astreinte\n');
  expect(there(BODY, drawn, 'une astreinte de 450 €')).toBe('une astreinte\nde450€');
  expect(back(BODY, drawn, 'astreinte\nde450€')).toBe('astreinte de 450 €');
});

it('takes a word broken at the end of a line for the whole word', () => {
  const drawn = BODY.replace('irrigants', 'irri-\ngants').replace('représenté', 'repré-senté');
  expect(there(BODY, drawn, 'irrigants')).toBe('irri-\ngants');
  expect(back(BODY, drawn, 'repré-senté par')).toBe('représenté par');
});

it('knows ligatures, apostrophes and composed accents as the letters they are', () => {
  expect(there('L’office efficace', "L'oﬃce eﬃcace", 'office')).toBe('oﬃce');
  expect(there('une affaire difficile', 'une a\u001baire di\u001ecile', 'affaire difficile')).toBe(
    'a\u001baire di\u001ecile',
  );
  expect(back('une préfète', 'une préfète'.normalize('NFD'), 'préfète'.normalize('NFD'))).toBe('préfète');
});

it('passes over what only one of the two has', () => {
  const menu = 'Accueil Le journal Abonnements Contact Plan du site '.repeat(20);
  const drawn = `${menu}${BODY}${menu}`;
  expect(there(BODY, drawn, 'Le syndicat des irrigants')).toBe('Le syndicat des irrigants');
  expect(back(BODY, drawn, 'conteste la mesure')).toBe('conteste la mesure');
  expect(there(`${menu}${BODY}`, BODY, 'astreinte de 450 €')).toBe('astreinte de 450 €');
  expect(there(`${menu}${BODY}`, BODY, 'Abonnements')).toBeUndefined();
});

it('says when words are not drawn at all', () => {
  expect(there(BODY, 'Tout autre chose est écrit ici.', 'astreinte')).toBeUndefined();
  expect(there(BODY, '', 'astreinte')).toBeUndefined();
});

const words = fc.array(fc.constantFrom('la', 'préfète', 'astreinte', 'jour', '450 €', 'œuvre', '𝒜', 'délai', 'eau,'), {
  minLength: 1,
  maxLength: 60,
});

it('is exact on texts that differ in blanks alone, and rises on all others', () => {
  fc.assert(
    fc.property(words, words, fc.constantFrom('', ' ', '\n', '\u00a0 '), (one, other, blank) => {
      const body = one.join(' ');
      const same = alignText(body, one.join(blank));
      expect(same.text.length).toBe(Array.from(body.replaceAll(/\s/gu, '')).length);
      const unlike = alignText(body, other.join(' '));
      for (const list of [unlike.text, unlike.drawn])
        expect(list.every((value, index) => index === 0 || value > (list[index - 1] ?? -1))).toBe(true);
      expect(unlike.text.length).toBe(unlike.drawn.length);
    }),
  );
});

it('leads back to the words it came from', () => {
  fc.assert(
    fc.property(words, fc.nat(59), (list, index) => {
      const body = list.map((word, at) => `${word}${at}`).join(' ');
      const drawn = `menu ${list.map((word, at) => `${word}${at}`).join('\n')} pied`;
      const word = `${list[index % list.length]}${index % list.length}`;
      const start = ` ${body}`.indexOf(` ${word}`);
      const alignment = alignText(body, drawn);
      const span = drawnSpan(alignment, { start, end: start + word.length }, drawn);
      expect(span && textSpan(alignment, span, body)).toEqual({ start, end: start + word.length });
    }),
  );
});
