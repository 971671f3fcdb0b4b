import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Proposal } from '../../../../shared/domain/proposal.ts';
import { listClaims } from '../../../../electron/usecases/claims/list-claims.ts';
import { listFacts } from '../../../../electron/usecases/facts/list-facts.ts';
import { listParties } from '../../../../electron/usecases/parties/list-parties.ts';
import { listProceedings } from '../../../../electron/usecases/proceedings/list-proceedings.ts';
import { acceptProposals } from '../../../../electron/usecases/proposals/accept-proposals.ts';
import { refuseProposals, restoreProposals } from '../../../../electron/usecases/proposals/decide-proposals.ts';
import {
  countProposals,
  listProposalIds,
  listProposals,
  placeProposal,
} from '../../../../electron/usecases/proposals/list-proposals.ts';
import { proposalIndexOf, type ProposalIndex } from '../../../../electron/usecases/proposals/proposal-index.ts';
import type { ProposalFilter } from '../../../../electron/usecases/proposals/review-proposals.ts';
import { updateRow } from '../../../../electron/store/database.ts';
import { openCaseFile } from '../../../../electron/store/case-file.ts';
import { temporaryCaseFile, type TemporaryCaseFile } from '../../../support/case-file.ts';
import { dumpCaseFile } from '../../../support/dump-case-file.ts';
import { problemOf } from '../../../support/problem-of.ts';

const FIRST =
  'La société Orvane SA a été condamnée à une amende de 40 000 euros le 3 mars 2021. L’amende de 40 000 euros est définitive. Me Aude Verlaine conteste.';
const SECOND = 'Aude Verlaine, avocate, réclame 7 000 euros par jour à Orvane SA. L’audience est fixée au 12 mai 2021.';

let made: TemporaryCaseFile;
let index: ProposalIndex;
beforeEach(async () => {
  made = temporaryCaseFile();
  made.addSource('un.txt', FIRST);
  made.addSource('deux.txt', SECOND);
  index = proposalIndexOf(made.file, { tell: () => undefined });
  await index.settled();
});
afterEach(() => made.dispose());

const OPEN: ProposalFilter = { state: 'open', order: 'source' };
const list = (filter: Partial<ProposalFilter> = {}): readonly Proposal[] =>
  listProposals(made.file, index, { filter: { ...OPEN, ...filter }, offset: 0, limit: 100 }).rows;
const idOf = (quote: string, source = 1): string =>
  list().find((one) => one.quote === quote && one.sourceNo === source)?.id ?? '';
const said = (filter?: Partial<ProposalFilter>): string[] =>
  list(filter).map(({ sourceNo, quote }) => `${sourceNo} ${quote}`);

it('proposes each value of a source once, with every place of it', () => {
  expect(said()).toEqual([
    '1 Orvane SA',
    '1 condamnée',
    '1 40 000 euros',
    '1 3 mars 2021',
    '1 Me Aude Verlaine',
    '2 Aude Verlaine',
    '2 7 000 euros par jour',
    '2 Orvane SA',
    '2 audience',
    '2 12 mai 2021',
  ]);
  expect(list().find(({ quote }) => quote === '40 000 euros')?.places).toEqual([
    { start: FIRST.indexOf('40 000'), end: FIRST.indexOf('40 000') + 12 },
    { start: FIRST.lastIndexOf('40 000'), end: FIRST.lastIndexOf('40 000') + 12 },
  ]);
  expect(countProposals(index, {})).toMatchObject({
    states: { open: 10, accepted: 0, refused: 0 },
    kinds: { company: 2, act: 2, amount: 2, date: 2, person: 2 },
    sources: [
      { no: 1, count: 5 },
      { no: 2, count: 5 },
    ],
    done: 2,
    total: 2,
  });
  const dates: { filter: ProposalFilter } = { filter: { ...OPEN, kinds: ['date'] } };
  expect(listProposalIds(index, { ...dates, offset: 0, limit: 9 })).toEqual([
    idOf('3 mars 2021'),
    idOf('12 mai 2021', 2),
  ]);
  expect(listProposalIds(index, { ...dates, offset: 1, limit: 9 })).toEqual([idOf('12 mai 2021', 2)]);
  expect(placeProposal(index, { ...dates, proposalId: idOf('12 mai 2021', 2) })).toBe(1);
  expect(placeProposal(index, { ...dates, proposalId: idOf('40 000 euros') })).toBe(-1);
  expect(said({ words: '7 000' })).toEqual(['2 7 000 euros par jour']);
});

