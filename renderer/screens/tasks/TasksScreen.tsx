import { Tabs } from '../../components/Tabs.tsx';
import { useText } from '../../i18n/use-text.ts';
import { useViewState } from '../../state/view-state.ts';
import { useMatter } from '../../state/workbench.ts';
import { AuditTrail } from './AuditTrail.tsx';
import { HistoryList } from './HistoryList.tsx';
import { JobsAndBatches } from './JobsAndBatches.tsx';
import { VerifyCase } from './VerifyCase.tsx';
import { VerifyPdf } from './VerifyPdf.tsx';

const FIRST = { tab: 'imports' };

/** Work under way and done, and what the matter remembers of it. */
export function TasksScreen() {
  const t = useText();
  const [{ tab }, set] = useViewState('tasks', FIRST);
  const hasMatter = useMatter() !== null;
  const ofMatter = [
    { id: 'history', label: t('tasks.tab-history'), content: <HistoryList /> },
    { id: 'audit', label: t('tasks.tab-audit'), content: <AuditTrail /> },
    { id: 'verify', label: t('tasks.tab-verify'), content: <VerifyCase /> },
  ];
  return (
    <Tabs
      label={t('tasks.title')}
      selectedId={hasMatter || tab === 'pdf' ? tab : 'imports'}
      onSelect={(id) => set({ tab: id })}
      tabs={[
        { id: 'imports', label: t('tasks.tab-imports'), content: <JobsAndBatches /> },
        ...(hasMatter ? ofMatter : []),
        { id: 'pdf', label: t('tasks.tab-pdf'), content: <VerifyPdf /> },
      ]}
    />
  );
}
