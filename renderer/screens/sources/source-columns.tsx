import { Layers, TriangleAlert } from 'lucide-react';
import { GENRE_TERMS } from '../../../shared/domain/genre.ts';
import { describeProblem, isNote } from '../../../shared/domain/problems.ts';
import type { SourceRow } from '../../../shared/domain/source.ts';
import { SOURCE_KIND_TERMS } from '../../../shared/domain/terms.ts';
import type { Language } from '../../../shared/kernel/words.ts';
import { Guess } from '../../components/Guess.tsx';
import type { TableColumn } from '../../components/table-props.ts';
import type { Format } from '../../i18n/format.ts';
import type { Text } from '../../i18n/use-text.ts';
import css from './sources.module.css';
import type { SortableColumn } from './sources-view.ts';

interface Having {
  readonly t: Text;
  readonly format: Format;
  readonly language: Language;
  /** The list is that of families: which one a source belongs to is not left out for want of room. */
  readonly isOfFamilies: boolean;
}

type Column = TableColumn<SourceRow> & { readonly id: SortableColumn };

export function sourceColumns({ t, format, language, isOfFamilies }: Having): Column[] {
  const count = (value: number): string => (value === 0 ? '' : format.number(value));
  const columns: Column[] = [
    {
      id: 'no',
      header: t('sources.no'),
      width: 48,
      align: 'end',
      render: ({ no }) => <span className={css.faint}>{no}</span>,
    },
    {
      id: 'title',
      header: t('sources.title'),
      width: 'minmax(150px, 1fr)',
      comfort: 240,
      render: (source) => <Title source={source} t={t} language={language} />,
    },
    {
      id: 'published',
      header: t('sources.published'),
      width: 'minmax(98px, 0.1fr)',
      render: ({ published, provenance, basis }) =>
        published === '' ? (
          <span className={css.faint}>–</span>
        ) : (
          <Guess origin={provenance.published} basis={basis.published}>
            <span title={format.date(published)}>{format.shortDate(published)}</span>
          </Guess>
        ),
    },
    {
      id: 'genre',
      header: t('sources.genre'),
      width: 'minmax(104px, 0.3fr)',
      spare: 7,
      render: ({ genre, provenance, basis }) =>
        genre === '' ? (
          ''
        ) : (
          <Guess origin={provenance.genre} basis={basis.genre}>
            {GENRE_TERMS[genre][language]}
          </Guess>
        ),
    },
    {
      id: 'kind',
      header: t('sources.kind'),
      width: 70,
      spare: 1,
      render: ({ kind }) => <span className={css.soft}>{SOURCE_KIND_TERMS[kind][language]}</span>,
    },
    {
      id: 'publisher',
      header: t('sources.publisher'),
      width: 'minmax(72px, 0.4fr)',
      spare: 2,
      render: ({ publisher, provenance, basis }) => (
        <Guess origin={provenance.publisher} basis={basis.publisher}>
          {publisher}
        </Guess>
      ),
    },
    {
      id: 'exhibitNumber',
      header: t('sources.exhibit'),
      width: 52,
      align: 'end',
      spare: 6,
      render: ({ exhibitNumber }) => (exhibitNumber === null ? '' : format.number(exhibitNumber)),
    },
    {
      id: 'factCount',
      header: t('sources.facts'),
      width: 46,
      align: 'end',
      spare: 5,
      render: ({ factCount }) => count(factCount),
    },
    {
      id: 'citationCount',
      header: t('sources.cited'),
      width: 50,
      align: 'end',
      spare: 4,
      render: ({ citationCount }) => count(citationCount),
    },
    {
      id: 'family',
      header: t('families.family'),
      width: 66,
      ...(!isOfFamilies && { spare: 3 }),
      render: ({ familyId, familySize }) =>
        familyId === null ? (
          ''
        ) : (
          <span className={css.family} title={t('families.badge', { id: familyId, size: familySize })}>
            <Layers size={13} aria-hidden />
            {familyId}
            <span className={css.faint}>×{format.number(familySize)}</span>
          </span>
        ),
    },
  ];
  return columns.map((column) => ({ ...column, isSortable: true }));
}

function Title({ source, t, language }: { readonly source: SourceRow; readonly t: Text; readonly language: Language }) {
  const { title, fileName, provenance, basis, parentNo } = source;
  const problem = source.problem && !isNote(source.problem) ? source.problem : null;
  const shown = title === '' ? fileName : title;
  const message = problem ? t('sources.problem', { message: describeProblem(problem, language).message }) : '';
  return (
    <>
      {problem ? (
        <span className={css.problem} title={message}>
          <TriangleAlert size={13} aria-hidden />
          <span className="visually-hidden">{message}</span>
        </span>
      ) : null}
      <span className={css['title-cell']} title={shown}>
        <Guess origin={title === '' ? 'file-name' : provenance.title} basis={basis.title}>
          {shown}
        </Guess>
        {parentNo === null ? null : <span className={css.faint}> · {t('sources.within', { no: parentNo })}</span>}
      </span>
    </>
  );
}
