import type { Measure, Proceeding } from '../../../shared/domain/proceeding.ts';
import { MEASURE_KIND_TERMS } from '../../../shared/domain/terms.ts';
import { assertNever } from '../../../shared/kernel/assert-never.ts';
import { SelectField } from '../../components/SelectField.tsx';
import { useLanguage, useText } from '../../i18n/use-text.ts';
import { act } from '../../state/act.ts';
import { penaltiesOf } from '../../state/ledger.ts';
import { FinePanel } from './FinePanel.tsx';
import css from './ledger.module.css';
import { PenaltyLedger } from './PenaltyLedger.tsx';

/** What a measure comes to, according to its kind; nothing for one that is no sum. */
export function MeasurePanel({ measure, proceeding }: { readonly measure: Measure; readonly proceeding: Proceeding }) {
  switch (measure.kind) {
    case 'periodic-penalty':
      return <PenaltyLedger key={measure.id} measure={measure} proceeding={proceeding} />;
    case 'liquidation':
      return <Liquidated measure={measure} proceeding={proceeding} />;
    case 'fine':
    case 'damages':
    case 'costs':
      return <FinePanel key={measure.id} measure={measure} />;
    case 'injunction':
    case 'publicity':
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
    </section>
  );
}
