import { describeProblem } from '../../../shared/domain/problems.ts';
import type { ImportProblem } from '../../../shared/domain/source.ts';
import { Button } from '../../components/Button.tsx';
import { useLanguage, useText } from '../../i18n/use-text.ts';
import { go } from '../../state/navigation.ts';
import css from './tasks.module.css';

/** Each file with what happened to it and what can be done. */
export function BatchProblems({ problems }: { readonly problems: readonly ImportProblem[] }) {
  const t = useText();
  const language = useLanguage();
  return (
    <table className={css.problems}>
      <thead>
        <tr>
          <th scope="col">{t('tasks.column-file')}</th>
          <th scope="col">{t('tasks.column-problem')}</th>
          <th scope="col">{t('tasks.column-remedy')}</th>
        </tr>
      </thead>
      <tbody>
        {problems.map((problem) => {
          const { message, remedy } = describeProblem(problem, language);
          const { sourceId } = problem;
          return (
            <tr key={`${problem.path} ${problem.code}`}>
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
        })}
      </tbody>
    </table>
  );
}
