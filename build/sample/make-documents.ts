/** Writes the sample's binary documents anew: `node build/sample/make-documents.ts`. The results are kept in the tree. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { decisionDigest } from './decision-digest.ts';
import { writeInternalNote } from './internal-note.ts';
import { writeLeaflet } from './page-writer.ts';
import { regulatorsDigest } from './regulators-digest.ts';

const folder = path.join(import.meta.dirname, '../../electron/usecases/casefile/sample/documents');

writeFileSync(path.join(folder, 'autorites/fiche-argos-7-clearview.pdf'), await writeLeaflet(decisionDigest));
writeFileSync(path.join(folder, 'autorites/argos-digest-other-regulators.pdf'), await writeLeaflet(regulatorsDigest));
writeFileSync(path.join(folder, 'cabinet/note-interne-astreinte.docx'), writeInternalNote());
