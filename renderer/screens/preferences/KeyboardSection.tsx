import { Button } from '../../components/Button.tsx';
import { CheckField } from '../../components/CheckField.tsx';
import { Section } from '../../components/Section.tsx';
import { useText } from '../../i18n/use-text.ts';
import { setPreferences, usePreferences } from '../../state/preferences.ts';
import { showShortcuts } from '../../state/overlays.ts';

export function KeyboardSection() {
  const t = useText();
  const { singleKeyShortcuts } = usePreferences();
  return (
    <Section
      title={t('preferences.keyboard')}
      actions={
        <Button variant="quiet" shortcut="F1" onPress={showShortcuts}>
          {t('preferences.show-shortcuts')}
        </Button>
      }
    >
      <CheckField
        label={t('preferences.single-keys')}
        hint={t('preferences.single-keys-hint')}
        value={singleKeyShortcuts}
        onChange={(next) => void setPreferences({ singleKeyShortcuts: next })}
      />
    </Section>
  );
}
