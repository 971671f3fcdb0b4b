import { Link2, Unlink } from 'lucide-react';
import { useState } from 'react';
import type { Fact } from '../../../shared/domain/fact.ts';
import { STANCES, type PassageRow, type Stance } from '../../../shared/domain/passage.ts';
import { STANCE_TERMS } from '../../../shared/domain/terms.ts';
import { Button } from '../../components/Button.tsx';
import { IconButton } from '../../components/IconButton.tsx';
import { Quote } from '../../components/Quote.tsx';
import { Section } from '../../components/Section.tsx';
import { SelectField } from '../../components/SelectField.tsx';
import { useLanguage, useText } from '../../i18n/use-text.ts';
import { act } from '../../state/act.ts';
import { go } from '../../state/navigation.ts';
import css from './facts.module.css';
import { PassagePicker } from './PassagePicker.tsx';

const openPassage = (passage: PassageRow): void =>
  go({ view: 'reader', sourceId: passage.sourceId, passageId: passage.id });

/** The words that support or contradict a fact; each opens its source at them. */
export function FactEvidence({ fact }: { readonly fact: Fact }) {
  const t = useText();
  const language = useLanguage();
  const [isPicking, setPicking] = useState(false);
  const stances = STANCES.map((id) => ({ id, label: STANCE_TERMS[id][language] }));
  const link = async (passage: PassageRow, stance: Stance): Promise<void> => {
    const target = { target: 'fact', targetId: fact.id, field: '' } as const;
    if (await act('evidence.add', { ...target, stance, passageId: passage.id })) setPicking(false);
  };
  return (
    <Section
      title={t('facts.evidence')}
      actions={
        <Button variant="quiet" icon={<Link2 size={15} />} onPress={() => setPicking(!isPicking)}>
          {t('facts.add-passage')}
        </Button>
      }
    >
      {isPicking ? (
        <PassagePicker
          exclude={new Set(fact.evidence.map(({ passage }) => passage.id))}
          onPick={(passage, stance) => void link(passage, stance)}
          onCancel={() => setPicking(false)}
        />
      ) : null}
      {fact.evidence.length === 0 && !isPicking ? <p className={css.quiet}>{t('facts.no-evidence')}</p> : null}
      <ul className={css.evidence}>
        {fact.evidence.map(({ id, stance, passage }) => (
          <li key={id} className={stance === 'contradicts' ? css['against-quote'] : undefined}>
            <Quote passage={passage} onOpen={() => openPassage(passage)} />
            <div className={css['evidence-tools']}>
              <SelectField
                label={t('facts.stance-of')}
                isLabelHidden
                className={css.stance}
                value={stance}
                options={stances}
                onChange={(next) => void act('evidence.stance', { evidenceId: id, stance: next })}
              />
              <IconButton
                icon={<Unlink size={15} />}
                label={t('facts.unlink')}
                onPress={() => void act('evidence.remove', { evidenceId: id })}
              />
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}
