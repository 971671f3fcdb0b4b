import type { Handlers } from '../../../shared/contracts/contract.ts';
import { acceptProposals } from '../../usecases/proposals/accept-proposals.ts';
import { refuseProposals, restoreProposals } from '../../usecases/proposals/decide-proposals.ts';
import {
  countProposals,
  listProposalIds,
  listProposals,
  placeProposal,
} from '../../usecases/proposals/list-proposals.ts';
import { proposalIndexOf, type ProposalIndex } from '../../usecases/proposals/proposal-index.ts';
import type { CaseFile } from '../../store/case-file.ts';
import { readingJob } from '../reading-job.ts';
import type { Session } from '../session.ts';

type ProposalCall = Extract<keyof Handlers, `proposal.${string}`>;

/** Texts are read in a thread while these answer with what is known; the page is told when there is more. */
export function proposalHandlers(session: Session): Pick<Handlers, ProposalCall> {
  const opened = new WeakMap<CaseFile, ProposalIndex>();
  const index = (): ProposalIndex => {
    const file = session.file();
    const known = opened.get(file);
    if (known) return known;
    const made = proposalIndexOf(file, {
      tell: () => {
        if (session.current() === file) session.emit('changed', { nouns: ['proposal'], history: file.history() });
      },
      show: readingJob(session.jobs, 'proposals'),
    });
    opened.set(file, made);
    session.beforeClose(() => made.close());
    return made;
  };
  return {
    'proposal.list': (input) => listProposals(session.file(), index(), input),
    'proposal.ids': (input) => listProposalIds(index(), input),
    'proposal.place': (input) => placeProposal(index(), input),
    'proposal.counts': (input) => countProposals(index(), input),
    'proposal.accept': (input) => acceptProposals(session.file(), index(), input),
    'proposal.refuse': ({ ids }) => refuseProposals(session.file(), index(), ids),
    'proposal.goOn': () => {
      index().goOn();
      return null;
    },
    'proposal.restore': ({ ids }) => restoreProposals(session.file(), index(), ids),
  };
}
