/** All the interface's messages: one area, one file, one line here. */
import type { Language } from '../../../shared/kernel/words.ts';
import type { Messages } from '../message.ts';
import { claimsMessages } from './claims.ts';
import { commonMessages } from './common.ts';
import { conflictsMessages } from './conflicts.ts';
import { deadlinesMessages } from './deadlines.ts';
import { divergencesMessages } from './divergences.ts';
import { editorMessages } from './editor.ts';
import { evidenceMessages } from './evidence.ts';
import { exhibitsMessages } from './exhibits.ts';
import { exportMessages } from './export.ts';
import { familiesMessages } from './families.ts';
import { frameMessages } from './frame.ts';
import { interestMessages } from './interest.ts';
import { memoMessages } from './memo.ts';
import { memoToolsMessages } from './memo-tools.ts';
import { partiesMessages } from './parties.ts';
import { preferencesMessages } from './preferences.ts';
import { proceedingsMessages } from './proceedings.ts';
import { proposalsMessages } from './proposals.ts';
import { startMessages } from './start.ts';
import { tasksMessages } from './tasks.ts';
import { chronologyMessages } from './chronology.ts';
import { factsMessages } from './facts.ts';
import { readerMessages } from './reader.ts';
import { versionsMessages } from './versions.ts';
import { searchMessages } from './search.ts';
import { spellingMessages } from './spelling.ts';
import { sourcesMessages } from './sources.ts';

export const messages = {
  ...commonMessages,
  ...frameMessages,
  ...startMessages,
  ...tasksMessages,
  ...partiesMessages,
  ...preferencesMessages,
  ...proceedingsMessages,
  ...conflictsMessages,
  ...proposalsMessages,
  ...deadlinesMessages,
  ...interestMessages,
  ...divergencesMessages,
  ...claimsMessages,
  ...memoMessages,
  ...editorMessages,
  ...memoToolsMessages,
  ...evidenceMessages,
  ...exhibitsMessages,
  ...exportMessages,
  ...chronologyMessages,
  ...factsMessages,
  ...familiesMessages,
  ...versionsMessages,
  ...readerMessages,
  ...searchMessages,
  ...sourcesMessages,
  ...spellingMessages,
} satisfies Messages;

export type MessageKey = keyof typeof messages;

/** The catalogue of one language, as react-intl wants it. */
export function catalogue(language: Language): Record<string, string> {
  return Object.fromEntries(Object.entries(messages).map(([key, words]) => [key, words[language]]));
}
