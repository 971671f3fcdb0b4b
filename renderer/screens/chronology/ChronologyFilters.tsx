import { DateField } from '../../components/DateField.tsx';
import { SelectField } from '../../components/SelectField.tsx';
import { TextField } from '../../components/TextField.tsx';
import { useText } from '../../i18n/use-text.ts';
import { useChronologyView } from '../../state/chronology.ts';
import { useChronology } from './chronology-view.ts';
import css from './chronology.module.css';

const ALL = 'all';

/** By words, proceedings, party and period: what is left is also what is exported and inserted. */
export function ChronologyFilters() {
  const t = useText();
  const { proceedings, parties } = useChronology();
  const [view, setView] = useChronologyView();
  const choices = (all: string, some: readonly { readonly id: string; readonly label: string }[]) => [
    { id: ALL, label: all },
    ...some,
  ];
  const there = <T extends { readonly trashed: boolean }>(some: readonly T[]): readonly T[] =>
    some.filter(({ trashed }) => !trashed);
  return (
    <div className={css.filters} role="group" aria-label={t('chronology.filters')}>
      <TextField
        label={t('chronology.words')}
        type="search"
        value={view.words}
        onChange={(words) => setView({ words })}
      />
      <SelectField
        label={t('chronology.proceeding')}
        value={view.proceedingId ?? ALL}
        options={choices(
          t('chronology.all-proceedings'),
          there(proceedings).map(({ id, title }) => ({ id, label: title })),
        )}
        onChange={(id) => setView({ proceedingId: id === ALL ? null : id })}
      />
      <SelectField
        label={t('chronology.party')}
        value={view.partyId ?? ALL}
        options={choices(
          t('chronology.all-parties'),
          there(parties).map(({ id, name }) => ({ id, label: name })),
        )}
        onChange={(id) => setView({ partyId: id === ALL ? null : id })}
      />
      <DateField label={t('chronology.since')} value={view.since} onCommit={(since) => setView({ since })} />
      <DateField label={t('chronology.until')} value={view.until} onCommit={(until) => setView({ until })} />
    </div>
  );
}
