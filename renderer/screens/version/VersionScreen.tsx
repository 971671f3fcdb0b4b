import { Button } from '../../components/Button.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import { ProblemNote } from '../../components/ProblemNote.tsx';
import { useText } from '../../i18n/use-text.ts';
import { act } from '../../state/act.ts';
import { useCommand } from '../../state/commands.ts';
import { go } from '../../state/navigation.ts';
import { dropVersion } from '../../state/new-version.ts';
import { useIsActive } from '../../state/use-is-active.ts';
import { DiffText } from './DiffText.tsx';
import { useVersion, type VersionPlaceProps } from './version-view.ts';
import { classes } from '../../components/classes.ts';
import texts from '../../components/texts.module.css';
import css from './version.module.css';

/** What a new version of a source would change, before it takes the place of the present one. */
export function VersionScreen({ place }: VersionPlaceProps) {
  const t = useText();
  const { sourceId } = place;
  const { source, proposal, moved, problem } = useVersion(sourceId);
  const isActive = useIsActive(place);
  const toSource = (): void => go({ view: 'sources', sourceId }, { replace: true });
  const replace = async (): Promise<void> => {
    const moves = (proposal?.passages ?? []).flatMap(({ passageId, proposal: to }) =>
      to && moved.has(passageId) ? [{ passageId, ...to }] : [],
    );
    if (await act('version.replace', { sourceId, moves })) go({ view: 'reader', sourceId }, { replace: true });
  };
  useCommand({
    id: 'version.replace',
    labelKey: 'versions.replace',
    when: isActive && Boolean(proposal),
    run: () => void replace(),
  });
  useCommand({
    id: 'version.drop',
    labelKey: 'versions.drop-command',
    when: isActive && Boolean(proposal) && source !== undefined,
    run: () => void dropVersion(sourceId, source?.no ?? 0),
  });
  if (problem && proposal === undefined)
    return (
      <div className={css.refused}>
        <ProblemNote problem={problem} />
        {source ? <Button onPress={() => void dropVersion(sourceId, source.no)}>{t('versions.drop')}</Button> : null}
      </div>
    );
  if (!source || proposal === undefined) return <div className={texts.screen} aria-busy />;
  if (proposal === null)
    return (
      <EmptyState
        title={t('versions.none-title')}
        text={t('versions.none-text')}
        actions={<Button onPress={toSource}>{t('versions.to-source')}</Button>}
      />
    );
  return (
    <div className={texts.screen}>
      <div className={texts.bar}>
        <p className={texts.summary}>
          {t('common.source-no', { no: source.no })} ·{' '}
          {proposal.isReread
            ? t('versions.same-file', { file: source.fileName })
            : t('versions.other-file', { before: source.fileName, after: proposal.fileName })}
        </p>
        <Button variant="quiet" onPress={() => void dropVersion(sourceId, source.no)}>
          {t('versions.drop')}
        </Button>
        <Button variant="primary" onPress={() => void replace()}>
          {t('versions.replace')}
        </Button>
      </div>
      <p className={texts.note}>{t('versions.explain')}</p>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- scrolled with the keyboard */}
      <section className={texts.scroller} tabIndex={0} data-main="" aria-label={t('versions.difference')}>
        <div className={classes(texts.sheet, css.sheet)} lang={source.language || undefined}>
          {proposal.diff.every(({ kind }) => kind === 'same') ? (
            <p className={texts.note}>{t('versions.no-difference')}</p>
          ) : null}
          <DiffText parts={proposal.diff} />
        </div>
      </section>
    </div>
  );
}
