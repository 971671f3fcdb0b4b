import { CalendarRange, Trash2, Undo2 } from 'lucide-react';
import { FACT_STATUSES, type Fact, type Topic } from '../../../shared/domain/fact.ts';
import { FACT_STATUS_TERMS } from '../../../shared/domain/terms.ts';
import { Button } from '../../components/Button.tsx';
import { ComboField } from '../../components/ComboField.tsx';
import { DateField } from '../../components/DateField.tsx';
import { SelectField } from '../../components/SelectField.tsx';
import { TextArea } from '../../components/TextArea.tsx';
import { useLanguage, useText } from '../../i18n/use-text.ts';
import { act } from '../../state/act.ts';
import { go } from '../../state/navigation.ts';
import { FactClaims } from './FactClaims.tsx';
import { FactDivergences } from './FactDivergences.tsx';
import { FactEvidence } from './FactEvidence.tsx';
import css from './facts.module.css';
import { topicLabels } from './facts-list.ts';

interface FactDetailsProps {
  readonly fact: Fact;
  readonly topics: readonly Topic[];
  readonly topicsById: ReadonlyMap<string, Topic>;
}

/** Everything of one fact, to be corrected in place, and the words that prove it. */
export function FactDetails({ fact, topics, topicsById }: FactDetailsProps) {
  const t = useText();
  const language = useLanguage();
  const set = (change: { statement?: string; date?: string; status?: Fact['status']; note?: string }): void =>
    void act('fact.update', { factId: fact.id, set: change });
  return (
    <div className={css.form}>
      <TextArea
        label={t('facts.statement')}
        value={fact.statement}
        rows={4}
        onCommit={(statement) => set({ statement: statement.trim() })}
      />
      <div className={css.pair}>
        <DateField label={t('facts.date')} value={fact.date} onCommit={(date) => set({ date })} />
        <SelectField
          label={t('facts.status')}
          value={fact.status}
          options={FACT_STATUSES.map((id) => ({ id, label: FACT_STATUS_TERMS[id][language] }))}
          onChange={(status) => set({ status })}
        />
      </div>
      <ComboField
        multi
        label={t('facts.topics')}
        value={topicLabels(fact, topicsById)}
        suggestions={topics.map(({ label }) => label)}
        onChange={(labels) => void act('fact.topics', { factId: fact.id, labels: [...labels] })}
      />
      <FactDivergences fact={fact} />
      <FactEvidence fact={fact} />
      <FactClaims fact={fact} />
      <TextArea label={t('facts.note')} value={fact.note} rows={3} onCommit={(note) => set({ note: note.trim() })} />
      <div className={css.tools}>
        {fact.date === '' ? null : (
          <Button
            variant="quiet"
            icon={<CalendarRange size={15} />}
            onPress={() => go({ view: 'chronology', factId: fact.id })}
          >
            {t('facts.in-chronology')}
          </Button>
        )}
        <Button
          variant="quiet"
          icon={fact.trashed ? <Undo2 size={15} /> : <Trash2 size={15} />}
          onPress={() => void act('fact.trash', { factIds: [fact.id], trashed: !fact.trashed })}
        >
          {t(fact.trashed ? 'common.restore' : 'common.delete')}
        </Button>
      </div>
    </div>
  );
}
