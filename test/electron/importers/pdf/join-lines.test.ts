import { expect, test } from 'vitest';
import { joinLines, wholeWords } from '../../../../electron/importers/pdf/join-lines.ts';

const join = (lines: readonly string[], elsewhere: string): string =>
  joinLines(lines, wholeWords([elsewhere, ...lines]));

test('a hyphen at a line’s end goes unless the word may have been written with it', () => {
  expect(join(['une base de recon-', 'naissance faciale'], 'La reconnaissance est un traitement.')).toBe(
    'une base de reconnaissance faciale',
  );
  expect(join(['le porte-', 'parole a répondu'], 'Son porte-parole était absent.')).toBe('le porte-parole a répondu');
  expect(join(['une base de recon-', 'naissance faciale'], 'Rien de semblable ailleurs.')).toBe(
    'une base de reconnaissance faciale',
  );
  expect(join(['l’article 5-', '1 du règlement'], '')).toBe('l’article 5-\n1 du règlement');
  expect(join(['une recon\u00ad', 'naissance'], '')).toBe('une reconnaissance');
});

test('when both spellings occur the print is left as it is', () => {
  expect(join(['il a contre-', 'dit la société'], 'Il a contredit puis contre-dit.')).toBe(
    'il a contre-\ndit la société',
  );
});

test.each([
  ['peut-', 'être régularisées'],
  ['la sous-', 'traitance'],
  ['celles-', 'ci demeurent'],
  ['a-', 't-il répondu'],
  ['les délais pré-', 'et postcontractuels'],
  ['Klima-', 'und Umweltschutz'],
  ['c’est-à-', 'dire rien'],
])('in doubt the print stays: %s %s', (first, second) => {
  expect(join([first, second], '')).toBe(`${first}\n${second}`);
});

test('two words of the document joined by a hyphen may be a compound', () => {
  expect(join(['la clause bateau-', 'phare du contrat'], 'Le bateau passe le phare.')).toBe(
    'la clause bateau-\nphare du contrat',
  );
});
