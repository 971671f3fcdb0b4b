import type { Party } from '../../../shared/domain/party.ts';
import type { Payment } from '../../../shared/domain/payment.ts';
import type { Measure, Proceeding, Step } from '../../../shared/domain/proceeding.ts';
import { compareEdtf } from '../../../shared/kernel/edtf.ts';
import type { Place } from '../../state/place.ts';
import { useCall } from '../../state/use-call.ts';
import { useViewState } from '../../state/view-state.ts';

export interface ProceedingsPlaceProps {
  readonly place: Place & { readonly view: 'proceedings' };
}

interface ProceedingsView {
  /** The line for new proceedings is open. */
  readonly isAdding: boolean;
  readonly showsTrash: boolean;
  /** The measure in hand, within the step in hand, and the payment of it. */
  readonly measureId: string | null;
  readonly paymentId: string | null;
  /** The deadline in hand, within the step in hand. */
  readonly deadlineId: string | null;
  /** The day on which ledgers stand; null: today. */
  readonly asOf: string | null;
  /** What the rows of a comparison are. */
  readonly comparedBy: 'time' | 'kind';
}

const START: ProceedingsView = {
  isAdding: false,
  showsTrash: false,
  measureId: null,
  paymentId: null,
  deadlineId: null,
  asOf: null,
  comparedBy: 'time',
};
const NO_PROCEEDINGS: readonly Proceeding[] = [];
const NO_PARTIES: readonly Party[] = [];

export const useProceedingsView = (): readonly [ProceedingsView, (set: Partial<ProceedingsView>) => void] =>
  useViewState('proceedings', START);

/** Every proceeding and party, those in the trash among them. */
export function useProceedings() {
  const { data, problem } = useCall('proceeding.list', {});
  const parties = useCall('party.list', {}).data ?? NO_PARTIES;
  return { proceedings: data ?? NO_PROCEEDINGS, parties, isRead: data !== undefined, problem };
}

/** Where a place leads: its own proceedings, those of its step or measure, the only ones there are, or all side by side. Pure. */
export function shownPlace(
  place: ProceedingsPlaceProps['place'],
  proceedings: readonly Proceeding[],
): ProceedingsPlaceProps['place'] {
  const { stepId, measureId } = place;
  if (place.compared !== undefined || proceedings.some(({ id }) => id === place.proceedingId)) return place;
  for (const { id, steps } of proceedings) {
    const step = steps.find((one) => one.id === stepId || one.measures.some((measure) => measure.id === measureId));
    if (step) return { view: 'proceedings', proceedingId: id, stepId: step.id };
  }
  const [first, ...others] = proceedings.filter(({ trashed }) => !trashed);
  if (!first) return place;
  return others.length === 0 ? { view: 'proceedings', proceedingId: first.id } : { view: 'proceedings', compared: '' };
}

/** A step stands at its earliest known date: act, else notification, else publication. */
export const dateOf = ({ actDate, notificationDate, publicationDate }: Step): string =>
  actDate || notificationDate || publicationDate;

/** In the order of their dates, undated last. */
export const inOrder = (steps: readonly Step[]): readonly Step[] =>
  steps.toSorted((a, b) => compareEdtf(dateOf(a), dateOf(b)));

/** What is in hand: the payment or the measure, else the step, else the proceedings themselves. */
export function targetInHand(
  proceeding: Proceeding,
  stepId: string | undefined,
  { measureId, paymentId }: Pick<ProceedingsView, 'measureId' | 'paymentId'>,
):
  | { readonly kind: 'proceeding' }
  | { readonly kind: 'step'; readonly step: Step }
  | { readonly kind: 'measure'; readonly measure: Measure }
  | { readonly kind: 'payment'; readonly payment: Payment } {
  const step = proceeding.steps.find(({ id }) => id === stepId);
  const measure = step?.measures.find(({ id }) => id === measureId);
  const payment = measure?.payments.find(({ id }) => id === paymentId);
  if (payment) return { kind: 'payment', payment };
  if (measure) return { kind: 'measure', measure };
  return step ? { kind: 'step', step } : { kind: 'proceeding' };
}
