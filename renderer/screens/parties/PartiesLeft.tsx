import { Plus, ShieldQuestionMark } from 'lucide-react';
import { PARTY_KINDS } from '../../../shared/domain/party.ts';
import { PARTY_KIND_TERMS } from '../../../shared/domain/terms.ts';
import { FilterList } from '../../components/FilterList.tsx';
import { IconButton } from '../../components/IconButton.tsx';
import { Pane } from '../../components/Pane.tsx';
import { SelectField } from '../../components/SelectField.tsx';
import { TextField } from '../../components/TextField.tsx';
import { useLanguage, useText } from '../../i18n/use-text.ts';
import { act } from '../../state/act.ts';
import { go } from '../../state/navigation.ts';
import { showConflicts } from '../../state/overlays.ts';
import { listParties, useParties, usePartiesView, type PartiesPlaceProps, type PartyFilter } from './parties-view.ts';
import css from './parties.module.css';

/** Who is in the matter: filter by kind and words, choose, add. */
export function PartiesLeft({ place }: PartiesPlaceProps) {
  const t = useText();
  const language = useLanguage();
  const { parties, isRead } = useParties();
  const [view, setView] = usePartiesView();
  const shown = listParties(parties, view.filter, view.words);
  const add = async (name: string): Promise<void> => {
    setView({ isAdding: false });
    if (name.trim() === '') return;
    const party = await act('party.create', { set: { name: name.trim() } });
    if (!party) return;
    setView({ filter: 'all', words: '' });
    go({ view: 'parties', partyId: party.id }, { replace: true });
  };
  return (
    <Pane
      title={t('parties.title')}
      isPadded={false}
      actions={
        <>
          <IconButton icon={<ShieldQuestionMark size={16} />} label={t('conflicts.title')} onPress={showConflicts} />
          <IconButton icon={<Plus size={16} />} label={t('parties.new')} onPress={() => setView({ isAdding: true })} />
        </>
      }
    >
      <div className={css.tools}>
        <TextField
          label={t('parties.filter')}
          isLabelHidden
          placeholder={t('parties.filter')}
          type="search"
          value={view.words}
          onChange={(words) => setView({ words })}
        />
        <SelectField<PartyFilter>
          label={t('parties.kind')}
          isLabelHidden
          value={view.filter}
          options={[
            { id: 'all', label: t('parties.all-kinds') },
            ...PARTY_KINDS.map((id) => ({ id, label: PARTY_KIND_TERMS[id][language] })),
            { id: 'trash', label: t('parties.trash') },
          ]}
          onChange={(filter) => setView({ filter })}
        />
        {view.isAdding ? (
          <div
            role="presentation"
            onKeyDown={(event) => {
              if (event.key === 'Escape') setView({ isAdding: false });
            }}
          >
            <TextField
              label={t('parties.new')}
              value=""
              // oxlint-disable-next-line jsx-a11y/no-autofocus -- the user has just asked for it
              autoFocus
              onCommit={(name) => void add(name)}
            />
          </div>
        ) : null}
      </div>
      {isRead && shown.length === 0 ? <p className={css.none}>{t('parties.nothing-here')}</p> : null}
      <FilterList
        label={t('parties.title')}
        items={shown.map(({ id, name, isClient }) => ({
          id,
          label: isClient ? `${name} · ${t('parties.is-client')}` : name,
        }))}
        selectedId={place.partyId ?? null}
        onSelect={(partyId) => go({ view: 'parties', partyId }, { replace: true })}
      />
    </Pane>
  );
}
