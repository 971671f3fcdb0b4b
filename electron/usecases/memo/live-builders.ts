import { deadlineRows, type DeadlineRow } from '../../../shared/law/deadline-rows.ts';
import { isChosen } from '../../../shared/law/chronology-choice.ts';
import type { DocumentNode, LiveSubject } from '../../../shared/domain/memo.ts';
import { STEP_DATE_SHORT_TERMS, STEP_KIND_TERMS } from '../../../shared/domain/terms.ts';
import { fill, type Language } from '../../../shared/kernel/words.ts';
import { authoritiesBlock } from '../../../shared/memo/live/authorities-block.ts';
import { chronologyBlock } from '../../../shared/memo/live/chronology-block.ts';
import { deadlinesBlock, type PrintedDeadline } from '../../../shared/memo/live/deadlines-block.ts';
import { divergencesBlock } from '../../../shared/memo/live/divergence-block.ts';
import { LIVE_WORDS } from '../../../shared/memo/live/live-words.ts';
import { partiesBlock } from '../../../shared/memo/live/parties-block.ts';
import { listDeadlines } from '../../store/queries/deadline.ts';
import { listStoredDivergences } from '../../store/queries/divergence.ts';
import { listParties } from '../../store/queries/party.ts';
import { listProceedings } from '../../store/queries/proceeding.ts';
import { printedEvent } from '../chronology/chronology-for-memo.ts';
import { gatherEntries } from '../chronology/gather-entries.ts';
import { liveLedger } from './live-ledger.ts';
import { optionOf, supporting, type LiveRequest } from './live-request.ts';

/** Gathers the records of each subject and hands them to its builder in `shared/memo/live/`, which is pure. */
export const LIVE_BUILDERS: Readonly<Record<LiveSubject, (request: LiveRequest) => readonly DocumentNode[]>> = {
  parties: ({ db, language }) =>
    partiesBlock(
      listParties(db).filter(({ trashed }) => !trashed),
      language,
    ),
  chronology: ({ db, options, language, makeId }) => {
    const choice = {
      partyId: optionOf(options, 'partyId') || null,
      proceedingId: optionOf(options, 'proceedingId') || null,
      since: optionOf(options, 'since'),
      until: optionOf(options, 'until'),
    };
    const entries = gatherEntries(db, null, language).filter((entry) => isChosen(entry, choice));
    return chronologyBlock(
      entries.map((entry) => printedEvent(entry, language)),
      language,
      makeId,
    );
  },
  ledger: liveLedger,
  deadlines: ({ db, options, language, makeId }) => {
    const wanted = optionOf(options, 'proceedingId');
    const rows = deadlineRows(listDeadlines(db), listProceedings(db), '').filter(
      ({ trashed, proceeding }) => !trashed && (wanted === '' || proceeding.id === wanted),
    );
    return deadlinesBlock(
      rows.map((row) => printedDeadline(row, language)),
      language,
      makeId,
    );
  },
  divergences: ({ db, options, language, makeId }) => {
    const wanted = optionOf(options, 'divergenceId');
    const ruled = listStoredDivergences(db).filter(({ id, state }) =>
      wanted === '' ? state === 'ruled' : id === wanted,
    );
    return divergencesBlock(ruled, language, makeId);
  },
  authorities: ({ document, language }) => authoritiesBlock(document, language),
};

function printedDeadline(row: DeadlineRow, language: Language): PrintedDeadline {
  const { deadline, step, event, outcome, day, metBy, name, authority } = row;
  const stepName = (one: typeof step): string => one.label || STEP_KIND_TERMS[one.kind][language];
  const base = deadline.base === 'actDate' ? '' : `, ${STEP_DATE_SHORT_TERMS[deadline.base][language]}`;
  const isRange = outcome.kind === 'range' && deadline.overrideDay === '';
  return {
    name: name[language],
    opens: `${stepName(step)}${base}`,
    event,
    from: isRange ? outcome.from : day,
    to: isRange ? outcome.to : day,
    override:
      deadline.overrideDay === '' ? '' : fill(LIVE_WORDS.setByHand[language], { reason: deadline.overrideReason }),
    authority,
    metBy: metBy ? stepName(metBy.step) : '',
    passages: supporting(step.evidence),
  };
}
