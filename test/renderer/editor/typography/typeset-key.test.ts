import { expect, test } from 'vitest';
import { typesetKey } from '../../../../renderer/editor/typography/typeset-key.ts';
import type { MemoSettings } from '../../../../shared/domain/memo.ts';

/** Types a text key by key, as the editor would. */
const type = (text: string, profile: MemoSettings['typography']): string => {
  let written = '';
  for (const key of text) {
    const edit = typesetKey(written, key, profile);
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
  expect(type(keys, 'eu')).toBe(written);
});
