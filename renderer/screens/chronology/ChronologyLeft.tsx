import { FACT_STATUSES } from '../../../shared/domain/fact.ts';
import { FACT_STATUS_TERMS } from '../../../shared/domain/terms.ts';
import { CheckField } from '../../components/CheckField.tsx';
import { Pane } from '../../components/Pane.tsx';
import { Section } from '../../components/Section.tsx';
import { SelectField } from '../../components/SelectField.tsx';
import { useLanguage, useText } from '../../i18n/use-text.ts';
import { LANE_KEYS, useChronologyView, type LaneKey } from '../../state/chronology.ts';
import { ChronologyFilters } from './ChronologyFilters.tsx';
import css from './chronology.module.css';

const LANE_LABELS = {
  topic: 'chronology.by-topic',
  status: 'chronology.by-status',
  together: 'chronology.together',
  party: 'chronology.by-party',
} as const satisfies Record<LaneKey, string>;

/** How the chronology is arranged, what it shows, and what its forms mean. */
export function ChronologyLeft() {
  const t = useText();
  const language = useLanguage();
  const [view, setView] = useChronologyView();
  return (
    <Pane title={t('chronology.title')}>
      <SelectField
        label={t('chronology.lanes')}
        className={css.select}
        value={view.lanes}
        options={LANE_KEYS.map((id) => ({ id, label: t(LANE_LABELS[id]) }))}
        onChange={(lanes) => setView({ lanes })}
      />
      <ChronologyFilters />
      <Section title={t('chronology.shown')}>
        <CheckField
          label={t('chronology.show-facts')}
          value={view.hasFacts}
          onChange={(hasFacts) => setView({ hasFacts })}
        />
        <CheckField
          label={t('chronology.show-steps')}
          value={view.hasSteps}
          onChange={(hasSteps) => setView({ hasSteps })}
        />
        <CheckField
          label={t('chronology.show-deadlines')}
          value={view.hasDeadlines}
          onChange={(hasDeadlines) => setView({ hasDeadlines })}
        />
      </Section>
      <Section title={t('chronology.statuses')}>
        {FACT_STATUSES.map((status) => (
          <CheckField
            key={status}
            label={FACT_STATUS_TERMS[status][language]}
            value={!view.hiddenStatuses.includes(status)}
            isDisabled={!view.hasFacts}
            onChange={(isShown) =>
              setView({
                hiddenStatuses: isShown
                  ? view.hiddenStatuses.filter((other) => other !== status)
                  : [...view.hiddenStatuses, status],
              })
            }
          />
        ))}
      </Section>
      <Section title={t('chronology.legend')}>
        <ul className={css.legend}>
          {(['sure', 'uncertain', 'approximate'] as const).map((certainty) => (
            <li key={certainty}>
              <span aria-hidden className={css.sample} data-certainty={certainty} />
              {t(`chronology.${certainty}`)}
            </li>
          ))}
          <li>
            <span aria-hidden className={css['sample-deadline']} />
            {t('chronology.deadline')}
          </li>
        </ul>
      </Section>
    </Pane>
  );
}
