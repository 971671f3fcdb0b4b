import { useEffect, useRef, useState } from 'react';
import { client } from '../api/client.ts';
import type { SearchHit, SearchResult, SearchScope } from '../../shared/domain/search.ts';
import type { Problem } from '../../shared/kernel/result.ts';
import { toProblem } from './call-cache.ts';

/** The whole is only counted and ranked when the typing has stopped. */
const FULL_AFTER_MILLISECONDS = 250;
const PAGE_LENGTH = 50;
/** Hits that fill a screen: they are to be seen 50 ms after the last key, and the rest of the page comes with the whole. */
const FIRST_LENGTH = 16;

export interface SearchState {
  readonly hits: readonly SearchHit[];
  readonly total: number;
  readonly totalIsExact: boolean;
  readonly counts: SearchResult['counts'] | null;
  /** Both come a moment after the hits. */
  readonly facets: SearchResult['facets'];
  readonly inSurroundings: SearchResult['inSurroundings'];
  readonly explained: SearchResult['explained'];
  readonly problem: Problem | null;
  /** What is shown does not answer the words in the box yet. */
  readonly searching: boolean;
  readonly more: () => void;
}

interface Answer extends Omit<SearchState, 'searching' | 'more'> {
  /** Scope and words that this answers. */
  readonly asked: string;
  /** How the hits were ranked: further pages must follow the same order. */
  readonly depth: 'first' | 'full';
}

const NOTHING: Answer = {
  asked: '',
  hits: [],
  total: 0,
  totalIsExact: true,
  counts: null,
  facets: null,
  inSurroundings: null,
  explained: null,
  problem: null,
  depth: 'first',
};

/**
 * Searches as the user types: an answer at once, then everything counted and ranked. While one question is out the next waits, so that of the letters
 * typed meanwhile only the last is asked; answers that come after a newer question are dropped, and the old hits stay until then.
 */
export function useSearch(query: string, scope: SearchScope): SearchState {
  const [answer, setAnswer] = useState(NOTHING);
  const [isReadingMore, setReadingMore] = useState(false);
  const ticket = useRef(0);
  const out = useRef<Promise<unknown>>(undefined);
  const words = query.trim();
  const asked = `${scope} ${words}`;

  useEffect(() => {
    ticket.current++;
    if (words === '') return undefined;
    const mine = ticket.current;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const run = (depth: 'first' | 'full'): Promise<SearchResult> => {
      const limit = depth === 'first' ? FIRST_LENGTH : PAGE_LENGTH;
      const asking = client.call('search.run', { query: words, scope, offset: 0, limit, depth });
      out.current = asking.catch(() => undefined);
      return asking;
    };
    const fail = (error: unknown): void => {
      if (mine === ticket.current) setAnswer((now) => ({ ...now, asked, problem: toProblem(error) }));
    };
    const complete = async (isRanked: boolean): Promise<void> => {
      try {
        const full = await run('full');
        if (mine === ticket.current) setAnswer((now) => completed(now, full, isRanked));
      } catch (error) {
        fail(error);
      }
    };
    const ask = async (): Promise<void> => {
      await out.current;
      if (mine !== ticket.current) return;
      try {
        const first = await run('first');
        if (mine !== ticket.current) return;
        setAnswer({ asked, ...first, depth: 'first', problem: null });
        if (first.total > 0) timer = setTimeout(() => void complete(first.isFullyRanked), FULL_AFTER_MILLISECONDS);
      } catch (error) {
        fail(error);
      }
    };
    void ask();
    return () => clearTimeout(timer);
  }, [words, scope, asked]);

  const more = async (): Promise<void> => {
    const mine = ticket.current;
    setReadingMore(true);
    try {
      const { depth } = answer;
      const next = { query: words, scope, offset: answer.hits.length, limit: PAGE_LENGTH, depth };
      const { hits } = await client.call('search.run', next);
      if (mine === ticket.current)
        setAnswer((now) => (now.depth === depth ? { ...now, hits: [...now.hits, ...hits] } : now));
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

/** Exact counts and facets always; the whole first page, unless more has been read since. What was fully ranked keeps its order. */
function completed(now: Answer, full: SearchResult, wasRanked: boolean): Answer {
  const { hits, total, totalIsExact, counts, facets, inSurroundings } = full;
  const exact = { ...now, total, totalIsExact, counts, facets, inSurroundings };
  return now.hits.length > FIRST_LENGTH ? exact : { ...exact, hits, depth: wasRanked ? now.depth : 'full' };
}
