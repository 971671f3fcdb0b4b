/** Which proposals are open, accepted or refused, and in which order they are shown. Pure. */
import type {
  Gathered,
  Proposal,
  ProposalCounts,
  ProposalKind,
  ProposalState,
} from '../../../shared/domain/proposal.ts';
import { comparable } from '../../../shared/kernel/fold.ts';
import type { Input } from '../../../shared/contracts/contract.ts';
import type { Decision, ProposingSource } from '../../store/queries/proposal.ts';
import type { ReadSource } from './proposal-index.ts';

export type ProposalFilter = Input<'proposal.list'>['filter'];

/** A proposal with what was decided on it, and without the words around it. */
export interface Reviewed {
  readonly id: string;
  readonly source: ProposingSource;
  readonly found: Gathered;
  readonly state: ProposalState;
  readonly isLearned: boolean;
  readonly record: Proposal['record'];
}

/** A name that was refused once is no name elsewhere either; a day, a sum or an act may be right in another source, and is only shown last. */
const HIDDEN_WHEN_LEARNED: ReadonlySet<ProposalKind> = new Set([
  'person',
  'company',
  'authority',
  'article',
  'decision',
  'quantity',
]);

const keyOf = (sha256: string, kind: string, norm: string): string => `${sha256} ${kind} ${norm}`;

export function reviewAll(sources: readonly ReadSource[], decisions: readonly Decision[]): readonly Reviewed[] {
  const decided = new Map(decisions.map((one) => [keyOf(one.sha256, one.kind, one.norm), one]));
  const refused = new Set(
    decisions.filter(({ state }) => state === 'refused').map(({ kind, norm }) => `${kind} ${norm}`),
  );
  return sources.flatMap(({ source, found }) =>
    found.map((one): Reviewed => {
      const decision = decided.get(keyOf(source.sha256, one.kind, one.norm));
      const isLearned = decision === undefined && refused.has(`${one.kind} ${one.norm}`);
      const state =
        decision?.state === 'accepted' || decision?.state === 'refused'
          ? decision.state
          : isLearned && HIDDEN_WHEN_LEARNED.has(one.kind)
            ? 'refused'
            : 'open';
      const target = decision?.target ?? '';
      return {
        id: `${source.no}.${one.start}.${one.kind}`,
        source,
        found: one,
        state,
        isLearned,
        record: target === '' ? null : { target, id: decision?.recordId ?? '' },
      };
    }),
  );
}

export function narrow(all: readonly Reviewed[], filter: ProposalFilter): readonly Reviewed[] {
  const kinds = filter.kinds === undefined ? undefined : new Set(filter.kinds);
  const words = comparable(filter.words ?? '').trim();
  const kept = all.filter(
    ({ source, found, state }) =>
      state === filter.state &&
      (filter.sourceId === undefined || source.id === filter.sourceId) &&
      (kinds === undefined || kinds.has(found.kind)) &&
      (words === '' || [found.quote, found.value, source.title].some((text) => comparable(text).includes(words))),
  );
  const sunk = ({ isLearned }: Reviewed): number => (isLearned ? 1 : 0);
  if (filter.order === 'source')
    return kept.toSorted((a, b) => sunk(a) - sunk(b) || a.source.no - b.source.no || a.found.start - b.found.start);
  return kept.toSorted(
    (a, b) =>
      sunk(a) - sunk(b) ||
      compare(a.found.kind, b.found.kind) ||
      compare(a.found.norm, b.found.norm) ||
      a.source.no - b.source.no,
  );
}
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Sources that the list beside the review names. */
const MOST_SOURCES = 300;

export function countAll(
  all: readonly Reviewed[],
  sourceId: string | undefined,
): Pick<ProposalCounts, 'states' | 'kinds' | 'sources'> {
  const states = { open: 0, accepted: 0, refused: 0 };
  const kinds: Partial<Record<ProposalKind, number>> = {};
  const sources = new Map<string, { sourceId: string; no: number; title: string; count: number }>();
  for (const { source, found, state } of all) {
    if (state === 'open') {
      const of = sources.get(source.id) ?? { sourceId: source.id, no: source.no, title: source.title, count: 0 };
      sources.set(source.id, { ...of, count: of.count + 1 });
    }
    if (sourceId !== undefined && source.id !== sourceId) continue;
    states[state] += 1;
    if (state === 'open') kinds[found.kind] = (kinds[found.kind] ?? 0) + 1;
  }
  return { states, kinds, sources: [...sources.values()].slice(0, MOST_SOURCES) };
}
