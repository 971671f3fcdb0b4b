import type { Divergence } from '../../../shared/domain/divergence.ts';
import { describeExplanation, describeKind, describeState } from '../../../shared/domain/divergence-words.ts';
import { Button } from '../../components/Button.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import { ProblemNote } from '../../components/ProblemNote.tsx';
import { Tag } from '../../components/Tag.tsx';
import { TextField } from '../../components/TextField.tsx';
import { useLanguage, useText } from '../../i18n/use-text.ts';
import { act } from '../../state/act.ts';
import { useClaims } from '../../state/claims.ts';
import { useCommand } from '../../state/commands.ts';
import { propositionOf } from '../../state/divergences.ts';
import { go } from '../../state/navigation.ts';
import { usePreferences } from '../../state/preferences.ts';
import { useIsActive } from '../../state/use-is-active.ts';
import { AddDivergence } from './AddDivergence.tsx';
import { ClaimCard } from './ClaimCard.tsx';
import { ClaimScreen } from './ClaimScreen.tsx';
import css from './divergences.module.css';
import {
  kindTone,
  showClaim,
  showDivergence,
  stateTone,
  useDivergenceAt,
  useDivergencesView,
  type DivergencesPlaceProps,
} from './divergences-view.ts';

/** One proposition: its values side by side, each with the words that tell it. */
export function DivergencesScreen({ place }: DivergencesPlaceProps) {
  const t = useText();
  const { ordered, divergence, at, isRead, problem } = useDivergenceAt(place);
  const { claims } = useClaims();
  const claimAt = claims.findIndex(({ id }) => id === place.claimId);
  const claim = claims[claimAt];
  const [view, setView] = useDivergencesView();
  const { singleKeyShortcuts } = usePreferences();
  const isActive = useIsActive(place);
  const step = (by: number): void => {
    const next = claim ? claims[claimAt + by] : ordered[at + by];
    if (next) (claim ? showClaim : showDivergence)(next.id);
  };
  const keys = (key: string) => (singleKeyShortcuts ? { keys: key, inFields: false } : {});
  useCommand({
    id: 'divergences.next',
    labelKey: 'divergences.next',
    when: isActive,
    ...keys('n'),
    run: () => step(1),
  });
  useCommand({
    id: 'divergences.previous',
    labelKey: 'divergences.previous',
    when: isActive,
    ...keys('p'),
    run: () => step(-1),
  });
  useCommand({
    id: 'divergences.choose',
    labelKey: 'divergences.choose-next',
    when: isActive && divergence !== undefined,
    ...keys('v'),
    run: () => {
      if (!divergence) return;
      const chosen = ((view.chosen[divergence.id] ?? -1) + 1) % divergence.claims.length;
      setView({ chosen: { ...view.chosen, [divergence.id]: chosen } });
    },
  });
  if (problem && !isRead) return <ProblemNote problem={problem} />;
  return (
    <div className={css.screen}>
      {view.isAdding ? <AddDivergence onClose={() => setView({ isAdding: false })} /> : null}
      {claim ? (
        <ClaimScreen key={claim.id} claim={claim} place={place} />
      ) : divergence ? (
        <Proposition key={divergence.id} divergence={divergence} />
      ) : isRead ? (
        <EmptyState
          title={t('divergences.empty-title')}
          text={t('divergences.empty-text')}
          actions={<Button onPress={() => go({ view: 'sources' })}>{t('facts.open-sources')}</Button>}
        />
      ) : (
        <p className={css.comparing} role="status">
          {t('divergences.comparing')}
        </p>
      )}
    </div>
  );
}

function Proposition({ divergence }: { readonly divergence: Divergence }) {
  const t = useText();
  const language = useLanguage();
  const { id, state, kind, claims, voices } = divergence;
  const [view, setView] = useDivergencesView();
  const proposition = propositionOf(divergence, language);
  const sources = new Set(claims.flatMap(({ source }) => source?.id ?? [])).size;
  const held = claims.findIndex(({ claimId }) => claimId !== null && claimId === divergence.rulingClaimId);
  const chosen = view.chosen[id] ?? held;
  return (
    <article className={css.page} aria-labelledby="divergence-title">
      <div className={css.tags}>
        <Tag tone={kindTone(kind)}>{describeKind(kind, language)}</Tag>
        <Tag tone={stateTone(state)}>{describeState(state, language)}</Tag>
      </div>
      {state === 'proposed' ? (
        <h2 id="divergence-title" className={css.title}>
          {proposition}
        </h2>
      ) : (
        <>
          <h2 id="divergence-title" className="visually-hidden">
            {proposition}
          </h2>
          <TextField
            className={css.proposition}
            label={t('divergences.proposition')}
            isLabelHidden
            value={proposition}
            onCommit={(words) => {
              if (words.trim() !== '' && words !== proposition)
                void act('divergence.update', { divergenceId: id, set: { proposition: words } });
            }}
          />
        </>
      )}
      <p className={css.explanation}>{describeExplanation(divergence.explanation, language)}</p>
      <p className={css.voices}>{t('divergences.voices', { voices, sources })}</p>
      <ul className={css.values} aria-label={t('divergences.values')}>
        {claims.map((claim, index) => (
          <ClaimCard
            key={`${claim.claimId ?? ''}${claim.source?.id ?? ''}:${claim.start}`}
            claim={claim}
            divergence={divergence}
            number={index + 1}
            isHeld={index === held && state === 'ruled'}
            isChosen={index === chosen}
            onChoose={() => setView({ chosen: { ...view.chosen, [id]: index } })}
          />
        ))}
      </ul>
    </article>
  );
}
