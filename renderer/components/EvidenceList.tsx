import { Link2, Unlink } from 'lucide-react';
import { useState } from 'react';
import { STANCES, type Evidence, type PassageRow, type Stance } from '../../shared/domain/passage.ts';
import { STANCE_TERMS } from '../../shared/domain/terms.ts';
import { useLanguage, useText } from '../i18n/use-text.ts';
import { Button } from './Button.tsx';
import css from './EvidenceList.module.css';
import { IconButton } from './IconButton.tsx';
import { PassagePicker, type PassageChoice, type PassagePickerProps } from './PassagePicker.tsx';
import { Quote } from './Quote.tsx';
import { Section } from './Section.tsx';
import { SelectField } from './SelectField.tsx';

export interface EvidenceListProps extends Pick<PassagePickerProps, 'passages' | 'fields'> {
  readonly title: string;
  readonly evidence: readonly Evidence[];
  /** Said when nothing proves the record yet. */
  readonly none: string;
  readonly onOpen: (passage: PassageRow) => void;
  /** Resolves true when the passage is tied, which closes the picker. */
  readonly onAdd: (choice: PassageChoice) => Promise<boolean>;
  readonly onStance: (evidenceId: string, stance: Stance) => void;
  readonly onRemove: (evidenceId: string) => void;
}

/** The words that support or contradict a record; each opens its source at them. */
export function EvidenceList(props: EvidenceListProps) {
  const { title, evidence, passages, fields = [], none } = props;
  const t = useText();
  const language = useLanguage();
  const [isPicking, setPicking] = useState(false);
  const stances = STANCES.map((id) => ({ id, label: STANCE_TERMS[id][language] }));
  const add = async (choice: PassageChoice): Promise<void> => {
    if (await props.onAdd(choice)) setPicking(false);
  };
  return (
    <Section
      title={title}
      actions={
        <Button variant="quiet" icon={<Link2 size={15} />} onPress={() => setPicking(!isPicking)}>
          {t('evidence.add')}
        </Button>
      }
    >
      {isPicking ? (
        <PassagePicker
          passages={passages}
          fields={fields}
          exclude={new Set(evidence.filter(({ field }) => field === '').map(({ passage }) => passage.id))}
          onPick={(choice) => void add(choice)}
          onCancel={() => setPicking(false)}
        />
      ) : null}
      {evidence.length === 0 && !isPicking ? <p className={css.quiet}>{none}</p> : null}
      <ul className={css.list}>
        {evidence.map(({ id, stance, field, passage }) => (
          <li key={id} className={stance === 'contradicts' ? css.against : undefined}>
            <Quote passage={passage} onOpen={() => props.onOpen(passage)} />
            <div className={css.tools}>
              {field === '' ? null : (
                <span className={css.field}>{fields.find((one) => one.id === field)?.label ?? field}</span>
              )}
              <SelectField
                label={t('evidence.stance')}
                isLabelHidden
                className={css.stance}
                value={stance}
                options={stances}
                onChange={(next) => props.onStance(id, next)}
              />
              <IconButton icon={<Unlink size={15} />} label={t('evidence.unlink')} onPress={() => props.onRemove(id)} />
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}
