/** A folder with one document of every kind, each about the same closed towpath and each with words of its own. */
import { zipSync } from 'fflate';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { docxParts, paragraph } from '../../support/documents/docx.ts';
import { makePng } from '../../support/documents/image.ts';
import { attached, makeMail, makeSavedPage } from '../../support/documents/mail.ts';
import { makeOutlookMessage } from '../../support/documents/msg.ts';
import { odtParts } from '../../support/documents/odt.ts';
import { makePdf, paragraphAt } from '../../support/documents/pdf.ts';
import { makeZip } from '../../support/documents/zip.ts';

export interface MixedDocument {
  readonly file: string;
  /** By which the palette finds it. */
  readonly title: string;
  /** Stand nowhere else in the folder, in one line of every view. */
  readonly words: string;
  /** What is shown when one asks for the original; documents without one are read as text. */
  readonly original?: 'pages' | 'page';
}

const page = (title: string, words: string): string =>
  `<!DOCTYPE html><html lang="fr"><head><title>${title}</title><meta http-equiv="refresh" content="0;url=https://loin.example/">` +
  '<style>@import url(https://loin.example/s.css); p { color: #222; background: url(https://loin.example/f.png) }</style>' +
  '<script>document.title = "pris"; window.pris = true</script></head><body onload="window.pris = true">' +
  `<nav><a href="https://loin.example/">Accueil</a></nav><article><h1>${title}</h1><p onclick="window.pris = true">${words}</p>` +
  '<img src="https://loin.example/p.png" onerror="window.pris = true" alt="L’écluse">' +
  '<iframe src="https://loin.example/"></iframe><form action="https://loin.example/"><input name="q"></form></article></body></html>';

const TITLES = {
  pdf: 'Rapport du garde',
  scan: 'plan-cadastral',
  html: 'Le chemin de halage barré',
  mhtml: 'La barrière reste fermée',
} as const;

export const MIXED: readonly MixedDocument[] = [
  { file: 'rapport.pdf', title: TITLES.pdf, words: 'cadenas posé le 7 juin', original: 'pages' },
  { file: 'halage.html', title: TITLES.html, words: 'Les promeneurs font demi-tour', original: 'page' },
  { file: 'barriere.mhtml', title: TITLES.mhtml, words: 'Le maire promet une clé', original: 'page' },
  { file: 'lettre.eml', title: 'Réponse à la mise en demeure', words: 'nous rouvrirons le passage', original: 'page' },
  { file: 'message.msg', title: 'Servitude de halage', words: 'la servitude date de 1807', original: 'page' },
  { file: 'note.docx', title: 'Note sur la servitude', words: 'aucun titre de propriété' },
  { file: 'compte-rendu.odt', title: 'Compte rendu', words: 'la commission se transporte' },
  { file: 'constat.rtf', title: 'Constat', words: 'la chaîne est tendue' },
  { file: 'journal.md', title: 'Journal du club', words: 'la sortie est annulée' },
  { file: 'annonce.txt', title: 'Avis aux riverains', words: 'le bief sera vidangé' },
];

/** @returns the folder to drop */
export async function writeMixedFolder(parent: string): Promise<string> {
  const folder = path.join(parent, 'halage');
  mkdirSync(folder);
  const write = (name: string, bytes: string | Uint8Array): void => writeFileSync(path.join(folder, name), bytes);
  const of = (file: string): MixedDocument => {
    const found = MIXED.find((document) => document.file === file);
    if (!found) throw new Error(file);
    return found;
  };
  const [pdf, html, mhtml] = [of('rapport.pdf'), of('halage.html'), of('barriere.mhtml')];
  const filler = (number: number) =>
    paragraphAt(760, [`Feuillet ${number}.`, 'Rien à signaler ce jour sur le chemin.']);
  const report = await makePdf(
    [
      [{ text: pdf.title, y: 780, size: 22 }, ...paragraphAt(700, ['Le garde a relevé les faits suivants.'])],
      ...Array.from({ length: 8 }, (_, index) => filler(index + 2)),
      paragraphAt(500, [`Constaté : ${pdf.words}`, 'sur la barrière amont, de nouveau signalée en irri-', 'gation.']),
    ],
    { title: pdf.title },
  );
  write(pdf.file, await report.save());
  const scan = await makePdf([[], []]);
  const picture = await scan.embedPng(makePng(40, 30));
  for (const sheet of scan.getPages()) sheet.drawImage(picture, { x: 40, y: 40, width: 500, height: 700 });
  write('plan-cadastral.pdf', await scan.save());
  write(html.file, page(html.title, `${html.words} au droit de l’écluse.`));
  write(
    mhtml.file,
    makeSavedPage(page(mhtml.title, `${mhtml.words} aux pêcheurs.`), 'https://gazette.example/barriere'),
  );
  const list = attached('photo.png', makePng(320, 200), 'image/png');
  write('lettre.eml', makeMail(`Monsieur le maire,\n\nnous rouvrirons le passage dès demain.\n\nBien à vous.`, [list]));
  const { title, words } = of('message.msg');
  write(
    'message.msg',
    makeOutlookMessage({
      properties: { '0037001f': title, '1000001f': `Selon moi, ${words}.`, '0c1a001f': 'Ève Roc' },
    }),
  );
  const note = `${paragraph('Note sur la servitude', 'Title')}${paragraph('Le riverain ne produit aucun titre de propriété.')}`;
  write('note.docx', zipSync(docxParts(note, { title: 'Note sur la servitude' })));
  const record =
    '<text:h text:outline-level="1">Compte rendu</text:h><text:p>Lundi, la commission se transporte sur les lieux.</text:p>';
  write('compte-rendu.odt', zipSync(odtParts(record, '<dc:title>Compte rendu</dc:title>')));
  write(
    'constat.rtf',
    Buffer.from(
      String.raw`{\rtf1\ansi\ansicpg1252{\info{\title Constat}}\pard Constat\par À midi, la cha\'eene est tendue.\par}`,
      'latin1',
    ),
  );
  write('journal.md', '# Journal du club\n\nFaute de passage, la sortie est annulée.\n');
  write('annonce.txt', 'Avis aux riverains\n\nEn septembre, le bief sera vidangé pour travaux.\n');
  write('cadenas.png', makePng(640, 400, 0x60));
  write('envoi.zip', makeZip([{ name: 'sous/recu.txt', bytes: 'Reçu\n\nLe serrurier a été payé 84 euros.\n' }]));
  return folder;
}
