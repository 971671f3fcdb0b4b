import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { encryptedPdf } from '../../support/documents/pdf.ts';
import { writeWaterDocuments } from './water-case.ts';

const ARABIC_NAME = 'مذكرة\nسرية.txt';

/** A folder as one is sent: seven sound documents in subfolders among files that cannot be read, are not what they say, or lead round in a ring. */
export async function writeBadBatch(folder: string): Promise<string> {
  const batch = path.join(folder, 'envoi');
  mkdirSync(batch);
  await writeWaterDocuments(batch);
  writeFileSync(path.join(batch, 'vide.txt'), '');
  writeFileSync(path.join(batch, 'casse.pdf'), '%PDF-1.7\nla suite a été perdue en route');
  writeFileSync(path.join(batch, 'chiffre.pdf'), await encryptedPdf());
  writeFileSync(path.join(batch, 'faux.docx'), 'Ce fichier n’a de Word que le nom.');
  writeFileSync(path.join(batch, ARABIC_NAME), 'Note confidentielle remise par le client, avec les pièces annoncées.');
  symlinkSync('..', path.join(batch, 'dossier', 'boucle'));
  return batch;
}
