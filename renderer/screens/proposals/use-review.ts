import type { AcceptTarget, Proposal } from '../../../shared/domain/proposal.ts';
import { useText } from '../../i18n/use-text.ts';
import { useDecide } from '../../state/proposals.ts';
import { useSelection } from '../../state/selection.ts';

interface Shown {
  readonly total: number;
  readonly rowAt: (index: number) => Proposal | undefined;
  /** Every id of the list, once it is known. */
  readonly ids: readonly string[] | undefined;
}

/** Decides on what is chosen, and goes on to the proposal that comes next, as a pile is gone through. */
export function useReview({ total, rowAt, ids }: Shown) {
  const t = useText();
  const selection = useSelection('proposals');
  const decide = useDecide(t('proposals.new-proceeding'));
  const idAt = (index: number): string | undefined => ids?.[index] ?? rowAt(index)?.id;
  const at = (): number => {
    for (let index = 0; index < total; index++) if (idAt(index) === selection.activeId) return index;
    return -1;
  };
  /** The first after the one in hand that stays, else the last before it. */
  const following = (): string | undefined => {
    const here = at();
    for (let index = here + 1; index < total; index++) {
      const id = idAt(index);
      if (id === undefined || !selection.ids.has(id)) return id;
    }
    for (let index = here - 1; index >= 0; index--) {
      const id = idAt(index);
      if (id !== undefined && !selection.ids.has(id)) return id;
    }
    return undefined;
  };
  const settle = async (run: (chosen: readonly string[]) => Promise<boolean>): Promise<void> => {
    const chosen = [...selection.ids];
    const next = following();
    if (chosen.length === 0 || !(await run(chosen))) return;
    selection.set(next === undefined ? [] : [next]);
  };
  return {
    accept: (target: AcceptTarget) => settle((chosen) => decide.accept(chosen, target)),
    refuse: () => settle((chosen) => decide.refuse(chosen)),
    restore: () => settle((chosen) => decide.restore(chosen)),
    step: (by: 1 | -1): void => {
      const id = idAt(Math.max(0, Math.min(total - 1, at() + by)));
      if (id !== undefined) selection.set([id]);
    },
  };
}
