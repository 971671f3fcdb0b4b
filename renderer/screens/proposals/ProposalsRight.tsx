import { BookOpenText, X } from 'lucide-react';
import { useMemo } from 'react';
import { ACCEPT_TARGETS, type Proposal } from '../../../shared/domain/proposal.ts';
import { ACCEPT_TARGET_TERMS } from '../../../shared/domain/proposal-terms.ts';
import { STEP_KIND_TERMS } from '../../../shared/domain/terms.ts';
import { Button } from '../../components/Button.tsx';
import { IconButton } from '../../components/IconButton.tsx';
import { Pane } from '../../components/Pane.tsx';
import { SelectField } from '../../components/SelectField.tsx';
import { useFormat } from '../../i18n/format.ts';
import { useLanguage, useText } from '../../i18n/use-text.ts';
import { go } from '../../state/navigation.ts';
import { usePreferences } from '../../state/preferences.ts';
import { ACCEPT_KEYS, fits, REFUSE_KEY, useProposalsView, useTargets } from '../../state/proposals.ts';
import { useSelection } from '../../state/selection.ts';
import { useCall } from '../../state/use-call.ts';
import { useWindowedRows } from '../../state/use-windowed-rows.ts';
import { ProposalDetails } from './ProposalDetails.tsx';
import css from './proposals.module.css';
import { queryOf } from './proposals-view.ts';
import { useProposalPlace } from './use-proposal-place.ts';
import { useReview } from './use-review.ts';

/** The proposal in hand with its words in their source, and what it may become. */
export function ProposalsRight() {
  const t = useText();
  const [view] = useProposalsView();
  const selection = useSelection('proposals');
  const query = useMemo(() => queryOf(view), [view]);
  const shown = useWindowedRows('proposal.list', query);
  const { activeId } = selection;
  const at = useProposalPlace(query, activeId, shown.indexWhere);
  const review = useReview({ query, place: at, shown });
  // The list beside reads the pages in sight; this pane reads the one that the row in hand is on.
  const page = useCall('proposal.list', at < 0 ? null : { ...query, offset: at, limit: 1 }).data;
  const one = page?.rows.find(({ id }) => id === activeId);
  const chosen = selection.ids.size;
  if (chosen === 0 || (chosen === 1 && !one))
    return (
      <Pane title={t('proposals.title')}>
        <p className={css.quiet}>{t('proposals.nothing-chosen')}</p>
      </Pane>
    );
  return (
    <Pane
      title={
        chosen > 1 ? t('proposals.many-chosen', { count: chosen }) : t('common.source-no', { no: one?.sourceNo ?? 0 })
      }
      actions={
        one && chosen === 1 ? (
          <IconButton
            icon={<BookOpenText size={16} />}
            label={t('proposals.read')}
            shortcut="Enter"
            onPress={() => go({ view: 'reader', sourceId: one.sourceId, span: { start: one.start, end: one.end } })}
          />
        ) : undefined
      }
    >
      <div className={css.form}>
        {one && chosen === 1 ? <ProposalDetails one={one} /> : null}
        {view.state === 'open' ? (
          <Deciding one={chosen === 1 ? one : undefined} review={review} />
        ) : (
          <Button onPress={() => void review.restore()}>{t('proposals.restore')}</Button>
        )}
      </div>
    </Pane>
  );
}

function Deciding({
  one,
  review,
}: {
  readonly one: Proposal | undefined;
  readonly review: ReturnType<typeof useReview>;
}) {
  const t = useText();
  const language = useLanguage();
  const format = useFormat();
  const { singleKeyShortcuts } = usePreferences();
  const [, setView] = useProposalsView();
  const { proceedings, steps, proceedingId, stepId } = useTargets();
  const shortcut = (key: string) => (singleKeyShortcuts ? { shortcut: key.toUpperCase() } : {});
  return (
    <>
      <div role="group" aria-label={t('proposals.accept-as')} className={css.actions}>
        <h3 className={css.label}>{t('proposals.accept-as')}</h3>
        {ACCEPT_TARGETS.map((target) => (
          <Button
            key={target}
            isDisabled={one !== undefined && !fits(target, one)}
            {...shortcut(ACCEPT_KEYS[target])}
            onPress={() => void review.accept(target)}
          >
            {ACCEPT_TARGET_TERMS[target][language]}
          </Button>
        ))}
        <Button variant="danger" icon={<X size={14} />} {...shortcut(REFUSE_KEY)} onPress={() => void review.refuse()}>
          {t('proposals.refuse')}
        </Button>
      </div>
      {proceedings.length < 2 ? null : (
        <SelectField
          label={t('proposals.target-proceeding')}
          value={proceedingId}
          options={proceedings.map(({ id, title }) => ({ id, label: title }))}
          onChange={(id) => setView({ proceedingId: id, stepId: null })}
        />
      )}
      {steps.length < 2 ? null : (
        <SelectField
          label={t('proposals.target-step')}
          value={stepId}
          options={steps.map(({ id, kind, label, actDate }) => ({
            id,
            label: [label || STEP_KIND_TERMS[kind][language], format.date(actDate)]
              .filter((part) => part !== '')
              .join(' · '),
          }))}
          onChange={(id) => setView({ stepId: id })}
        />
      )}
    </>
  );
}
