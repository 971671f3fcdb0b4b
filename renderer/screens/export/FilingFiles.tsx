import {
  FILING_PROFILE_TERMS,
  FILING_PROFILES,
  filingLimits,
  type FilingProfile,
} from '../../../shared/domain/filing.ts';
import { NumberLimit } from './NumberLimit.tsx';
import { SelectField } from '../../components/SelectField.tsx';
import { Section } from '../../components/Section.tsx';
import { useFormat } from '../../i18n/format.ts';
import { useLanguage, useText } from '../../i18n/use-text.ts';
import { setPreferences, usePreferences } from '../../state/preferences.ts';
import { useCall } from '../../state/use-call.ts';
import css from './export.module.css';

interface FilingFilesProps {
  readonly memoId: string;
  readonly profile: FilingProfile;
  readonly onProfile: (profile: FilingProfile) => void;
}

/** The platform, its limits, and the files under the names that they will have. */
export function FilingFiles({ memoId, profile, onProfile }: FilingFilesProps) {
  const t = useText();
  const language = useLanguage();
  const format = useFormat();
  const limits = filingLimits(usePreferences());
  const files = useCall('filing.check', { memoId, profile }).data?.entries ?? [];
  const setLimit = (set: Partial<(typeof limits)[FilingProfile]>): void =>
    void setPreferences({ filingLimits: { ...limits, [profile]: { ...limits[profile], ...set } } });
  return (
    <Section title={t('export.filing')}>
      <div className={css.choices}>
        <SelectField<FilingProfile>
          label={t('export.profile')}
          value={profile}
          options={FILING_PROFILES.map((id) => ({ id, label: FILING_PROFILE_TERMS[id][language] }))}
          onChange={onProfile}
        />
        <NumberLimit
          key={`${profile} file`}
          label={t('export.limit.file')}
          value={limits[profile].file}
          onCommit={(file) => setLimit({ file })}
        />
        <NumberLimit
          key={`${profile} filing`}
          label={t('export.limit.filing')}
          value={limits[profile].filing}
          onCommit={(filing) => setLimit({ filing })}
        />
      </div>
      <p className={css.faint}>{t('export.limit.hint')}</p>
      <table className={css.table}>
        <thead>
          <tr>
            <th scope="col" className={css.figure}>
              {t('memo.exhibits.number')}
            </th>
            <th scope="col">{t('export.file')}</th>
            <th scope="col" className={css.figure}>
              {t('export.file.size')}
            </th>
          </tr>
        </thead>
        <tbody>
          {files.map(({ role, name, number, size }) => (
            <tr key={`${role} ${number ?? ''}`}>
              <td className={css.figure}>{number ?? ''}</td>
              <td>{name}</td>
              <td className={css.figure}>{size === 0 ? '–' : format.bytes(size)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}
