import { ArrowRight, FileOutput, Files, FolderInput, Import, NotebookPen } from 'lucide-react';
import { Button as PlainButton } from 'react-aria-components';
import type { OpenMatter } from '../../../shared/domain/matter.ts';
import { Button } from '../../components/Button.tsx';
import { Section } from '../../components/Section.tsx';
import { useFormat } from '../../i18n/format.ts';
import { useText } from '../../i18n/use-text.ts';
import { closeMatter } from '../../state/casefile.ts';
import { chooseAndImport } from '../../state/intake.ts';
import { go } from '../../state/navigation.ts';
import { NextDeadlines } from './NextDeadlines.tsx';
import { Step } from './Step.tsx';
import { ToReview } from './ToReview.tsx';
import { UnfinishedImports } from './UnfinishedImports.tsx';
import css from './start.module.css';

const COUNTS = ['sources', 'facts', 'parties', 'proceedings', 'exhibits', 'memos'] as const;
const VIEW_OF = {
  sources: 'sources',
  facts: 'facts',
  parties: 'parties',
  proceedings: 'proceedings',
  exhibits: 'export',
  memos: 'memo',
} as const;

function Counts({ counts }: { readonly counts: OpenMatter['counts'] }) {
  const t = useText();
  const format = useFormat();
  return (
    <ul className={css.counts} aria-label={t('start.contents')}>
      {COUNTS.map((noun) => (
        <li key={noun}>
          <PlainButton className={css.count ?? ''} onPress={() => go({ view: VIEW_OF[noun] })}>
            <span className={css.figure}>{format.number(counts[noun])}</span>
            <span>{t(`start.count-${noun}`, { count: counts[noun] })}</span>
          </PlainButton>
        </li>
      ))}
    </ul>
  );
}

/** The open matter: what it is, what it holds, what can be done next. */
export function MatterOverview({ matter }: { readonly matter: OpenMatter }) {
  const t = useText();
  const format = useFormat();
  const { counts } = matter;
  const mentions = [matter.court, matter.caseNumber, matter.reference, matter.counsel].filter((line) => line !== '');
  return (
    <article>
      <header className={css.matterHead}>
        <h2 className={css.matterTitle}>{matter.title}</h2>
        {mentions.length === 0 ? null : <p className={css.mentions}>{mentions.join(' · ')}</p>}
        <p className={css.path}>{t('start.file', { path: matter.path, size: format.bytes(matter.fileSize) })}</p>
        <div className={css.row}>
          <Button variant="quiet" onPress={() => go({ view: 'preferences' })}>
            {t('start.edit')}
          </Button>
          <Button variant="quiet" onPress={() => void closeMatter()}>
            {t('start.close')}
          </Button>
        </div>
      </header>
      <Counts counts={counts} />
      {counts.proceedings === 0 ? null : <NextDeadlines />}
      <Section title={t('start.next')}>
        <ul>
          <UnfinishedImports />
          <Step icon={<Import />} text={t('start.next-import')}>
            <Button icon={<Files />} onPress={() => void chooseAndImport('files')}>
              {t('start.do-import-files')}
            </Button>
            <Button icon={<FolderInput />} onPress={() => void chooseAndImport('folder')}>
              {t('start.do-import-folder')}
            </Button>
          </Step>
          {counts.sources === 0 ? null : (
            <Step icon={<ArrowRight />} text={t('start.next-read')}>
              <Button onPress={() => go({ view: 'sources' })}>{t('start.do-read')}</Button>
            </Step>
          )}
          {counts.sources === 0 ? null : <ToReview sources={counts.sources} />}
          {counts.sources === 0 ? null : (
            <Step icon={<NotebookPen />} text={t('start.next-write')}>
              <Button onPress={() => go({ view: 'memo' })}>{t('start.do-write')}</Button>
            </Step>
          )}
          {counts.memos === 0 ? null : (
            <Step icon={<FileOutput />} text={t('start.next-export')}>
              <Button onPress={() => go({ view: 'export' })}>{t('start.do-export')}</Button>
            </Step>
          )}
        </ul>
      </Section>
    </article>
  );
}
