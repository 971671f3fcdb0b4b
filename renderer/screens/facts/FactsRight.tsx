import { FACT_STATUSES } from '../../../shared/domain/fact.ts';
import { FACT_STATUS_TERMS } from '../../../shared/domain/terms.ts';
import { Button } from '../../components/Button.tsx';
import { Pane } from '../../components/Pane.tsx';
import { SelectField } from '../../components/SelectField.tsx';
import { useLanguage, useText } from '../../i18n/use-text.ts';
import { act } from '../../state/act.ts';
import { useSelection } from '../../state/selection.ts';
import { FactDetails } from './FactDetails.tsx';
import css from './facts.module.css';
import type { FactsPlaceProps } from './FactsScreen.tsx';
import { useFacts } from './facts-view.ts';

/** The fact in hand, or what can be done to several at once. */
export function FactsRight({ place }: FactsPlaceProps) {
  const t = useText();
  const language = useLanguage();
  const { facts, topics, topicsById } = useFacts();
  const selection = useSelection('facts');
  const chosen = facts.filter(({ id }) => selection.ids.has(id));
  if (chosen.length > 1) {
    const first = chosen[0]?.status ?? null;
    const areTrashed = chosen.every(({ trashed }) => trashed);
    return (
      <Pane title={t('facts.many-chosen', { count: chosen.length })}>
        <div className={css.form}>
          <SelectField
            label={t('facts.set-status')}
            value={chosen.every(({ status }) => status === first) ? first : null}
            options={FACT_STATUSES.map((id) => ({ id, label: FACT_STATUS_TERMS[id][language] }))}
            onChange={(status) => void act('fact.status', { factIds: chosen.map(({ id }) => id), status })}
          />
          <Button
            variant={areTrashed ? 'plain' : 'danger'}
            onPress={() => void act('fact.trash', { factIds: chosen.map(({ id }) => id), trashed: !areTrashed })}
          >
            {t(areTrashed ? 'common.restore' : 'common.delete')}
          </Button>
        </div>
      </Pane>
    );
  }
  const fact = facts.find(({ id }) => id === (selection.activeId ?? place.factId));
  return (
    <Pane title={fact ? t('facts.fact-no', { no: fact.no }) : t('facts.title')}>
      {fact ? (
        <FactDetails key={fact.id} fact={fact} topics={topics} topicsById={topicsById} />
      ) : (
        <p className={css.quiet}>{t('facts.nothing-chosen')}</p>
      )}
    </Pane>
  );
}
