import { expect, test } from 'vitest';
import type { ExtractedDocument } from '../../../../electron/importers/imported.ts';
import { readRtf } from '../../../../electron/importers/rtf/read-rtf.ts';

const { raw } = String;
const read = (rtf: string): ExtractedDocument =>
  readRtf({ bytes: Buffer.from(rtf, 'latin1'), fileName: 'note.rtf', today: '2026-01-15', tick: () => undefined });
const shown = ({ segments, body }: ExtractedDocument): string[] =>
  segments.map(({ start, end, block, level }) => `${block}${level ?? ''}: ${body.slice(start, end)}`);

test('headings, lists, tables and notes keep their structure', () => {
  const document = read(
    raw`{\rtf1\ansi\ansicpg1252\deff0{\fonttbl{\f0 Arial;}}{\stylesheet{\s0 Normal;}{\s1\b heading 1;}{\s2 Titre 2;}{\*\cs3 Accent;}{\s4 Quote;}}` +
      raw`{\info{\title Analyse du dossier}{\author Anne Bernard}{\company X}}` +
      raw`{\header\pard En-tête\par}\pard\s1 Note d\'92analyse\par\pard\s2 Les faits\par` +
      raw`\pard La soci\'e9t\'e9{\super\chftn}{\footnote\pard\s1 {\super\chftn} Lettre du\par 3 mars.} n\'92a pas\line r\'e9pondu.\par` +
      raw`\pard{\listtext\f1\'b7\tab}Un\par\pard{\listtext 2.\tab}Deux\par` +
      raw`\trowd\cellx1\cellx2\pard\intbl Chef\cell Som\par me\cell\row\trowd\pard\intbl Amende\cell {\field{\*\fldinst HYPERLINK "x"}{\fldrslt 20}}\cell\row` +
      raw`\pard\s4 Nous contestons.\par\pard Fin{\pict\pngblip 89504e470d0a}{\v cach\'e9}{\deleted biff\'e9} du texte` +
      '}\u0000',
  );
  expect(shown(document)).toEqual([
    'heading1: Note d’analyse',
    'heading2: Les faits',
    'paragraph: La société[1] n’a pas\nrépondu.',
    'list-item: Un',
    'list-item: 2. Deux',
    'table-row: Chef\tSom me',
    'table-row: Amende\t20',
    'quotation: Nous contestons.',
    'paragraph: Fin du texte',
    'list-item: [1] Lettre du 3 mars.',
  ]);
  expect(document).toMatchObject({
    kind: 'rtf',
    state: 'read',
    title: 'Analyse du dossier',
    author: 'Anne Bernard',
    provenance: { title: 'document-data', author: 'document-data' },
  });
});

test('what the file says of its making dates it with a doubt, as precisely as it is given, when its text is silent', () => {
  const dated = (info: string, text = 'Bonjour.'): unknown => {
    const { published, genre, basis } = read(raw`{\rtf1\ansi{\info${info}}${text}}`);
    return [published, basis.published?.tag, basis.published?.words, genre];
  };
  expect(dated(raw`{\creatim\yr2023\mo5\dy11\hr9\min30}{\revtim\yr2024\mo1\dy2}`)).toEqual([
    '2023-05-11?',
    '\\creatim',
    '2023-05-11',
    '',
  ]);
  expect(dated(raw`{\creatim\yr1601}{\revtim\yr2024\mo1}`)).toEqual(['2024-01?', '\\revtim', '2024-01', '']);
  expect(dated(raw`{\creatim\yr2031\mo5\dy11}{\category Contrat}`)).toEqual(['', undefined, undefined, 'contract']);
  expect(dated(raw`{\creatim\yr2023\mo5\dy11}`, raw`Publi\'e9 le 3 avril 2022\par Le bac est \'e0 quai.`)).toEqual([
    '2022-04-03',
    undefined,
    'Publié le 3 avril 2022',
    '',
  ]);
});

test('characters come right whatever way they are written', () => {
  const body = (rtf: string): string => read(rtf).body;
  expect(body(raw`{\rtf1\ansi\ansicpg1252 \'80\'92\'9c\~\_\'e9}`)).toBe('€’œ\u00a0\u2011é');
  expect(body(raw`{\rtf1\mac \'8e\'d5}`)).toBe('é’');
  expect(body(raw`{\rtf1\ansi\ansicpg1251 \'cf\'f0\'e8}`)).toBe('При');
  expect(body(raw`{\rtf1\ansi{\fonttbl{\f0 A;}{\f1\fcharset128 M;}}\f0 x{\f1 \'93\'fa\'96\'7b}\'e9}`)).toBe('x日本é');
  expect(body(raw`{\rtf1\uc1 a\u8217 ?b\u233\'e9c{\uc0\u233 d}\uc2\u-3913 xyz\u8212\'97\'97w}`)).toBe(
    'a’béc\u00e9d\uf0b7z—w',
  );
  expect(body(raw`{\rtf1\uc1\u55357?\u56832?!}`)).toBe('😀!');
  expect(body(raw`{\rtf1 a\\b\{c\}\-d\emdash\ldblquote e\rdblquote\tab f\bin5 }{}\x g}`)).toBe('a\\b{c}d—“e”\tf g');
  expect(body('{\\rtf1 a\\\nb\r\nc}')).toBe('a\n\nbc');
});

test('destinations that a reader does not know are passed over, and text boxes are not', () => {
  const body = (rtf: string): string => read(rtf).body;
  expect(body(raw`{\rtf1 a{\*\inconnu b{c}}d{\inconnu e}}`)).toBe('ade');
  expect(body(raw`{\rtf1 a\par{\shp{\*\shpinst{\sp{\sn x}{\sv 1}}{\shptxt\pard bo\'eete\par}}}b}`)).toBe(
    'a\n\nboîte\n\nb',
  );
  expect(body(raw`{\rtf1 {\upr{ansi}{\*\ud{unicode\u233 ?}}}}`)).toBe('unicodeé');
});

test('depth is bounded, and what is left open or closed once too often is no obstacle', () => {
  expect(read(raw`{\rtf1 a${'{'.repeat(200_000)}b${'}'.repeat(200_000)}c}`).body).toBe('abc');
  expect(read(raw`{\rtf1 a{\b b`).body).toBe('ab');
  expect(read(raw`{\rtf1 a}}}}b`).body).toBe('ab');
  expect(read(raw`{\rtf1\trowd\intbl a\cell b`).body).toBe('a\tb');
  expect(read(raw`{\rtf1 a{\footnote b`).body).toBe('a[1]\n\n[1] b');
  expect(read(raw`{\rtf1 }`)).toMatchObject({ state: 'no-text', problem: { code: 'source.no-text' } });
});
