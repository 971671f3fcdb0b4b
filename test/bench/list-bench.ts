/** The list of sources in a large case file: pages by each column, filtered, and the ids behind "select all". */
import type { CaseFile } from '../../electron/store/case-file.ts';
import {
  listFolders,
  listSourceIds,
  listSources,
  type SourceFilter,
  type SourceSort,
} from '../../electron/store/queries/source-list.ts';
import { line, median } from './measure.ts';
import { updateSources } from '../support/at-once.ts';

const ROUNDS = 5;
const LIMIT = 200;
const SORTS = [
  'no',
  'title',
  'published',
  'kind',
  'genre',
  'publisher',
  'exhibitNumber',
  'factCount',
  'citationCount',
  'family',
] as const satisfies readonly SourceSort[];

function processorTime(run: () => unknown, rounds = ROUNDS): number {
  const times = Array.from({ length: rounds }, () => {
    const before = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1_000;
  });
  return median(times);
}

/** @param count of its sources */
export function benchList(file: CaseFile, count: number): void {
  const { read } = file;
  const page = (filter: SourceFilter, sort: SourceSort, offset = 0, descending = false) =>
    processorTime(() => listSources(read, filter, { sort, descending }, { offset, limit: LIMIT }));
  const tell = (what: string, times: readonly number[], method: string): void =>
    line(`list of ${count} sources: ${what}`, `${times.map((time) => time.toFixed(0)).join(' / ')} ms`, method);
  const each = `processor time in the host, medians of ${ROUNDS}, a page of ${LIMIT}`;
  tell(
    'first page by each column',
    SORTS.map((sort) => page({}, sort)),
    `${each}: ${SORTS.join(' / ')}`,
  );
  tell(
    'last page by each column',
    SORTS.map((sort) => page({}, sort, count - LIMIT, true)),
    'the same, from the end',
  );
  const words = ['g', 'courrier', 'le phare', 'zzz'];
  tell(
    'filtered by words',
    words.map((typed) => page({ words: typed }, 'no')),
    `${each}: ${words.join(' / ')}`,
  );
  tell(
    'problems / cited / not cited',
    [page({ withProblems: true }, 'no'), page({ cited: true }, 'no'), page({ cited: false }, 'no')],
    each,
  );
  const order = { sort: 'title', descending: false } as const;
  tell(
    'every id, every folder',
    [processorTime(() => listSourceIds(read, {}, order)), processorTime(() => listFolders(read))],
    'processor time in the host',
  );
  const sourceIds = listSourceIds(read, {}, order);
  tell(
    'one value for all of them',
    [processorTime(() => updateSources(file, { sourceIds: [...sourceIds], set: { author: 'Anne Bernard' } }), 1)],
    'processor time in the host, one step that one undo takes back; once',
  );
}
