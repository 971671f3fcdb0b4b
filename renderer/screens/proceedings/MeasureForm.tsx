import { Trash2, Undo2 } from 'lucide-react';
import { MEASURE_KINDS, type Measure } from '../../../shared/domain/proceeding.ts';
import { MEASURE_KIND_TERMS } from '../../../shared/domain/terms.ts';
import { Button } from '../../components/Button.tsx';
import { DateField } from '../../components/DateField.tsx';
import { MoneyField } from '../../components/MoneyField.tsx';
import { SelectField } from '../../components/SelectField.tsx';
import { TextArea } from '../../components/TextArea.tsx';
import { TextField } from '../../components/TextField.tsx';
import { useLanguage, useText } from '../../i18n/use-text.ts';
import { act, type ChangesOf } from '../../state/act.ts';
import css from './proceedings.module.css';

/** Everything of one measure, corrected in place. */
export function MeasureForm({ measure }: { readonly measure: Measure }) {
  const t = useText();
  const language = useLanguage();
  const set = (change: ChangesOf<'measure.update'>): void =>
    void act('measure.update', { measureId: measure.id, set: change });
  const currency = (measure.amount ?? measure.cap)?.currency;
  return (
    <div className={css['step-form']}>
      <div className={css.pair}>
        <SelectField
          label={t('proceedings.measure-kind')}
          value={measure.kind}
          options={MEASURE_KINDS.map((id) => ({ id, label: MEASURE_KIND_TERMS[id][language] }))}
          onChange={(kind) => set({ kind })}
        />
        <TextField
          label={t('proceedings.measure-label')}
          value={measure.label}
          onCommit={(label) => set({ label: label.trim() })}
        />
      </div>
      <div className={css.pair}>
        <MoneyField
          label={t(measure.kind === 'periodic-penalty' ? 'proceedings.amount-per-day' : 'proceedings.amount')}
          value={measure.amount}
          onCommit={(amount) => set({ amount })}
          {...(currency === undefined ? {} : { defaultCurrency: currency })}
        />
        <MoneyField
          label={t('proceedings.cap')}
          value={measure.cap}
          onCommit={(cap) => set({ cap })}
          {...(currency === undefined ? {} : { defaultCurrency: currency })}
        />
        <DateField
          label={t('proceedings.starts-on')}
          value={measure.startsOn}
          onCommit={(startsOn) => set({ startsOn })}
        />
        <DateField label={t('proceedings.ends-on')} value={measure.endsOn} onCommit={(endsOn) => set({ endsOn })} />
      </div>
      <TextArea
        label={t('proceedings.note')}
        value={measure.note}
        rows={2}
        onCommit={(note) => set({ note: note.trim() })}
      />
      <div className={css.foot}>
        <Button
          variant="quiet"
          icon={measure.trashed ? <Undo2 size={15} /> : <Trash2 size={15} />}
          onPress={() => void act('measure.trash', { measureId: measure.id, trashed: !measure.trashed })}
        >
          {t(measure.trashed ? 'common.restore' : 'common.delete')}
        </Button>
      </div>
    </div>
  );
}
