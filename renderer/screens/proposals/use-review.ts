import type { AcceptTarget, Proposal } from '../../../shared/domain/proposal.ts';
import { useText } from '../../i18n/use-text.ts';
import { proposalIdsBetween } from '../../state/ids-between.ts';
import { useDecide } from '../../state/proposals.ts';
import { useSelection } from '../../state/selection.ts';
import type { PagedQuery, WindowedRows } from '../../state/use-windowed-rows.ts';

interface Reviewed {
  readonly query: PagedQuery<'proposal.list'>;
  /** Row of the proposal in hand, -1 when it is not in the list. */
  readonly place: number;
  readonly shown: Pick<WindowedRows<Proposal>, 'total' | 'rowAt'>;
}

/** Rows that are looked through at once for one that stays. */
const STRETCH = 500;

/** Decides on what is chosen, and goes on to the proposal that comes next, as a pile is gone through. */
export function useReview({ query, place, shown: { total, rowAt } }: Reviewed) {
  const t = useText();
  const selection = useSelection('proposals');
  const decide = useDecide(t('proposals.new-proceeding'));
  const stays = (id: string): boolean => !selection.ids.has(id);
  const idAt = async (index: number): Promise<string | undefined> =>
    rowAt(index)?.id ?? (await proposalIdsBetween(query, index, index))[0];
  /** The first after the one in hand that stays, else the last before it. */
  const following = async (): Promise<string | undefined> => {
    const next = rowAt(place + 1)?.id;
    if (next !== undefined && stays(next)) return next;
    for (let from = place + 1; from < total; from += STRETCH) {
      const found = (await proposalIdsBetween(query, from, Math.min(total, from + STRETCH) - 1)).find(stays);
      if (found !== undefined) return found;
    }
    for (let to = place - 1; to >= 0; to -= STRETCH) {
      const found = (await proposalIdsBetween(query, Math.max(0, to - STRETCH + 1), to)).findLast(stays);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  const settle = async (run: (chosen: readonly string[]) => Promise<boolean>): Promise<void> => {
    const chosen = [...selection.ids];
    if (chosen.length === 0) return;
    const next = await following();
    if (await run(chosen)) selection.set(next === undefined ? [] : [next]);
  };
  return {
    accept: (target: AcceptTarget) => settle((chosen) => decide.accept(chosen, target)),
    refuse: () => settle((chosen) => decide.refuse(chosen)),
    restore: () => settle((chosen) => decide.restore(chosen)),
    step: async (by: 1 | -1): Promise<void> => {
      if (total === 0) return;
      const id = await idAt(Math.max(0, Math.min(total - 1, place + by)));
      if (id !== undefined) selection.set([id]);
    },
  };
}
