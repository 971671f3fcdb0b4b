import { findPayment, updatePayment as update } from '../../store/queries/payment.ts';
import { findMeasure, findStep } from '../../store/queries/proceeding.ts';
import { found, given } from '../checks.ts';
import { checkPayment } from './check-payment.ts';
import type { CaseFile } from '../../store/case-file.ts';
import type { Input, Output } from '../../../shared/contracts/contract.ts';

export const updatePayment = (file: CaseFile, { paymentId, set }: Input<'payment.update'>): Output<'payment.update'> =>
  file.commit('payment.updated', (db) => {
    const { amount, exchange, paidOn, note, measureId } = found(findPayment(db, paymentId), 'payment');
    const measure = found(findMeasure(db, measureId), 'measure');
    const step = found(findStep(db, measure.stepId), 'step');
    update(db, paymentId, checkPayment({ amount, exchange, paidOn, note, ...given(set) }, measure, step));
    return found(findPayment(db, paymentId), 'payment');
  });
