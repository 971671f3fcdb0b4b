import { ProblemError } from '../../../shared/kernel/result.ts';
import { checkDocument, citationsOf } from '../../../shared/memo/document-schema.ts';
import { plainText } from '../../../shared/memo/plain-text.ts';
import { isCitable, setCitations } from '../../store/queries/citation.ts';
import { appendExhibits } from '../../store/queries/exhibit.ts';
import { findMemo, updateMemo } from '../../store/queries/memo.ts';
import { found } from '../checks.ts';
import { liveContent } from './live-content.ts';
import type { CaseFile } from '../../store/case-file.ts';
import type { Input, Output } from '../../../shared/contracts/contract.ts';

/**
 * Autosave: saves within a minute are one undo step. The rows of citations follow the document, and a source cited for the first time
 * becomes an exhibit in the same step, also where only a live block cites it. A citation of something that is not in this case file (pasted from another one, say) is kept in the
 * document and told by the check before export: refusing the save would lose the words around it.
 * @throws ProblemError `memo.stale`, `memo.invalid`
 */
export function saveMemo(file: CaseFile, { memoId, revision, document }: Input<'memo.save'>): Output<'memo.save'> {
  const checked = checkDocument(document);
  if (!checked.ok) throw new ProblemError(checked.error.code, checked.error.detail);
  return file.commit(
    'memo.updated',
    (db) => {
      const memo = found(findMemo(db, memoId), 'memo');
      if (memo.revision !== revision) throw new ProblemError('memo.stale');
      const citations = citationsOf(checked.value).filter((citation) => isCitable(db, citation));
      const live = Object.values(liveContent(db, { document: checked.value, language: memo.language })).flat();
      const shown = live.flatMap(citationsOf).filter((citation) => isCitable(db, citation));
      appendExhibits(
        db,
        [...citations, ...shown].map(({ sourceId }) => sourceId),
        memo.listId,
      );
      setCitations(db, memoId, citations);
      if (JSON.stringify(memo.document) === JSON.stringify(checked.value)) return { revision };
      const next = revision + 1;
      updateMemo(db, memoId, { document: checked.value, plain: plainText(checked.value), revision: next });
      return { revision: next };
    },
    { mergeKey: `memo:${memoId}` },
  );
}
