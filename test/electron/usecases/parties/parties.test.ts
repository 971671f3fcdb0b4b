import { afterEach, beforeEach, expect, it } from 'vitest';
import { addEvidence } from '../../../../electron/usecases/facts/add-evidence.ts';
import { createParty } from '../../../../electron/usecases/parties/create-party.ts';
import { listParties } from '../../../../electron/usecases/parties/list-parties.ts';
import { mergeParties } from '../../../../electron/usecases/parties/merge-parties.ts';
import { updateParty } from '../../../../electron/usecases/parties/update-party.ts';
import { createProceeding } from '../../../../electron/usecases/proceedings/create-proceeding.ts';
import { listProceedings } from '../../../../electron/usecases/proceedings/list-proceedings.ts';
import { trashRecord } from '../../../../electron/usecases/trash-record.ts';
import { temporaryCaseFile, type TemporaryCaseFile } from '../../../support/case-file.ts';
import { dumpCaseFile } from '../../../support/dump-case-file.ts';
import { problemOf } from '../../../support/problem-of.ts';

let made: TemporaryCaseFile;
beforeEach(() => {
  made = temporaryCaseFile();
});
afterEach(() => made.dispose());

it('what is not given is empty; aliases are each there once and never the name itself', () => {
  const party = createParty(made.file, {
    set: { name: ' CNIL ', aliases: ['Cnil', 'la Commission', 'La commission', ''] },
  });
  expect(party).toEqual({
    id: party.id,
    name: 'CNIL',
    kind: 'other',
    role: '',
    isClient: false,
    address: '',
    note: '',
    aliases: ['la Commission'],
    evidence: [],
    trashed: false,
  });
  expect(problemOf(() => createParty(made.file, { set: {} }))).toEqual({
    code: 'value.empty',
    detail: { field: 'name' },
  });
});

it('an edit writes what is given, aliases in the order given', () => {
  const { id } = createParty(made.file, { set: { name: 'Halyard', aliases: ['H', 'Halyard SAS'] } });
  const edited = updateParty(made.file, {
    partyId: id,
    set: { isClient: true, kind: 'company', aliases: ['Halyard SAS', 'HLY'] },
  });
  expect(edited).toMatchObject({ name: 'Halyard', isClient: true, kind: 'company', aliases: ['Halyard SAS', 'HLY'] });
  expect(problemOf(() => updateParty(made.file, { partyId: id, set: { name: '' } })).code).toBe('value.empty');
  expect(problemOf(() => updateParty(made.file, { partyId: 'x', set: {} })).code).toBe('record.missing');
});

it('a merge keeps every name, link and note, and is undone whole', () => {
  const { id, textId } = made.addSource('a.txt', 'La société.');
  const kept = createParty(made.file, { set: { name: 'Halyard', note: 'Siège à Lyon', aliases: ['H'] } });
  const other = createParty(made.file, {
    set: { name: 'Halyard SAS', role: 'défenderesse', isClient: true, note: 'Filiale', aliases: ['h', 'HLY'] },
  });
  const selection = { sourceId: id, textId, start: 3, end: 10, quote: 'société' };
  for (const party of [kept, other])
    addEvidence(made.file, { target: 'party', targetId: party.id, field: '', stance: 'supports', selection });
  createProceeding(made.file, { set: { title: 'P', authorityId: other.id, respondentIds: [kept.id, other.id] } });
  const before = dumpCaseFile(made.file);
  const merged = mergeParties(made.file, { partyId: kept.id, otherId: other.id });
  expect(merged).toMatchObject({
    name: 'Halyard',
    role: 'défenderesse',
    isClient: true,
    note: 'Siège à Lyon\nFiliale',
    aliases: ['H', 'Halyard SAS', 'HLY'],
    evidence: [{ passage: { quote: 'société' } }],
  });
  expect(listParties(made.file)).toEqual([merged]);
  expect(listProceedings(made.file)).toMatchObject([{ authorityId: kept.id, respondentIds: [kept.id] }]);
  made.file.undo();
  expect(dumpCaseFile(made.file)).toEqual(before);
  expect(mergeParties(made.file, { partyId: kept.id, otherId: kept.id }).id).toBe(kept.id);
  expect(problemOf(() => mergeParties(made.file, { partyId: kept.id, otherId: 'x' })).code).toBe('record.missing');
});

it('one in the trash stays in the list, marked', () => {
  const { id } = createParty(made.file, { set: { name: 'A' } });
  trashRecord(made.file, 'party', id, true);
  expect([listParties(made.file).map(({ trashed }) => trashed), made.file.history().undo?.label]).toEqual([
    [true],
    'party.trashed',
  ]);
  trashRecord(made.file, 'party', id, false);
  expect([listParties(made.file).map(({ trashed }) => trashed), made.file.history().undo?.label]).toEqual([
    [false],
    'party.restored',
  ]);
  expect(problemOf(() => trashRecord(made.file, 'party', 'x', true))).toEqual({
    code: 'record.missing',
    detail: { noun: 'party' },
  });
});
