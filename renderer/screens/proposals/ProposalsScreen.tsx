import { Play, Undo2, X } from 'lucide-react';
import { useMemo } from 'react';
import type { AcceptTarget, Proposal } from '../../../shared/domain/proposal.ts';
import { Button } from '../../components/Button.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import { IconButton } from '../../components/IconButton.tsx';
import { ProblemNote } from '../../components/ProblemNote.tsx';
import { SelectField } from '../../components/SelectField.tsx';
import { TextField } from '../../components/TextField.tsx';
import { VirtualTable } from '../../components/VirtualTable.tsx';
import listCss from '../../components/list-screen.module.css';
import { useFormat } from '../../i18n/format.ts';
import { useLanguage, useText } from '../../i18n/use-text.ts';
import { goOnReading, stoppedReading, useJobs } from '../../state/jobs.ts';
import { go } from '../../state/navigation.ts';
import type { Place } from '../../state/place.ts';
import { useProposalsView } from '../../state/proposals.ts';
import { useSelection } from '../../state/selection.ts';
import { proposalIdsBetween } from '../../state/ids-between.ts';
import { useCall } from '../../state/use-call.ts';
import { useIsActive } from '../../state/use-is-active.ts';
import { useWindowedRows } from '../../state/use-windowed-rows.ts';
import { proposalColumns } from './proposal-columns.tsx';
import { queryOf, useNarrow } from './proposals-view.ts';
import { useProposalPlace } from './use-proposal-place.ts';
import { ProposalCommands } from './ProposalCommands.tsx';
import { useReview } from './use-review.ts';

export interface ProposalsPlaceProps {
  readonly place: Place & { readonly view: 'proposals' };
}

/** What the sources say, to be taken or left: one key each. */
export function ProposalsScreen({ place }: ProposalsPlaceProps) {
  const t = useText();
  const format = useFormat();
  const language = useLanguage();
  const [view] = useProposalsView();
  const narrow = useNarrow();
  const selection = useSelection('proposals');
  const query = useMemo(() => queryOf(view), [view]);
  const shown = useWindowedRows('proposal.list', query);
  const { total, rowAt, onVisible, loading, problem } = shown;
  const activePlace = useProposalPlace(query, selection.activeId, shown.indexWhere);
  const counts = useCall('proposal.counts', {}).data;
  const columns = useMemo(() => proposalColumns({ t, format, language }), [t, format, language]);
  const review = useReview({ query, place: activePlace, shown });
  const isActive = useIsActive(place);
  const stopped = stoppedReading(useJobs(), 'proposals');
  const isReading = !stopped && counts !== undefined && counts.done < counts.total;
  const isOpen = view.state === 'open';
  const chosen = selection.ids.size;
  const open = (one: Proposal, how: { readonly split: boolean }): void =>
    go({ view: 'reader', sourceId: one.sourceId, span: { start: one.start, end: one.end } }, { split: how.split });

  return (
    <div className={listCss.screen}>
      <ProposalCommands
        isActive={isActive}
        isOpen={isOpen}
        onAccept={(target: AcceptTarget) => void review.accept(target)}
        onRefuse={() => void review.refuse()}
        onRestore={() => void review.restore()}
        onStep={(by) => void review.step(by)}
      />
      <div className={listCss.bar}>
        <TextField
          label={t('proposals.filter')}
          isLabelHidden
          placeholder={t('proposals.filter')}
          className={listCss.filter}
          type="search"
          value={view.words}
          onChange={(words) => narrow({ words })}
        />
        <span className={listCss.count} role="status">
          {isReading
            ? t('proposals.reading', { done: counts.done, total: counts.total })
            : stopped && counts && chosen <= 1
              ? t('tasks.reading-stopped', { done: counts.done, total: counts.total })
              : chosen > 1
                ? t('proposals.chosen', { count: chosen })
                : t('proposals.count', { count: total })}
        </span>
        {stopped ? (
          <Button icon={<Play />} onPress={() => void goOnReading('proposals')}>
            {t('tasks.go-on')}
          </Button>
        ) : null}
        <SelectField
          label={t('proposals.order')}
          isLabelHidden
          value={view.order}
          options={[
            { id: 'source', label: t('proposals.order-source') },
            { id: 'value', label: t('proposals.order-value') },
          ]}
          onChange={(order) => narrow({ order })}
        />
        <IconButton
          icon={isOpen ? <X size={16} /> : <Undo2 size={16} />}
          label={t(isOpen ? 'proposals.refuse' : 'proposals.restore')}
          shortcut="Delete"
          isDisabled={chosen === 0}
          onPress={() => void (isOpen ? review.refuse() : review.restore())}
        />
      </div>
      {problem && total === 0 ? <ProblemNote problem={problem} /> : null}
      <div className={listCss.table}>
        <VirtualTable
          label={t('proposals.title')}
          columns={columns}
          rowCount={total}
          rowAt={rowAt}
          rowId={({ id }) => id}
          idsBetween={(from, to) => proposalIdsBetween(query, from, to)}
          activePlace={activePlace}
          onVisible={onVisible}
          selectedIds={selection.ids}
          activeId={selection.activeId}
          onSelect={(next, activeId) => selection.set(next, activeId)}
          onOpen={open}
          onDelete={() => void (isOpen ? review.refuse() : review.restore())}
          isDimmed={({ isLearned }) => isLearned}
          emptyState={loading || isReading ? undefined : <NoProposals />}
        />
      </div>
    </div>
  );
}

const ANY_SOURCE = { filter: {}, sort: 'no', descending: false, offset: 0, limit: 1 } as const;

function NoProposals() {
  const t = useText();
  const [view] = useProposalsView();
  const narrow = useNarrow();
  // Nothing to review because all is done, or because nothing came in.
  const hasSources = useCall('source.list', ANY_SOURCE).data?.total !== 0;
  if (view.words !== '' || view.kind !== null || view.sourceId !== null)
    return (
      <EmptyState
        title={t('proposals.empty-filter')}
        actions={
          <Button onPress={() => narrow({ words: '', kind: null, sourceId: null })}>
            {t('proposals.clear-filter')}
          </Button>
        }
      />
    );
  if (view.state !== 'open')
    return <EmptyState title={t(view.state === 'accepted' ? 'proposals.empty-accepted' : 'proposals.empty-refused')} />;
  return (
    <EmptyState
      title={t(hasSources ? 'proposals.empty-title' : 'proposals.no-sources-title')}
      text={t(hasSources ? 'proposals.empty-text' : 'proposals.no-sources-text')}
      actions={<Button onPress={() => go({ view: 'sources' })}>{t('proposals.open-sources')}</Button>}
    />
  );
}
