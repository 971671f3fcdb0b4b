import { expect, it } from 'vitest';
import { ALL_SHOWN, isShown, type ChronologyEntry } from '../../../renderer/state/chronology.ts';

const entry = (more: Partial<ChronologyEntry>): ChronologyEntry => ({
  key: 'fact:f',
  noun: 'fact',
  recordId: 'f',
  stepId: null,
  date: '2021-02',
  title: 'Visite de l’écluse',
  aspect: '',
  label: '',
  status: 'alleged',
  topicIds: [],
  proceedingId: null,
  proceedingTitle: '',
  actor: 'Office des Eaux',
  partyIds: ['board'],
  evidence: [],
  ...more,
});
type View = Parameters<typeof isShown>[1];
const shows = (view: Partial<View>, more: Partial<ChronologyEntry> = {}): boolean =>
  isShown(entry(more), { ...ALL_SHOWN, ...view });

it('filters by kind, status, words, party, proceedings and period; a date that may be within the period is', () => {
  expect([
    shows({}),
    shows({ hasFacts: false }),
    shows({ hasSteps: false }, { noun: 'measure', status: null }),
    shows({ hiddenStatuses: ['alleged'] }),
    shows({ words: ' ECLUSE ' }),
    shows({ words: 'office' }),
    shows({ words: 'pont' }),
    shows({ partyId: 'board' }),
    shows({ partyId: 'mill' }),
    shows({ proceedingId: 'p' }),
    shows({ since: '2021-02-15' }),
    shows({ since: '2021-03' }),
    shows({ until: '2021-02-01' }),
    shows({ until: '2020' }),
    shows({ since: '2021-03' }, { date: '2020/..' }),
  ]).toEqual([true, false, false, false, true, true, false, true, false, false, true, false, true, false, true]);
});
