import { CircleCheck } from 'lucide-react';
import { isFilingFault } from '../../../shared/domain/citation-fault.ts';
import type { Problem } from '../../../shared/kernel/result.ts';
import { Button } from '../../components/Button.tsx';
import { Pane } from '../../components/Pane.tsx';
import { ProblemNote } from '../../components/ProblemNote.tsx';
import { useText } from '../../i18n/use-text.ts';
import { useMemoExhibits } from '../../state/exhibits.ts';
import { go } from '../../state/navigation.ts';
import css from './export.module.css';
import { useExportMemo, type ExportPlace } from './use-export.ts';
import { useExportChecks } from './use-export-checks.ts';
import { useTargets } from './use-targets.ts';

/** What the export would meet, each with its remedy and the way to it. */
export function ExportChecks({ place }: { readonly place: ExportPlace }) {
  const t = useText();
  const { memo } = useExportMemo(place);
  const { data: problems, problem } = useExportChecks(memo?.id);
  return (
    <Pane title={t('export.checks')}>
      {problem ? <ProblemNote problem={problem} /> : null}
      {problem ? null : !memo ? (
        <p className={css.faint}>{t('export.checks.no-memo')}</p>
      ) : !problems ? (
        <p className={css.faint}>{t('export.checks.running')}</p>
      ) : problems.length === 0 ? (
        <p className={css.ready}>
          <CircleCheck aria-hidden size={16} />
          <span>
            <strong>{t('export.checks.none')}.</strong> {t('export.checks.none.text')}
          </span>
        </p>
      ) : (
        <ul className={css.checks}>
          {distinct(problems).map(([key, found]) => (
            <li key={key}>
              <ProblemNote problem={found} actions={<Ways problem={found} memoId={memo.id} />} />
            </li>
          ))}
        </ul>
      )}
    </Pane>
  );
}

/** The same problem met several times is told once. */
const distinct = (problems: readonly Problem[]): readonly (readonly [string, Problem])[] => [
  ...new Map(problems.map((problem) => [JSON.stringify(problem), problem])),
];

/** From a problem to the citation or the source that it speaks of. */
function Ways({ problem, memoId }: { readonly problem: Problem; readonly memoId: string }) {
  const t = useText();
  const list = useMemoExhibits(memoId);
  const exhibit = list?.exhibits.find(({ number }) => number === problem.detail?.['number']);
  const listed = { ...(list && { listId: list.id }), ...(exhibit && { exhibitId: exhibit.id }) };
  const { citationId, sourceId, passageId } = useTargets(problem, memoId);
  return (
    <div className={css.ways}>
      {citationId === undefined ? null : (
        <Button variant="quiet" onPress={() => go({ view: 'memo', memoId, citationId })}>
          {t('export.checks.citation')}
        </Button>
      )}
      {sourceId === undefined ? null : (
        <Button
          variant="quiet"
          onPress={() => go({ view: 'reader', sourceId, ...(passageId === undefined ? {} : { passageId }) })}
        >
          {t('export.checks.source')}
        </Button>
      )}
      {problem.code === 'quotation.unsupported' ? (
        <Button
          variant="quiet"
          onPress={() => go({ view: 'memo', memoId, words: String(problem.detail?.['quote'] ?? '') })}
        >
          {t('export.checks.citation')}
        </Button>
      ) : isFilingFault(problem) || (citationId === undefined && sourceId === undefined) ? (
        <Button variant="quiet" onPress={() => go({ view: 'exhibits', ...listed })}>
          {t('export.checks.exhibits')}
        </Button>
      ) : null}
    </div>
  );
}
