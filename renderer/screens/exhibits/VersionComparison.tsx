import type { ReactNode } from 'react';
import type { ExhibitList, ExhibitListVersion, FrozenExhibit } from '../../../shared/domain/exhibit.ts';
import {
  compareExhibitLists,
  type ComparedField,
  type ExhibitChange,
} from '../../../shared/domain/compare-exhibit-lists.ts';
import { EmptyState } from '../../components/EmptyState.tsx';
import { ExhibitHeads } from '../../components/ExhibitHeads.tsx';
import { SelectField } from '../../components/SelectField.tsx';
import { useFormat } from '../../i18n/format.ts';
import { useText } from '../../i18n/use-text.ts';
import css from './exhibits.module.css';
import { NOW, rowsOf, useExhibitsView } from './exhibits-view.ts';

interface VersionComparisonProps {
  readonly list: ExhibitList;
  readonly versions: readonly ExhibitListVersion[];
}

const SIGNS = { added: '+', removed: '−', changed: '≠', same: '' } as const;

/** What any two versions, or one and the list as it stands, have in common and what not. */
export function VersionComparison({ list, versions }: VersionComparisonProps) {
  const t = useText();
  const format = useFormat();
  const [view, setView] = useExhibitsView();
  if (versions.length === 0)
    return <EmptyState title={t('exhibits.no-version')} text={t('exhibits.no-version-text')} />;
  const options = [
    ...versions.map(({ version, communicatedTo, communicatedOn }) => ({
      id: String(version),
      label: `${t('exhibits.version', { number: version })} · ${communicatedTo}, ${format.date(communicatedOn)}`,
    })),
    { id: NOW, label: t('exhibits.now') },
  ];
  const known = (key: string, otherwise: string): string => (options.some(({ id }) => id === key) ? key : otherwise);
  const before = known(view.before, String(versions.length));
  const after = known(view.after, NOW);
  const changes = compareExhibitLists(rowsOf(before, { list, versions }), rowsOf(after, { list, versions }));
  const count = (kind: ExhibitChange['kind']): number => changes.filter((change) => change.kind === kind).length;
  return (
    <div className={css.comparison}>
      <div className={css.choices}>
        <SelectField
          label={t('exhibits.before')}
          value={before}
          options={options}
          onChange={(key) => setView({ before: key })}
        />
        <SelectField
          label={t('exhibits.after')}
          value={after}
          options={options}
          onChange={(key) => setView({ after: key })}
        />
        <p role="status" className={css.sum}>
          {t('exhibits.changes', { added: count('added'), removed: count('removed'), changed: count('changed') })}
        </p>
      </div>
      <table className={css.rows}>
        <thead>
          <tr>
            <th scope="col">
              <span className="visually-hidden">{t('exhibits.change')}</span>
            </th>
            <ExhibitHeads figure={css.figure} />
            <th scope="col">{t('exhibits.heading')}</th>
          </tr>
        </thead>
        <tbody>
          {changes.map((change) => (
            <ChangedRow key={change.exhibit.sourceId} change={change} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function ChangedRow({ change }: { readonly change: ExhibitChange }) {
  const t = useText();
  const format = useFormat();
  const { exhibit, kind } = change;
  const shown = (field: ComparedField, of: FrozenExhibit): string =>
    field === 'date'
      ? format.date(of.date) || '–'
      : field === 'form'
        ? t(`memo.exhibits.${of.form}`)
        : String(of[field] ?? '–');
  const cell = (field: ComparedField): ReactNode =>
    kind === 'changed' && change.fields.includes(field) ? (
      <>
        <del className={css.was}>{shown(field, change.before) || '–'}</del>{' '}
        <ins className={css.is}>{shown(field, exhibit) || '–'}</ins>
      </>
    ) : (
      shown(field, exhibit)
    );
  const isOtherFile = kind === 'changed' && change.fields.includes('sha256');
  return (
    <tr data-change={kind}>
      <td className={css.sign}>
        <span aria-hidden>{SIGNS[kind]}</span>
        <span className="visually-hidden">{t(`exhibits.change.${kind}`)}</span>
      </td>
      <td className={css.figure}>{cell('number')}</td>
      <td>
        {cell('title')}
        {isOtherFile ? <span className={css.otherFile}> {t('exhibits.other-file')}</span> : null}
      </td>
      <td>{cell('date')}</td>
      <td>{cell('form')}</td>
      <td className={css.figure}>{cell('pageCount')}</td>
      <td>{cell('heading')}</td>
    </tr>
  );
}
