import { useState } from 'react';
import { Tabs } from '../../components/Tabs.tsx';
import { useText } from '../../i18n/use-text.ts';
import { useMatter } from '../../state/workbench.ts';
import { AuditTrail } from './AuditTrail.tsx';
import { HistoryList } from './HistoryList.tsx';
import { JobsAndBatches } from './JobsAndBatches.tsx';
import { VerifyCase } from './VerifyCase.tsx';

/** Work under way and done, and what the matter remembers of it. */
export function TasksScreen() {
  const t = useText();
  const [tab, setTab] = useState('imports');
  const hasMatter = useMatter() !== null;
  const ofMatter = [
    { id: 'history', label: t('tasks.tab-history'), content: <HistoryList /> },
    { id: 'audit', label: t('tasks.tab-audit'), content: <AuditTrail /> },
    { id: 'verify', label: t('tasks.tab-verify'), content: <VerifyCase /> },
  ];
  return (
    <Tabs
      label={t('tasks.title')}
      selectedId={hasMatter ? tab : 'imports'}
      onSelect={setTab}
      tabs={[
        { id: 'imports', label: t('tasks.tab-imports'), content: <JobsAndBatches /> },
        ...(hasMatter ? ofMatter : []),
      ]}
    />
  );
}
