import { Plus, X } from 'lucide-react';
import {
  CREDITORS,
  PAYMENT_ORDERS,
  type InterestTerms,
  type Measure,
  type Step,
} from '../../../shared/domain/proceeding.ts';
import { CREDITOR_TERMS, PAYMENT_ORDER_TERMS } from '../../../shared/domain/terms.ts';
import type { Result } from '../../../shared/kernel/result.ts';
import { Button } from '../../components/Button.tsx';
import { CheckField } from '../../components/CheckField.tsx';
import { ProblemNote } from '../../components/ProblemNote.tsx';
import { SelectField } from '../../components/SelectField.tsx';
import { useLanguage, useText } from '../../i18n/use-text.ts';
import { act } from '../../state/act.ts';
import type { InterestLedger } from '../../state/ledger.ts';
import { today } from '../../state/today.ts';
import { DayField } from './DayField.tsx';
import { Disclosure } from './Disclosure.tsx';
import { InterestFigures } from './InterestFigures.tsx';
import { LegalRates } from './LegalRates.tsx';
import css from './ledger.module.css';

interface InterestPanelProps {
  readonly measure: Measure;
  readonly step: Step;
  /** Null while no interest is counted. */
  readonly result: Result<InterestLedger> | null;
}

const isDay = (date: string): boolean => /^\d{4}-\d{2}-\d{2}$/u.test(date);

/** Late interest on a sum: nothing until it is asked for, then how it is counted, what it comes to, and at which rates. */
export function InterestPanel({ measure, step, result }: InterestPanelProps) {
  const t = useText();
  const language = useLanguage();
  const { interest } = measure.terms;
  const set = async (change: InterestTerms | null): Promise<boolean> =>
    (await act('measure.update', { measureId: measure.id, set: { terms: { interest: change } } })) !== undefined;
  if (!interest) {
    const runsFrom = [step.notificationDate, step.actDate].find(isDay) ?? today();
    const first = {
      runsFrom,
      raisedFrom: '',
      creditor: 'professional',
      isCompound: false,
      order: 'interest-first',
    } as const;
    return (
      <div>
        <Button variant="quiet" icon={<Plus size={14} />} onPress={() => void set(first)}>
          {t('interest.count')}
        </Button>
      </div>
    );
  }
  const change = (some: Partial<InterestTerms>): Promise<boolean> => set({ ...interest, ...some });
  return (
    <div className={css.terms} role="group" aria-label={t('interest.title')}>
      <div className={css.title}>
        <p className={css.subtitle}>{t('interest.title')}</p>
        <Button variant="quiet" icon={<X size={14} />} onPress={() => void set(null)}>
          {t('interest.remove')}
        </Button>
      </div>
      <div className={css.pair}>
        <DayField
          label={t('interest.runs-from')}
          hint={t('interest.runs-from-hint')}
          isEmptyAllowed={false}
          value={interest.runsFrom}
          onCommit={(runsFrom) => change({ runsFrom })}
        />
        <DayField
          label={t('interest.raised-from')}
          hint={t('interest.raised-from-hint')}
          value={interest.raisedFrom}
          onCommit={(raisedFrom) => change({ raisedFrom })}
        />
        <SelectField
          label={t('interest.creditor')}
          value={interest.creditor}
          options={CREDITORS.map((id) => ({ id, label: CREDITOR_TERMS[id][language] }))}
          onChange={(creditor) => void change({ creditor })}
        />
        <SelectField
          label={t('interest.order')}
          value={interest.order}
          options={PAYMENT_ORDERS.map((id) => ({ id, label: PAYMENT_ORDER_TERMS[id][language] }))}
          onChange={(order) => void change({ order })}
        />
      </div>
      <CheckField
        label={t('interest.compound')}
        value={interest.isCompound}
        onChange={(isCompound) => void change({ isCompound })}
      />
      {result?.ok ? <InterestFigures ledger={result.value} /> : null}
      {result && !result.ok ? <ProblemNote problem={result.error} /> : null}
      <Disclosure title={t('interest.rates')}>
        <LegalRates missing={result && !result.ok ? String(result.error.detail?.['semester'] ?? '') : ''} />
      </Disclosure>
    </div>
  );
}
