import { Play, Plus } from 'lucide-react';
import { DIVERGENCE_STATES, type Divergence, type DivergenceState } from '../../../shared/domain/divergence.ts';
import { describeState } from '../../../shared/domain/divergence-words.ts';
import { Button } from '../../components/Button.tsx';
import { claimValueInWords } from '../../components/claim-value.ts';
import { FilterList } from '../../components/FilterList.tsx';
import { GroupTitle } from '../../components/GroupTitle.tsx';
import { IconButton } from '../../components/IconButton.tsx';
import { Pane } from '../../components/Pane.tsx';
import { useFormat } from '../../i18n/format.ts';
import { useLanguage, useText } from '../../i18n/use-text.ts';
import { propositionOf } from '../../state/divergences.ts';
import { goOnReading, stoppedReading, useJobs } from '../../state/jobs.ts';
import { ClaimList } from './ClaimList.tsx';
import css from './divergences.module.css';
import {
  kindTone,
  showDivergence,
  useDivergenceAt,
  useDivergencesView,
  type DivergencesPlaceProps,
} from './divergences-view.ts';

/** Propositions on which the sources disagree, by what has become of them. */
export function DivergencesLeft({ place }: DivergencesPlaceProps) {
  const t = useText();
  const language = useLanguage();
  const format = useFormat();
  const { ordered, divergence, isRead } = useDivergenceAt(place);
  const stopped = stoppedReading(useJobs(), 'divergences');
  const [, setView] = useDivergencesView();
  const names = Map.groupBy(ordered, (one) => propositionOf(one, language));
  /** Two on one topic are told apart by their values. */
  const nameOf = (one: Divergence): string => {
    const name = propositionOf(one, language);
    if (names.get(name)?.length === 1) return name;
    const values = new Set(
      one.claims.map((claim) => claimValueInWords(claim, format, t)).filter((value) => value !== ''),
    );
    return [name, ...(values.size > 0 ? [[...values].join(' / ')] : [])].join(' · ');
  };
  const list = (state: DivergenceState) => {
    const some = ordered.filter((one) => one.state === state);
    if (some.length === 0) return null;
    const label = `${describeState(state, language)} (${some.length})`;
    return (
      <div key={state}>
        <GroupTitle>{label}</GroupTitle>
        <FilterList
          label={label}
          items={some.map((one) => ({
            id: one.id,
            label: nameOf(one),
            icon: <Mark tone={kindTone(one.kind)} />,
          }))}
          selectedId={divergence?.id ?? null}
          onSelect={showDivergence}
        />
      </div>
    );
  };
  return (
    <Pane
      title={t('divergences.title')}
      isPadded={false}
      actions={
        <IconButton
          icon={<Plus size={16} />}
          label={t('divergences.new')}
          onPress={() => setView({ isAdding: true })}
        />
      }
    >
      {stopped ? (
        <div className={css.comparing} role="status">
          <p>{t('tasks.reading-stopped', { done: stopped.done, total: stopped.total })}</p>
          <Button icon={<Play />} onPress={() => void goOnReading('divergences')}>
            {t('tasks.go-on')}
          </Button>
        </div>
      ) : null}
      {DIVERGENCE_STATES.map((state) => list(state))}
      {isRead && ordered.length === 0 ? <p className={css.comparing}>{t('divergences.none-found')}</p> : null}
      {isRead ? null : (
        <p className={css.comparing} role="status">
          {t('divergences.comparing')}
        </p>
      )}
      <ClaimList place={place} />
    </Pane>
  );
}

const MARKS = { red: '▲', amber: '~', neutral: '·', green: '✓', violet: '◇' } as const;

function Mark({ tone }: { readonly tone: keyof typeof MARKS }) {
  return (
    <span aria-hidden className={css[tone]}>
      {MARKS[tone]}
    </span>
  );
}
