import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { communicateList } from '../../../../electron/usecases/exhibits/communicate-list.ts';
import { exportList } from '../../../../electron/usecases/exhibits/export-list.ts';
import { getExhibits } from '../../../../electron/usecases/exhibits/get-exhibits.ts';
import { listAudit } from '../../../../electron/usecases/matter/list-audit.ts';
import { temporaryCaseFile, type TemporaryCaseFile } from '../../../support/case-file.ts';
import { addExhibits } from '../../../support/at-once.ts';

let made: TemporaryCaseFile;
beforeEach(() => {
  made = temporaryCaseFile();
});
afterEach(() => made.dispose());

it('writes the list as it stands, or as it was communicated, and says so on the trail', async () => {
  const { file } = made;
  const sources = ['A', 'B'].map((name) => made.addSource(`${name}.txt`, `Texte ${name}`).id);
  const listId = getExhibits(file).id;
  addExhibits(file, { sourceIds: sources.slice(0, 1) });
  const [version] = communicateList(file, { listId, communicatedTo: 'Me Aubin', communicatedOn: '2024-03-01' });
  addExhibits(file, { sourceIds: sources.slice(1) });
  const rows = async (versionId: string | null): Promise<string[]> => {
    const destination = path.join(made.dir, 'liste.csv');
    await exportList(file, { destination, listId, versionId, language: 'fr' });
    return readFileSync(destination, 'utf8')
      .trimEnd()
      .split('\r\n')
      .map((line) => line.split(',').slice(0, 2).join(' '));
  };
  const trail = () => listAudit(file, { after: 0, limit: 1_000 }).filter(({ label }) => label === 'exhibits.exported');
  expect([await rows(null), await rows(version?.id ?? ''), trail().map(({ detail }) => detail['count'])]).toEqual([
    ['\ufeffn° intitulé', '1 A', '2 B'],
    ['\ufeffn° intitulé', '1 A'],
    [2, 1],
  ]);
});
