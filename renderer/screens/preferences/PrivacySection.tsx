import { CheckField } from '../../components/CheckField.tsx';
import { Section } from '../../components/Section.tsx';
import { useText } from '../../i18n/use-text.ts';
import { setPreferences, usePreferences } from '../../state/preferences.ts';

export function PrivacySection() {
  const t = useText();
  const { rememberTitles } = usePreferences();
  return (
    <Section title={t('preferences.privacy')}>
      <CheckField
        label={t('preferences.remember-titles')}
        hint={t('preferences.remember-titles-hint')}
        value={rememberTitles}
        onChange={(next) => void setPreferences({ rememberTitles: next })}
      />
    </Section>
  );
}
