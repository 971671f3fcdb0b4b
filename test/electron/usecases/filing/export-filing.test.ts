import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { USUAL_LIMITS } from '../../../../shared/domain/filing.ts';
import { getExhibits } from '../../../../electron/usecases/exhibits/get-exhibits.ts';
import { updateExhibit } from '../../../../electron/usecases/exhibits/update-exhibit.ts';
import { exportFiling } from '../../../../electron/usecases/filing/export-filing.ts';
import { listAudit } from '../../../../electron/usecases/matter/list-audit.ts';
import { createMemo } from '../../../../electron/usecases/memo/create-memo.ts';
import { temporaryCaseFile, type TemporaryCaseFile } from '../../../support/case-file.ts';
import { readPdf, searchable } from '../../pdf/read-pdf.ts';
import { addExhibits, classifySources } from '../../../support/at-once.ts';

const OPTIONS = {
  counsel: { name: 'Me Paul Tournel', firm: '', address: '', bar: '', box: '', city: '', phone: '', email: '' },
  stamp: { text: 'Prod. {n} ({counsel})', place: 'left' },
  limits: USUAL_LIMITS,
} as const;

let made: TemporaryCaseFile;
let memoId: string;
let sources: string[];
beforeEach(() => {
  made = temporaryCaseFile('Commune du Val c/ Batival');
  sources = ['Arrêté du 3 mai', 'Lettre de la société'].map(
    (title) => made.addSource(`${title}.txt`, `Texte : ${title}.`).id,
  );
  addExhibits(made.file, { sourceIds: sources });
  for (const { id, number } of getExhibits(made.file).exhibits)
    updateExhibit(made.file, {
      exhibitId: id,
      set: { title: number === 1 ? 'Arrêté du 3 mai' : 'Lettre de la société' },
    });
  memoId = createMemo(made.file, { title: 'Mémoire en défense', language: 'fr' }).id;
});
afterEach(() => made.dispose());

const destination = (name = 'depot'): string => path.join(made.dir, name);
const run = (
  change: Partial<Parameters<typeof exportFiling>[1]> = {},
  options: Partial<Parameters<typeof exportFiling>[2]> = {},
) =>
  exportFiling(
    made.file,
    { memoId, profile: 'telerecours', destination: destination(), ...change },
    { ...OPTIONS, ...options },
  );
const leftovers = (): string[] => readdirSync(made.dir).filter((name) => name.endsWith('.new'));

it('writes each exhibit in a file of its own: line of the list, name, title, bookmark and stamp are one', async () => {
  const { problems, pageCount } = await run();
  const names = readdirSync(destination()).toSorted();
  const bytes = readFileSync(path.join(destination(), 'PJ1_Arrete_du_3_mai.pdf'));
  const pdf = await readPdf(bytes);
  const list = await readPdf(readFileSync(path.join(destination(), 'Bordereau_de_pieces.pdf')));
  expect({
    problems,
    pageCount,
    names,
    stamped: searchable(pdf.pages[0]?.text ?? '').includes('Prod. 1 (Me Paul Tournel) – p. 1 / 1'),
    listed: searchable(list.pages[0]?.text ?? '').includes('Lettre de la société'),
    trail: listAudit(made.file, { after: 0, limit: 100 }).at(-1)?.label,
    leftovers: leftovers(),
  }).toEqual({
    problems: [],
    pageCount: 4,
    names: [
      'Bordereau_de_pieces.pdf',
      'Memoire_en_defense.pdf',
      'PJ1_Arrete_du_3_mai.pdf',
      'PJ2_Lettre_de_la_societe.pdf',
    ],
    stamped: true,
    listed: true,
    trail: 'filing.exported',
    leftovers: [],
  });
});

it('as a zip holds the same files', async () => {
  await run({ destination: destination('depot.zip'), profile: 'plain' });
  expect(Object.keys(unzipSync(readFileSync(destination('depot.zip')))).toSorted()).toEqual([
    '1 - Arrêté du 3 mai.pdf',
    '2 - Lettre de la société.pdf',
    'Bordereau de pièces.pdf',
    'Mémoire en défense.pdf',
  ]);
});

it('overwrites nothing', async () => {
  mkdirSync(destination());
  writeFileSync(path.join(destination(), 'kept'), 'x');
  await expect(run()).rejects.toMatchObject({ problem: { code: 'filing.folder-exists' } });
  expect([readdirSync(destination()), leftovers()]).toEqual([['kept'], []]);
});

it('stopped, leaves nothing', async () => {
  const controller = new AbortController();
  const stopped = run(
    {},
    {
      signal: controller.signal,
      onProgress: ({ done }) => done === 1 && controller.abort(new Error('stopped')),
    },
  );
  await expect(stopped).rejects.toThrow('stopped');
  expect(readdirSync(made.dir).filter((name) => name.startsWith('depot'))).toEqual([]);
});

it('goes with its faults only when they are accepted, and never with what is confidential', async () => {
  const [first] = getExhibits(made.file).exhibits;
  updateExhibit(made.file, { exhibitId: first?.id ?? '', set: { title: 'scan001' } });
  await expect(run()).rejects.toMatchObject({ problem: { code: 'filing.faults', detail: { count: 1 } } });
  const { problems } = await run({ acceptFaults: true });
  expect(problems.map(({ code }) => code)).toEqual(['filing.label']);
  classifySources(made.file, { sourceIds: sources.slice(0, 1), confidentiality: 'confidential' });
  await expect(run({ acceptFaults: true, destination: destination('autre') })).rejects.toMatchObject({
    problem: { code: 'citation.confidential' },
  });
});
