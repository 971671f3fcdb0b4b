import type { Input } from '../../shared/contracts/contract.ts';
import { USUAL_PREFERENCES, type Preferences } from '../../shared/domain/matter.ts';
import type { Language } from '../../shared/kernel/words.ts';
import { act } from './act.ts';
import { useStore } from './store.ts';

/** The system's language where the program speaks it, English otherwise. */
const systemLanguage = (): Language => (navigator.language.toLowerCase().startsWith('fr') ? 'fr' : 'en');

/** Before the host has answered, and where it cannot. */
let before: Preferences | undefined;

export function usePreferences(): Preferences {
  const known = useStore((state) => state.workbench?.preferences);
  before ??= { ...USUAL_PREFERENCES, language: systemLanguage() };
  return known ?? before;
}

const show = (preferences: Preferences): void =>
  useStore.setState(({ workbench }) => ({ workbench: workbench && { ...workbench, preferences } }));

/** Changes some preferences; they take effect at once, are written by the host, and go back if it refuses them. */
export async function setPreferences(set: Input<'preferences.update'>): Promise<void> {
  const known = useStore.getState().workbench?.preferences;
  if (known) show({ ...known, ...(Object.fromEntries(Object.entries(set)) as Partial<Preferences>) });
  const preferences = (await act('preferences.update', set)) ?? known;
  if (preferences) show(preferences);
}
