import { STATUTES, type Measure, type Statute, type Step } from '../../../shared/domain/proceeding.ts';
import { STATUTE_TERMS } from '../../../shared/domain/terms.ts';
import { MoneyField } from '../../components/MoneyField.tsx';
import { ProblemNote } from '../../components/ProblemNote.tsx';
import { SelectField } from '../../components/SelectField.tsx';
import { Tag } from '../../components/Tag.tsx';
import { useFormat } from '../../i18n/format.ts';
import { useLanguage, useText } from '../../i18n/use-text.ts';
import { act } from '../../state/act.ts';
import { useStatutoryMaximum, useSumLedger } from '../../state/ledger.ts';
import { today } from '../../state/today.ts';
import { DayField } from './DayField.tsx';
import { InterestPanel } from './InterestPanel.tsx';
import css from './ledger.module.css';
import { Payments } from './Payments.tsx';
import { useProceedingsView } from './proceedings-view.ts';

/** A sum ordered once: for a fine the most that it could be, what was paid of it, what is due as of a day, with interest. */
export function SumPanel({ measure, step }: { readonly measure: Measure; readonly step: Step }) {
  const t = useText();
  const language = useLanguage();
  const format = useFormat();
  const { terms } = measure;
  const [view, setView] = useProceedingsView();
  const asOf = view.asOf ?? today();
  const result = useSumLedger(measure, step, asOf);
  const set = (change: { statute?: Statute | null; turnover?: Measure['amount'] }): void =>
    void act('measure.update', { measureId: measure.id, set: { terms: change } });
  return (
    <section className={css.ledger}>
      {measure.kind === 'fine' ? (
        <>
          <div className={css.pair}>
            <SelectField
              label={t('ledger.statute')}
              value={terms.statute ?? 'none'}
              options={[
                { id: 'none', label: t('ledger.no-statute') },
                ...STATUTES.map((id) => ({ id, label: STATUTE_TERMS[id][language] })),
              ]}
              onChange={(id) => set({ statute: STATUTES.find((statute) => statute === id) ?? null })}
            />
            {terms.statute === null ? null : (
              <MoneyField
                label={t('ledger.turnover')}
                value={terms.turnover}
                onCommit={(turnover) => set({ turnover })}
              />
            )}
          </div>
          {terms.statute === null ? null : <Maximum measure={measure} statute={terms.statute} />}
        </>
      ) : null}
      <Payments measure={measure} />
      {result.ok ? (
        <>
          <div className={css.title}>
            <p className={css.remaining}>
              {t('ledger.remaining', { amount: format.money(result.value.due) })}
              {result.value.paid.minor === 0
                ? null
                : ` (${t('ledger.paid-of', {
                    paid: format.money(result.value.paid),
                    amount: format.money(result.value.amount),
                  })})`}
            </p>
            <DayField
              label={t('ledger.as-of')}
              value={asOf}
              isEmptyAllowed={false}
              onCommit={(day) => setView({ asOf: day })}
            />
          </div>
          <InterestPanel measure={measure} step={step} result={result.value.interest} />
        </>
      ) : measure.amount ? (
        <ProblemNote problem={result.error} />
      ) : null}
    </section>
  );
}

function Maximum({ measure, statute }: { readonly measure: Measure; readonly statute: Statute }) {
  const t = useText();
  const language = useLanguage();
  const format = useFormat();
  const result = useStatutoryMaximum(statute, measure.terms.turnover);
  if (!result.ok) return <ProblemNote problem={result.error} />;
  const { maximum, fixed, percent, share, why } = result.value;
  const isAbove = measure.amount?.currency === 'EUR' && measure.amount.minor > maximum.minor;
  return (
    <div className={css.maximum} role="status">
      <p>{t('ledger.maximum', { amount: format.money(maximum), why: why[language] })}</p>
      {share ? (
        <p className={css.quiet}>
          {t('ledger.share', { fixed: format.money(fixed), percent, share: format.money(share) })}
        </p>
      ) : null}
      {isAbove ? <Tag tone="red">{t('ledger.above-maximum')}</Tag> : null}
    </div>
  );
}
