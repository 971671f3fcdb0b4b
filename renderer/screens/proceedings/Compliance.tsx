import type { Measure } from '../../../shared/domain/proceeding.ts';
import { useText } from '../../i18n/use-text.ts';
import { act } from '../../state/act.ts';
import { DayField } from './DayField.tsx';
import css from './ledger.module.css';

/** The day on which an order was complied with. */
export function Compliance({ measure }: { readonly measure: Measure }) {
  const t = useText();
  return (
    <section className={css.ledger}>
      <div className={css.pair}>
        <DayField
          label={t('ledger.complied-on')}
          value={measure.terms.compliedOn}
          onCommit={async (compliedOn) =>
            (await act('measure.update', { measureId: measure.id, set: { terms: { compliedOn } } })) !== undefined
          }
        />
      </div>
    </section>
  );
}
