import { beforeAll, describe, expect, it } from 'vitest';
import { loadDictionary, type Dictionary } from '../../../../electron/usecases/spelling/dictionary.ts';
import { wordsIn } from '../../../../shared/text/spelling/words-in.ts';

let french: Dictionary;
let english: Dictionary;
beforeAll(() => {
  french = loadDictionary('fr');
  english = loadDictionary('en');
});

const wrongIn = (dictionary: Dictionary, text: string): readonly string[] =>
  wordsIn(text)
    .map(({ word }) => word)
    .filter((word) => !dictionary.isRight(word));

describe('French', () => {
  it('accepts what lawyers write', () => {
    const text = `Attendu qu’aux termes de l'article L. 511-2, la régie n’a pas exécuté la mise en demeure susvisée ; qu’il échet de liquider
      l’astreinte, fixée à 1 500 € par jour (CE, 3 mars 2021, n° 440442, Rec. Lebon p. 12 ; cf. infra, XIVe considérant). Qu’a-t-elle répondu ?
      Celle-ci s’y oppose-t-elle ? L’État et les sous-traitants, jusqu’alors non-comparants, étaient in solidum tenus. PROCÉDURE ET PROCEDURE.
      Le RGPD, la CJUE et la Cnil ; voir www.exemple.fr/aide, greffe@exemple.fr et pièce-3.pdf. Aujourd’hui, œuvre, cœur, peut-être, règlement.`;
    expect(wrongIn(french, text)).toEqual([]);
  });

  it('finds what is wrong, elided or not', () => {
    expect(wrongIn(french, 'Le réglement de l’astrainte fut notifé a la societé, qu’ils contestte.')).toEqual([
      'réglement',
      'l’astrainte',
      'notifé',
      'societé',
      'contestte',
    ]);
  });

  it('offers what was meant first, in the same case and with what was elided', () => {
    expect(french.suggest('procedure')[0]).toBe('procédure');
    expect(french.suggest('Etat')[0]).toBe('État');
    expect(french.suggest('coeur')[0]).toBe('cœur');
    expect(french.suggest('réglement')[0]).toBe('règlement');
    expect(french.suggest("l'astrainte")[0]).toBe('l’astreinte');
    expect(french.suggest('mémorendum')[0]).toBe('mémorandum');
    expect(french.suggest('apel')).toContain('appel');
    expect(french.suggest('xqzwkv')).toEqual([]);
  });
});

describe('English', () => {
  it('accepts both ways to spell, possessives and compounds', () => {
    const text = `The claimant's organisation – or organization – breached the licence agreement; the parties' defence (or defense) fails.
      Cross-examination, estoppel, judgment and judgement. It isn’t the Commissioner’s view.`;
    expect(wrongIn(english, text)).toEqual([]);
  });

  it('finds and mends what is wrong', () => {
    expect(wrongIn(english, 'The memorandom was recieved by the comittee.')).toEqual([
      'memorandom',
      'recieved',
      'comittee',
    ]);
    expect(english.suggest('memorandom')[0]).toBe('memorandum');
    expect(english.suggest('Recieved')[0]).toBe('Received');
    expect(english.suggest('comittee')[0]).toBe('committee');
  });
});
