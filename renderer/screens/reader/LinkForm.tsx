import { useId, useMemo, useState, type KeyboardEvent } from 'react';
import type { Fact } from '../../../shared/domain/fact.ts';
import { STANCES, type Stance } from '../../../shared/domain/passage.ts';
import { STANCE_TERMS } from '../../../shared/domain/terms.ts';
import { foldText, holdsWords } from '../../../shared/text/find-in-text.ts';
import { Button } from '../../components/Button.tsx';
import { SelectField } from '../../components/SelectField.tsx';
import { TextField } from '../../components/TextField.tsx';
import { useFormat } from '../../i18n/format.ts';
import { useLanguage, useText } from '../../i18n/use-text.ts';
import css from './reader.module.css';

interface LinkFormProps {
  readonly facts: readonly Fact[];
  readonly onLink: (factId: string, stance: Stance) => void;
  readonly onCancel: () => void;
}

const MOST_SHOWN = 100;

/** Ties the selected words to a fact already there: type to find it, ↑ ↓ to choose, Enter to tie, Escape gives up. */
export function LinkForm({ facts, onLink, onCancel }: LinkFormProps) {
  const t = useText();
  const language = useLanguage();
  const format = useFormat();
  const listId = useId();
  const [words, setWords] = useState('');
  const [stance, setStance] = useState<Stance>('supports');
  const [at, setAt] = useState(0);
  const folded = useMemo(
    () => facts.map((fact) => ({ fact, text: foldText(`${fact.no} ${fact.statement} ${fact.date}`).text })),
    [facts],
  );
  const needle = foldText(words.trim()).text;
  const shown = folded
    .filter(({ text }) => holdsWords(text, [needle]))
    .slice(0, MOST_SHOWN)
    .map(({ fact }) => fact);
  const active = Math.min(at, shown.length - 1);

  const onKeyDown = (event: KeyboardEvent): void => {
    const isField = event.target instanceof HTMLInputElement;
    if (event.key === 'Escape') {
      event.stopPropagation();
      onCancel();
    }
    if (!isField) return;
    if (event.key === 'ArrowDown') setAt(Math.min(active + 1, shown.length - 1));
    else if (event.key === 'ArrowUp') setAt(Math.max(active - 1, 0));
    else if (event.key === 'Enter' && shown[active]) onLink(shown[active].id, stance);
    else return;
    event.preventDefault();
  };

  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- keys that bubble up from its field
    <form
      className={css.form}
      aria-label={t('reader.link-form')}
      onSubmit={(event) => event.preventDefault()}
      onKeyDown={onKeyDown}
    >
      <TextField
        label={t('reader.link-filter')}
        value={words}
        type="search"
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- the user has just asked for it
        autoFocus
        onChange={(next) => {
          setWords(next);
          setAt(0);
        }}
      />
      {shown.length === 0 ? (
        <p className={css.quiet}>{t('reader.link-none')}</p>
      ) : (
        <div className={css.facts} role="listbox" id={listId} aria-label={t('reader.link-form')} tabIndex={-1}>
          {shown.map((fact, index) => (
            // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus -- the field above has the focus and the keys
            <div
              key={fact.id}
              role="option"
              aria-selected={index === active}
              className={css.fact}
              data-active={index === active || undefined}
              ref={index === active ? (row) => row?.scrollIntoView({ block: 'nearest' }) : undefined}
              onClick={() => onLink(fact.id, stance)}
            >
              <span className={css['fact-no']}>{fact.no}</span>
              <span>{fact.statement}</span>
              <span className={css['fact-date']}>{format.date(fact.date)}</span>
            </div>
          ))}
        </div>
      )}
      <SelectField
        label={t('reader.stance')}
        value={stance}
        options={STANCES.map((id) => ({ id, label: STANCE_TERMS[id][language] }))}
        onChange={setStance}
      />
      <div className={css['form-actions']}>
        <Button onPress={onCancel} shortcut="Escape">
          {t('common.cancel')}
        </Button>
        <Button
          variant="primary"
          shortcut="Enter"
          isDisabled={shown[active] === undefined}
          onPress={() => {
            if (shown[active]) onLink(shown[active].id, stance);
          }}
        >
          {t('reader.link')}
        </Button>
      </div>
    </form>
  );
}
