import { expect, test } from 'vitest';
import { withoutText } from '../../../../electron/importers/document/extracted.ts';
import { withDateInName } from '../../../../electron/importers/metadata/date-in-name.ts';

const dated = (name: string, kind: 'pdf' | 'image' = 'pdf'): string[] => {
  const { published, captured } = withDateInName(withoutText(kind, 'no-text', name, null, 'x/1'), name, '2026-01-15');
  return [published, captured];
};

test('a day in the name of a file is believed with a doubt when nothing else dates it', () => {
  expect(dated('2023-05-11 Lettre du préfet.pdf')).toEqual(['2023-05-11?', '']);
  expect(dated('lettre_20230511.pdf')).toEqual(['2023-05-11?', '']);
  expect(dated('Lettre 11.05.2023.pdf')).toEqual(['2023-05-11?', '']);
  expect(dated('2023-13-45.pdf')).toEqual(['', '']);
  expect(dated('2027-01-01.pdf')).toEqual(['', '']);
  expect(dated('dossier 120230511.pdf')).toEqual(['', '']);
});

test('pictures and captures were taken on that day', () => {
  expect(dated('IMG_20230511_102030.jpg', 'image')).toEqual(['', '2023-05-11?']);
  expect(dated('Capture d’écran 2023-05-11.pdf')).toEqual(['', '2023-05-11?']);
});

test('what the document says itself stays', () => {
  const own = { ...withoutText('pdf', 'no-text', 'a', null, 'x/1'), published: '2022', captured: '2024' };
  expect(withDateInName(own, '2023-05-11.pdf', '2026-01-15')).toBe(own);
});
