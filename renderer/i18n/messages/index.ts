/** All the interface's messages: one area, one file, one line here. */
import type { Language } from '../../../shared/kernel/words.ts';
import type { Messages } from '../message.ts';
import { commonMessages } from './common.ts';
import { frameMessages } from './frame.ts';
import { preferencesMessages } from './preferences.ts';
import { startMessages } from './start.ts';
import { tasksMessages } from './tasks.ts';

export const messages = {
  ...commonMessages,
  ...frameMessages,
  ...startMessages,
  ...tasksMessages,
  ...preferencesMessages,
} satisfies Messages;

export type MessageKey = keyof typeof messages;

/** The catalogue of one language, as react-intl wants it. */
export function catalogue(language: Language): Record<string, string> {
  return Object.fromEntries(Object.entries(messages).map(([key, words]) => [key, words[language]]));
}
