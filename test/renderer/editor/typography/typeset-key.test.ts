import { expect, test } from 'vitest';
import { typesetKey } from '../../../../renderer/editor/typography/typeset-key.ts';
import type { WritingRules } from '../../../../shared/memo/text-language.ts';

/** Types a text key by key, as the editor would. */
const type = (
  text: string,
  language: WritingRules['language'],
  typography: WritingRules['typography'] = language,
): string => {
  let written = '';
  for (const key of text) {
    const edit = typesetKey(written, key, { language, typography });
    written = edit ? written.slice(0, written.length - edit.remove) + edit.insert : written + key;
  }
  return written;
};

test.each([
  ['Vraiment ?', 'Vraiment\u202f?'],
  ['Vraiment?', 'Vraiment\u202f?'],
  ['Quoi ?!', 'Quoi\u202f?!'],
  ['au fond ; enfin', 'au fond\u202f; enfin'],
  ['Objet : fin', 'Objet\u00a0: fin'],
  ['Objet: fin', 'Objet\u00a0: fin'],
  ['à 12:30', 'à 12:30'],
  ['https://exemple.fr/?q=1', 'https://exemple.fr/?q=1'],
  ['a@b.fr?', 'a@b.fr?'],
  ["l'arrêt", 'l’arrêt'],
  ['dit "oui" ici', 'dit «\u00a0oui\u00a0» ici'],
  ['dit "oui ?" ici', 'dit «\u00a0oui\u202f?\u00a0» ici'],
  ['dit « oui » ici', 'dit «\u00a0oui\u00a0» ici'],
  ['art. 5, n° 3, p. 2', 'art.\u00a05, n°\u00a03, p.\u00a02'],
  ['Me Durand', 'Me\u00a0Durand'],
  ['fin...', 'fin…'],
  ['2020--2021', '2020–2021'],
  ['ah --- oh', 'ah — oh'],
  ['(?)', '(?)'],
  // Hard cases, written before the rules.
  ['il a dit "non" hier', 'il a dit «\u00a0non\u00a0» hier'],
  ['"Il a dit "non" hier"', '«\u00a0Il a dit “non” hier\u00a0»'],
  ['l\'"ordonnance"', 'l’«\u00a0ordonnance\u00a0»'],
  ['art. L. 123-4', 'art.\u00a0L.\u00a0123-4'],
  ['M. Dupont, Mme Durand', 'M.\u00a0Dupont, Mme\u00a0Durand'],
  ['nos clients, nos 3 et 4', 'nos clients, nos\u00a03 et 4'],
  ['soit 10 000 € dus', 'soit 10\u202f000\u00a0€ dus'],
  ['soit 10 000€ dus', 'soit 10\u202f000\u00a0€ dus'],
  ['50 % et 50%', '50\u00a0% et 50\u00a0%'],
  ['en 2022 300 personnes ', 'en 2022 300 personnes '],
  ['le 3 mai 2021 à 10 km ', 'le 3\u00a0mai 2021 à 10\u00a0km '],
  ['20 M€ et § 3, p. 12', '20\u00a0M€ et §\u00a03, p.\u00a012'],
  ['C:\\dossier\\note', 'C:\\dossier\\note'],
  ['exemple.fr/a?b=c:d;e', 'exemple.fr/a?b=c:d;e'],
  ['un écran de 15" neuf', 'un écran de 15″ neuf'],
  ['5\'10"', '5′10″'],
  ['à 12: voir', 'à 12\u00a0: voir'],
  ['?', '?'],
])('French: %s', (keys, written) => {
  expect(type(keys, 'fr')).toBe(written);
});

test.each([
  ['Really?', 'Really?'],
  ['He said "no" twice', 'He said “no” twice'],
  ["it's the 'first' one", 'it’s the ‘first’ one'],
  ['p. 2 and No. 3', 'p.\u00a02 and No.\u00a03'],
  ['the end...', 'the end…'],
  // Hard cases, written before the rules.
  ['"Yes," he said', '“Yes,” he said'],
  ['"He said \'no\' then"', '“He said ‘no’ then”'],
  ['"\'No\' is an answer"', '“‘No’ is an answer”'],
  ["in the '90s and", 'in the ’90s and'],
  ["rock 'n' roll", 'rock ’n’ roll'],
  ["'tis so", '’tis so'],
  ['5\'10" tall', '5′10″ tall'],
  ['a 15" screen', 'a 15″ screen'],
  ['"in 2012"', '“in 2012”'],
  ["the plaintiffs' brief", 'the plaintiffs’ brief'],
  ['pages 12--15', 'pages 12–15'],
  ['a word---"quoted"', 'a word—“quoted”'],
  ['("quoted")', '(“quoted”)'],
  ['[...]', '[…]'],
  ['Why? Note: this; that!', 'Why? Note: this; that!'],
  ['No. 5, p. 5, art. 5, § 5', 'No.\u00a05, p.\u00a05, art.\u00a05, §\u00a05'],
  ['50% of €10,000', '50% of €10,000'],
  ["https://example.org/it's?a=b:c", 'https://example.org/it’s?a=b:c'],
  ['on 3 May 2021, $5 million ', 'on 3\u00a0May 2021, $5\u00a0million '],
  ['May 3, 2021', 'May\u00a03, 2021'],
  ['Mr. Smith and Dr Jones', 'Mr.\u00a0Smith and Dr\u00a0Jones'],
])('English: %s', (keys, written) => {
  expect(type(keys, 'en')).toBe(written);
});

// Code de rédaction interinstitutionnel de l'Union européenne, 6.4: no space before these signs.
test.each([
  ['Vraiment?', 'Vraiment?'],
  ['Objet: fin; suite!', 'Objet: fin; suite!'],
  ["l'arrêt", 'l’arrêt'],
  ['dit "oui" ici', 'dit «\u00a0oui\u00a0» ici'],
  ['art. 5, n° 3', 'art.\u00a05, n°\u00a03'],
])('Union: %s', (keys, written) => {
  expect(type(keys, 'fr', 'eu')).toBe(written);
});

test('the quotation marks of the Union are those of the language', () => {
  expect(type('He said "no" twice; why?', 'en', 'eu')).toBe('He said “no” twice; why?');
});
