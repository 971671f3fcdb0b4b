import { expect, test } from 'vitest';
import { readPdf } from '../../../../electron/importers/pdf/read-pdf.ts';
import type { ExtractedDocument } from '../../../../electron/importers/imported.ts';
import {
  encryptedPdf,
  makePdf,
  paragraphAt,
  pdfBytes,
  scannedPdf,
  unreadableLayer,
  withBadPage,
} from '../../../support/documents/pdf.ts';

const read = async (bytes: Uint8Array): Promise<ExtractedDocument> =>
  readPdf({ bytes, fileName: 'pièce.pdf', today: '2026-01-15', tick: () => undefined });

const TWO_PAGES = [
  [
    { text: 'Note de synthèse', y: 760, size: 22 },
    ...paragraphAt(700, [
      'La formation restreinte a retenu quatre manquements et fixé le montant de',
      'l’amende au regard du chiffre d’affaires déclaré par la société mise en',
      'cause, qui n’a pas produit ses comptes.',
    ]),
    ...paragraphAt(620, [
      'L’injonction court à compter de la notification de la décision rendue au',
      'mois d’octobre.',
    ]),
  ],
  paragraphAt(760, ['La seconde page poursuit le raisonnement sans le reprendre.']),
];

test('a PDF becomes paragraphs with the page on which each begins', async () => {
  const document = await read(await pdfBytes(TWO_PAGES));
  expect(document).toMatchObject({
    kind: 'pdf',
    state: 'read',
    pageCount: 2,
    title: 'Note de synthèse',
    problem: null,
  });
  expect(document.segments.map(({ start, end, block }) => [block, document.body.slice(start, end)])).toEqual([
    ['heading', 'Note de synthèse'],
    [
      'paragraph',
      'La formation restreinte a retenu quatre manquements et fixé le montant de l’amende au regard du chiffre d’affaires déclaré par la société mise en cause, qui n’a pas produit ses comptes.',
    ],
    ['paragraph', 'L’injonction court à compter de la notification de la décision rendue au mois d’octobre.'],
    ['paragraph', 'La seconde page poursuit le raisonnement sans le reprendre.'],
  ]);
  expect(document.pageStarts).toEqual([0, document.body.indexOf('La seconde page')]);
});

test('columns of a table are parted by tabs, so that two numbers never become one', async () => {
  const row = (y: number, ...cells: string[]) => cells.map((text, index) => ({ text, y, x: 72 + index * 150 }));
  const document = await read(
    await pdfBytes([[...row(700, 'Amende', '20 000 000', '2022'), ...row(685, 'Astreinte', '5 200 000', '2023')]]),
  );
  expect(document.body).toBe('Amende\t20 000 000\t2022\nAstreinte\t5 200 000\t2023');
});

test('stated title and author are believed unless a program wrote them by itself', async () => {
  const page = [paragraphAt(700, ['Un texte sans titre, fait d’une seule phrase qui se termine.'])];
  const stated = await makePdf(page, { title: 'Rapport d’audit', author: 'Cabinet Lenoir' });
  const automatic = await makePdf(page, { title: 'Microsoft Word - rapport_v3.docx', author: 'Utilisateur' });
  expect(await read(await stated.save())).toMatchObject({
    title: 'Rapport d’audit',
    author: 'Cabinet Lenoir',
    published: '',
    provenance: { title: 'document-data', author: 'document-data' },
  });
  expect(await read(await automatic.save())).toMatchObject({
    title: 'pièce',
    author: '',
    provenance: { title: 'file-name' },
  });
});

test('what cannot be read is told and its original kept', async () => {
  expect(await read(await encryptedPdf())).toMatchObject({ state: 'kept', problem: { code: 'source.encrypted' } });
  expect(await read(Buffer.from('%PDF-1.7\nrien de valable'))).toMatchObject({
    state: 'kept',
    problem: { code: 'source.broken' },
  });
  expect(await read(await scannedPdf())).toMatchObject({
    state: 'no-text',
    body: '',
    pageCount: 1,
    problem: { code: 'source.no-text' },
  });
  expect(await read(await unreadableLayer())).toMatchObject({
    state: 'no-text',
    body: '',
    problem: { code: 'source.no-text' },
  });
});

test('a page that cannot be read is told, and those behind it that cannot be reached', async () => {
  const pages = ['Première page entière.', 'Deuxième page entière.', 'Page perdue.', 'Hors d’atteinte.'];
  const document = await read(
    await withBadPage(
      pages.map((text) => [{ text, y: 700 }]),
      2,
    ),
  );
  expect(document).toMatchObject({
    state: 'read',
    body: 'Première page entière.\n\nDeuxième page entière.',
    pageCount: 4,
    pageStarts: [0, 24, 46, 46],
    problem: { code: 'source.pages-failed', detail: { pages: '3-4' } },
  });
});