it('makes a fact of the sentence, dated where the sentence has one date, in one step that is undone as one', () => {
  const before = dumpCaseFile(made.file);
  acceptProposals(made.file, index, { ids: [idOf('40 000 euros')], target: 'fact' });
  const [fact] = listFacts(made.file, {});
  expect(fact).toMatchObject({
    statement: 'La société Orvane SA a été condamnée à une amende de 40 000 euros le 3 mars 2021.',
    date: '2021-03-03',
    status: 'alleged',
    evidence: [{ stance: 'supports', passage: { start: 0, end: FIRST.indexOf('.') + 1 } }],
  });
  expect(said({ state: 'accepted' })).toEqual(['1 40 000 euros']);
  expect(list({ state: 'accepted' })[0]?.record).toEqual({ target: 'fact', id: fact?.id });
  made.file.undo();
  expect(dumpCaseFile(made.file)).toEqual(before);
  expect(said()).toContain('1 40 000 euros');
  made.file.redo();
  expect(said()).not.toContain('1 40 000 euros');
});

it('makes claims, steps, measures and parties with what their sentence says of them', () => {
  acceptProposals(made.file, index, { ids: [idOf('40 000 euros')], target: 'claim' });
  expect(listClaims(made.file, {})).toMatchObject([
    {
      subject: 'Orvane SA',
      property: 'amende',
      value: '40000 EUR',
      date: '2021-03-03',
      how: 'amount.currency',
      passage: { quote: '40 000 euros' },
    },
  ]);
  acceptProposals(made.file, index, { ids: [idOf('12 mai 2021', 2)], target: 'step', newTitle: 'À nommer' });
  acceptProposals(made.file, index, { ids: [idOf('7 000 euros par jour', 2)], target: 'measure' });
  expect(listProceedings(made.file)).toMatchObject([
    {
      title: 'À nommer',
      steps: [
        {
          kind: 'hearing',
          actDate: '2021-05-12',
          evidence: [{ field: 'actDate', passage: { quote: '12 mai 2021' } }],
          measures: [
            { kind: 'periodic-penalty', amount: { minor: 700000, currency: 'EUR' }, evidence: [{ field: 'amount' }] },
          ],
        },
      ],
    },
  ]);
  acceptProposals(made.file, index, { ids: [idOf('Orvane SA'), idOf('Orvane SA', 2)], target: 'party' });
  expect(listParties(made.file)).toMatchObject([{ name: 'Orvane SA', kind: 'company', evidence: [{}, {}] }]);
});

it('refuses what cannot be such a record, and keeps nothing of it', () => {
  const before = dumpCaseFile(made.file);
  expect([
    problemOf(() =>
      acceptProposals(made.file, index, { ids: [idOf('Orvane SA'), idOf('3 mars 2021')], target: 'party' }),
    ),
    problemOf(() =>
      acceptProposals(made.file, index, { ids: [idOf('3 mars 2021')], target: 'measure', newTitle: 'X' }),
    ),
    problemOf(() => acceptProposals(made.file, index, { ids: [idOf('3 mars 2021')], target: 'step' })),
    problemOf(() => acceptProposals(made.file, index, { ids: ['9.9.date'], target: 'fact' })),
  ]).toEqual([
    { code: 'proposal.not-a-party', detail: { quote: '3 mars 2021' } },
    { code: 'proposal.not-an-amount', detail: { quote: '3 mars 2021' } },
    { code: 'proposal.target-missing', detail: { noun: 'proceeding' } },
    { code: 'record.missing', detail: { noun: 'proposal' } },
  ]);
  expect(dumpCaseFile(made.file)).toEqual(before);
});

it('learns from a refusal: a name goes everywhere, and can be brought back in one place', () => {
  refuseProposals(made.file, index, [idOf('Me Aude Verlaine')]);
  expect(said({ state: 'refused' })).toEqual(['1 Me Aude Verlaine', '2 Aude Verlaine']);
  expect(list({ state: 'refused' }).map(({ isLearned }) => isLearned)).toEqual([false, true]);
  restoreProposals(made.file, index, [list({ state: 'refused' })[1]?.id ?? '']);
  expect(said({ state: 'refused' })).toEqual(['1 Me Aude Verlaine']);
  expect(said()).toContain('2 Aude Verlaine');
});

it('does not propose again after a restart', async () => {
  refuseProposals(made.file, index, [idOf('3 mars 2021')]);
  made.file.close();
  const again = openCaseFile(made.file.path);
  const reread = proposalIndexOf(again, { tell: () => undefined });
  await reread.settled();
  const open = listProposals(again, reread, { filter: OPEN, offset: 0, limit: 100 }).rows.map(({ quote }) => quote);
  expect(open).not.toContain('3 mars 2021');
  expect(open).toContain('12 mai 2021');
  again.close();
});

it('reads a source again when its date of publication is corrected', async () => {
  const { id } = made.addSource('trois.txt', 'Mardi, la régie a cédé.');
  await index.settled();
  const value = (): string | undefined => list().find(({ quote }) => quote === 'Mardi')?.value;
  expect(value()).toBe('');
  made.file.commit('sources.updated', (db) => updateRow(db, 'source', id, { published: '2024-03-14' }));
  await index.settled();
  expect(value()).toBe('2024-03-12');
});
