/** Invented articles that share wording or do not, and a way to bring texts into a case file as an import does. */
import { createHash } from 'node:crypto';
import path from 'node:path';
import type { CaseFile } from '../../electron/store/case-file.ts';
import { packDocument } from '../../electron/importers/read-document.ts';
import { readText } from '../../electron/importers/text/read-text.ts';
import { insertBatch } from '../../electron/store/queries/source.ts';
import { makeId } from '../../electron/system/make-id.ts';
import { NO_COUNTS } from '../../electron/usecases/intake/batch-progress.ts';
import { commitArrivals } from '../../electron/usecases/intake/commit-arrivals.ts';
import { noteAllWording } from '../../electron/usecases/families/note-wording.ts';
import type { Written } from '../../electron/usecases/intake/write-arrivals.ts';

const VOCABULARY =
  'le un des cette leur port quai digue chantier navire équipage capitaine préfet mairie syndicat ouvrier grève enquête rapport expert houle tempête cargaison assureur tribunal audience retard pilote remorqueur bassin écluse dragage vase relevé mesure semaine lundi matin soir hiver année million tonnes mètres selon après avant contre pour avec sans dans sous vers mais donc encore déjà toujours jamais annonce refuse demande observe constate propose reporte inspecte répare ferme ouvre'.split(
    ' ',
  );

/** `count` words of an article that no other seed shares. */
export function article(seed: number, count = 220): string {
  let state = seed * 2_654_435_761 + 1;
  const words: string[] = [];
  for (let at = 0; at < count; at++) {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    words.push(VOCABULARY[(state >>> 8) % VOCABULARY.length] ?? '');
    if (at % 14 === 13) words[at] += '.';
    if (at % 56 === 55) words[at] += '\n\n';
  }
  return words.join(' ').replaceAll(/ *\n\n */gu, '\n\n');
}

/** A press release of some 60 words. */
export const RELEASE =
  'La compagnie des bacs de l’estuaire informe ses passagers que la traversée de nuit sera suspendue du 3 au 19 mars, le temps de remplacer les deux rampes d’embarquement dont le contrôle annuel a montré l’usure. Les titulaires d’un abonnement recevront sans démarche un avoir égal à la moitié du mois, et une navette par la route partira du quai nord toutes les quarante minutes.';

/** Changes one word of so many. */
export const reword = (text: string, every: number, shift = 0): string =>
  text
    .split(' ')
    .map((word, at) => (at % every === shift ? `autrement${at}` : word))
    .join(' ');

/** Imports texts as one batch, each under its name, and notes their wording as the host does after an import. */
export function importTexts(file: CaseFile, texts: Readonly<Record<string, string>>): Written {
  const batchId = makeId();
  file.commit('sources.imported', (db) => insertBatch(db, { id: batchId, label: 'lot', startedAt: '2026-01-15' }), {
    mergeKey: `batch:${batchId}`,
  });
  const arrivals = Object.entries(texts).map(([name, content]) => {
    const bytes = Buffer.from(content);
    const document = readText({ bytes, fileName: path.basename(name), today: '2026-01-15', tick: () => undefined });
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    return {
      inside: 0,
      leftAside: [],
      found: { path: name, fileName: path.basename(name), relativePath: name, size: bytes.length },
      outcome: { ok: true, sha256, size: bytes.length, bytes, document: packDocument(document) },
    } as const;
  });
  const written = commitArrivals(file, batchId, arrivals, { ...NO_COUNTS, found: arrivals.length });
  noteAllWording(file);
  return written;
}
