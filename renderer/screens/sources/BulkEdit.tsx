import { RefreshCw, TextCursorInput } from 'lucide-react';
import { useState } from 'react';
import { GENRE_TERMS, type SourceGenre } from '../../../shared/domain/genre.ts';
import { SOURCE_FIELD_TERMS } from '../../../shared/domain/terms.ts';
import type { Language } from '../../../shared/kernel/words.ts';
import { Button } from '../../components/Button.tsx';
import { DateField } from '../../components/DateField.tsx';
import { SelectField } from '../../components/SelectField.tsx';
import { TextField } from '../../components/TextField.tsx';
import { useFormat, type Format } from '../../i18n/format.ts';
import { useLanguage, useText } from '../../i18n/use-text.ts';
import { act } from '../../state/act.ts';
import { useCall } from '../../state/use-call.ts';
import { ConfidentialityField } from './ConfidentialityField.tsx';
import { genreOptions, NO_GENRE, type GenreOption } from './genre-options.ts';
import { languageOptions } from './ProvenField.tsx';
import { RetitleDialog } from './RetitleDialog.tsx';
import { sharedValue } from './shared-value.ts';
import css from './sources.module.css';

const BULK_FIELDS = ['genre', 'published', 'publisher', 'author', 'language', 'captured'] as const;
type BulkField = (typeof BULK_FIELDS)[number];
type Words = Readonly<Record<Exclude<BulkField, 'genre'>, string>>;
type Values = Words & { readonly genre: GenreOption | '' };
const NOTHING: Values = { genre: '', published: '', publisher: '', author: '', language: '', captured: '' };

/** The fields that were filled in, and only those; that they have no genre can be said as well. */
export const filledIn = ({ genre, ...words }: Values): Partial<Words> & { genre?: SourceGenre | '' } => ({
  ...Object.fromEntries(
    Object.entries(words)
      .map(([field, value]) => [field, value.trim()])
      .filter(([, value]) => value !== ''),
  ),
  ...(genre === '' ? {} : { genre: genre === NO_GENRE ? '' : genre }),
});

/** Of more sources what they hold is not told: it would have to be read first. */
const MOST_COMPARED = 500;

function inWords(field: BulkField, value: string, language: Language, format: Format): string {
  if (field === 'published' || field === 'captured') return format.date(value);
  if (field === 'genre') return GENRE_TERMS[value as SourceGenre][language];
  if (field === 'language') return languageOptions(value, language).find(({ id }) => id === value)?.label ?? value;
  return value;
}

/** One correction for many sources, in one step that one undo takes back. */
export function BulkEdit({ sourceIds }: { readonly sourceIds: readonly string[] }) {
  const t = useText();
  const language = useLanguage();
  const format = useFormat();
  const [values, setValues] = useState(NOTHING);
  const [isRetitling, setRetitling] = useState(false);
  const set = (field: BulkField) => (value: Values[BulkField]) => setValues((now) => ({ ...now, [field]: value }));
  const changes = filledIn(values);
  const present = useCall('source.many', sourceIds.length > MOST_COMPARED ? null : { sourceIds: [...sourceIds] }).data;
  /** What stays as long as nothing is chosen or typed. */
  const unchanged = (field: BulkField): string => {
    const shared = sharedValue((present ?? []).map((source): string => source[field]));
    if (shared === 'mixed') return t('sources.unchanged-mixed');
    if (shared === undefined || shared.value === '') return t('sources.unchanged');
    return t('sources.unchanged-value', { value: inWords(field, shared.value, language, format) });
  };
  const confidentiality = sharedValue((present ?? []).map((source) => source.confidentiality));
  const label = (field: BulkField): string => SOURCE_FIELD_TERMS[field][language];
  const apply = async (): Promise<void> => {
    if (await act('source.update', { sourceIds: [...sourceIds], set: changes })) setValues(NOTHING);
  };
  return (
    <form
      className={css.form}
      aria-label={t('sources.bulk')}
      onSubmit={(event) => {
        event.preventDefault();
        if (Object.keys(changes).length > 0) void apply();
      }}
    >
      <p className={css.quiet}>{t('sources.bulk-hint')}</p>
      <SelectField
        label={label('genre')}
        value={values.genre === '' ? null : values.genre}
        placeholder={unchanged('genre')}
        options={genreOptions(t('sources.no-genre'), language)}
        onChange={set('genre')}
      />
      <DateField
        label={label('published')}
        placeholder={unchanged('published')}
        value={values.published}
        onChange={set('published')}
      />
      <TextField
        label={label('publisher')}
        placeholder={unchanged('publisher')}
        value={values.publisher}
        onChange={set('publisher')}
      />
      <TextField
        label={label('author')}
        placeholder={unchanged('author')}
        value={values.author}
        onChange={set('author')}
      />
      <SelectField
        label={label('language')}
        value={values.language === '' ? null : values.language}
        placeholder={unchanged('language')}
        options={languageOptions('', language)}
        onChange={set('language')}
      />
      <DateField
        label={label('captured')}
        placeholder={unchanged('captured')}
        value={values.captured}
        onChange={set('captured')}
      />
      <Button variant="primary" type="submit" isDisabled={Object.keys(changes).length === 0}>
        {t('sources.bulk-apply', { count: sourceIds.length })}
      </Button>
      <ConfidentialityField
        sourceIds={sourceIds}
        value={confidentiality === undefined || confidentiality === 'mixed' ? null : confidentiality.value}
        isMixed={confidentiality === 'mixed'}
      />
      <div className={css.acts}>
        <Button variant="quiet" icon={<TextCursorInput size={15} />} onPress={() => setRetitling(true)}>
          {t('sources.retitle')}
        </Button>
        <Button
          variant="quiet"
          icon={<RefreshCw size={15} />}
          onPress={() => void act('source.reread', { sourceIds: [...sourceIds] })}
        >
          {t('sources.reread')}
        </Button>
      </div>
      {isRetitling ? <RetitleDialog sourceIds={sourceIds} onClose={() => setRetitling(false)} /> : null}
    </form>
  );
}
