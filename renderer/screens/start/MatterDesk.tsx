import { FilePlus2, FolderOpen, ShieldQuestionMark } from 'lucide-react';
import { Button } from '../../components/Button.tsx';
import { Section } from '../../components/Section.tsx';
import { useText } from '../../i18n/use-text.ts';
import { askNewMatter, openMatter } from '../../state/casefile.ts';
import { showConflicts } from '../../state/overlays.ts';
import { useMatter, useRecentMatters } from '../../state/workbench.ts';
import { RecentRow } from './RecentRow.tsx';
import { SampleMatter } from './SampleMatter.tsx';
import css from './start.module.css';

/** The matters of this machine: new, open, recent, sample. */
export function MatterDesk({ isFirst }: { readonly isFirst: boolean }) {
  const t = useText();
  const open = useMatter()?.path;
  const recent = useRecentMatters().filter(({ path }) => path !== open);
  return (
    <>
      {isFirst ? (
        <header className={css.hero}>
          <h2 className={css.name}>{t('start.title')}</h2>
          <p className={css.promise}>{t('start.promise')}</p>
          <div className={css.row}>
            <Button variant="primary" icon={<FilePlus2 />} shortcut="$mod+n" onPress={askNewMatter}>
              {t('command.new')}
            </Button>
            <Button icon={<FolderOpen />} shortcut="$mod+o" onPress={() => void openMatter()}>
              {t('command.open')}
            </Button>
            <Button variant="quiet" icon={<ShieldQuestionMark />} onPress={showConflicts}>
              {t('conflicts.title')}
            </Button>
          </div>
        </header>
      ) : null}
      <Section
        title={t(isFirst ? 'start.recent' : 'start.other')}
        actions={
          isFirst ? undefined : (
            <span className={css.row}>
              <Button variant="quiet" onPress={askNewMatter}>
                {t('command.new')}
              </Button>
              <Button variant="quiet" onPress={() => void openMatter()}>
                {t('command.open')}
              </Button>
              <Button variant="quiet" onPress={showConflicts}>
                {t('conflicts.title')}
              </Button>
            </span>
          )
        }
      >
        {recent.length === 0 ? (
          <p className={css.faint}>{t(isFirst ? 'start.recent-none' : 'start.other-none')}</p>
        ) : (
          <ul className={css.recent}>
            {recent.map((matter) => (
              <RecentRow key={matter.path} matter={matter} />
            ))}
          </ul>
        )}
      </Section>
      <SampleMatter />
    </>
  );
}
