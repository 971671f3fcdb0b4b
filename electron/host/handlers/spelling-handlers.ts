import type { Handlers } from '../../../shared/contracts/contract.ts';
import { forgetWord, learnWord, listWords } from '../../usecases/spelling/matter-words.ts';
import { openSpelling, type Spelling } from '../../usecases/spelling/spelling-thread.ts';
import type { Session } from '../session.ts';

type SpellingCall = 'spelling.judge' | 'spelling.suggest' | 'spelling.list' | 'spelling.learn' | 'spelling.forget';

export function spellingHandlers(session: Session): Pick<Handlers, SpellingCall> {
  let open: Spelling | undefined;
  const spelling = (): Spelling => {
    if (open) return open;
    const made = openSpelling();
    open = made;
    session.beforeClose(() => {
      open = undefined;
      return made.close();
    });
    return made;
  };
  return {
    'spelling.judge': ({ language, words }) => spelling().check(language, words),
    'spelling.suggest': ({ language, word }) => spelling().suggest(language, word),
    'spelling.list': () => listWords(session.file()),
    'spelling.learn': (input) => learnWord(session.file(), input),
    'spelling.forget': (input) => forgetWord(session.file(), input),
  };
}
