import { Section } from '../../components/Section.tsx';
import { SelectField } from '../../components/SelectField.tsx';
import { TextArea } from '../../components/TextArea.tsx';
import { TextField } from '../../components/TextField.tsx';
import { useText } from '../../i18n/use-text.ts';
import { setPreferences, usePreferences } from '../../state/preferences.ts';
import css from './preferences.module.css';

const DETAILS = [
  ['counselBar', 'preferences.counsel-bar'],
  ['counselBox', 'preferences.counsel-box'],
  ['firmCity', 'preferences.firm-city'],
  ['firmPhone', 'preferences.firm-phone'],
  ['firmEmail', 'preferences.firm-email'],
] as const;

export function CounselSection() {
  const t = useText();
  const preferences = usePreferences();
  const { counselName, firm, firmAddress, stampText, stampPlace } = preferences;
  return (
    <Section title={t('preferences.counsel')}>
      <p className={css.hint}>{t('preferences.counsel-hint')}</p>
      <div className={css.grid}>
        <TextField
          label={t('preferences.counsel-name')}
          value={counselName}
          onCommit={(next) => void setPreferences({ counselName: next })}
        />
        <TextField
          label={t('preferences.firm')}
          value={firm}
          onCommit={(next) => void setPreferences({ firm: next })}
        />
        <TextArea
          className={css.wide}
          label={t('preferences.firm-address')}
          rows={2}
          value={firmAddress}
          onCommit={(next) => void setPreferences({ firmAddress: next })}
        />
        {DETAILS.map(([key, label]) => (
          <TextField
            key={key}
            label={t(label)}
            value={preferences[key]}
            onCommit={(next) => void setPreferences({ [key]: next })}
          />
        ))}
        <TextField
          label={t('preferences.stamp-text')}
          hint={t('preferences.stamp-hint')}
          placeholder={t('preferences.stamp-usual')}
          value={stampText}
          onCommit={(next) => void setPreferences({ stampText: next.trim() })}
        />
        <SelectField
          label={t('preferences.stamp-place')}
          value={stampPlace}
          options={(['left', 'center', 'right'] as const).map((id) => ({ id, label: t(`preferences.stamp-${id}`) }))}
          onChange={(next) => void setPreferences({ stampPlace: next })}
        />
      </div>
    </Section>
  );
}
