import { RefreshCw, TextCursorInput } from 'lucide-react';
import { useState } from 'react';
import type { SourceGenre } from '../../../shared/domain/genre.ts';
import { SOURCE_FIELD_TERMS } from '../../../shared/domain/terms.ts';
import { Button } from '../../components/Button.tsx';
import { DateField } from '../../components/DateField.tsx';
import { SelectField } from '../../components/SelectField.tsx';
import { TextField } from '../../components/TextField.tsx';
import { useLanguage, useText } from '../../i18n/use-text.ts';
import { act } from '../../state/act.ts';
import { ConfidentialityField } from './ConfidentialityField.tsx';
import { genreOptions, NO_GENRE, type GenreOption } from './genre-options.ts';
import { languageOptions } from './ProvenField.tsx';
import { RetitleDialog } from './RetitleDialog.tsx';
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

/** One correction for many sources, in one step that one undo takes back. */
export function BulkEdit({ sourceIds }: { readonly sourceIds: readonly string[] }) {
  const t = useText();
  const language = useLanguage();
  const [values, setValues] = useState(NOTHING);
  const [isRetitling, setRetitling] = useState(false);
  const set = (field: BulkField) => (value: Values[BulkField]) => setValues((now) => ({ ...now, [field]: value }));
  const changes = filledIn(values);
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
        placeholder={t('sources.unchanged')}
        options={genreOptions(t('sources.no-genre'), language)}
        onChange={set('genre')}
      />
      <DateField label={label('published')} value={values.published} onChange={set('published')} />
      <TextField label={label('publisher')} value={values.publisher} onChange={set('publisher')} />
      <TextField label={label('author')} value={values.author} onChange={set('author')} />
      <SelectField
        label={label('language')}
        value={values.language === '' ? null : values.language}
        placeholder={t('sources.unchanged')}
        options={languageOptions('', language)}
        onChange={set('language')}
      />
      <DateField label={label('captured')} value={values.captured} onChange={set('captured')} />
      <Button variant="primary" type="submit" isDisabled={Object.keys(changes).length === 0}>
        {t('sources.bulk-apply', { count: sourceIds.length })}
      </Button>
      <ConfidentialityField sourceIds={sourceIds} value={null} />
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
