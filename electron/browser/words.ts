import type { Language } from '../../shared/kernel/words.ts';

const language: Language = Intl.DateTimeFormat().resolvedOptions().locale.startsWith('fr') ? 'fr' : 'en';

const WORDS = {
  fr: {
    noChromium:
      'Aucun navigateur Chromium, Chrome ou Edge n’a été trouvé\u202f; ouvrez vous-même cette adresse, valable une fois (Ctrl+C pour terminer)\u00a0:',
    noScreen:
      'Cette session n’a pas d’écran (ni DISPLAY ni WAYLAND_DISPLAY)\u202f; ouvrez vous-même cette adresse, valable une fois (Ctrl+C pour terminer)\u00a0:',
    chromiumFailed: 'Le navigateur n’a pas pu démarrer\u202f; ouvrez vous-même cette adresse, valable une fois\u00a0:',
  },
  en: {
    noChromium:
      'No Chromium, Chrome or Edge was found; open this address yourself, it is good once (Ctrl+C ends the program):',
    noScreen:
      'This session has no screen (neither DISPLAY nor WAYLAND_DISPLAY); open this address yourself, it is good once (Ctrl+C ends the program):',
    chromiumFailed: 'The browser could not be started; open this address yourself, it is good once:',
  },
} as const satisfies Readonly<Record<Language, Readonly<Record<string, string>>>>;

/** What this shell says on the terminal, in the language of the system. */
export const words = { language, ...WORDS[language] };
