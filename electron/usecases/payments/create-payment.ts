import { findPayment, insertPayment } from '../../store/queries/payment.ts';
import { findMeasure, findStep } from '../../store/queries/proceeding.ts';
import { found } from '../checks.ts';
import { checkPayment } from './check-payment.ts';
import type { CaseFile } from '../../store/case-file.ts';
import type { Input, Output } from '../../../shared/contracts/contract.ts';

export const createPayment = (file: CaseFile, { measureId, set }: Input<'payment.create'>): Output<'payment.create'> =>
  file.commit('payment.created', (db) => {
    const measure = found(findMeasure(db, measureId), 'measure');
    const step = found(findStep(db, measure.stepId), 'step');
    const { amount, exchange = null, paidOn, note = '' } = set;
    return found(
      findPayment(db, insertPayment(db, measureId, checkPayment({ amount, exchange, paidOn, note }, measure, step))),
      'payment',
    );
  });
