/** Records of proceedings with only what a test is about, for rules that take values. */
import type { Deadline } from '../../shared/domain/deadline.ts';
import type { Measure, MeasureTerms, Proceeding, Step } from '../../shared/domain/proceeding.ts';

export const TERMS: MeasureTerms = {
  firstDayCounted: true,
  lastDayCounted: true,
  compliedOn: '',
  suspensions: [],
  liquidates: null,
  statute: null,
  turnover: null,
  interest: null,
};

export const measureOf = (fields: Partial<Measure>): Measure => ({
  id: 'measure',
  stepId: 'step',
  kind: 'periodic-penalty',
  label: '',
  amount: null,
  cap: null,
  startsOn: '',
  endsOn: '',
  terms: TERMS,
  payments: [],
  note: '',
  evidence: [],
  trashed: false,
  ...fields,
});

export const stepOf = (fields: Partial<Step>): Step => ({
  id: 'step',
  proceedingId: 'proceeding',
  kind: 'decision',
  label: '',
  number: '',
  actDate: '',
  notificationDate: '',
  publicationDate: '',
  notificationMode: '',
  notificationProof: '',
  authorId: null,
  addresseeId: null,
  legalBasis: '',
  note: '',
  evidence: [],
  measures: [],
  trashed: false,
  ...fields,
});

export const proceedingOf = (steps: readonly Step[], fields: Partial<Proceeding> = {}): Proceeding => ({
  id: 'proceeding',
  title: 'Procédure',
  kind: 'cnil',
  authorityId: null,
  caseNumber: '',
  note: '',
  respondentIds: [],
  participants: [],
  evidence: [],
  steps,
  trashed: false,
  ...fields,
});

export const deadlineOf = (fields: Partial<Deadline>): Deadline => ({
  id: 'deadline',
  stepId: 'step',
  rule: 'CJA_FRANC_MOIS',
  duration: { months: 2 },
  base: 'notificationDate',
  zone: 'metropole',
  label: '',
  overrideDay: '',
  overrideReason: '',
  metByStepId: null,
  moved: null,
  revision: 0,
  trashed: false,
  ...fields,
});
