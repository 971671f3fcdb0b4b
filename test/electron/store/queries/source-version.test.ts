import { expect, it } from 'vitest';
import { listAwaited } from '../../../../electron/store/queries/awaited-version.ts';
import { listCandidates } from '../../../../electron/store/queries/source-version.ts';
import { temporaryCaseFile } from '../../../support/case-file.ts';
import { plansOf, scansOfSources } from '../../../support/query-plans.ts';

it('never reads every source for what may be versions of one, nor for those that await one', () => {
  const made = temporaryCaseFile();
  try {
    const { id } = made.addSource('a.txt', 'Un texte.');
    const plans = plansOf(made.file.read, (db) => [listCandidates(db, id), listAwaited(db)]);
    expect(plans.length).toBeGreaterThan(3);
    expect(scansOfSources(plans)).toEqual([]);
  } finally {
    made.dispose();
  }
});
