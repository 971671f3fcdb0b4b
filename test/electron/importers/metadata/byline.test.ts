import { expect, test } from 'vitest';
import { readByline } from '../../../../electron/importers/metadata/byline.ts';

test.each([
  ['Par Maud Ferrier et Ivo Kranz', 'Maud Ferrier et Ivo Kranz'],
  ['par Maud Ferrier, gardienne de phare', 'Maud Ferrier'],
  ['Publié par Maud Ferrier à 21:05', 'Maud Ferrier'],
  ['door Maud Ferrier 4 juni 2019, 08:00', 'Maud Ferrier'],
  ['Door: onze correspondent Ivo Kranz', 'Ivo Kranz'],
  ['Par notre correspondante à Brest, Maud Ferrier', 'Maud Ferrier'],
  ['Authors: Maud Ferrier, Partner; Ivo Kranz, Associate', 'Maud Ferrier; Ivo Kranz'],
  ['By Maud Ferrier (Brest) and Ivo Kranz (Kiel)', 'Maud Ferrier and Ivo Kranz'],
])('%s', (line, names) => expect(readByline(line)).toBe(names));

test.each([
  'Par Maud Ferrier, il a été dit que la lampe était éteinte',
  'By Ivo Kranz 3 lamps were bought',
  'par la fenêtre du phare',
])('no byline: %s', (line) => expect(readByline(line)).toBeUndefined());
