import { RotateCw } from 'lucide-react';
import { Button } from '../../components/Button.tsx';
import { useText } from '../../i18n/use-text.ts';
import { brokenOff, goOnWith } from '../../state/jobs.ts';
import { go } from '../../state/navigation.ts';
import { useCall } from '../../state/use-call.ts';
import { Step } from './Step.tsx';

/** An import that broke off is offered where the matter opens; nobody looks among the tasks for what they do not know of. */
export function UnfinishedImports() {
  const t = useText();
  const batches = useCall('batch.list', {}).data ?? [];
  return brokenOff(batches).map(({ id, label, imported, found }) => (
    <Step key={id} icon={<RotateCw />} text={t('start.next-unfinished', { label, imported, found })}>
      <Button
        onPress={() => {
          void goOnWith(id);
          go({ view: 'tasks' });
        }}
      >
        {t('tasks.go-on')}
      </Button>
    </Step>
  ));
}
