import type { MeasureState, ProceedingState } from '../../../shared/domain/proceeding.ts';
import type { Tone } from '../../components/Tag.tsx';

/** Green: over and settled. Amber: still open to change. Red: no longer stands. */
export const MEASURE_TONES: Readonly<Record<MeasureState, Tone>> = {
  pronounced: 'neutral',
  notified: 'neutral',
  enforceable: 'neutral',
  accruing: 'amber',
  complied: 'green',
  liquidated: 'neutral',
  'part-paid': 'amber',
  paid: 'green',
  annulled: 'red',
};

export const PROCEEDING_TONES: Readonly<Record<ProceedingState, Tone>> = {
  pending: 'neutral',
  decided: 'neutral',
  'under-appeal': 'amber',
  final: 'green',
  annulled: 'red',
  restored: 'neutral',
  settled: 'green',
};
