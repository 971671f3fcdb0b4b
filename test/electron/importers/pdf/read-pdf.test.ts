import { PDFName, PDFString } from 'pdf-lib';
import { expect, test } from 'vitest';
import { dayOfPdfStamp } from '../../../../electron/importers/pdf/guess-from-properties.ts';
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

test('a day is as precise as the file states it, in the zone in which it was made', async () => {
  const page = [paragraphAt(700, ['Un texte sans date, fait d’une seule phrase qui se termine.'])];
  const dated = await makePdf(page);
  dated.setCreationDate(new Date('2023-05-11T22:30:00Z'));
  const made = await read(await dated.save());
  expect(made).toMatchObject({ published: '2023-05-11?', captured: '', basis: { published: { rule: 'file-made' } } });
  const printed = await makePdf(page);
  printed.setCreationDate(new Date('2023-05-11T10:00:00Z'));
  printed.setCreator('Mozilla/5.0 (X11; Linux x86_64) Chrome/120.0.0.0');
  expect(await read(await printed.save())).toMatchObject({ published: '', captured: '2023-05-11' });
});

test('an XMP packet is believed before the Info dictionary', async () => {
  const document = await makePdf([paragraphAt(700, ['Un texte sans date, fait d’une seule phrase qui se termine.'])], {
    title: 'Modèle de lettre',
  });
  const packet = `<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:prism="http://prismstandard.org/namespaces/basic/2.0/"><dc:title><rdf:Alt><rdf:li xml:lang="x-default">Rapport d’audit</rdf:li></rdf:Alt></dc:title><dc:creator><rdf:Seq><rdf:li>Anne Bernard</rdf:li><rdf:li>Luc Petit</rdf:li></rdf:Seq></dc:creator><prism:publicationDate>2023-05</prism:publicationDate><prism:publicationName>Revue du fleuve</prism:publicationName></rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>`;
  const stream = document.context.stream(Buffer.from(packet), { Type: 'Metadata', Subtype: 'XML' });
  document.catalog.set(PDFName.of('Metadata'), document.context.register(stream));
  document.catalog.set(PDFName.of('Lang'), PDFString.of('fr-FR'));
  expect(await read(await document.save())).toMatchObject({
    title: 'Rapport d’audit',
    author: 'Anne Bernard, Luc Petit',
    published: '2023-05',
    publisher: 'Revue du fleuve',
    language: 'fr',
    basis: { title: { tag: 'XMP dc:title' }, published: { tag: 'XMP prism:publicationdate' } },
  });
  expect(dayOfPdfStamp("D:20230511233000-08'00'", '2026-01-15')).toBe('2023-05-11');
  expect(dayOfPdfStamp('D:202305', '2026-01-15')).toBe('2023-05');
  expect(dayOfPdfStamp('D:2023', '2026-01-15')).toBe('2023');
  expect(dayOfPdfStamp('D:20991231', '2026-01-15')).toBeUndefined();
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

test('a narrow column drawn out to both edges is text, and a table beside it a table', async () => {
  // Each word at its place, as a setter draws out lines of 130 points.
  const at = (y: number, ...words: readonly (readonly [string, number])[]) =>
    words.map(([text, x]) => ({ text, x, y, size: 10 }));
  const document = await read(
    await pdfBytes([
      [
        ...at(700, ['La responsabilité de la', 72], ['com-', 182]),
        ...at(688, ['mune', 72], ['gestionnaire', 151]),
        ...at(676, ['du', 72], ['barrage', 172]),
        ...at(664, ['est recherchée ce matin', 72]),
        ...at(600, ['Chef', 72], ['Somme', 170]),
        ...at(588, ['Amende', 72], ['20 000', 170]),
        ...at(576, ['Astreinte', 72], ['5 000', 170]),
      ],
    ]),
  );
  expect(document.body).toBe(
    'La responsabilité de la commune gestionnaire du barrage est recherchée ce matin\n\nChef\tSomme\nAmende\t20 000\nAstreinte\t5 000',
  );
});
