import type { Input } from '../../shared/contracts/contract.ts';
import { USUAL_LIMITS } from '../../shared/domain/filing.ts';
import type { Preferences } from '../../shared/domain/matter.ts';
import type { Language } from '../../shared/kernel/words.ts';
import { act } from './act.ts';
import { useStore } from './store.ts';

/** The system's language where the program speaks it, English otherwise. */
const systemLanguage = (): Language => (navigator.language.toLowerCase().startsWith('fr') ? 'fr' : 'en');

/** Before the host has answered, and where it cannot. */
const BEFORE: Preferences = {
  language: 'en',
  theme: 'system',
  density: 'normal',
  readingSize: 17,
  singleKeyShortcuts: true,
  faithfulKinds: [],
  rememberTitles: true,
  spellCheck: true,
  spellingWords: [],
  counselName: '',
  firm: '',
  firmAddress: '',
  counselBar: '',
  counselBox: '',
  firmCity: '',
  firmPhone: '',
  firmEmail: '',
  stampText: '',
  stampPlace: 'right',
  filingLimits: USUAL_LIMITS,
};
let before: Preferences | undefined;

export function usePreferences(): Preferences {
  const known = useStore((state) => state.workbench?.preferences);
  before ??= { ...BEFORE, language: systemLanguage() };
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
