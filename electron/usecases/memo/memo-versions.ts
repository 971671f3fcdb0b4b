import { ProblemError } from '../../../shared/kernel/result.ts';
import { checkDocument, citationsOf } from '../../../shared/memo/document-schema.ts';
import { inSlices } from '../in-slices.ts';
import { compareVersions, type CitedInWords } from '../../../shared/memo/compare-versions.ts';
import { plainText } from '../../../shared/memo/plain-text.ts';
import { isCitable, setCitations } from '../../store/queries/citation.ts';
import { appendExhibits } from '../../store/queries/exhibit.ts';
import { findMemo, updateMemo } from '../../store/queries/memo.ts';
import {
  deleteMemoVersion,
  findMemoVersion,
  insertMemoVersion,
  listMemoVersions,
  renameMemoVersion,
} from '../../store/queries/memo-version.ts';
import { findPassage } from '../../store/queries/passage.ts';
import { findSource } from '../../store/queries/source-read.ts';
import { found, requireText } from '../checks.ts';
import type { CaseFile } from '../../store/case-file.ts';
import type { ReadableDatabase } from '../../store/database.ts';
import type { Input, Output } from '../../../shared/contracts/contract.ts';

export const listVersions = (file: CaseFile, { memoId }: Input<'memo.versions'>): Output<'memo.versions'> =>
  listMemoVersions(file.read, memoId);

/** Keeps the memorandum as it is saved now, under a name. */
export function keepVersion(file: CaseFile, { memoId, name }: Input<'memo.keep'>): Output<'memo.keep'> {
  const wanted = requireText(name, 'title');
  return file.commit('memo.version-kept', (db) => {
    const versionId = insertMemoVersion(db, found(findMemo(db, memoId), 'memo'), wanted);
    const { id, name: kept, createdAt } = found(findMemoVersion(db, versionId), 'memo');
    return { id, memoId, name: kept, createdAt };
  });
}

export function renameVersion(file: CaseFile, { versionId, name }: Input<'memo.renameVersion'>): null {
  const wanted = requireText(name, 'title');
  return file.commit('memo.version-renamed', (db) => {
    found(findMemoVersion(db, versionId), 'memo');
    renameMemoVersion(db, versionId, wanted);
    return null;
  });
}

export const removeVersion = (file: CaseFile, { versionId }: Input<'memo.removeVersion'>): null =>
  file.commit('memo.version-removed', (db) => {
    found(findMemoVersion(db, versionId), 'memo');
    deleteMemoVersion(db, versionId);
    return null;
  });

/**
 * The memorandum becomes again what it was under that name, header and settings included; one undo step. What it cites joins its exhibit
 * list again where it has left it.
 * @throws ProblemError `memo.invalid`
 */
export function restoreVersion(file: CaseFile, { versionId }: Input<'memo.restoreVersion'>): null {
  return file.commit('memo.version-restored', (db) => {
    const kept = found(findMemoVersion(db, versionId), 'memo');
    const memo = found(findMemo(db, kept.memoId), 'memo');
    const checked = checkDocument(kept.document);
    if (!checked.ok) throw new ProblemError(checked.error.code, checked.error.detail);
    const citations = citationsOf(kept.document).filter((citation) => isCitable(db, citation));
    appendExhibits(
      db,
      citations.map(({ sourceId }) => sourceId),
      memo.listId,
    );
    setCitations(db, memo.id, citations);
    updateMemo(db, memo.id, {
      ...(kept.title !== '' && { title: kept.title }),
      header: { ...memo.header, ...kept.header },
      settings: { ...memo.settings, ...kept.settings },
      document: kept.document,
      plain: plainText(kept.document),
      revision: memo.revision + 1,
    });
    return null;
  });
}

/** Two versions word by word; null stands for the memorandum as it is saved now. */
export function compareMemo(
  file: CaseFile,
  { memoId, from, to }: Input<'memo.compare'>,
): Promise<Output<'memo.compare'>> {
  const memo = found(findMemo(file.read, memoId), 'memo');
  const textOf = (versionId: string | null) =>
    versionId === null ? memo.document : found(findMemoVersion(file.read, versionId), 'memo').document;
  const cited: CitedInWords = (passageId, sourceId) => citedInWords(file.read, passageId, sourceId);
  return inSlices(compareVersions(textOf(from), textOf(to), memo.language, cited));
}

function citedInWords(db: ReadableDatabase, passageId: string | null, sourceId: string): string {
  const quote = passageId === null ? undefined : findPassage(db, passageId)?.quote;
  const source = findSource(db, sourceId);
  const title = source?.title || source?.fileName || '?';
  return quote === undefined ? title : `${title} : ${quote.replaceAll(/\s+/gu, ' ').trim()}`;
}
