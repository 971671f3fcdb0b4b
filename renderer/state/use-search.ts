import { useEffect, useRef, useState } from 'react';
import { client } from '../api/client.ts';
import type { SearchHit, SearchResult, SearchScope } from '../../shared/domain/search.ts';
import type { Problem } from '../../shared/kernel/result.ts';
import { toProblem } from './call-cache.ts';

const DEBOUNCE_MILLISECONDS = 80;
const PAGE_LENGTH = 50;

export interface SearchState {
  readonly hits: readonly SearchHit[];
  readonly total: number;
  readonly counts: SearchResult['counts'] | null;
  readonly explained: SearchResult['explained'];
  readonly problem: Problem | null;
  /** What is shown does not answer the words in the box yet. */
  readonly searching: boolean;
  readonly more: () => void;
}

interface Answer extends Omit<SearchState, 'searching' | 'more'> {
  /** Scope and words that this answers. */
  readonly asked: string;
}

const NOTHING: Answer = { asked: '', hits: [], total: 0, counts: null, explained: null, problem: null };

/** Searches as the user types. Answers that come after a newer question are dropped; the old hits stay until then. */
export function useSearch(query: string, scope: SearchScope): SearchState {
  const [answer, setAnswer] = useState(NOTHING);
  const [isReadingMore, setReadingMore] = useState(false);
  const ticket = useRef(0);
  const words = query.trim();
  const asked = `${scope} ${words}`;

  useEffect(() => {
    ticket.current++;
    if (words === '') return undefined;
    const mine = ticket.current;
    const ask = async (): Promise<void> => {
      try {
        const result = await client.call('search.run', { query: words, scope, offset: 0, limit: PAGE_LENGTH });
        if (mine === ticket.current) setAnswer({ asked, ...result, problem: null });
      } catch (error) {
        if (mine === ticket.current) setAnswer((now) => ({ ...now, asked, problem: toProblem(error) }));
      }
    };
    const timer = setTimeout(() => void ask(), DEBOUNCE_MILLISECONDS);
    return () => clearTimeout(timer);
  }, [words, scope, asked]);

  const more = async (): Promise<void> => {
    const mine = ticket.current;
    setReadingMore(true);
    try {
      const next = { query: words, scope, offset: answer.hits.length, limit: PAGE_LENGTH };
      const result = await client.call('search.run', next);
      if (mine === ticket.current) setAnswer((now) => ({ ...now, ...result, hits: [...now.hits, ...result.hits] }));
    } catch (error) {
      if (mine === ticket.current) setAnswer((now) => ({ ...now, problem: toProblem(error) }));
    }
    setReadingMore(false);
  };

  const shown = words === '' ? NOTHING : answer;
  const isCurrent = shown.asked === asked;
  return {
    ...shown,
    searching: words !== '' && (!isCurrent || isReadingMore),
    more: () => {
      if (isCurrent && !isReadingMore && shown.hits.length < shown.total) void more();
    },
  };
}
