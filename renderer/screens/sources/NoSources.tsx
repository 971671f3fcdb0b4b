import { FileUp, FolderUp } from 'lucide-react';
import { Button } from '../../components/Button.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import { ProblemNote } from '../../components/ProblemNote.tsx';
import { useText } from '../../i18n/use-text.ts';
import { chooseAndImport } from '../../state/intake.ts';
import { go } from '../../state/navigation.ts';
import { useCall } from '../../state/use-call.ts';
import { isFiltered, NO_FILTER, useSourcesView } from './sources-view.ts';

/** Nothing to show: because nothing came in yet, or because of the filter. */
export function NoSources() {
  const t = useText();
  const [view, setView] = useSourcesView();
  const batches = useCall('batch.list', {});
  if (view.saved === 'trash' && view.words === '') return <EmptyState title={t('sources.empty-trash')} />;
  if (isFiltered(view))
    return (
      <EmptyState
        title={t('sources.empty-filter')}
        actions={<Button onPress={() => setView(NO_FILTER)}>{t('sources.clear-filter')}</Button>}
      />
    );
  const last = [...(batches.data ?? [])].sort((a, b) => (a.startedAt < b.startedAt ? 1 : -1))[0];
  const problem = last?.state !== 'running' && last?.imported === 0 ? last.problems[0] : undefined;
  return (
    <>
      {problem ? (
        <ProblemNote
          problem={problem}
          actions={<Button onPress={() => go({ view: 'tasks' })}>{t('sources.see-tasks')}</Button>}
        />
      ) : null}
      <EmptyState
        title={t('sources.empty-title')}
        text={t('sources.empty-text')}
        actions={
          <>
            <Button variant="primary" icon={<FolderUp size={15} />} onPress={() => void chooseAndImport('folder')}>
              {t('sources.import-folder')}
            </Button>
            <Button icon={<FileUp size={15} />} onPress={() => void chooseAndImport('files')}>
              {t('sources.import-files')}
            </Button>
          </>
        }
      />
    </>
  );
}
