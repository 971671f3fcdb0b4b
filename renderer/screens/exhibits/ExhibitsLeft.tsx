import { Plus } from 'lucide-react';
import { FilterList } from '../../components/FilterList.tsx';
import { IconButton } from '../../components/IconButton.tsx';
import { Pane } from '../../components/Pane.tsx';
import { TextField } from '../../components/TextField.tsx';
import { useText } from '../../i18n/use-text.ts';
import { act } from '../../state/act.ts';
import { go } from '../../state/navigation.ts';
import css from './exhibits.module.css';
import { useExhibitsView, useListAt, type ExhibitsPlaceProps } from './exhibits-view.ts';

/** The exhibit lists of the matter, the main one first. */
export function ExhibitsLeft({ place }: ExhibitsPlaceProps) {
  const t = useText();
  const { lists, list } = useListAt({ place });
  const [view, setView] = useExhibitsView();
  const add = async (title: string): Promise<void> => {
    setView({ isNaming: false });
    if (title.trim() === '') return;
    const made = await act('exhibits.createList', { title: title.trim() });
    if (!made) return;
    setView({ tab: 'list' });
    go({ view: 'exhibits', listId: made.id }, { replace: true });
  };
  return (
    <Pane
      title={t('exhibits.lists')}
      isPadded={false}
      actions={
        <IconButton
          icon={<Plus size={16} />}
          label={t('exhibits.new-list')}
          onPress={() => setView({ isNaming: true })}
        />
      }
    >
      {view.isNaming ? (
        <div
          role="presentation"
          className={css.naming}
          onKeyDown={(event) => {
            if (event.key === 'Escape') setView({ isNaming: false });
          }}
        >
          <TextField
            label={t('exhibits.new-list')}
            value=""
            // oxlint-disable-next-line jsx-a11y/no-autofocus -- the user has just asked for it
            autoFocus
            onCommit={(title) => void add(title)}
          />
        </div>
      ) : null}
      <FilterList
        label={t('exhibits.lists')}
        items={lists.map(({ id, title, exhibitCount }, index) => ({
          id,
          label: index === 0 && lists.length > 1 ? `${title} · ${t('exhibits.main')}` : title,
          count: exhibitCount,
        }))}
        selectedId={list?.id ?? null}
        onSelect={(listId) => go({ view: 'exhibits', listId }, { replace: true })}
      />
    </Pane>
  );
}
