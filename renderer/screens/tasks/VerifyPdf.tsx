import { FileSearch } from 'lucide-react';
import { useState } from 'react';
import type { PdfVerification } from '../../../shared/domain/pdf-verification.ts';
import { describeProblem } from '../../../shared/domain/problems.ts';
import { Button } from '../../components/Button.tsx';
import { Tag, type Tone } from '../../components/Tag.tsx';
import { useFormat } from '../../i18n/format.ts';
import { useLanguage, useText } from '../../i18n/use-text.ts';
import { choosePdf, verifyPdf } from '../../state/verify-pdf.ts';
import css from './tasks.module.css';

type State = PdfVerification['citations'][number]['state'] | 'not-attached';

const TONES: Readonly<Record<State, Tone>> = {
  sound: 'green',
  altered: 'red',
  missing: 'red',
  unchecked: 'neutral',
  'not-attached': 'neutral',
};

function StateTag({ state }: { readonly state: State }) {
  const t = useText();
  return <Tag tone={TONES[state]}>{t(`tasks.pdf-state-${state}`)}</Tag>;
}

/** What the file is, whether it is whole, and each exhibit and citation with its verdict. */
function Report({ report, name }: { readonly report: PdfVerification; readonly name: string }) {
  const t = useText();
  const format = useFormat();
  const language = useLanguage();
  const { file, problems, exhibits, texts, citations } = report;
  const altered = texts.filter(({ state }) => state !== 'sound');
  return (
    <div role="status">
      <p className={css.verdict}>
        {report.ok ? <Tag tone="green">{t('tasks.pdf-ok')}</Tag> : <Tag tone="red">{t('tasks.pdf-bad')}</Tag>}{' '}
        {t('tasks.pdf-about', { name, title: report.title, program: report.program })}
      </p>
      {problems.length === 0 ? null : (
        <ul className={css.faults}>
          {problems.map((problem) => {
            const { message, remedy } = describeProblem(problem, language);
            return (
              <li key={message}>
                {message} <span className={css.remedy}>{remedy}</span>
              </li>
            );
          })}
        </ul>
      )}
      <ul>
        <li className={css.check}>
          <span className={css.name}>{t('tasks.pdf-file')}</span>
          <StateTag state={file.state} />
          <span>
            {file.update.kind === 'none'
              ? ''
              : t(`tasks.pdf-update-${file.update.kind}`, { size: format.bytes(file.update.size) })}
          </span>
        </li>
        {exhibits.map(({ number, title, fileName, state }) => (
          <li key={number} className={css.check}>
            <span className={css.name}>{t('tasks.pdf-exhibit', { number })}</span>
            <StateTag state={state} />
            <span className={css.label}>{title === fileName ? title : `${title} (${fileName})`}</span>
          </li>
        ))}
        {altered.map(({ exhibit, state }) => (
          <li key={exhibit} className={css.check}>
            <span className={css.name}>{t('tasks.pdf-text', { number: exhibit ?? '' })}</span>
            <StateTag state={state} />
            <span />
          </li>
        ))}
        {citations.map(({ exhibit, page, quote, state, by }, i) => (
          // oxlint-disable-next-line react/no-array-index-key -- a report does not change, and a citation may stand in it twice
          <li key={i} className={css.check}>
            <span className={css.name}>{t('tasks.pdf-citation', { page: page ?? '–', number: exhibit ?? '–' })}</span>
            <StateTag state={state} />
            <span>
              {quote === '' ? t('tasks.pdf-whole') : quote}
              {by === null ? null : <span className={css.remedy}> {t(`tasks.pdf-by-${by}`)}</span>}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** "Verify a PDF…": an exported PDF checked with nothing but itself. */
export function VerifyPdf() {
  const t = useText();
  const [checked, setChecked] = useState<{ readonly name: string; readonly report: PdfVerification }>();
  const [isBusy, setBusy] = useState(false);
  const verify = async (): Promise<void> => {
    const path = await choosePdf();
    if (path === undefined) return;
    setBusy(true);
    const report = await verifyPdf(path);
    setChecked(report && { report, name: path.split(/[/\\]/u).at(-1) ?? path });
    setBusy(false);
  };
  return (
    <div className={css.page}>
      <p className={css.prose}>{t('tasks.pdf-verify-text')}</p>
      <Button variant="primary" icon={<FileSearch />} isDisabled={isBusy} onPress={() => void verify()}>
        {t(isBusy ? 'tasks.verify-busy' : 'tasks.pdf-verify')}
      </Button>
      {checked && !isBusy ? <Report report={checked.report} name={checked.name} /> : null}
    </div>
  );
}
