import { Check } from 'lucide-react';
import { describeGuess } from '../../../shared/domain/basis-terms.ts';
import type { SourceField, SourceRow } from '../../../shared/domain/source.ts';
import { SOURCE_FIELD_TERMS, SOURCE_LANGUAGE_TERMS } from '../../../shared/domain/terms.ts';
import type { Language } from '../../../shared/kernel/words.ts';
import { DateField } from '../../components/DateField.tsx';
import { IconButton } from '../../components/IconButton.tsx';
import { SelectField } from '../../components/SelectField.tsx';
import { TextArea } from '../../components/TextArea.tsx';
import { TextField } from '../../components/TextField.tsx';
import { useLanguage, useText } from '../../i18n/use-text.ts';
import { act } from '../../state/act.ts';
import { genreOptions, NO_GENRE } from './genre-options.ts';
import css from './sources.module.css';

interface ProvenFieldProps {
  readonly source: SourceRow;
  readonly field: SourceField;
}

/** Languages to choose from, with the one in the file even when it is not among them. */
export function languageOptions(current: string, language: Language): { id: string; label: string }[] {
  const known = Object.entries(SOURCE_LANGUAGE_TERMS).map(([id, term]) => ({ id, label: term[language] }));
  const isKnown = current === '' || known.some(({ id }) => id === current);
  return isKnown ? known : [{ id: current, label: current }, ...known];
}

/** A value of the source; while it is a guess it says how it was come by, and one press makes it the lawyer's own word. */
export function ProvenField({ source, field }: ProvenFieldProps) {
  const t = useText();
  const language = useLanguage();
  const value = source[field];
  const origin = source.provenance[field];
  const label = SOURCE_FIELD_TERMS[field][language];
  const isGuess = value !== '' && origin !== undefined && origin !== 'user';
  const set = (next: string): void =>
    void act('source.update', { sourceIds: [source.id], set: { [field]: next.trim() } });
  return (
    <div className={css.proven}>
      <div className={css['proven-field']}>
        {field === 'published' || field === 'captured' ? (
          <DateField label={label} value={value} onCommit={set} />
        ) : field === 'genre' ? (
          <SelectField
            label={label}
            value={source.genre === '' ? NO_GENRE : source.genre}
            options={genreOptions(t('sources.no-genre'), language)}
            onChange={(genre) => set(genre === NO_GENRE ? '' : genre)}
          />
        ) : field === 'language' ? (
          <SelectField label={label} value={value} options={languageOptions(value, language)} onChange={set} />
        ) : field === 'title' ? (
          <TextArea label={label} value={value} rows={2} onCommit={set} />
        ) : (
          <TextField label={label} value={value} onCommit={set} />
        )}
      </div>
      {isGuess ? (
        <div className={css.origin}>
          <p className={css['origin-words']}>{describeGuess(origin, source.basis[field], language)}</p>
          <IconButton
            icon={<Check size={15} />}
            label={t('sources.confirm-field', { field: label })}
            onPress={() => void act('source.confirm', { sourceIds: [source.id], fields: [field] })}
          />
        </div>
      ) : null}
    </div>
  );
}
