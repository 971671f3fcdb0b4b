import { GENRE_TERMS } from '../../../shared/domain/genre.ts';
import type { SourceRow } from '../../../shared/domain/source.ts';
import { SOURCE_KIND_TERMS } from '../../../shared/domain/terms.ts';
import { Guess } from '../../components/Guess.tsx';
import { useFormat } from '../../i18n/format.ts';
import { useLanguage, useText } from '../../i18n/use-text.ts';
import css from './reader.module.css';

interface ReaderHeadProps {
  readonly source: SourceRow;
  /** The text begins with its title: it is not shown twice. */
  readonly isTitleBelow: boolean;
}

/** Title and byline above the text; what was guessed says so. */
export function ReaderHead({ source, isTitleBelow }: ReaderHeadProps) {
  const t = useText();
  const language = useLanguage();
  const format = useFormat();
  const { title, provenance, basis, published, publisher, author, captured, genre, kind, no, exhibitNumber, fileName } =
    source;
  return (
    <header className={css.head}>
      <h1 className={isTitleBelow ? 'visually-hidden' : undefined}>{title || fileName}</h1>
      <p className={css.byline}>
        <span>{t('common.source-no', { no })}</span>
        {exhibitNumber === null ? null : <span>{t('common.exhibit-no', { number: exhibitNumber })}</span>}
        {published === '' ? null : (
          <span>
            <Guess origin={provenance.published} basis={basis.published}>
              {format.date(published)}
            </Guess>
          </span>
        )}
        {publisher === '' ? null : (
          <span>
            <Guess origin={provenance.publisher} basis={basis.publisher}>
              {publisher}
            </Guess>
          </span>
        )}
        {author === '' ? null : (
          <span>
            <Guess origin={provenance.author} basis={basis.author}>
              {author}
            </Guess>
          </span>
        )}
        {captured === '' ? null : (
          <span>
            <Guess origin={provenance.captured} basis={basis.captured}>
              {t('sources.captured-on', { date: format.date(captured) })}
            </Guess>
          </span>
        )}
        {genre === '' ? null : (
          <span>
            <Guess origin={provenance.genre} basis={basis.genre}>
              {GENRE_TERMS[genre][language]}
            </Guess>
          </span>
        )}
        <span>{SOURCE_KIND_TERMS[kind][language]}</span>
      </p>
    </header>
  );
}
