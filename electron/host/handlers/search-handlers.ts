import type { Handlers } from '../../../shared/contracts/contract.ts';
import { runSearch } from '../../usecases/matter/run-search.ts';
import { listSavedSearches } from '../../usecases/search/list-saved-searches.ts';
import { removeSearch } from '../../usecases/search/remove-search.ts';
import { renameSearch } from '../../usecases/search/rename-search.ts';
import { saveSearch } from '../../usecases/search/save-search.ts';
import type { Session } from '../session.ts';

type SearchCall = 'search.run' | 'savedSearch.list' | 'savedSearch.save' | 'savedSearch.rename' | 'savedSearch.remove';

export function searchHandlers(session: Session): Pick<Handlers, SearchCall> {
  let asked = 0;
  return {
    'search.run': (input) => {
      const opened = session.file();
      session.typing.note();
      // Whoever types on wants the newer words: the whole of older ones is given up for them.
      if (input.depth !== 'full' && input.offset === 0) asked++;
      const mine = asked;
      return runSearch(opened, input, () => mine !== asked || session.current() !== opened);
    },
    'savedSearch.list': () => listSavedSearches(session.file()),
    'savedSearch.save': (input) => saveSearch(session.file(), input),
    'savedSearch.rename': (input) => renameSearch(session.file(), input),
    'savedSearch.remove': (input) => removeSearch(session.file(), input),
  };
}
