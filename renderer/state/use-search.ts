import { useCallback, useEffect, useRef, useState } from 'react';
import { client } from '../api/client.ts';
import type { SearchHit, SearchResult, SearchScope } from '../../shared/domain/search.ts';
import type { Problem } from '../../shared/kernel/result.ts';
import { toProblem } from './call-cache.ts';
import { useStore } from './store.ts';

const DEBOUNCE_MILLISECONDS = 80;
const PAGE_LENGTH = 50;

export interface SearchState {
  /** What the hits answer; the box may already hold more letters. */
  readonly answered: string;
  readonly hits: readonly SearchHit[];
  readonly total: number;
  readonly counts: SearchResult['counts'] | null;
  readonly explained: SearchResult['explained'];
  readonly problem: Problem | null;
  readonly searching: boolean;
  readonly more: () => void;
}

const NOTHING = { answered: '', hits: [], total: 0, counts: null, explained: null, problem: null } as const;

/** Searches as the user types. Answers that come after a newer question are dropped; the old hits stay until then. */
export function useSearch(query: string, scope: SearchScope): SearchState {
  const [state, setState] = useState<Omit<SearchState, 'searching' | 'more'>>(NOTHING);
  const [searching, setSearching] = useState(false);
  const ticket = useRef(0);
  const epoch = useStore((store) => store.workbench?.matter?.path ?? '');
  const words = query.trim();

  const ask = useCallback(
    async (offset: number, before: readonly SearchHit[]) => {
      const mine = ++ticket.current;
      setSearching(true);
      try {
        const result = await client.call('search.run', { query: words, scope, offset, limit: PAGE_LENGTH });
        if (mine !== ticket.current) return;
        setState({ answered: words, ...result, hits: [...before, ...result.hits], problem: null });
      } catch (error) {
        if (mine === ticket.current) setState((now) => ({ ...now, answered: words, problem: toProblem(error) }));
      }
      if (mine === ticket.current) setSearching(false);
    },
    [words, scope],
  );

  useEffect(() => {
    if (words === '') {
      ticket.current++;
      setSearching(false);
      setState(NOTHING);
      return undefined;
    }
    const timer = setTimeout(() => void ask(0, []), DEBOUNCE_MILLISECONDS);
    return () => clearTimeout(timer);
  }, [ask, words, epoch]);

  const more = useCallback(() => {
    if (!searching && state.answered === words && state.hits.length < state.total)
      void ask(state.hits.length, state.hits);
  }, [ask, searching, state, words]);

  return { ...state, searching, more };
}
