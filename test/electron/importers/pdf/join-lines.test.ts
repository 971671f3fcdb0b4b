import { expect, test } from 'vitest';
import { joinLines, wholeWords } from '../../../../electron/importers/pdf/join-lines.ts';

const join = (lines: readonly string[], elsewhere: string): string =>
  joinLines(lines, wholeWords([elsewhere, ...lines]));

test('a hyphen at a line’s end goes only when the document shows the joined word', () => {
  expect(join(['une base de recon-', 'naissance faciale'], 'La reconnaissance est un traitement.')).toBe(
    'une base de reconnaissance faciale',
  );
  expect(join(['le porte-', 'parole a répondu'], 'Son porte-parole était absent.')).toBe('le porte-parole a répondu');
  expect(join(['une base de recon-', 'naissance faciale'], 'Rien de semblable ailleurs.')).toBe(
    'une base de recon-\nnaissance faciale',
  );
  expect(join(['l’article 5-', '1 du règlement'], '')).toBe('l’article 5-\n1 du règlement');
  expect(join(['une recon\u00ad', 'naissance'], '')).toBe('une reconnaissance');
});

test('when both spellings occur the print is left as it is', () => {
  expect(join(['il a contre-', 'dit la société'], 'Il a contredit puis contre-dit.')).toBe(
    'il a contre-\ndit la société',
  );
});
