/** What the review of proposals, and the reader beside it, do with proposals. */
import type { Input } from '../../shared/contracts/contract.ts';
import type { AcceptTarget, Proposal, ProposalKind, ProposalState } from '../../shared/domain/proposal.ts';
import type { Proceeding, Step } from '../../shared/domain/proceeding.ts';
import { act } from './act.ts';
import { useCall } from './use-call.ts';
import { useViewState } from './view-state.ts';

export interface ProposalsView {
  readonly state: ProposalState;
  readonly kind: ProposalKind | null;
  readonly sourceId: string | null;
  readonly words: string;
  readonly order: 'source' | 'value';
  /** Where steps and measures go; null: the only one there is. */
  readonly proceedingId: string | null;
  readonly stepId: string | null;
}

const EMPTY: ProposalsView = {
  state: 'open',
  kind: null,
  sourceId: null,
  words: '',
  order: 'source',
  proceedingId: null,
  stepId: null,
};

/** What the panes of the review share; it outlives the screen. */
export const useProposalsView = (): readonly [ProposalsView, (set: Partial<ProposalsView>) => void] =>
  useViewState('proposals', EMPTY);

/** One key accepts into a record of each kind, another refuses. */
export const ACCEPT_KEYS: Readonly<Record<AcceptTarget, string>> = {
  fact: 'f',
  claim: 'c',
  step: 's',
  measure: 'm',
  party: 'p',
};
export const REFUSE_KEY = 'x';

const NAMES: ReadonlySet<ProposalKind> = new Set(['person', 'company', 'authority']);

/** Whether a proposal can become such a record. */
export function fits(target: AcceptTarget, { kind }: Pick<Proposal, 'kind'>): boolean {
  if (target === 'party') return NAMES.has(kind);
  return target === 'measure' ? kind === 'amount' || kind === 'act' : true;
}

/** As many as one reads through beside a text; the review has them all. */
const MOST_BESIDE = 300;

/** What is still to be reviewed in one source, in the order of its text. */
export const openProposalsOf = (sourceId: string): Input<'proposal.list'> => ({
  filter: { state: 'open', sourceId, order: 'source' },
  offset: 0,
  limit: MOST_BESIDE,
});

export interface Targets {
  readonly proceedings: readonly Proceeding[];
  /** Those of the chosen proceeding. */
  readonly steps: readonly Step[];
  readonly proceedingId: string | null;
  readonly stepId: string | null;
}

/** The proceedings and steps that may receive a step or a measure, and the ones chosen: the first until another is. */
export function useTargets(): Targets {
  const [view] = useProposalsView();
  const { data = [] } = useCall('proceeding.list', {});
  const proceedings = data.filter(({ trashed }) => !trashed);
  const proceeding = proceedings.find(({ id }) => id === view.proceedingId) ?? proceedings[0];
  const steps = (proceeding?.steps ?? []).filter(({ trashed }) => !trashed);
  const step = steps.find(({ id }) => id === view.stepId) ?? steps[0];
  return { proceedings, steps, proceedingId: proceeding?.id ?? null, stepId: step?.id ?? null };
}

export interface Decide {
  readonly accept: (ids: readonly string[], target: AcceptTarget) => Promise<boolean>;
  readonly refuse: (ids: readonly string[]) => Promise<boolean>;
  readonly restore: (ids: readonly string[]) => Promise<boolean>;
}

/** Decides on proposals; resolves false when it was refused and nothing changed. @param newTitle of the proceeding made where there is none */
export function useDecide(newTitle: string): Decide {
  const { proceedingId, stepId } = useTargets();
  return {
    accept: async (ids, target) => {
      if (ids.length === 0) return false;
      const made = await act('proposal.accept', {
        ids: [...ids],
        target,
        newTitle,
        ...(proceedingId === null ? {} : { proceedingId }),
        ...(stepId === null ? {} : { stepId }),
      });
      return made !== undefined;
    },
    refuse: async (ids) => ids.length > 0 && (await act('proposal.refuse', { ids: [...ids] })) !== undefined,
    restore: async (ids) => ids.length > 0 && (await act('proposal.restore', { ids: [...ids] })) !== undefined,
  };
}
