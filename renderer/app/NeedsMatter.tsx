import { FolderOpen, FilePlus2 } from 'lucide-react';
import { Button } from '../components/Button.tsx';
import { EmptyState } from '../components/EmptyState.tsx';
import { useText } from '../i18n/use-text.ts';
import { askNewMatter, openMatter } from '../state/casefile.ts';

/** In place of a view that shows a matter, while none is open. */
export function NeedsMatter() {
  const t = useText();
  return (
    <EmptyState
      title={t('frame.needs-matter')}
      text={t('frame.needs-matter-text')}
      actions={
        <>
          <Button variant="primary" icon={<FilePlus2 />} onPress={askNewMatter}>
            {t('command.new')}
          </Button>
          <Button icon={<FolderOpen />} onPress={() => void openMatter()}>
            {t('command.open')}
          </Button>
        </>
      }
    />
  );
}
