import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { client } from '../api/client.ts';
import type { SearchHit, SearchResult, SearchScope } from '../../shared/domain/search.ts';
import type { Problem } from '../../shared/kernel/result.ts';
import { toProblem } from './call-cache.ts';

/** The whole is only counted and ranked when the typing has stopped. */
const FULL_AFTER_MILLISECONDS = 250;
const PAGE_LENGTH = 50;
/** Pixels of one hit, and of what stands above and below the hits, at the least. */
const HIT_HEIGHT = 84;
const BARS = 150;
const MOST_FIRST = 24;
/** Hits that fill the window, no more: they are to be seen 50 ms after the last key, and the rest of the page comes with the whole. */
const firstLength = (): number =>
  Math.max(6, Math.min(MOST_FIRST, Math.ceil((globalThis.innerHeight - BARS) / HIT_HEIGHT)));

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

export interface Answer extends Omit<SearchState, 'searching' | 'more'> {
  /** Scope and words that this answers. */
  readonly asked: string;
  /** In which order further pages are asked for, and how far it has been read. */
  readonly depth: 'first' | 'full';
  readonly read: number;
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
  read: 0,
};

/** The first answer that is still awaited: of the letters typed meanwhile only the last is asked. */
let awaited: Promise<unknown> | undefined;
/** Asked as the key was pressed, before the page is drawn for it. */
let early: { readonly asked: string; readonly answer: Promise<SearchResult> } | undefined;

const askedOf = (words: string, scope: SearchScope): string => `${scope} ${words}`;

function askFirst(words: string, scope: SearchScope): Promise<SearchResult> {
  const answer = client.call('search.run', { query: words, scope, offset: 0, limit: firstLength(), depth: 'first' });
  const settled = async (): Promise<void> => {
    await answer.catch(() => undefined);
    if (awaited === mine) awaited = undefined;
  };
  const mine = settled();
  awaited = mine;
  return answer;
}

/** To be called with the new words in the handler of the key, so that the case file is searched while the page is drawn. */
export function askEarly(query: string, scope: SearchScope): void {
  const words = query.trim();
  if (words === '' || awaited) return;
  const mine = { asked: askedOf(words, scope), answer: askFirst(words, scope) };
  mine.answer.catch(() => undefined);
  early = mine;
  // Only what is drawn for this key takes it.
  setTimeout(() => {
    if (early === mine) early = undefined;
  });
}

/**
 * Searches as the user types: an answer at once, then everything counted and ranked. While one first answer is awaited the next waits; answers
 * that come after a newer question are dropped, and the old hits stay until then.
 * @param isHeld someone has a hit in hand, or has scrolled: what is shown keeps its place when the whole is ranked
 */
export function useSearch(query: string, scope: SearchScope, isHeld: () => boolean): SearchState {
  const keepsPlaces = useEffectEvent(isHeld);
  const [answer, setAnswer] = useState(NOTHING);
  const [isReadingMore, setReadingMore] = useState(false);
  const ticket = useRef(0);
  const counting = useRef<Promise<unknown>>(undefined);
  const words = query.trim();
  const asked = askedOf(words, scope);

  useEffect(() => {
    ticket.current++;
    if (words === '') return undefined;
    const mine = ticket.current;
    const isStale = (): boolean => mine !== ticket.current;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const fail = (error: unknown): void => {
      if (!isStale()) setAnswer((now) => ({ ...now, asked, problem: toProblem(error) }));
    };
    const complete = async (isRanked: boolean): Promise<void> => {
      // Never two at once: what was counted for older words is given up by the host, or soon done.
      await counting.current;
      if (isStale()) return;
      const full = client.call('search.run', { query: words, scope, offset: 0, limit: PAGE_LENGTH, depth: 'full' });
      counting.current = full.catch(() => undefined);
      try {
        const whole = await full;
        if (isStale()) return;
        const held = keepsPlaces();
        setAnswer((now) => completed(now, whole, { isRanked, isHeld: held }));
      } catch (error) {
        if (toProblem(error).code === 'search.given-up') countLater(isRanked);
        else fail(error);
      }
    };
    const countLater = (isRanked: boolean): void => {
      if (!isStale()) timer = setTimeout(() => void complete(isRanked), FULL_AFTER_MILLISECONDS);
    };
    const ask = async (): Promise<void> => {
      const known = early?.asked === asked ? early.answer : undefined;
      if (!known) await awaited;
      if (isStale()) return;
      try {
        const first = await (known ?? askFirst(words, scope));
        if (isStale()) return;
        setAnswer({ asked, ...first, depth: 'first', read: first.hits.length, problem: null });
        if (first.total > 0) countLater(first.isFullyRanked);
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
      const { depth, read } = answer;
      const { hits } = await client.call('search.run', {
        query: words,
        scope,
        offset: read,
        limit: PAGE_LENGTH,
        depth,
      });
      if (mine === ticket.current)
        setAnswer((now) =>
          now.depth === depth && now.read === read
            ? { ...now, hits: joined(now.hits, hits), read: read + hits.length }
            : now,
        );
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

const keyOf = ({ noun, id }: SearchHit): string => `${noun} ${id}`;

/** Those that are new, below those that are there. */
function joined(there: readonly SearchHit[], more: readonly SearchHit[]): readonly SearchHit[] {
  const known = new Set(there.map(keyOf));
  return [...there, ...more.filter((hit) => !known.has(keyOf(hit)))];
}

/**
 * Exact counts and facets always; the whole first page, unless more has been read since. A hit that was shown stays the same object: its row is not
 * drawn again.
 * @param shown whether it was fully ranked, and whether someone has hold of it: then it keeps its place and the rest comes below
 */
export function completed(
  now: Answer,
  full: SearchResult,
  shown: { readonly isRanked: boolean; readonly isHeld: boolean },
): Answer {
  const { hits, total, totalIsExact, counts, facets, inSurroundings } = full;
  const exact = { ...now, total, totalIsExact, counts, facets, inSurroundings };
  if (now.read > MOST_FIRST) return exact;
  const known = new Map(now.hits.map((hit) => [keyOf(hit), hit]));
  const ranked =
    shown.isRanked || shown.isHeld ? joined(now.hits, hits) : hits.map((hit) => known.get(keyOf(hit)) ?? hit);
  return { ...exact, hits: ranked, depth: shown.isRanked ? now.depth : 'full', read: hits.length };
}
