import {
  PROPOSAL_KINDS,
  PROPOSAL_STATES,
  type ProposalKind,
  type ProposalState,
} from '../../../shared/domain/proposal.ts';
import { PROPOSAL_KIND_TERMS, PROPOSAL_STATE_TERMS } from '../../../shared/domain/proposal-terms.ts';
import { FilterList } from '../../components/FilterList.tsx';
import { GroupTitle } from '../../components/GroupTitle.tsx';
import { Pane } from '../../components/Pane.tsx';
import { useLanguage, useText } from '../../i18n/use-text.ts';
import { useProposalsView } from '../../state/proposals.ts';
import { useCall } from '../../state/use-call.ts';
import { useNarrow } from './proposals-view.ts';

const ALL = 'all';

/** States, kinds and sources, each with how many are still to be reviewed. */
export function ProposalsLeft() {
  const t = useText();
  const language = useLanguage();
  const [view] = useProposalsView();
  const narrow = useNarrow();
  const all = useCall('proposal.counts', {}).data;
  const here = useCall('proposal.counts', view.sourceId === null ? {} : { sourceId: view.sourceId }).data;
  const kinds = PROPOSAL_KINDS.filter((kind) => (here?.kinds[kind] ?? 0) > 0 || kind === view.kind);
  const sources = all?.sources ?? [];
  return (
    <Pane title={t('proposals.title')} isPadded={false}>
      <GroupTitle>{t('proposals.by-state')}</GroupTitle>
      <FilterList
        label={t('proposals.by-state')}
        items={PROPOSAL_STATES.map((id) => ({
          id,
          label: PROPOSAL_STATE_TERMS[id][language],
          count: here?.states[id] ?? 0,
        }))}
        selectedId={view.state}
        onSelect={(id) => narrow({ state: id as ProposalState })}
      />
      <GroupTitle>{t('proposals.by-kind')}</GroupTitle>
      <FilterList
        label={t('proposals.by-kind')}
        items={[
          { id: ALL, label: t('proposals.all-kinds'), count: here?.states.open },
          ...kinds.map((id) => ({ id, label: PROPOSAL_KIND_TERMS[id][language], count: here?.kinds[id] ?? 0 })),
        ]}
        selectedId={view.kind ?? ALL}
        onSelect={(id) => narrow({ kind: id === ALL ? null : (id as ProposalKind) })}
      />
      <GroupTitle>{t('proposals.by-source')}</GroupTitle>
      <FilterList
        label={t('proposals.by-source')}
        items={[
          { id: ALL, label: t('proposals.all-sources') },
          ...sources.map(({ sourceId, no, title, count }) => ({ id: sourceId, label: `${no} · ${title}`, count })),
        ]}
        selectedId={view.sourceId ?? ALL}
        onSelect={(id) => narrow({ sourceId: id === ALL ? null : id })}
      />
    </Pane>
  );
}
