import { Bookmark, Ellipsis, Pencil, Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { SavedSearch } from '../../../shared/domain/search.ts';
import { Button } from '../../components/Button.tsx';
import { FilterList } from '../../components/FilterList.tsx';
import { GroupTitle } from '../../components/GroupTitle.tsx';
import { MenuButton } from '../../components/MenuButton.tsx';
import { NameDialog } from '../../components/NameDialog.tsx';
import { useText } from '../../i18n/use-text.ts';
import { act } from '../../state/act.ts';
import { useCommand } from '../../state/commands.ts';
import { useCall } from '../../state/use-call.ts';
import css from './search.module.css';
import { useSearchView } from './search-view.ts';

/** Searches kept in the case file. Removing one can be undone. */
export function SavedSearches() {
  const t = useText();
  const [view, setView] = useSearchView();
  const { data: saved = [] } = useCall('savedSearch.list', {});
  const [isSaving, setSaving] = useState(false);
  const [renaming, setRenaming] = useState<SavedSearch | null>(null);
  const query = view.query.trim();
  const current = saved.find((one) => one.query === query && one.scope === view.scope);
  const canSave = query !== '' && current === undefined;
  useCommand({ id: 'search.save', labelKey: 'search.save', when: canSave, run: () => setSaving(true) });
  const actions = (one: SavedSearch) => (
    <MenuButton
      label={t('search.saved-actions', { label: one.label })}
      icon={<Ellipsis size={15} />}
      iconOnly
      items={[
        {
          id: 'rename',
          label: t('search.rename'),
          icon: <Pencil size={14} />,
          onAction: () => setRenaming(one),
        },
        {
          id: 'remove',
          label: t('search.remove'),
          icon: <Trash2 size={14} />,
          isDanger: true,
          onAction: () => void act('savedSearch.remove', { savedSearchId: one.id }),
        },
      ]}
    />
  );
  return (
    <>
      <GroupTitle>{t('search.saved')}</GroupTitle>
      {saved.length === 0 ? (
        <p className={css.quiet}>{t('search.no-saved')}</p>
      ) : (
        <FilterList
          label={t('search.saved')}
          items={saved.map((one) => ({ id: one.id, label: one.label, actions: actions(one) }))}
          selectedId={current?.id ?? null}
          onSelect={(id) => {
            const chosen = saved.find((one) => one.id === id);
            if (chosen) setView({ query: chosen.query, scope: chosen.scope, activeKey: null });
          }}
        />
      )}
      {canSave ? (
        <div className={css.save}>
          <Button variant="quiet" icon={<Bookmark size={14} />} onPress={() => setSaving(true)}>
            {t('search.save')}
          </Button>
        </div>
      ) : null}
      {isSaving ? (
        <NameDialog
          title={t('search.save')}
          label={t('search.saved-name')}
          name={query}
          onClose={() => setSaving(false)}
          onName={async (label) => (await act('savedSearch.save', { label, query, scope: view.scope })) !== undefined}
        />
      ) : null}
      {renaming === null ? null : (
        <NameDialog
          title={t('search.rename')}
          label={t('search.saved-name')}
          name={renaming.label}
          onClose={() => setRenaming(null)}
          onName={async (label) =>
            (await act('savedSearch.rename', { savedSearchId: renaming.id, label })) !== undefined
          }
        />
      )}
    </>
  );
}
