import { Plus } from 'lucide-react';
import { useState } from 'react';
import type { Proceeding, Step } from '../../../shared/domain/proceeding.ts';
import { Button } from '../../components/Button.tsx';
import { useLanguage, useText } from '../../i18n/use-text.ts';
import { act } from '../../state/act.ts';
import { suggestedRules, useDeadlines, type StepRule } from '../../state/deadlines.ts';
import { DeadlineForm } from './DeadlineForm.tsx';
import { DeadlineLine } from './DeadlineLine.tsx';
import css from './deadlines.module.css';
import { useProceedingsView } from './proceedings-view.ts';

interface StepDeadlinesProps {
  readonly proceeding: Proceeding;
  readonly step: Step;
  readonly isOpen: boolean;
}

/** The deadlines that a step opened; with the step in hand, those that it may still open, one press each. */
export function StepDeadlines({ proceeding, step, isOpen }: StepDeadlinesProps) {
  const t = useText();
  const rows = useDeadlines().filter(({ deadline }) => deadline.stepId === step.id && (isOpen || !deadline.trashed));
  if (rows.length === 0 && !isOpen) return null;
  return (
    <div className={css.block}>
      {rows.length === 0 ? null : (
        <ul className={css.list} aria-label={t('deadlines.title')}>
          {rows.map((row) => (
            <DeadlineLine key={row.deadline.id} row={row} isStepOpen={isOpen} />
          ))}
        </ul>
      )}
      {isOpen && !step.trashed ? (
        <Suggestions
          key={step.id}
          proceeding={proceeding}
          step={step}
          known={new Set(rows.filter(({ deadline }) => !deadline.trashed).map(({ name }) => name.fr))}
        />
      ) : null}
    </div>
  );
}

interface SuggestionsProps {
  readonly proceeding: Proceeding;
  readonly step: Step;
  /** Names of those already open. */
  readonly known: ReadonlySet<string>;
}

function Suggestions({ proceeding, step, known }: SuggestionsProps) {
  const t = useText();
  const language = useLanguage();
  const [, setView] = useProceedingsView();
  const [asked, setAsked] = useState<StepRule | 'other' | null>(null);
  const open = async (rule: StepRule): Promise<void> => {
    // A period that the act states is asked for; any other is the statute's own.
    if (rule.duration === null) {
      setAsked(rule);
      return;
    }
    const { rule: code, duration, base } = rule;
    const made = await act('deadline.create', { stepId: step.id, set: { rule: code, duration, base } });
    if (made) setView({ deadlineId: made.id, measureId: null });
  };
  const suggestions = suggestedRules(proceeding, step).filter(({ name }) => !known.has(name.fr));
  return (
    <div className={css.suggestions} role="group" aria-label={t('deadlines.suggested')}>
      <p className={css.quiet}>{t('deadlines.suggested')}</p>
      <div className={css.choices}>
        {suggestions.map((rule) => (
          <Button key={rule.id} variant="quiet" icon={<Plus size={14} />} onPress={() => void open(rule)}>
            {rule.name[language]}
            {rule.duration === null ? '…' : ''}
          </Button>
        ))}
        <Button variant="quiet" icon={<Plus size={14} />} onPress={() => setAsked('other')}>
          {t('deadlines.other')}
        </Button>
      </div>
      {asked === null ? null : (
        <DeadlineForm
          key={asked === 'other' ? asked : asked.id}
          step={step}
          from={asked === 'other' ? null : asked}
          onDone={(deadlineId) => {
            setAsked(null);
            if (deadlineId !== null) setView({ deadlineId, measureId: null });
          }}
        />
      )}
    </div>
  );
}
