/** Makes records of proposals: the record, its passage, the tie between them and the decision are one step. */
import type { Input, Output } from '../../../shared/contracts/contract.ts';
import type { Place } from '../../../shared/domain/proposal.ts';
import type { EvidenceTarget } from '../../../shared/domain/passage.ts';
import { comparable } from '../../../shared/kernel/fold.ts';
import { ProblemError } from '../../../shared/kernel/result.ts';
import type { CaseFile } from '../../store/case-file.ts';
import type { WritableDatabase } from '../../store/database.ts';
import { findEvidence, insertEvidence } from '../../store/queries/evidence.ts';
import { insertFact } from '../../store/queries/fact.ts';
import { insertMeasure } from '../../store/queries/measure.ts';
import { insertParty, listParties } from '../../store/queries/party.ts';
import { insertProceeding, listProceedings } from '../../store/queries/proceeding.ts';
import { readTextBody, writeDecision } from '../../store/queries/proposal.ts';
import { insertStep } from '../../store/queries/step.ts';
import { makeId } from '../../system/make-id.ts';
import { writeClaim } from '../claims/create-claim.ts';
import { placePassage } from '../passages/place-passage.ts';
import { checkMeasure } from '../proceedings/check-measure.ts';
import { EMPTY_MEASURE } from '../proceedings/create-measure.ts';
import { EMPTY_STEP } from '../proceedings/create-step.ts';
import { requireProposals } from './decide-proposals.ts';
import { claimOf, factDateOf, measureKindOf, moneyOf, partyOf, statementOf, stepOf, type InText } from './prefill.ts';
import type { ProposalIndex } from './proposal-index.ts';
import type { Reviewed } from './review-proposals.ts';

type Acceptance = Input<'proposal.accept'>;

export function acceptProposals(file: CaseFile, index: ProposalIndex, input: Acceptance): Output<'proposal.accept'> {
  const found = requireProposals(index, input.ids);
  const byId = new Map(index.sources().map((one) => [one.source.id, one.found]));
  return file.commit(
    'proposals.accepted',
    (db) => {
      const made = new Map<string, string>();
      return found.map((reviewed) => {
        const { source, found: one } = reviewed;
        const inText: InText = {
          one,
          others: byId.get(source.id) ?? [],
          body: readTextBody(db, source.textId)?.body ?? '',
          language: source.language === 'en' ? 'en' : 'fr',
        };
        const record = { target: input.target, id: MAKERS[input.target](db, reviewed, inText, input, made) };
        writeDecision(db, {
          sha256: source.sha256,
          kind: one.kind,
          norm: one.norm,
          state: 'accepted',
          target: record.target,
          recordId: record.id,
        });
        return record;
      });
    },
    { detail: { count: found.length } },
  );
}

function passageOf(db: WritableDatabase, { source }: Reviewed, body: string, { start, end }: Place): string {
  return placePassage(db, { sourceId: source.id, textId: source.textId, start, end, quote: body.slice(start, end) });
}

function tie(db: WritableDatabase, target: EvidenceTarget, targetId: string, field: string, passageId: string): void {
  const link = { target, targetId, field, passageId };
  if (findEvidence(db, link) === undefined) insertEvidence(db, { ...link, stance: 'supports' });
}

/** @param made what this very step has made already, by what it stands for: one new proceeding for all, one party for each name */
type Maker = (
  db: WritableDatabase,
  reviewed: Reviewed,
  inText: InText,
  input: Acceptance,
  made: Map<string, string>,
) => string;

const makeFact: Maker = (db, reviewed, inText) => {
  const id = makeId();
  const { statement, place } = statementOf(inText);
  insertFact(db, { id, statement, date: factDateOf(inText), status: 'alleged' });
  tie(db, 'fact', id, '', passageOf(db, reviewed, inText.body, place));
  return id;
};

const makeClaim: Maker = (db, reviewed, inText) =>
  writeClaim(db, {
    ...claimOf(inText),
    how: inText.one.how,
    passageId: passageOf(db, reviewed, inText.body, inText.one),
  });

const makeStep: Maker = (db, reviewed, inText, input, made) => {
  const { field, ...fields } = stepOf(inText);
  const id = insertStep(db, proceedingFor(db, input, made), { ...EMPTY_STEP, ...fields });
  tie(db, 'step', id, field, passageOf(db, reviewed, inText.body, inText.one));
  return id;
};

const makeMeasure: Maker = (db, reviewed, inText, input, made) => {
  const { one } = inText;
  const kind = measureKindOf(inText);
  if (kind === undefined) throw new ProblemError('proposal.not-an-amount', { quote: one.quote });
  const fields = checkMeasure(db, {
    ...EMPTY_MEASURE,
    kind,
    label: kind === 'other' ? one.quote : '',
    amount: moneyOf(one),
  });
  const id = insertMeasure(db, stepFor(db, input, made), fields);
  tie(db, 'measure', id, one.kind === 'amount' ? 'amount' : '', passageOf(db, reviewed, inText.body, one));
  return id;
};

const makeParty: Maker = (db, reviewed, inText, _input, made) => {
  const party = partyOf(inText.one);
  if (!party) throw new ProblemError('proposal.not-a-party', { quote: inText.one.quote });
  const name = comparable(party.name);
  const known =
    made.get(`party ${name}`) ??
    listParties(db).find(
      (one) => !one.trashed && [one.name, ...one.aliases].some((other) => comparable(other) === name),
    )?.id;
  const id = known ?? insertParty(db, { ...party, isClient: false, address: '', note: '' });
  made.set(`party ${name}`, id);
  tie(db, 'party', id, '', passageOf(db, reviewed, inText.body, inText.one));
  return id;
};

const MAKERS: Readonly<Record<Acceptance['target'], Maker>> = {
  fact: makeFact,
  claim: makeClaim,
  step: makeStep,
  measure: makeMeasure,
  party: makeParty,
};

/** The proceeding named, or the only one, or a new one where there is none. @throws ProblemError `proposal.target-missing` */
function proceedingFor(
  db: WritableDatabase,
  { proceedingId, newTitle }: Acceptance,
  made: Map<string, string>,
): string {
  const there = listProceedings(db).filter(({ trashed }) => !trashed);
  const chosen = there.find(({ id }) => id === proceedingId) ?? (there.length === 1 ? there[0] : undefined);
  if (chosen) return chosen.id;
  const title = newTitle?.trim() ?? '';
  if (there.length > 0 || title === '') throw new ProblemError('proposal.target-missing', { noun: 'proceeding' });
  const id = insertProceeding(db, { title, kind: 'other', authorityId: null, caseNumber: '', note: '' });
  made.set('proceeding', id);
  return id;
}

/** The step named, or the only one, or a new one where there is none. @throws ProblemError `proposal.target-missing` */
function stepFor(db: WritableDatabase, input: Acceptance, made: Map<string, string>): string {
  const steps = listProceedings(db)
    .filter(({ trashed, id }) => !trashed && (input.proceedingId === undefined || id === input.proceedingId))
    .flatMap((proceeding) => proceeding.steps.filter(({ trashed }) => !trashed));
  const chosen = steps.find(({ id }) => id === input.stepId) ?? (steps.length === 1 ? steps[0] : undefined);
  if (chosen) return chosen.id;
  if (steps.length > 0) throw new ProblemError('proposal.target-missing', { noun: 'step' });
  const id = insertStep(db, proceedingFor(db, input, made), { ...EMPTY_STEP, kind: 'decision' });
  made.set('step', id);
  return id;
}
