import { Plus } from 'lucide-react';
import type { Proceeding } from '../../../shared/domain/proceeding.ts';
import { FilterList } from '../../components/FilterList.tsx';
import { GroupTitle } from '../../components/GroupTitle.tsx';
import { IconButton } from '../../components/IconButton.tsx';
import { Pane } from '../../components/Pane.tsx';
import { TextField } from '../../components/TextField.tsx';
import { useLanguage, useText } from '../../i18n/use-text.ts';
import { PROCEEDING_STATE_TERMS } from '../../../shared/domain/terms.ts';
import { act } from '../../state/act.ts';
import { go } from '../../state/navigation.ts';
import { useProceedingStates } from '../../state/ledger.ts';
import { partiesCompared } from './comparison.ts';
import css from './proceedings.module.css';
import { shownPlace, useProceedings, useProceedingsView, type ProceedingsPlaceProps } from './proceedings-view.ts';

/** Proceedings by the authority that conducts them. */
export function ProceedingsLeft({ place: asked }: ProceedingsPlaceProps) {
  const t = useText();
  const { proceedings, parties } = useProceedings();
  const place = shownPlace(asked, proceedings);
  const [view, setView] = useProceedingsView();
  const nameOf = (authorityId: string | null): string =>
    parties.find(({ id }) => id === authorityId)?.name ?? t('proceedings.no-authority');
  const groups = Map.groupBy(
    proceedings.filter(({ trashed }) => !trashed),
    ({ authorityId }) => nameOf(authorityId),
  );
  const trashed = proceedings.filter((one) => one.trashed);
  const language = useLanguage();
  const states = useProceedingStates(proceedings);
  const compared = [
    ...(proceedings.length - trashed.length > 1 ? [{ id: '', label: t('proceedings.compare-all') }] : []),
    ...[...partiesCompared(proceedings)].map(([id, count]) => ({
      id,
      label: parties.find((party) => party.id === id)?.name ?? '',
      count,
    })),
  ];
  const add = async (title: string): Promise<void> => {
    setView({ isAdding: false });
    if (title.trim() === '') return;
    const made = await act('proceeding.create', { set: { title: title.trim() } });
    if (made) go({ view: 'proceedings', proceedingId: made.id }, { replace: true });
  };
  const list = (label: string, some: readonly Proceeding[]) => (
    <div key={label}>
      <GroupTitle>{label}</GroupTitle>
      <FilterList
        label={label}
        items={some.map(({ id, title }) => {
          const state = states.get(id)?.state;
          return { id, label: state ? `${title} · ${PROCEEDING_STATE_TERMS[state][language]}` : title };
        })}
        selectedId={place.proceedingId ?? null}
        onSelect={(proceedingId) => go({ view: 'proceedings', proceedingId }, { replace: true })}
      />
    </div>
  );
  return (
    <Pane
      title={t('proceedings.title')}
      isPadded={false}
      actions={
        <IconButton
          icon={<Plus size={16} />}
          label={t('proceedings.new')}
          onPress={() => setView({ isAdding: true })}
        />
      }
    >
      {view.isAdding ? (
        <div
          className={css.adding}
          role="presentation"
          onKeyDown={(event) => {
            if (event.key === 'Escape') setView({ isAdding: false });
          }}
        >
          <TextField
            label={t('proceedings.name')}
            value=""
            // oxlint-disable-next-line jsx-a11y/no-autofocus -- the user has just asked for it
            autoFocus
            onCommit={(title) => void add(title)}
          />
        </div>
      ) : null}
      {[...groups].toSorted(([a], [b]) => a.localeCompare(b)).map(([label, some]) => list(label, some))}
      {compared.length === 0 ? null : (
        <div>
          <GroupTitle>{t('proceedings.compare')}</GroupTitle>
          <FilterList
            label={t('proceedings.compare')}
            items={compared}
            selectedId={place.compared ?? null}
            onSelect={(partyId) => go({ view: 'proceedings', compared: partyId }, { replace: true })}
          />
        </div>
      )}
      {trashed.length === 0 ? null : list(t('proceedings.trash'), trashed)}
    </Pane>
  );
}
