import type { Handlers } from '../../../shared/contracts/contract.ts';
import type { CaseFile } from '../../store/case-file.ts';
import { createDeadline } from '../../usecases/deadlines/create-deadline.ts';
import { exportDeadlines } from '../../usecases/deadlines/export-deadlines.ts';
import { listDeadlines } from '../../usecases/deadlines/list-deadlines.ts';
import { markDeadlineSeen } from '../../usecases/deadlines/mark-deadline-seen.ts';
import { updateDeadline } from '../../usecases/deadlines/update-deadline.ts';
import { createPayment } from '../../usecases/payments/create-payment.ts';
import { updatePayment } from '../../usecases/payments/update-payment.ts';
import { trashRecord } from '../../usecases/trash-record.ts';

type DeadlineCall =
  | 'deadline.list'
  | 'deadline.create'
  | 'deadline.update'
  | 'deadline.seen'
  | 'deadline.trash'
  | 'deadline.export'
  | 'payment.create'
  | 'payment.update'
  | 'payment.trash';

export const deadlineHandlers = (file: () => CaseFile): Pick<Handlers, DeadlineCall> => ({
  'deadline.list': () => listDeadlines(file()),
  'deadline.create': (input) => createDeadline(file(), input),
  'deadline.update': (input) => updateDeadline(file(), input),
  'deadline.seen': (input) => markDeadlineSeen(file(), input),
  'deadline.trash': ({ deadlineId, trashed }) => trashRecord(file(), 'deadline', deadlineId, trashed),
  'deadline.export': (input) => exportDeadlines(file(), input),
  'payment.create': (input) => createPayment(file(), input),
  'payment.update': (input) => updatePayment(file(), input),
  'payment.trash': ({ paymentId, trashed }) => trashRecord(file(), 'payment', paymentId, trashed),
});
