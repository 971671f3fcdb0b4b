import { ChevronDown, ChevronRight } from 'lucide-react';
import { useState } from 'react';
import { Button as PlainButton } from 'react-aria-components';
import { describeProblem } from '../../../shared/domain/problems.ts';
import type { ImportProblem } from '../../../shared/domain/source.ts';
import { Button } from '../../components/Button.tsx';
import { useLanguage, useText } from '../../i18n/use-text.ts';
import { go } from '../../state/navigation.ts';
import css from './tasks.module.css';

interface BatchProblemsProps {
  readonly title: string;
  readonly problems: readonly ImportProblem[];
  readonly startsOpen: boolean;
}

/** Lines added at a time: thousands at once would hold the window up. */
const PAGE = 100;

/** Each file with what happened to it and what can be done. */
export function BatchProblems({ title, problems, startsOpen }: BatchProblemsProps) {
  const t = useText();
  const [isOpen, setOpen] = useState(startsOpen);
  const [shown, setShown] = useState(PAGE);
  if (problems.length === 0) return null;
  return (
    <div>
      <PlainButton className={css.fold ?? ''} aria-expanded={isOpen} onPress={() => setOpen(!isOpen)}>
        {isOpen ? <ChevronDown aria-hidden size={14} /> : <ChevronRight aria-hidden size={14} />}
        {title}
      </PlainButton>
      {isOpen ? (
        <table className={css.problems}>
          <thead>
            <tr>
              <th scope="col">{t('tasks.column-file')}</th>
              <th scope="col">{t('tasks.column-problem')}</th>
              <th scope="col">{t('tasks.column-remedy')}</th>
            </tr>
          </thead>
          <tbody>
            {problems.slice(0, shown).map((problem) => (
              <ProblemLine key={`${problem.path} ${problem.code}`} problem={problem} />
            ))}
          </tbody>
        </table>
      ) : null}
      {isOpen && problems.length > shown ? (
        <Button variant="quiet" className={css.flush} onPress={() => setShown(shown + PAGE)}>
          {t('tasks.more-lines', { count: problems.length - shown })}
        </Button>
      ) : null}
    </div>
  );
}

function ProblemLine({ problem }: { readonly problem: ImportProblem }) {
  const t = useText();
  const { message, remedy } = describeProblem(problem, useLanguage());
  const { sourceId } = problem;
  return (
    <tr>
      <td className={css.file}>{problem.path}</td>
      <td>{message}</td>
      <td>
        {remedy}{' '}
        {sourceId === null ? null : (
          <Button variant="quiet" onPress={() => go({ view: 'reader', sourceId })}>
            {t('tasks.open-source')}
          </Button>
        )}
      </td>
    </tr>
  );
}
