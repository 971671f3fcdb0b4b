import type { DocumentNode, LiveBlockAttributes, Memo } from '../../../shared/domain/memo.ts';
import type { Input, Output } from '../../../shared/contracts/contract.ts';
import { liveBlocksOf } from '../../../shared/memo/document-schema.ts';
import type { CaseFile } from '../../store/case-file.ts';
import type { ReadableDatabase } from '../../store/database.ts';
import { findMemo } from '../../store/queries/memo.ts';
import { found } from '../checks.ts';
import { LIVE_BUILDERS } from './live-builders.ts';

/** What each live block of a memorandum shows now, by its id; blocks that are frozen have their own words and are left out. */
export function liveContent(
  db: ReadableDatabase,
  { document, language }: Pick<Memo, 'document' | 'language'>,
): Record<string, readonly DocumentNode[]> {
  const following = liveBlocksOf(document).filter(({ frozenAt }) => frozenAt === null);
  return Object.fromEntries(following.map((block) => [block.id, build(db, block, { document, language })]));
}

function build(
  db: ReadableDatabase,
  { id, subject, options }: Pick<LiveBlockAttributes, 'id' | 'subject' | 'options'>,
  memo: Pick<Memo, 'document' | 'language'>,
): readonly DocumentNode[] {
  let last = 0;
  const makeId = (): string => `${id}.${++last}`;
  return LIVE_BUILDERS[subject]({ db, options, makeId, ...memo });
}

/**
 * The same for the editor, which may hold blocks that are not saved yet.
 * @throws ProblemError `record.missing`
 */
export function showLive(file: CaseFile, { memoId, blocks }: Input<'memo.live'>): Output<'memo.live'> {
  const { document, language } = found(findMemo(file.read, memoId), 'memo');
  return Object.fromEntries(blocks.map((block) => [block.id, build(file.read, block, { document, language })]));
}
