import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyEdits, englishEdits, frenchEdits, unionEdits } from '../../../shared/memo/french-typography.ts';

const set = (text: string): string => applyEdits(text, frenchEdits(text));
/** Narrow space shown as ~, no-break space as _. */
const shown = (text: string): string => set(text).replaceAll('\u202f', '~').replaceAll('\u00a0', '_');

test.each([
  ['Vraiment? Oui! Soit; bref: rien.', 'Vraiment~? Oui~! Soit~; bref_: rien.'],
  ['déjà ; là ? ici !', 'déjà~; là~? ici~!'],
  ['Quoi?!', 'Quoi~?!'],
  ['«mot» et «  autre »', '«_mot_» et «_autre_»'],
  ['n° 3, p. 4, art. L. 511-1, § 2', 'n°_3, p._4, art._L._511-1, §_2'],
  ['M. Dupont, Mme Roux et Me Tournel; me voici', 'M._Dupont, Mme_Roux et Me_Tournel~; me voici'],
  ['5 200 000 € en 2022, soit 4 %', '5~200~000_€ en 2022, soit 4_%'],
  ['en 2022 300 personnes', 'en 2022 300 personnes'],
  ['http://exemple.fr/a?b=c à 10:30', 'http://exemple.fr/a?b=c à 10:30'],
  ["l'acte d'huissier", 'l’acte d’huissier'],
  ['20 M€ dus, 3 millions, 5 jours, 10 km', '20_M€ dus, 3_millions, 5_jours, 10_km'],
  ['le 1er mai, le 12 août 2021 et 31 marsouins', 'le 1er_mai, le 12_août 2021 et 31 marsouins'],
  ['«😀» et 𝐀! et « ; »', '«_😀_» et 𝐀~! et «_;_»'],
  ['Œuvre; NŒUD: Nos 12, MM. Ône', 'Œuvre~; NŒUD_: Nos_12, MM._Ône'],
  ['en art. 5 ; 12 km, 7 kilos', 'en art._5~; 12_km, 7 kilos'],
])('%j', (text, expected) => {
  expect(shown(text)).toBe(expected);
});

test.each([
  ["it's 3 May 2021, or May 3, 2021 ; no", 'it’s 3_May 2021, or May_3, 2021 ; no'],
  ['$5 million, 10 km, 3 days, 5 300 people', '$5_million, 10_km, 3_days, 5~300 people'],
  ['No. 3, p. 4, § 2, Exhibit 7, Mr. Smith', 'No._3, p._4, §_2, Exhibit_7, Mr._Smith'],
  ['the ‘90s, ‘tis, rock ‘n’ roll, ‘so’', 'the ’90s, ’tis, rock ’n’ roll, ‘so’'],
])('English: %j', (text, expected) => {
  expect(applyEdits(text, englishEdits(text)).replaceAll('\u202f', '~').replaceAll('\u00a0', '_')).toBe(expected);
});

const french = fc.string({ unit: fc.constantFrom(...Array.from('ab 1e2,.;:!?«»n°p€%\u00a0\u202f’(')), maxLength: 40 });

test('setting twice changes nothing more', () => {
  fc.assert(
    fc.property(french, (text) => {
      expect(set(set(text))).toBe(set(text));
    }),
    { numRuns: 2_000 },
  );
});

test('nothing but blanks is ever added or taken away', () => {
  const bare = (text: string): string => text.replaceAll(/[ \u00a0\u202f]/gu, '');
  fc.assert(
    fc.property(french, (text) => {
      expect(bare(set(text))).toBe(bare(text));
    }),
    { numRuns: 2_000 },
  );
});

test('a text cut into pieces is set as the whole is', () => {
  fc.assert(
    fc.property(french, fc.nat(40), (text, at) => {
      const edits = frenchEdits(text);
      const cut = Math.min(at, text.length);
      const pieces = applyEdits(text.slice(0, cut), edits) + applyEdits(text.slice(cut), edits, cut);
      expect(pieces).toBe(set(text));
    }),
    { numRuns: 2_000 },
  );
});

test('the profile of the Union takes blanks away before ; : ! ? in every language, and ties the rest in French', () => {
  const union = (text: string, language: 'fr' | 'en'): string =>
    applyEdits(text, unionEdits(text, language)).replaceAll('\u202f', '~').replaceAll('\u00a0', '_');
  expect([
    union('Vraiment ? Oui ! Soit\u202f; bref\u00a0: voir n° 3, « ici »', 'fr'),
    union('Really ? Yes ! Well ; so : see', 'en'),
    union('à 10:30, http://exemple.fr/a?b=c', 'fr'),
  ]).toEqual([
    'Vraiment? Oui! Soit; bref: voir n°_3, «_ici_»',
    'Really? Yes! Well; so: see',
    'à 10:30, http://exemple.fr/a?b=c',
  ]);
});
