import { ShieldCheck } from 'lucide-react';
import { useState } from 'react';
import { describeProblem } from '../../../shared/domain/problems.ts';
import type { VerifyReport } from '../../../shared/domain/matter.ts';
import { Button } from '../../components/Button.tsx';
import { Tag } from '../../components/Tag.tsx';
import { useLanguage, useText } from '../../i18n/use-text.ts';
import { act } from '../../state/act.ts';
import css from './tasks.module.css';

function Report({ report }: { readonly report: VerifyReport }) {
  const t = useText();
  const language = useLanguage();
  const count = report.checks.reduce((sum, check) => sum + check.problems.length, 0);
  return (
    <div role="status">
      <p className={css.verdict}>
        {report.ok ? (
          <Tag tone="green">{t('tasks.verify-ok')}</Tag>
        ) : (
          <Tag tone="red">{t('tasks.verify-bad', { count })}</Tag>
        )}
      </p>
      <ul>
        {report.checks.map((check) => (
          <li key={check.name} className={css.check}>
            <span className={css.name}>{t(`tasks.check-${check.name}`)}</span>
            <span className={css.label}>{t('tasks.verify-checked', { count: check.checked })}</span>
            {check.problems.length === 0 ? (
              <Tag tone="green">{t('tasks.no-problems')}</Tag>
            ) : (
              <ul className={css.findings}>
                {check.problems.map((problem) => {
                  const { message, remedy } = describeProblem(problem, language);
                  return (
                    <li key={message}>
                      <span className={css.finding}>{message}</span> <span className={css.remedy}>{remedy}</span>
                    </li>
                  );
                })}
              </ul>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** "Verify this case file": every byte and every anchor checked, and the result point by point. */
export function VerifyCase() {
  const t = useText();
  const [report, setReport] = useState<VerifyReport>();
  const [isBusy, setBusy] = useState(false);
  const verify = async (): Promise<void> => {
    setBusy(true);
    setReport(await act('casefile.verify', {}));
    setBusy(false);
  };
  return (
    <div className={css.page}>
      <p className={css.prose}>{t('tasks.verify-text')}</p>
      <Button variant="primary" icon={<ShieldCheck />} isDisabled={isBusy} onPress={() => void verify()}>
        {t(isBusy ? 'tasks.verify-busy' : report ? 'tasks.verify-again' : 'tasks.verify')}
      </Button>
      {report && !isBusy ? <Report report={report} /> : null}
    </div>
  );
}
