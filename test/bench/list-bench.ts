/** The list of sources in a large case file: pages by each column, filtered, and the ids behind "select all". */
import type { CaseFile } from '../../electron/store/case-file.ts';
import type { SourceFilter } from '../../electron/store/queries/source-filter.ts';
import { listFolders, listSources, type SourceSort } from '../../electron/store/queries/source-list.ts';
import { listSourceIds, placeOfSource } from '../../electron/store/queries/source-place.ts';
import { line, median } from './measure.ts';
import { trashSources } from '../../electron/usecases/sources/trash-sources.ts';
import { updateSources } from '../../electron/usecases/sources/update-sources.ts';

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
export async function benchList(file: CaseFile, count: number): Promise<void> {
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
    'processor time in the host: what choosing all of them, and opening the view, ask for',
  );
  const last = listSourceIds(read, {}, order, { offset: count - 1, limit: 1 })[0] ?? '';
  tell(
    'where the last one by title stands, by each column',
    SORTS.map((sort) => processorTime(() => placeOfSource(read, {}, { sort, descending: false }, last))),
    `${each.replace(`, a page of ${LIMIT}`, '')}, asked for a row that has not been read: ${SORTS.join(' / ')}`,
  );
  const sourceIds = listSourceIds(read, {}, order);
  const many = { sourceIds: [...sourceIds] };
  const set = { author: 'Anne Bernard' };
  const trashed = true;
  for (const [what, run] of [
    ['one value for all of them', () => file.commitInSteps(updateSources({ ...many, set }))],
    ['undo of that', () => file.undoInSteps()],
    ['all of them to the trash', () => file.commitInSteps(trashSources({ ...many, trashed }))],
    ['undo of that', () => file.undoInSteps()],
  ] as const) {
    const { processor, longest } = await heldUp(run);
    file.writeBack();
    line(
      `list of ${count} sources: ${what}`,
      `${(processor / 1_000).toFixed(1)} s / ${longest.toFixed(0)} ms`,
      'processor time in the host / the longest that another call would wait meanwhile, by the clock; one transaction, one step to undo; once',
    );
  }
}

/** Milliseconds of the processor that something takes, and the longest time during which the thread answers nobody. */
async function heldUp(run: () => Promise<unknown>): Promise<{ processor: number; longest: number }> {
  let [longest, last, isRunning] = [0, performance.now(), true];
  const look = (): void => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
    if (isRunning) setImmediate(look);
  };
  const before = process.cpuUsage();
  setImmediate(look);
  await run();
  isRunning = false;
  look();
  const { user, system } = process.cpuUsage(before);
  return { processor: (user + system) / 1_000, longest };
}
