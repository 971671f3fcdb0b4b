import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readText } from '../../../../electron/importers/text/read-text.ts';
import type { ExtractedDocument } from '../../../../electron/importers/imported.ts';

const read = (text: string | Uint8Array, fileName = 'note.txt'): ExtractedDocument =>
  readText({
    bytes: typeof text === 'string' ? Buffer.from(text) : text,
    fileName,
    today: '2026-01-15',
    tick: () => undefined,
  });
const segmentsOf = ({ body, segments }: ExtractedDocument): string[][] =>
  segments.map(({ start, end, role, block, level }) => [
    level === undefined ? block : `${block} ${level}`,
    role,
    body.slice(start, end),
  ]);

const LONG =
  'La commission a rendu sa décision à l’issue d’une instruction longue, au cours de laquelle l’éditeur n’a produit aucune pièce, malgré trois relances adressées à son représentant.';

test('paragraphs, headings, lists and quotations are told from their lines', () => {
  const document = read(
    `Une amende pour l’éditeur\r\n\r\n${LONG}\r\n\r\nCe qui est reproché\r\n\r\n${LONG}\r\n- le défaut de base légale\r\n- le défaut de réponse\r\n\r\n> Nous contestons.\r\n> Nous ferons appel.\r\n   \r\nFin.`,
  );
  expect(segmentsOf(document)).toEqual([
    ['heading 1', 'heading', 'Une amende pour l’éditeur'],
    ['paragraph', 'body', LONG],
    ['heading 2', 'heading', 'Ce qui est reproché'],
    ['paragraph', 'body', LONG],
    ['list-item', 'body', '- le défaut de base légale'],
    ['list-item', 'body', '- le défaut de réponse'],
    ['quotation', 'body', '> Nous contestons.\n> Nous ferons appel.'],
    ['paragraph', 'body', 'Fin.'],
  ]);
  expect(document).toMatchObject({ state: 'read', title: 'Une amende pour l’éditeur', provenance: { title: 'text' } });
});

test('lines broken at a margin are one paragraph, lines of their own are several', () => {
  const wrapped = [
    'La commission a rendu sa décision à l’issue d’une instruction longue, au',
    'cours de laquelle l’éditeur n’a produit aucune pièce malgré les relances',
    'du rapporteur.',
  ].join('\n');
  expect(segmentsOf(read(wrapped))).toEqual([['paragraph', 'body', wrapped]]);
  expect(read('Étaient présents :\nMme Aubry\nM. Castel').segments).toHaveLength(3);
});

test('the surroundings of a pasted page are labelled, never dropped', () => {
  const document = read(
    `lundi, mars 4, 2024\nAccueilActualitésDroitUne amende pour...\n\nUne amende pour l’éditeur\n\nPublié le\n\n${LONG}\n\nDerniers articles\n\nUn tout autre sujet\n\nLa suite à lire ici...\n\n2 commentaires\n\nJe n’y crois pas.`,
  );
  expect(segmentsOf(document).map(([, role, text]) => [role, text?.slice(0, 20)])).toEqual([
    ['menu', 'lundi, mars 4, 2024'],
    ['menu', 'AccueilActualitésDro'],
    ['heading', 'Une amende pour l’éd'],
    ['body', 'Publié le'],
    ['body', LONG.slice(0, 20)],
    ['related', 'Derniers articles'],
    ['related', 'Un tout autre sujet'],
    ['related', 'La suite à lire ici.'],
    ['comments', '2 commentaires'],
    ['comments', 'Je n’y crois pas.'],
  ]);
  expect(document).toMatchObject({ title: 'Une amende pour l’éditeur', published: '' });
});

test('a file without a visible character has no text', () => {
  expect(read(' \n\t\n\u200b')).toMatchObject({ state: 'no-text', body: '', problem: { code: 'source.no-text' } });
});

test('whatever the text, segments lie in order, apart, within it, and leave out nothing but line breaks', () => {
  const lines = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom('', '  ', '- item', '1. un', '> cité', LONG, 'Titre court', 'Par Anne Bernard', '3 commentaires'),
  );
  fc.assert(
    fc.property(fc.array(lines, { maxLength: 30 }), (all) => {
      const { body, segments } = read(all.join('\n'));
      let end = 0;
      for (const segment of segments) {
        expect(body.slice(end, segment.start)).toMatch(/^\n*$/u);
        expect(body.slice(segment.start, segment.end).trim()).not.toBe('');
        end = segment.end;
      }
      expect(body.slice(end)).toBe('');
      expect(body).toBe(body.normalize('NFC'));
    }),
  );
});

test('a text of very many lines tells progress while they are looked at', () => {
  let ticks = 0;
  const bytes = Buffer.from('Une ligne.\n\n'.repeat(20_001));
  readText({ bytes, fileName: 'note.txt', today: '2026-01-15', tick: () => void ticks++ });
  expect(ticks).toBeGreaterThanOrEqual(4);
});
