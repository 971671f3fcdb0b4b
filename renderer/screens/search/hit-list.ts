/** Order and destinations of hits. */
import type { SearchHit } from '../../../shared/domain/search.ts';
import { assertNever } from '../../../shared/kernel/assert-never.ts';
import type { Place } from '../../state/place.ts';

/** The host counts no further than this in one source. */
export const MOST_SPANS = 50;

export const hitKey = ({ noun, id }: SearchHit): string => `${noun}:${id}`;

const NOUNS = ['source', 'fact', 'memo'] as const;

/** Hits by what they are, in the order in which the host ranked them; empty groups are left out. */
export function groupHits(hits: readonly SearchHit[]): { noun: SearchHit['noun']; hits: SearchHit[] }[] {
  const groups = Map.groupBy(hits, ({ noun }) => noun);
  return NOUNS.map((noun) => ({ noun, hits: groups.get(noun) ?? [] })).filter(({ hits: list }) => list.length > 0);
}

/** Straight to the words: a source opens at the span asked for, else at its first. */
export function placeOfHit(hit: SearchHit, span = hit.spans[0]): Place {
  switch (hit.noun) {
    case 'source':
      return {
        view: 'reader',
        sourceId: hit.id,
        ...(span ? { span: { start: span.start, end: span.end } } : {}),
      };
    case 'fact':
      return { view: 'facts', factId: hit.id };
    case 'memo':
      return { view: 'memo', memoId: hit.id };
    default:
      return assertNever(hit.noun);
  }
}

const MOST_RECENT = 12;

/** The searches of this session, the last first, each once; a query that only adds letters to the last replaces it. */
export function remember(recent: readonly string[], query: string): readonly string[] {
  const words = query.trim();
  if (words === '') return recent;
  const [last, ...older] = recent;
  const base = last !== undefined && words.startsWith(last) ? older : recent;
  return [words, ...base.filter((other) => other !== words)].slice(0, MOST_RECENT);
}
