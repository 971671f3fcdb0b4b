import { BookOpenText, Lock, Trash2 } from 'lucide-react';
import { Button } from '../../components/Button.tsx';
import { DateField } from '../../components/DateField.tsx';
import { Pane } from '../../components/Pane.tsx';
import { SelectField } from '../../components/SelectField.tsx';
import { TextField } from '../../components/TextField.tsx';
import { useText } from '../../i18n/use-text.ts';
import { act, type ChangesOf } from '../../state/act.ts';
import { go } from '../../state/navigation.ts';
import css from './exhibits.module.css';
import { useListAt, type ExhibitsPlaceProps } from './exhibits-view.ts';

/** How the exhibit in hand is printed in the list; each change takes effect at once. */
export function ExhibitsRight({ place }: ExhibitsPlaceProps) {
  const t = useText();
  const { list } = useListAt({ place });
  const exhibit = list?.exhibits.find(({ id }) => id === place.exhibitId);
  if (!list || !exhibit)
    return (
      <Pane title={t('exhibits.exhibit')}>
        <p className={css.faint}>{t('exhibits.choose')}</p>
      </Pane>
    );
  const update = (set: ChangesOf<'exhibits.update'>): void =>
    void act('exhibits.update', { exhibitId: exhibit.id, set });
  const isLocked = exhibit.number <= list.locked;
  return (
    <Pane title={t('memo.exhibits.edit', { number: exhibit.number })}>
      <div className={css.form} key={exhibit.id}>
        {isLocked ? (
          <p className={css.faint}>
            <Lock size={12} aria-hidden /> {t('exhibits.locked-note')}
          </p>
        ) : null}
        <TextField
          label={t('memo.exhibits.title')}
          hint={t('memo.exhibits.titleHint', { title: exhibit.sourceTitle })}
          value={exhibit.title}
          onCommit={(title) => update({ title })}
        />
        <DateField label={t('memo.exhibits.date')} value={exhibit.date} onCommit={(date) => update({ date })} />
        <SelectField
          label={t('memo.exhibits.form')}
          value={exhibit.form}
          options={(['original', 'copy'] as const).map((id) => ({ id, label: t(`memo.exhibits.${id}`) }))}
          onChange={(form) => update({ form })}
        />
        <TextField
          label={t('exhibits.heading')}
          hint={t('exhibits.heading-hint')}
          value={exhibit.heading}
          onCommit={(heading) => update({ heading })}
        />
        <div className={css.foot}>
          <Button
            variant="quiet"
            icon={<BookOpenText size={15} />}
            onPress={() => go({ view: 'reader', sourceId: exhibit.sourceId })}
          >
            {t('memo.exhibits.open')}
          </Button>
          <Button
            variant="quiet"
            icon={<Trash2 size={15} />}
            isDisabled={isLocked}
            onPress={() => void act('exhibits.remove', { exhibitIds: [exhibit.id] })}
          >
            {t('memo.exhibits.remove')}
          </Button>
        </div>
      </div>
    </Pane>
  );
}
