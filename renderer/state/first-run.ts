import { setPreferences, systemLanguage } from './preferences.ts';
import { useStore } from './store.ts';

const KNOWN = 'greffier.known';

/** On the very first run, where no matter was ever opened, the interface speaks the system's language; afterwards the lawyer's choice stands. */
export async function adoptSystemLanguage(): Promise<void> {
  const { workbench } = useStore.getState();
  if (!workbench || localStorage.getItem(KNOWN) !== null) return;
  localStorage.setItem(KNOWN, 'yes');
  const untouched = workbench.recent.length === 0 && workbench.matter === null;
  if (untouched && workbench.preferences.language !== systemLanguage())
    await setPreferences({ language: systemLanguage() });
}
