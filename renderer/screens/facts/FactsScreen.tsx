import { Plus, Trash2, Undo2 } from 'lucide-react';
import { useEffect, useMemo, useRef } from 'react';
import type { Fact } from '../../../shared/domain/fact.ts';
import { Button } from '../../components/Button.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import { FactForm, type FactValues } from '../../components/FactForm.tsx';
import { IconButton } from '../../components/IconButton.tsx';
import { ProblemNote } from '../../components/ProblemNote.tsx';
import { TextField } from '../../components/TextField.tsx';
import { VirtualTable } from '../../components/VirtualTable.tsx';
import listCss from '../../components/list-screen.module.css';
import { useFormat } from '../../i18n/format.ts';
import { useLanguage, useText } from '../../i18n/use-text.ts';
import { act } from '../../state/act.ts';
import { useCommand } from '../../state/commands.ts';
import { useDivergencesByFact } from '../../state/divergences.ts';
import { go } from '../../state/navigation.ts';
import type { Place } from '../../state/place.ts';
import { usePreferences } from '../../state/preferences.ts';
import { useIsActive } from '../../state/use-is-active.ts';
import { useSelection } from '../../state/selection.ts';
import { factColumns } from './fact-columns.tsx';
import css from './facts.module.css';
import { isFactSort, listFacts, passes } from './facts-list.ts';
import { useFacts, useFactsView, useNarrow } from './facts-view.ts';

export interface FactsPlaceProps {
  readonly place: Place & { readonly view: 'facts' };
}

/** The facts of the matter: each leads to the words that prove it. */
export function FactsScreen({ place }: FactsPlaceProps) {
  const t = useText();
  const format = useFormat();
  const language = useLanguage();
  const { facts, topics, topicsById, isRead, problem } = useFacts();
  const [view, setView] = useFactsView();
  const narrow = useNarrow();
  const selection = useSelection('facts');
  const { singleKeyShortcuts } = usePreferences();
  const { filter, words, sort, isDescending } = view;
  const shown = useMemo(
    () => listFacts(facts, topicsById, { filter, words, sort, isDescending }),
    [facts, topicsById, filter, words, sort, isDescending],
  );
  useArrival(place.factId, facts);
  const isActive = useIsActive(place);
  useCommand({
    id: 'facts.new',
    labelKey: 'facts.new',
    when: isActive,
    ...(singleKeyShortcuts ? { keys: 'n', inFields: false } : {}),
    run: () => setView({ isAdding: true }),
  });

  const disputes = useDivergencesByFact(facts);
  const columns = useMemo(
    () => factColumns({ t, format, language, topics: topicsById, disputes }),
    [t, format, language, topicsById, disputes],
  );
  const select = (ids: readonly string[], activeId: string): void => {
    selection.set(ids, activeId);
    if (activeId !== place.factId) go({ view: 'facts', factId: activeId }, { replace: true });
  };
  const open = (fact: Fact, how: { readonly split: boolean }): void => {
    const passage = (fact.evidence.find(({ stance }) => stance === 'supports') ?? fact.evidence[0])?.passage;
    if (passage) go({ view: 'reader', sourceId: passage.sourceId, passageId: passage.id }, { split: how.split });
  };
  const add = async (values: FactValues): Promise<void> => {
    const fact = await act('fact.create', { ...values, topics: [...values.topics] });
    if (!fact) return;
    setView({ isAdding: false, ...(passes(fact, filter) ? {} : { filter: 'all' as const }), words: '' });
    select([fact.id], fact.id);
  };
  const isTrash = filter === 'trash';
  const chosen = [...selection.ids].filter((id) => shown.some((fact) => fact.id === id));
  const setTrashed = (ids: readonly string[], trashed: boolean): void => {
    if (ids.length > 0) void act('fact.trash', { factIds: [...ids], trashed });
  };

  if (problem && !isRead) return <ProblemNote problem={problem} />;
  return (
    <div className={listCss.screen}>
      <div className={listCss.bar}>
        <TextField
          label={t('facts.filter')}
          isLabelHidden
          placeholder={t('facts.filter')}
          className={listCss.filter}
          type="search"
          value={words}
          onChange={(next) => narrow({ words: next })}
        />
        <span className={listCss.count} role="status">
          {t('facts.count', { shown: shown.length })}
        </span>
        <IconButton
          icon={isTrash ? <Undo2 size={16} /> : <Trash2 size={16} />}
          label={t(isTrash ? 'common.restore' : 'common.delete')}
          isDisabled={chosen.length === 0}
          onPress={() => setTrashed(chosen, !isTrash)}
        />
        <Button
          variant="primary"
          icon={<Plus size={15} />}
          {...(singleKeyShortcuts ? { shortcut: 'N' } : {})}
          onPress={() => setView({ isAdding: true })}
        >
          {t('facts.new')}
        </Button>
      </div>
      {view.isAdding ? (
        <div className={css.adding}>
          <FactForm
            label={t('facts.new')}
            statement=""
            focus="statement"
            topicSuggestions={topics.map(({ label }) => label)}
            onSave={(values) => void add(values)}
            onCancel={() => setView({ isAdding: false })}
          />
        </div>
      ) : null}
      <div className={listCss.table}>
        <VirtualTable
          label={t('facts.title')}
          columns={columns}
          rows={shown}
          rowId={(fact) => fact.id}
          selectedIds={selection.ids}
          activeId={selection.activeId}
          onSelect={select}
          onOpen={open}
          sort={{ columnId: sort, isDescending }}
          onSort={(next) => {
            if (isFactSort(next.columnId)) setView({ sort: next.columnId, isDescending: next.isDescending });
          }}
          {...(singleKeyShortcuts ? {} : { textOf: (fact: Fact) => fact.statement })}
          onDelete={(ids) => setTrashed(ids, !isTrash)}
          isDimmed={(fact) => fact.trashed && !isTrash}
          emptyState={isRead ? <NoFacts /> : undefined}
        />
      </div>
    </div>
  );
}

/** A place that names a fact shows it chosen, and never behind a filter. */
function useArrival(factId: string | undefined, facts: readonly Fact[]): void {
  const [view, setView] = useFactsView();
  const selection = useSelection('facts');
  const arrived = useRef<string | undefined>(undefined);
  const fact = facts.find(({ id }) => id === factId);
  useEffect(() => {
    if (!fact || arrived.current === fact.id) return;
    arrived.current = fact.id;
    if (selection.activeId !== fact.id) selection.set([fact.id], fact.id);
    if (!passes(fact, view.filter)) setView({ filter: fact.trashed ? 'trash' : 'all' });
  }, [fact, selection, view.filter, setView]);
}

function NoFacts() {
  const t = useText();
  const [view, setView] = useFactsView();
  if (view.filter === 'trash') return <EmptyState title={t('facts.empty-trash')} />;
  if (view.filter !== 'all' || view.words !== '')
    return (
      <EmptyState
        title={t('facts.empty-filter')}
        actions={<Button onPress={() => setView({ filter: 'all', words: '' })}>{t('facts.clear-filter')}</Button>}
      />
    );
  return (
    <EmptyState
      title={t('facts.empty-title')}
      text={t('facts.empty-text')}
      actions={<Button onPress={() => go({ view: 'sources' })}>{t('facts.open-sources')}</Button>}
    />
  );
}
