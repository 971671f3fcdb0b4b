import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createCaseFile, type CaseFile } from '../../../../electron/store/case-file.ts';
import { checkConflicts } from '../../../../electron/usecases/conflicts/check-conflicts.ts';
import { createParty } from '../../../../electron/usecases/parties/create-party.ts';
import { trashRecord } from '../../../../electron/usecases/trash-record.ts';
import { problemOf } from '../../../support/problem-of.ts';

let folder: string;
let open: CaseFile;
const at = (name: string): string => path.join(folder, name);
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'greffier-conflicts-'));
  const other = createCaseFile(at('port.greffier'), 'Port de Brume');
  createParty(other, { set: { name: 'Halyard Shipping SAS', role: 'défenderesse', isClient: true, aliases: ['HSH'] } });
  trashRecord(other, 'party', createParty(other, { set: { name: 'Ancienne Partie' } }).id, true);
  other.close();
  open = createCaseFile(at('bail.greffier'), 'Bail');
  createParty(open, { set: { name: 'Étoile du Nord' } });
});
afterEach(() => {
  open.close();
  rmSync(folder, { recursive: true, force: true });
});

it('finds names in the case files known, the open one among them, and changes none of them', () => {
  const known = [at('port.greffier'), at('bail.greffier'), at('gone.greffier')];
  const bytes = (): string =>
    createHash('sha256')
      .update(readFileSync(at('port.greffier')))
      .digest('hex');
  const before = bytes();
  const report = checkConflicts(
    { names: ['halyard shipping', 'ÉTOILE DU NORD SARL', 'Ancienne Partie', ' '], withNames: true },
    known,
    open,
  );
  expect(report).toEqual({
    asked: ['halyard shipping', 'ÉTOILE DU NORD SARL', 'Ancienne Partie'],
    checked: 2,
    conflicts: [
      {
        asked: 'halyard shipping',
        how: 'same',
        found: 'Halyard Shipping SAS',
        role: 'défenderesse',
        matter: 'Port de Brume',
        isClient: true,
        path: at('port.greffier'),
      },
      {
        asked: 'ÉTOILE DU NORD SARL',
        how: 'same',
        found: 'Étoile du Nord',
        role: '',
        matter: 'Bail',
        isClient: false,
        path: at('bail.greffier'),
      },
    ],
    unread: [],
  });
  expect(bytes()).toBe(before);
});

it('tells no name of another case file unless it may, and asks with the parties of the open one', () => {
  createParty(open, { set: { name: 'Compagnie', aliases: ['H.S.H.'] } });
  const report = checkConflicts({ names: null, withNames: false }, [at('port.greffier'), at('bail.greffier')], open);
  expect([report.checked, report.conflicts]).toEqual([
    1,
    [{ asked: 'H.S.H.', how: 'same', found: '', role: '', matter: '', isClient: true, path: at('port.greffier') }],
  ]);
});

it('tells which case files it could not read, and what is not asked well', () => {
  writeFileSync(at('note.greffier'), 'pas un dossier');
  const report = checkConflicts({ names: ['X Y'], withNames: true }, [at('note.greffier')], undefined);
  expect(report).toMatchObject({
    checked: 0,
    conflicts: [],
    unread: [{ path: at('note.greffier'), problem: { code: 'casefile.foreign' } }],
  });
  expect([
    problemOf(() => checkConflicts({ names: null, withNames: true }, [], undefined)).code,
    problemOf(() => checkConflicts({ names: [' '], withNames: true }, [], open)).code,
  ]).toEqual(['casefile.none', 'value.empty']);
});
