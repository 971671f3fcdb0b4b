/** Families at the largest size that we are made for: what reading them, and one source more, cost at a tenth of it and at all of it. */
import { createHash } from 'node:crypto';
import path from 'node:path';
import { createCaseFile, type CaseFile } from '../../electron/store/case-file.ts';
import { insertRow, updateRow } from '../../electron/store/database.ts';
import { findFamily, familyIdOf } from '../../electron/store/queries/family.ts';
import { insertBatch, insertSource } from '../../electron/store/queries/source.ts';
import type { SourceFilter } from '../../electron/store/queries/source-filter.ts';
import { listSources, type SourceSort } from '../../electron/store/queries/source-list.ts';
import { insertText } from '../../electron/store/texts.ts';
import { makeId } from '../../electron/system/make-id.ts';
import { learnWording } from '../../electron/usecases/families/learn-wording.ts';
import { fingerprintsOf } from '../../shared/text/wording/fingerprints.ts';
import { article, reword } from '../support/wording.ts';
import { line, median, percentile } from './measure.ts';

const SIZES = [10_000, 100_000] as const;
const PART = 500;
/** Some 5 KB. */
const WORDS = 850;
const ROUNDS = 60;
/** One text in so many is the agency's, a word in thirty changed; one in ten is a reworded copy of another. */
const AGENCY = 100;
const PAGE = { offset: 0, limit: 200 } as const;

function textOf(no: number): string {
  if (no % AGENCY === 0) return `${article(no, 40)}\n\n${reword(article(7, WORDS), 30, no % 30)}`;
  return no > PART && no % 10 === 1 ? reword(article(no - PART + 1, WORDS), 20) : article(no, WORDS);
}

interface Filled {
  readonly file: CaseFile;
  readonly batchId: string;
  readonly ids: string[];
}

/** Adds sources as an import does, apart from reading them. */
function add({ file, batchId, ids }: Filled, first: number, count: number): void {
  const fresh = Array.from({ length: count }, (_, at) => {
    const body = textOf(first + at);
    const segments = [{ start: 0, end: body.length, role: 'body', block: 'paragraph' } as const];
    return { no: first + at, body, segments, print: fingerprintsOf(body, segments) };
  });
  file.commit('sources.imported', (db) => {
    const texts = fresh.map(({ no, body, segments, print }) => {
      const sha256 = createHash('sha256').update(`${no}`).digest('hex');
      // Through what keeps prepared statements: thousands left open make each transaction walk along all of them.
      insertRow(db, 'original', { sha256, size: 0 });
      const textId = insertText(db, { sha256, extractor: 'bench/1', body, segments, pageStarts: [] });
      return { textId, sha256, body, segments, print };
    });
    learnWording(db, texts);
    for (const [at, { textId, sha256, body }] of texts.entries()) {
      const id = makeId();
      ids.push(id);
      insertSource(db, {
        id,
        batchId,
        textId,
        sha256,
        kind: 'text',
        state: 'read',
        size: body.length,
        fileName: `article-${first + at}.txt`,
        relativePath: `bench/article-${first + at}.txt`,
        title: body.slice(0, 60),
        published: '2023-01-02',
        publisher: '',
        author: '',
        language: 'fr',
        provenance: {},
        pageCount: null,
        problem: null,
        importedAt: '2024-12-01T00:00:00.000Z',
      });
    }
  });
}

function measure(filled: Filled, size: number): void {
  const { file, ids } = filled;
  const rounds = (run: (round: number) => unknown, count = ROUNDS): string => {
    const times: number[] = [];
    for (let round = 0; round < count; round++) {
      const before = process.cpuUsage();
      run(round);
      const { user, system } = process.cpuUsage(before);
      times.push((user + system) / 1_000);
    }
    return `${median(times).toFixed(2)} / ${percentile(times, 0.99).toFixed(2)} ms`;
  };
  const page = (filter: SourceFilter, sort: SourceSort) => (round: number) =>
    listSources(file.read, filter, { sort, descending: false }, { ...PAGE, offset: (round % 10) * 200 });
  const agency = familyIdOf(file.read, ids[AGENCY - 1] ?? '') ?? '0';
  const at = (what: string, figure: string, method: string): void =>
    line(`families of ${size}: ${what}`, figure, method);
  const paged = `a page of ${PAGE.limit}, the first ten in turn; processor time, median / 99th percentile of ${ROUNDS}`;
  at('page by number', rounds(page({}, 'no')), paged);
  at('page by family', rounds(page({}, 'family')), paged);
  at('page of those in a family', rounds(page({ inFamily: true }, 'no')), paged);
  at('page of those in none', rounds(page({ inFamily: false }, 'no')), paged);
  at('page of one family', rounds(page({ familyId: agency }, 'no')), `${size / AGENCY} in it`);
  const small = (round: number): string => ids[PART + 1_000 + 10 * round] ?? '';
  at(
    'a family of two',
    rounds((round) => lookUp(file, small(round))),
    `${ROUNDS} of them`,
  );
  at(
    'a large family',
    rounds(() => lookUp(file, ids[AGENCY - 1] ?? ''), 15),
    '200 shown, with their ties',
  );
  const next = (): number => ids.length + 1;
  const one = (wanted: (no: number) => boolean) => () => {
    let no = next();
    while (!wanted(no)) no++;
    while (ids.length + 1 < no) ids.push('');
    add(filled, no, 1);
  };
  at('one more, like none', rounds(one((no) => no % 10 === 2)), 'commit, index, links, family');
  at('one more, a copy', rounds(one((no) => no % 10 === 1)), 'the same');
  at('one more of the large one', rounds(one((no) => no % AGENCY === 0)), 'the same');
  const trash = (no: (round: number) => number) => (round: number) =>
    file.commit('sources.trashed', (db) => {
      updateRow(db, 'source', ids[no(round) - 1] ?? '', { trashed_at: '2025-01-01' });
    });
  at('one of two trashed', rounds(trash((round) => PART + 3_001 + 10 * round)), 'its family taken apart');
  at(
    'one of many trashed',
    rounds(
      trash((round) => AGENCY * (round + 2)),
      15,
    ),
    'the large family put together again',
  );
}

const lookUp = (file: CaseFile, id: string): unknown => findFamily(file.read, familyIdOf(file.read, id) ?? '0', 200);

/** Filling takes minutes and 2 GB. */
export function benchLargeFamilies(scratch: string): void {
  const file = createCaseFile(path.join(scratch, 'large-families.greffier'), 'Familles');
  const filled: Filled = { file, batchId: makeId(), ids: [] };
  file.commit('sources.imported', (db) =>
    insertBatch(db, { id: filled.batchId, label: 'bench', startedAt: '2024-12-01T00:00:00.000Z' }),
  );
  for (const size of SIZES) {
    while (filled.ids.length < size) add(filled, filled.ids.length + 1, Math.min(PART, size - filled.ids.length));
    measure(filled, size);
  }
  file.close();
}
