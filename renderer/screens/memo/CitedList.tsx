import { ListOrdered } from 'lucide-react';
import { Button } from '../../components/Button.tsx';
import { SelectField } from '../../components/SelectField.tsx';
import { useText } from '../../i18n/use-text.ts';
import { act } from '../../state/act.ts';
import { useExhibitLists, useMemoExhibits } from '../../state/exhibits.ts';
import { go } from '../../state/navigation.ts';
import css from './panes.module.css';

/** Which list gives the memorandum its numbers, where there is a choice, and the way to all lists. */
export function CitedList({ memoId }: { readonly memoId: string | undefined }) {
  const t = useText();
  const lists = useExhibitLists();
  const list = useMemoExhibits(memoId);
  if (memoId === undefined || !list) return null;
  return (
    <div className={css.citedList}>
      {lists.length > 1 ? (
        <SelectField
          label={t('exhibits.of-memo')}
          value={list.id}
          options={lists.map(({ id, title }) => ({ id, label: title }))}
          onChange={(listId) => void act('memo.configure', { memoId, set: { listId } })}
        />
      ) : null}
      <Button
        variant="quiet"
        icon={<ListOrdered size={15} />}
        onPress={() => go({ view: 'exhibits', listId: list.id })}
      >
        {t('exhibits.manage')}
      </Button>
    </div>
  );
}
