import { X } from 'lucide-react';
import { useState } from 'react';
import type { LegalRate } from '../../../shared/domain/proceeding.ts';
import { Button } from '../../components/Button.tsx';
import { IconButton } from '../../components/IconButton.tsx';
import { TextField } from '../../components/TextField.tsx';
import { useLanguage, useText } from '../../i18n/use-text.ts';
import { act } from '../../state/act.ts';
import { useRates } from '../../state/ledger.ts';
import css from './ledger.module.css';

const EMPTY = { semester: '', professional: '', individual: '' };
/** "2023/1", "2023-1", "1/2023", "S1 2023". */
function semesterOf(text: string): string | undefined {
  const year = /\d{4}/u.exec(text)?.[0];
  const half = /(?<!\d)[12](?!\d)/u.exec(text)?.[0];
  return year !== undefined && half !== undefined ? `${year}-${half}` : undefined;
}

/** The legal rates of interest of the matter, half-year by half-year, as the lawyer enters them from the decree. */
export function LegalRates({ missing }: { readonly missing: string }) {
  const t = useText();
  const language = useLanguage();
  const rates = useRates();
  const [line, setLine] = useState({ ...EMPTY, semester: missing });
  const semester = semesterOf(line.semester);
  const save = async (next: readonly LegalRate[]): Promise<void> => {
    if (await act('rates.set', { rates: next.map((rate) => ({ ...rate })) })) setLine(EMPTY);
  };
  const shown = (percent: string): string =>
    percent === '' ? '–' : t('interest.percent', { percent: language === 'fr' ? percent.replace('.', ',') : percent });
  return (
    <div className={css.rates}>
      {rates.length === 0 ? <p className={css.quiet}>{t('interest.no-rates')}</p> : null}
      {rates.length === 0 ? null : (
        <table className={css.rows}>
          <caption>{t('interest.rates')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('interest.semester')}</th>
              <th scope="col" className={css.number}>
                {t('interest.rate-professional')}
              </th>
              <th scope="col" className={css.number}>
                {t('interest.rate-individual')}
              </th>
              <th scope="col">
                <span className="visually-hidden">{t('common.delete')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {rates.map((rate) => (
              <tr key={rate.semester}>
                <th scope="row">{rate.semester.replace('-', '/')}</th>
                <td className={css.number}>{shown(rate.professional)}</td>
                <td className={css.number}>{shown(rate.individual)}</td>
                <td>
                  <IconButton
                    icon={<X size={14} />}
                    label={t('interest.remove-rate', { semester: rate.semester.replace('-', '/') })}
                    onPress={() => void save(rates.filter((one) => one.semester !== rate.semester))}
                  />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <form
        className={css.triple}
        aria-label={t('interest.add-rate')}
        onSubmit={(event) => {
          event.preventDefault();
          if (semester !== undefined)
            void save([...rates.filter((one) => one.semester !== semester), { ...line, semester }]);
        }}
      >
        <TextField
          label={t('interest.semester')}
          hint={t('interest.semester-hint')}
          value={line.semester}
          error={line.semester !== '' && semester === undefined ? t('interest.semester-hint') : null}
          onChange={(text) => setLine((now) => ({ ...now, semester: text }))}
        />
        <TextField
          label={t('interest.rate-professional')}
          value={line.professional}
          onChange={(professional) => setLine((now) => ({ ...now, professional }))}
        />
        <TextField
          label={t('interest.rate-individual')}
          value={line.individual}
          onChange={(individual) => setLine((now) => ({ ...now, individual }))}
        />
        <div className={css.actions}>
          <Button
            type="submit"
            isDisabled={semester === undefined || (line.professional.trim() === '' && line.individual.trim() === '')}
          >
            {t('interest.add-rate')}
          </Button>
        </div>
      </form>
    </div>
  );
}
