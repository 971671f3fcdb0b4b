import { useMemo, useState, type KeyboardEvent } from 'react';
import { STANCES, type PassageRow, type Stance } from '../../../shared/domain/passage.ts';
import { STANCE_TERMS } from '../../../shared/domain/terms.ts';
import { foldText } from '../../../shared/text/find-in-text.ts';
import { SelectField } from '../../components/SelectField.tsx';
import { TextField } from '../../components/TextField.tsx';
import { useLanguage, useText } from '../../i18n/use-text.ts';
import { useCall } from '../../state/use-call.ts';
import css from './facts.module.css';

interface PassagePickerProps {
  readonly exclude: ReadonlySet<string>;
  readonly onPick: (passage: PassageRow, stance: Stance) => void;
  readonly onCancel: () => void;
}

const MOST_SHOWN = 50;
const NO_PASSAGES: readonly PassageRow[] = [];

/** Finds a passage already marked anywhere in the matter: type, ↑ ↓, Enter; Escape gives up. */
export function PassagePicker({ exclude, onPick, onCancel }: PassagePickerProps) {
  const t = useText();
  const language = useLanguage();
  const passages = useCall('passage.list', {});
  const [words, setWords] = useState('');
  const [stance, setStance] = useState<Stance>('supports');
  const [at, setAt] = useState(0);
  const folded = useMemo(
    () =>
      (passages.data ?? NO_PASSAGES).map((passage) => ({
        passage,
        text: foldText(`${passage.quote} ${passage.sourceTitle} ${passage.comment}`).text,
      })),
    [passages.data],
  );
  const needles = foldText(words.trim()).text.split(' ');
  const shown = folded
    .filter(({ passage, text }) => !exclude.has(passage.id) && needles.every((needle) => text.includes(needle)))
    .slice(0, MOST_SHOWN)
    .map(({ passage }) => passage);
  const active = Math.min(at, shown.length - 1);
  const onKeyDown = (event: KeyboardEvent): void => {
    const chosen = shown[active];
    if (event.key === 'Escape') onCancel();
    else if (!(event.target instanceof HTMLInputElement)) return;
    else if (event.key === 'ArrowDown') setAt(Math.min(active + 1, shown.length - 1));
    else if (event.key === 'ArrowUp') setAt(Math.max(active - 1, 0));
    else if (event.key === 'Enter' && chosen) onPick(chosen, stance);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div className={css.picker} role="group" aria-label={t('facts.add-passage')} onKeyDown={onKeyDown}>
      <TextField
        label={t('facts.find-passage')}
        value={words}
        type="search"
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- the user has just asked for it
        autoFocus
        onChange={(next) => {
          setWords(next);
          setAt(0);
        }}
      />
      <SelectField
        label={t('facts.stance-of')}
        value={stance}
        options={STANCES.map((id) => ({ id, label: STANCE_TERMS[id][language] }))}
        onChange={setStance}
      />
      {shown.length === 0 ? (
        <p className={css.quiet}>{t('facts.no-passage-found')}</p>
      ) : (
        <div className={css.options} role="listbox" aria-label={t('facts.find-passage')} tabIndex={-1}>
          {shown.map((passage, index) => (
            // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus -- the field above has the focus and the keys
            <div
              key={passage.id}
              role="option"
              aria-selected={index === active}
              data-active={index === active || undefined}
              className={css.option}
              ref={index === active ? (row) => row?.scrollIntoView({ block: 'nearest' }) : undefined}
              onClick={() => onPick(passage, stance)}
            >
              <div className={css['option-words']}>{passage.quote}</div>
              <div className={css['option-source']}>
                {t('common.source-no', { no: passage.sourceNo })} · {passage.sourceTitle}
              </div>
            </div>
          ))}
        </div>
      )}
    </div>
  );
}
