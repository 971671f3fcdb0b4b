import { createIntl } from 'react-intl';
import { expect, test } from 'vitest';
import { catalogue } from '../../../renderer/i18n/messages/index.ts';
import { brokenOff, jobGender } from '../../../renderer/state/jobs.ts';
import type { Job } from '../../../shared/domain/job.ts';
import type { ListedBatch } from '../../../shared/domain/source.ts';

test('what is said of a job agrees with what it is called', () => {
  const { formatMessage } = createIntl({ locale: 'fr', messages: catalogue('fr') });
  const said = (kind: Job['kind']): string =>
    [`job.${kind}`, 'tasks.state-cancelled']
      .map((id) => formatMessage({ id }, { gender: jobGender({ kind }) }))
      .join(' ');
  expect([said('import'), said('wording'), said('reread')]).toEqual([
    'Import arrêté',
    'Comparaison des textes arrêtée',
    'Relecture des sources arrêtée',
  ]);
});

test('an import that broke off and can go on is offered at the start, one that was stopped is not', () => {
  const batch = (id: string, state: ListedBatch['state'], canGoOn: boolean): ListedBatch => ({
    id,
    label: id,
    state,
    canGoOn,
    startedAt: '2026-01-15T08:00:00Z',
    endedAt: null,
    found: 2,
    imported: 1,
    duplicates: 0,
    skipped: 0,
    problems: [],
  });
  const all = [
    batch('broken off', 'interrupted', true),
    batch('gone', 'interrupted', false),
    batch('stopped', 'cancelled', true),
    batch('done', 'done', false),
  ];
  expect(brokenOff(all).map(({ id }) => id)).toEqual(['broken off']);
});
