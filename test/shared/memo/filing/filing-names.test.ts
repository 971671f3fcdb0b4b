import fc from 'fast-check';
import { expect, it } from 'vitest';
import { FILING_PROFILES } from '../../../../shared/domain/filing.ts';
import { documentFileName, exhibitFileName } from '../../../../shared/memo/filing/filing-names.ts';

it('begins with the number and goes on with the title', () => {
  expect([
    exhibitFileName('telerecours', 1, 'Arrêté n° 12 du préfet – œuvre.'),
    exhibitFileName('rpva', 12, 'Procès-verbal de constat'),
    exhibitFileName('plain', 3, 'Lettre : « Réponse » / suite.'),
    exhibitFileName('telerecours', 4, 'Письмо'),
    exhibitFileName('telerecours', 5, 'Rapport '.repeat(20)),
    documentFileName('telerecours', 'Mémoire en défense', 'Memoire'),
    documentFileName('telerecours', '…', 'Memoire'),
  ]).toEqual([
    'PJ1_Arrete_n_12_du_prefet_oeuvre.pdf',
    '12_Proces_verbal_de_constat.pdf',
    '3 - Lettre « Réponse » suite.pdf',
    'PJ4.pdf',
    `PJ5_${'Rapport_'.repeat(9).slice(0, -1)}.pdf`,
    'Memoire_en_defense.pdf',
    'Memoire.pdf',
  ]);
});

it('is a name that its platform takes, whatever the title', () => {
  const title = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 300 }),
    fc.string({ unit: 'binary', maxLength: 300 }),
  );
  fc.assert(
    fc.property(
      fc.constantFrom(...FILING_PROFILES),
      fc.integer({ min: 1, max: 9_999 }),
      title,
      (profile, number, text) => {
        const name = exhibitFileName(profile, number, text);
        const plain = profile !== 'plain';
        const pattern = plain
          ? /^(?:PJ)?\d+(?:_[A-Za-z0-9]+)*\.pdf$/u
          : /^\d+(?: - [^\p{Cc}\\/:*?"<>|]*[^\p{Cc}\\/:*?"<>|.\s])?\.pdf$/u;
        return pattern.test(name) && Array.from(name).length <= (profile === 'telerecours' ? 80 : 120);
      },
    ),
    { numRuns: 50 },
  );
});
