import { useEffect, useMemo } from 'react';
import type { Language } from '../../../shared/kernel/words.ts';
import { isKnownWord } from '../../../shared/text/spelling/known-words.ts';
import { plainWord } from '../../../shared/text/spelling/words-in.ts';
import type { SpellingService } from '../../editor/spelling/spelling-service.ts';
import { act } from '../../state/act.ts';
import { setPreferences, usePreferences } from '../../state/preferences.ts';
import { judgedWords } from '../../state/spelling.ts';
import { useCall } from '../../state/use-call.ts';

interface Known {
  isOn: boolean;
  words: ReadonlySet<string>;
  user: readonly string[];
}

/** Judges the words of an open text: by the dictionaries, the names of the matter, and the words taught to it and to this user. */
export function useSpelling(): SpellingService {
  const { spellCheck, spellingWords } = usePreferences();
  const known = useCall('spelling.list', {}).data;
  const { service, tell } = useMemo(() => createService(), []);
  useEffect(() => {
    const names = known ? [...known.matter, ...known.names] : [];
    tell({
      isOn: spellCheck && known !== undefined,
      words: new Set([...names, ...spellingWords]),
      user: spellingWords,
    });
  }, [tell, spellCheck, spellingWords, known]);
  return service;
}

function createService(): { readonly service: SpellingService; readonly tell: (known: Known) => void } {
  // Until the words of the matter are there nothing is judged: its names would be marked for a moment.
  let now: Known = { isOn: false, words: new Set(), user: [] };
  const listeners = new Set<() => void>();
  const call = (): void => {
    for (const listener of listeners) listener();
  };
  const isKnown = (word: string): boolean => isKnownWord(word, now.words);
  return {
    tell(known) {
      now = known;
      call();
    },
    service: {
      isOn: () => now.isOn,
      isRight: (word, language) => (isKnown(word) ? true : judgedWords.isRight(language, word)),
      ask: (language: Language, words) => void judgedWords.ask(language, words).then((isNew) => isNew && call()),
      suggest: (word, language) => judgedWords.suggest(language, word),
      learn(word, by) {
        const plain = plainWord(word);
        if (by === 'matter') void act('spelling.learn', { word: plain });
        else if (!now.user.includes(plain)) void setPreferences({ spellingWords: [...now.user, plain].toSorted() });
      },
      subscribe(listener) {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
    },
  };
}
