import { Redo2, Undo2 } from 'lucide-react';
import type { HistoryEntry } from '../../../shared/domain/matter.ts';
import { Button } from '../../components/Button.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import { Tag } from '../../components/Tag.tsx';
import { Toolbar } from '../../components/Toolbar.tsx';
import { VirtualTable } from '../../components/VirtualTable.tsx';
import { useFormat } from '../../i18n/format.ts';
import { useLanguage, useText } from '../../i18n/use-text.ts';
import { describeLabel, redo, undo, useHistory } from '../../state/history.ts';
import { useCall } from '../../state/use-call.ts';
import css from './tasks.module.css';

const MOST_SHOWN = 1_000;

/** What was done, with undo and redo. */
export function HistoryList() {
  const t = useText();
  const format = useFormat();
  const language = useLanguage();
  const history = useHistory();
  const { data, loading } = useCall('history.list', { limit: MOST_SHOWN });
  const entries = data ?? [];
  const stateTag = ({ state }: HistoryEntry) =>
    state === 'done' ? t('tasks.history-done') : <Tag tone="amber">{t(`tasks.history-${state}`)}</Tag>;
  return (
    <div className={css.fill}>
      <Toolbar label={t('tasks.tab-history')}>
        <Button icon={<Undo2 />} shortcut="$mod+z" isDisabled={history.undo === null} onPress={() => void undo()}>
          {history.undo ? t('command.undo-what', { what: describeLabel(history.undo, language) }) : t('command.undo')}
        </Button>
        <Button icon={<Redo2 />} shortcut="$mod+Shift+z" isDisabled={history.redo === null} onPress={() => void redo()}>
          {history.redo ? t('command.redo-what', { what: describeLabel(history.redo, language) }) : t('command.redo')}
        </Button>
      </Toolbar>
      <p className={css.intro}>{t('tasks.history-text')}</p>
      <VirtualTable
        label={t('tasks.tab-history')}
        rows={entries}
        rowId={({ id }) => id}
        textOf={(entry) => describeLabel(entry, language)}
        isDimmed={({ state }) => state !== 'done'}
        columns={[
          { id: 'at', header: t('tasks.history-at'), width: 160, render: ({ at }) => format.dateTime(at) },
          {
            id: 'label',
            header: t('tasks.history-label'),
            width: 'minmax(200px, 1fr)',
            render: (entry) => describeLabel(entry, language),
          },
          { id: 'state', header: t('tasks.history-state'), width: 160, render: stateTag },
        ]}
        emptyState={
          loading ? undefined : <EmptyState title={t('tasks.history-empty')} text={t('tasks.history-empty-text')} />
        }
      />
    </div>
  );
}
