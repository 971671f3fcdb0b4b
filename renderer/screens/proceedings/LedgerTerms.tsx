import { Plus, X } from 'lucide-react';
import { useState } from 'react';
import type { Measure, MeasureTerms } from '../../../shared/domain/proceeding.ts';
import { Button } from '../../components/Button.tsx';
import { CheckField } from '../../components/CheckField.tsx';
import { IconButton } from '../../components/IconButton.tsx';
import { useFormat } from '../../i18n/format.ts';
import { useText } from '../../i18n/use-text.ts';
import { act } from '../../state/act.ts';
import { DayField } from './DayField.tsx';
import css from './ledger.module.css';

/** How the days are counted: which ends, until which compliance, without which suspensions. */
export function LedgerTerms({ measure }: { readonly measure: Measure }) {
  const t = useText();
  const format = useFormat();
  const { terms } = measure;
  const [isAdding, setAdding] = useState(false);
  const set = async (change: Partial<MeasureTerms>): Promise<boolean> => {
    const { suspensions, ...rest } = change;
    const given = { ...rest, ...(suspensions ? { suspensions: suspensions.map((span) => ({ ...span })) } : {}) };
    return (await act('measure.update', { measureId: measure.id, set: { terms: given } })) !== undefined;
  };
  return (
    <div className={css.terms} role="group" aria-label={t('ledger.convention')}>
      <p className={css.subtitle}>{t('ledger.convention')}</p>
      <div className={css.checks}>
        <CheckField
          label={t('ledger.first-counted')}
          value={terms.firstDayCounted}
          onChange={(firstDayCounted) => void set({ firstDayCounted })}
        />
        <CheckField
          label={t('ledger.last-counted')}
          value={terms.lastDayCounted}
          onChange={(lastDayCounted) => void set({ lastDayCounted })}
        />
      </div>
      <div className={css.pair}>
        <DayField
          label={t('ledger.complied-on')}
          value={terms.compliedOn}
          hint={t('ledger.complied-hint')}
          onCommit={(compliedOn) => set({ compliedOn })}
        />
      </div>
      <p className={css.subtitle}>{t('ledger.suspensions')}</p>
      {terms.suspensions.length === 0 ? null : (
        <ul className={css.spans}>
          {terms.suspensions.map(({ from, to }) => {
            const ends = { from: format.date(from), to: format.date(to) };
            return (
              <li key={`${from} ${to}`}>
                <span>{t('deadlines.range-short', ends)}</span>
                <IconButton
                  icon={<X size={14} />}
                  label={t('ledger.remove-suspension', ends)}
                  onPress={() =>
                    void set({ suspensions: terms.suspensions.filter((one) => one.from !== from || one.to !== to) })
                  }
                />
              </li>
            );
          })}
        </ul>
      )}
      {isAdding ? (
        <SuspensionForm
          onCancel={() => setAdding(false)}
          onSave={async (span) => {
            if (await set({ suspensions: [...terms.suspensions, span] })) setAdding(false);
          }}
        />
      ) : (
        <div>
          <Button variant="quiet" icon={<Plus size={14} />} onPress={() => setAdding(true)}>
            {t('ledger.add-suspension')}
          </Button>
        </div>
      )}
    </div>
  );
}

interface SuspensionFormProps {
  readonly onSave: (span: { from: string; to: string }) => Promise<void>;
  readonly onCancel: () => void;
}

function SuspensionForm({ onSave, onCancel }: SuspensionFormProps) {
  const t = useText();
  const [span, setSpan] = useState({ from: '', to: '' });
  return (
    <div className={css.pair} role="group" aria-label={t('ledger.add-suspension')}>
      <DayField
        label={t('ledger.suspended-from')}
        value={span.from}
        onCommit={(from) => setSpan((now) => ({ ...now, from }))}
      />
      <DayField
        label={t('ledger.suspended-to')}
        value={span.to}
        onCommit={(to) => setSpan((now) => ({ ...now, to }))}
      />
      <div className={css.actions}>
        <Button onPress={onCancel}>{t('common.cancel')}</Button>
        <Button isDisabled={span.from === '' || span.to === ''} onPress={() => void onSave(span)}>
          {t('ledger.save-suspension')}
        </Button>
      </div>
    </div>
  );
}
