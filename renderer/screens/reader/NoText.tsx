import { Download, FileUp, ListChecks, RefreshCw } from 'lucide-react';
import { Button } from '../../components/Button.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import { ProblemNote } from '../../components/ProblemNote.tsx';
import { useText } from '../../i18n/use-text.ts';
import { act } from '../../state/act.ts';
import { go } from '../../state/navigation.ts';
import { chooseNewVersion } from '../../state/new-version.ts';
import { saveOriginal } from '../../state/save-original.ts';
import { useCall } from '../../state/use-call.ts';
import css from './reader.module.css';
import type { ShownSource } from './shown-source.ts';
import { whyNoText } from './why-no-text.ts';

/** Another attempt may read it: the machine was busy, or the program has a better reader by now. */
const WORTH_ANOTHER: ReadonlySet<string> = new Set(['source.timeout', 'source.memory', 'source.crashed']);

/** A source whose original is kept without text: why, and how to see it all the same. */
export function NoText({ source }: { readonly source: ShownSource }) {
  const t = useText();
  const { id, kind, problem, version } = source;
  const isArchive = kind === 'archive' && problem === null;
  const parts = useCall('source.parts', isArchive ? { sourceId: id } : null).data?.length;
  const [title, text] = whyNoText(source, parts);
  const isPresent = version === undefined;
  const isWorthAnother = isPresent && problem !== null && WORTH_ANOTHER.has(problem.code);
  return (
    <div className={css.scroller}>
      <div className={css['no-text']}>
        {problem ? <ProblemNote problem={problem} /> : null}
        <EmptyState
          title={t(title)}
          text={t(text)}
          actions={
            <>
              {isWorthAnother ? (
                <Button
                  variant="primary"
                  icon={<RefreshCw size={15} />}
                  onPress={() => void act('source.reread', { sourceIds: [id] })}
                >
                  {t('versions.reread')}
                </Button>
              ) : null}
              {isPresent && problem !== null ? (
                <Button icon={<FileUp size={15} />} onPress={() => void chooseNewVersion(id)}>
                  {t('versions.choose')}
                </Button>
              ) : null}
              {isArchive && parts === 0 ? (
                <Button icon={<ListChecks size={15} />} onPress={() => go({ view: 'tasks' })}>
                  {t('sources.see-tasks')}
                </Button>
              ) : null}
              <Button icon={<Download size={15} />} onPress={() => void saveOriginal(id)}>
                {t('reader.save-original')}
              </Button>
            </>
          }
        />
      </div>
    </div>
  );
}
