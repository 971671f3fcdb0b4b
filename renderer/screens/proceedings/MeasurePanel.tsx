import type { Measure, Proceeding, Step } from '../../../shared/domain/proceeding.ts';
import { MEASURE_KIND_TERMS } from '../../../shared/domain/terms.ts';
import { assertNever } from '../../../shared/kernel/assert-never.ts';
import { SelectField } from '../../components/SelectField.tsx';
import { useLanguage, useText } from '../../i18n/use-text.ts';
import { act } from '../../state/act.ts';
import { penaltiesOf, penaltyOf } from '../../state/ledger.ts';
import { Compliance } from './Compliance.tsx';
import css from './ledger.module.css';
import { Payments } from './Payments.tsx';
import { PenaltyLedger } from './PenaltyLedger.tsx';
import { SumPanel } from './SumPanel.tsx';

interface MeasurePanelProps {
  readonly measure: Measure;
  readonly step: Step;
  readonly proceeding: Proceeding;
}

/** What a measure comes to, according to its kind; for an order, when it was complied with. */
export function MeasurePanel({ measure, step, proceeding }: MeasurePanelProps) {
  switch (measure.kind) {
    case 'periodic-penalty':
      return <PenaltyLedger key={measure.id} measure={measure} step={step} proceeding={proceeding} />;
    case 'liquidation':
      return (
        <>
          <Liquidated measure={measure} proceeding={proceeding} />
          {penaltyOf(measure, proceeding) ? (
            <Payments measure={measure} />
          ) : (
            <SumPanel key={measure.id} measure={measure} step={step} />
          )}
        </>
      );
    case 'fine':
    case 'damages':
    case 'costs':
      return <SumPanel key={measure.id} measure={measure} step={step} />;
    case 'injunction':
    case 'publicity':
      return <Compliance key={measure.id} measure={measure} />;
    case 'reprimand':
    case 'other':
      return null;
    default:
      return assertNever(measure.kind);
  }
}

/** The penalty that a liquidated sum comes from. */
function Liquidated({ measure, proceeding }: { readonly measure: Measure; readonly proceeding: Proceeding }) {
  const t = useText();
  const language = useLanguage();
  const penalties = penaltiesOf(proceeding).map(({ step, measure: penalty }) => ({
    id: penalty.id,
    label: [MEASURE_KIND_TERMS[penalty.kind][language], penalty.label, step.number].filter(Boolean).join(' – '),
  }));
  return (
    <section className={css.ledger}>
      <SelectField
        label={t('ledger.liquidates')}
        value={measure.terms.liquidates ?? 'only'}
        options={[{ id: 'only', label: t('ledger.only-penalty') }, ...penalties]}
        onChange={(id) =>
          void act('measure.update', {
            measureId: measure.id,
            set: { terms: { liquidates: id === 'only' ? null : id } },
          })
        }
      />
      {penaltyOf(measure, proceeding) ? <p className={css.quiet}>{t('ledger.counted-with-penalty')}</p> : null}
    </section>
  );
}
