import { useMemo, useState, type KeyboardEvent } from 'react';
import { STANCES, type PassageRow, type Stance } from '../../shared/domain/passage.ts';
import { STANCE_TERMS } from '../../shared/domain/terms.ts';
import { foldText, holdsWords } from '../../shared/text/find-in-text.ts';
import { useLanguage, useText } from '../i18n/use-text.ts';
import css from './PassagePicker.module.css';
import { SelectField } from './SelectField.tsx';
import { TextField } from './TextField.tsx';

export interface PassageChoice {
  readonly passage: PassageRow;
  readonly stance: Stance;
  /** One of `fields`, empty for the whole. */
  readonly field: string;
}

export interface PassagePickerProps {
  /** Every passage of the matter. */
  readonly passages: readonly PassageRow[];
  readonly exclude: ReadonlySet<string>;
  /** Parts of the record that a passage can prove on its own, such as a date of it. */
  readonly fields?: readonly { readonly id: string; readonly label: string }[];
  readonly onPick: (choice: PassageChoice) => void;
  readonly onCancel: () => void;
}

const MOST_SHOWN = 50;
const NO_FIELDS: NonNullable<PassagePickerProps['fields']> = [];

/** Finds a passage already marked anywhere in the matter: type, ↑ ↓, Enter; Escape gives up. */
export function PassagePicker({ passages, exclude, fields = NO_FIELDS, onPick, onCancel }: PassagePickerProps) {
  const t = useText();
  const language = useLanguage();
  const [words, setWords] = useState('');
  const [stance, setStance] = useState<Stance>('supports');
  const [field, setField] = useState('');
  const [at, setAt] = useState(0);
  const folded = useMemo(
    () =>
      passages.map((passage) => ({
        passage,
        text: foldText(`${passage.quote} ${passage.sourceTitle} ${passage.comment}`).text,
      })),
    [passages],
  );
  const needles = foldText(words.trim()).text.split(' ');
  const shown = folded
    .filter(({ passage, text }) => !exclude.has(passage.id) && holdsWords(text, needles))
    .slice(0, MOST_SHOWN)
    .map(({ passage }) => passage);
  const active = Math.min(at, shown.length - 1);
  const onKeyDown = (event: KeyboardEvent): void => {
    const chosen = shown[active];
    if (event.key === 'Escape') onCancel();
    else if (!(event.target instanceof HTMLInputElement)) return;
    else if (event.key === 'ArrowDown') setAt(Math.min(active + 1, shown.length - 1));
    else if (event.key === 'ArrowUp') setAt(Math.max(active - 1, 0));
    else if (event.key === 'Enter' && chosen) onPick({ passage: chosen, stance, field });
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div className={css.picker} role="group" aria-label={t('evidence.add')} onKeyDown={onKeyDown}>
      <TextField
        label={t('evidence.find')}
        value={words}
        type="search"
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- the user has just asked for it
        autoFocus
        onChange={(next) => {
          setWords(next);
          setAt(0);
        }}
      />
      <div className={css.choices}>
        <SelectField
          label={t('evidence.stance')}
          value={stance}
          options={STANCES.map((id) => ({ id, label: STANCE_TERMS[id][language] }))}
          onChange={setStance}
        />
        {fields.length === 0 ? null : (
          <SelectField
            label={t('evidence.field')}
            value={field}
            options={[{ id: '', label: t('evidence.whole') }, ...fields]}
            onChange={setField}
          />
        )}
      </div>
      {shown.length === 0 ? (
        <p className={css.quiet}>{t('evidence.none-found')}</p>
      ) : (
        <div className={css.options} role="listbox" aria-label={t('evidence.find')} tabIndex={-1}>
          {shown.map((passage, index) => (
            // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus -- the field above has the focus and the keys
            <div
              key={passage.id}
              role="option"
              aria-selected={index === active}
              data-active={index === active || undefined}
              className={css.option}
              ref={index === active ? (row) => row?.scrollIntoView({ block: 'nearest' }) : undefined}
              onClick={() => onPick({ passage, stance, field })}
            >
              <div className={css.words}>{passage.quote}</div>
              <div className={css.source}>
                {t('common.source-no', { no: passage.sourceNo })} · {passage.sourceTitle}
              </div>
            </div>
          ))}
        </div>
      )}
    </div>
  );
}
