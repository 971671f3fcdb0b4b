import type { Exhibit } from '../../../shared/domain/exhibit.ts';
import type { Memo } from '../../../shared/domain/memo.ts';
import type { PassageRow } from '../../../shared/domain/passage.ts';
import type { Problem } from '../../../shared/kernel/result.ts';
import { citationsOf } from '../../../shared/memo/document-schema.ts';
import { placesOfCitations } from '../../../shared/memo/cite-check/place-in-memo.ts';
import { openTasks } from '../../../shared/memo/comments-of.ts';
import { MEMO_WORDS } from '../../../shared/memo/memo-words.ts';
import type { CaseFile } from '../../store/case-file.ts';
import type { ReadableDatabase } from '../../store/database.ts';
import { readExhibitList } from '../../store/queries/exhibit.ts';
import { findMemo } from '../../store/queries/memo.ts';
import { findTextOfSource } from '../../store/queries/passage.ts';
import { findSource } from '../../store/queries/source-read.ts';
import { found } from '../checks.ts';
import { liveContent } from '../memo/live-content.ts';
import { checkQuotations } from './check-quotations.ts';
import { citedPassages } from './cited-passages.ts';

/**
 * What an export would have to tell: citations without exhibit, citations of passages that are gone, quotations that are not the words of
 * their text, exhibits that cannot be reproduced, tasks not done.
 * @throws ProblemError `record.missing`
 */
export function checkExport(file: CaseFile, memoId: string): Problem[] {
  const memo = found(findMemo(file.read, memoId), 'memo');
  const { exhibits } = readExhibitList(file.read, memo.listId);
  const tasks = openTasks(memo.document);
  return [
    ...citeCheck(file.read, memo, exhibits),
    ...checkExhibits(file.read, memo, exhibits),
    ...(tasks === 0 ? [] : [{ code: 'memo.open-tasks', detail: { count: tasks } }]),
  ];
}

/**
 * Cite-check: every citation and every quotation of a memorandum, and what must not leave the office at all.
 * @returns each fault once, with the record that its remedy needs
 */
export const citeCheck = (db: ReadableDatabase, memo: Memo, exhibits: readonly Exhibit[]): Problem[] => [
  ...checkCitations(db, memo, exhibits),
  ...checkQuotations(db, memo.document),
  ...checkConfidential(db, memo, exhibits),
];

/** Letters between lawyers are confidential (loi du 31 décembre 1971, art. 66-5; RIN art. 3.1) unless marked official (RIN art. 3.2). */
function checkConfidential(db: ReadableDatabase, memo: Memo, exhibits: readonly Exhibit[]): Problem[] {
  const citations = citationsOf(memo.document);
  const cited = citations.map(({ sourceId }) => sourceId);
  const places = placesOfCitations(memo.document);
  const numberOf = new Map(exhibits.map(({ sourceId, number }) => [sourceId, number]));
  return [...new Set([...numberOf.keys(), ...cited])].flatMap((sourceId): Problem[] => {
    const source = findSource(db, sourceId);
    if (source?.confidentiality !== 'confidential') return [];
    const citation = citations.find((one) => one.sourceId === sourceId);
    const where = citation && { citationId: citation.id, place: places.get(citation.id) ?? '' };
    return [{ code: 'citation.confidential', detail: { no: source.no, sourceId, ...where } }];
  });
}

/** Each citation against the exhibit list and the immutable text that its passage was taken from. Each problem is told once. */
function checkCitations(db: ReadableDatabase, memo: Memo, exhibits: readonly Exhibit[]): Problem[] {
  const listed = new Set(exhibits.map(({ sourceId }) => sourceId));
  const problems = new Map<string, Problem>();
  const places = placesOfCitations(memo.document);
  const tell = (key: string, code: string, detail: Problem['detail']): void => {
    if (!problems.has(key)) problems.set(key, { code, ...(detail && { detail }) });
  };
  const nodes = [memo.document, ...Object.values(liveContent(db, memo)).flat()];
  for (const { citation, passage } of citedPassages(db, nodes)) {
    const no = findSource(db, citation.sourceId)?.no;
    const place = places.get(citation.id) ?? '';
    if (no === undefined || (citation.passageId !== null && passage?.sourceId !== citation.sourceId)) {
      tell(`orphan ${citation.id}`, 'citation.orphan', { citationId: citation.id, place });
    } else if (!listed.has(citation.sourceId))
      tell(`no-exhibit ${no}`, 'citation.no-exhibit', { no, citationId: citation.id, place });
    else if (findSource(db, citation.sourceId)?.trashed === true)
      tell(`trashed ${no}`, 'citation.trashed', { no, citationId: citation.id, place });
    if (passage && !isUnaltered(db, passage))
      tell(`altered ${passage.id}`, 'citation.altered', { no: passage.sourceNo, citationId: citation.id, place });
  }
  return [...problems.values()];
}

function isUnaltered(db: ReadableDatabase, { textId, sourceId, start, end, quote }: PassageRow): boolean {
  return findTextOfSource(db, textId, sourceId)?.body.slice(start, end) === quote;
}

const UNREADABLE: ReadonlySet<string> = new Set([
  'source.broken',
  'source.not-what-it-says',
  'source.crashed',
  'source.memory',
]);

/** Formats of pictures that an exhibit page can show. */
const PRINTED: ReadonlySet<unknown> = new Set(['PNG', 'JPEG']);

/** By what the import found out; the export itself tells those that only fail when they are opened again. */
export function checkExhibits(db: ReadableDatabase, memo: Memo, exhibits: readonly Exhibit[]): Problem[] {
  return exhibits.flatMap(({ number, sourceId }): Problem[] => {
    const source = findSource(db, sourceId);
    if (!source) return [];
    const code = source.problem?.code ?? '';
    const reason =
      code === 'source.encrypted'
        ? MEMO_WORDS.encrypted
        : source.kind === 'pdf'
          ? UNREADABLE.has(code) && MEMO_WORDS.damaged
          : source.kind === 'image'
            ? !PRINTED.has(source.problem?.detail?.['format']) && MEMO_WORDS.picture
            : source.state !== 'read' && MEMO_WORDS.noText;
    return reason === false
      ? []
      : [{ code: 'export.exhibit-unmergeable', detail: { number, reason: reason[memo.language] } }];
  });
}
