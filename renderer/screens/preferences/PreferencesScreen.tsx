import { useText } from '../../i18n/use-text.ts';
import { useMatter, useVersion } from '../../state/workbench.ts';
import { AppearanceSection } from './AppearanceSection.tsx';
import { CounselSection } from './CounselSection.tsx';
import { KeyboardSection } from './KeyboardSection.tsx';
import { MatterSection } from './MatterSection.tsx';
import { PrivacySection } from './PrivacySection.tsx';
import { SpellingSection } from './SpellingSection.tsx';
import css from './preferences.module.css';

/** What the user and the open matter say of themselves. Everything takes effect at once. */
export function PreferencesScreen() {
  const t = useText();
  const matter = useMatter();
  const version = useVersion();
  return (
    <div className={css.page}>
      <div className={css.column}>
        <h2 className={css.title}>{t('preferences.title')}</h2>
        <MatterSection matter={matter} />
        <CounselSection />
        <AppearanceSection />
        <SpellingSection hasMatter={matter !== null && matter !== undefined} />
        <KeyboardSection />
        <PrivacySection />
        <footer className={css.about}>
          <p>{t('preferences.about', { version })}</p>
          <p>{t('preferences.about-text')}</p>
        </footer>
      </div>
    </div>
  );
}
