import { FileStack } from 'lucide-react';
import { Button } from '../../components/Button.tsx';
import { IconButton } from '../../components/IconButton.tsx';
import { MenuButton } from '../../components/MenuButton.tsx';
import { useText } from '../../i18n/use-text.ts';
import { act } from '../../state/act.ts';
import { useExhibitLists } from '../../state/exhibits.ts';

interface AddToExhibitsProps {
  readonly sourceIds: readonly string[];
  /** There is room for the icon only; the words are said, and shown in a tooltip. */
  readonly isBrief: boolean;
}

/** Appends the chosen sources to the exhibit list; to one of several where there are several. */
export function AddToExhibits({ sourceIds, isBrief }: AddToExhibitsProps) {
  const t = useText();
  const lists = useExhibitLists();
  const add = (listId: string | null) => (): void => void act('exhibits.add', { sourceIds: [...sourceIds], listId });
  const isIdle = sourceIds.length === 0;
  if (lists.length < 2)
    return isBrief ? (
      <IconButton
        icon={<FileStack size={16} />}
        label={t('sources.add-to-exhibits')}
        isDisabled={isIdle}
        onPress={add(null)}
      />
    ) : (
      <Button icon={<FileStack size={15} />} isDisabled={isIdle} onPress={add(null)}>
        {t('sources.add-to-exhibits')}
      </Button>
    );
  return (
    <MenuButton
      label={t('sources.add-to-exhibits')}
      icon={<FileStack size={15} />}
      iconOnly={isBrief}
      isDisabled={isIdle}
      items={lists.map(({ id, title }) => ({ id, label: t('exhibits.add-to', { title }), onAction: add(id) }))}
    />
  );
}
