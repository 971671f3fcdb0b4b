import { GitCompareArrows, Send, Sheet } from 'lucide-react';
import { useState } from 'react';
import type { ExhibitList, ExhibitListVersion } from '../../../shared/domain/exhibit.ts';
import { Button } from '../../components/Button.tsx';
import { ExhibitHeads } from '../../components/ExhibitHeads.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import { useFormat } from '../../i18n/format.ts';
import { useLanguage, useText } from '../../i18n/use-text.ts';
import { exportExhibitTable } from '../../state/exhibits.ts';
import css from './exhibits.module.css';
import { NOW, useExhibitsView } from './exhibits-view.ts';

interface VersionListProps {
  readonly list: ExhibitList;
  readonly versions: readonly ExhibitListVersion[];
}

/** Each version as it left: to whom, when, and every row that it had. The latest first. */
export function VersionList({ list, versions }: VersionListProps) {
  const t = useText();
  const [, setView] = useExhibitsView();
  if (versions.length === 0)
    return (
      <EmptyState
        title={t('exhibits.no-version')}
        text={t('exhibits.no-version-text')}
        actions={
          list.exhibits.length === 0 ? undefined : (
            <Button icon={<Send size={15} />} onPress={() => setView({ isCommunicating: true })}>
              {t('exhibits.communicate')}
            </Button>
          )
        }
      />
    );
  return (
    <ol className={css.versions}>
      {versions.toReversed().map((version) => (
        <li key={version.id}>
          <Version list={list} version={version} isOpen={version.version === versions.length} />
        </li>
      ))}
    </ol>
  );
}

interface VersionProps {
  readonly list: ExhibitList;
  readonly version: ExhibitListVersion;
  readonly isOpen: boolean;
}

function Version({ list, version, isOpen }: VersionProps) {
  const t = useText();
  const format = useFormat();
  const language = useLanguage();
  const [, setView] = useExhibitsView();
  const [showsRows, setShowsRows] = useState(isOpen);
  const name = t('exhibits.version', { number: version.version });
  return (
    <section aria-label={name}>
      <header className={css.versionHead}>
        <h3>{name}</h3>
        <span>
          {t('exhibits.version-about', {
            to: version.communicatedTo,
            on: format.date(version.communicatedOn),
            count: version.exhibits.length,
          })}
        </span>
        <Button variant="quiet" onPress={() => setShowsRows(!showsRows)}>
          {t(showsRows ? 'exhibits.hide-rows' : 'exhibits.show-rows')}
        </Button>
        <Button
          variant="quiet"
          icon={<GitCompareArrows size={15} />}
          onPress={() => setView({ tab: 'comparison', before: String(version.version), after: NOW })}
        >
          {t('exhibits.compare-now')}
        </Button>
        <Button
          variant="quiet"
          icon={<Sheet size={15} />}
          onPress={() => void exportExhibitTable(`${list.title} – ${name}`, list.id, version.id, language)}
        >
          {t('exhibits.csv')}
        </Button>
      </header>
      {showsRows ? (
        <table className={css.rows}>
          <thead>
            <tr>
              <ExhibitHeads figure={css.figure} />
            </tr>
          </thead>
          <tbody>
            {version.exhibits.map((exhibit) => (
              <tr key={exhibit.sourceId}>
                <td className={css.figure}>{exhibit.number}</td>
                <td>{exhibit.title}</td>
                <td>{format.date(exhibit.date) || '–'}</td>
                <td>{t(`memo.exhibits.${exhibit.form}`)}</td>
                <td className={css.figure}>{exhibit.pageCount ?? '–'}</td>
              </tr>
            ))}
          </tbody>
        </table>
      ) : null}
    </section>
  );
}
