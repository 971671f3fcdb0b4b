import { Ellipsis, Pencil, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { FACT_STATUSES, type Topic } from '../../../shared/domain/fact.ts';
import { FACT_STATUS_TERMS } from '../../../shared/domain/terms.ts';
import { ConfirmDialog } from '../../components/ConfirmDialog.tsx';
import { FilterList, type FilterItem } from '../../components/FilterList.tsx';
import { GroupTitle } from '../../components/GroupTitle.tsx';
import { MenuButton } from '../../components/MenuButton.tsx';
import { Pane } from '../../components/Pane.tsx';
import { useLanguage, useText } from '../../i18n/use-text.ts';
import { act } from '../../state/act.ts';
import { RenameTopic } from './RenameTopic.tsx';
import { countFacts, type FactFilter } from './facts-list.ts';
import { useFacts, useFactsView, useNarrow } from './facts-view.ts';

type Item = FilterItem & { readonly id: FactFilter };

/** Topics, statuses and what is still to do, each with its number of facts. */
export function FactsLeft() {
  const t = useText();
  const language = useLanguage();
  const { facts, topics } = useFacts();
  const [view] = useFactsView();
  const narrow = useNarrow();
  const [renaming, setRenaming] = useState<Topic | null>(null);
  const [removing, setRemoving] = useState<Topic | null>(null);

  const general: Item[] = [
    { id: 'all', label: t('facts.all') },
    { id: 'trash', label: t('facts.trash') },
  ];
  const statuses: Item[] = FACT_STATUSES.map((id) => ({
    id: `status:${id}` as const,
    label: FACT_STATUS_TERMS[id][language],
  }));
  const wanting: Item[] = [
    { id: 'unproven', label: t('facts.unproven') },
    { id: 'undated', label: t('facts.undated') },
    { id: 'no-topic', label: t('facts.no-topic') },
  ];
  const byTopic: Item[] = topics.map((topic) => ({
    id: `topic:${topic.id}` as const,
    label: topic.label,
    actions: (
      <MenuButton
        label={t('facts.topic-actions', { label: topic.label })}
        icon={<Ellipsis size={15} />}
        iconOnly
        items={[
          {
            id: 'rename',
            label: t('facts.rename-topic'),
            icon: <Pencil size={14} />,
            onAction: () => setRenaming(topic),
          },
          {
            id: 'remove',
            label: t('facts.remove-topic'),
            icon: <Trash2 size={14} />,
            isDanger: true,
            onAction: () => setRemoving(topic),
          },
        ]}
      />
    ),
  }));
  const counts = countFacts(
    facts,
    [...general, ...statuses, ...wanting, ...byTopic].map(({ id }) => id),
  );
  const list = (label: string, items: readonly Item[]) => (
    <FilterList
      label={label}
      items={items.map((item) => ({ ...item, count: counts.get(item.id) }))}
      selectedId={view.filter}
      onSelect={(id) => narrow({ filter: id as FactFilter })}
    />
  );
  return (
    <Pane title={t('facts.title')} isPadded={false}>
      {list(t('facts.title'), general)}
      <GroupTitle>{t('facts.by-status')}</GroupTitle>
      {list(t('facts.by-status'), statuses)}
      <GroupTitle>{t('facts.to-check')}</GroupTitle>
      {list(t('facts.to-check'), wanting)}
      {topics.length === 0 ? null : (
        <>
          <GroupTitle>{t('facts.by-topic')}</GroupTitle>
          {list(t('facts.by-topic'), byTopic)}
        </>
      )}
      {renaming === null ? null : <RenameTopic key={renaming.id} topic={renaming} onClose={() => setRenaming(null)} />}
      <ConfirmDialog
        title={t('facts.remove-topic-title', { label: removing?.label ?? '' })}
        text={t('facts.remove-topic-text', { count: removing?.factCount ?? 0 })}
        confirmLabel={t('facts.remove-topic')}
        isDanger
        isOpen={removing !== null}
        onClose={() => setRemoving(null)}
        onConfirm={() => {
          if (removing) {
            void act('topic.remove', { topicId: removing.id });
            if (view.filter === `topic:${removing.id}`) narrow({ filter: 'all' });
          }
          setRemoving(null);
        }}
      />
    </Pane>
  );
}
