import type { Handlers } from '../../../shared/contracts/contract.ts';
import type { CaseFile } from '../../store/case-file.ts';
import { listMemos } from '../../usecases/memo/list-memos.ts';
import { getMemo } from '../../usecases/memo/get-memo.ts';
import { renameMemo } from '../../usecases/memo/rename-memo.ts';
import { setHeader } from '../../usecases/memo/set-header.ts';
import { configureMemo } from '../../usecases/memo/configure-memo.ts';
import { saveMemo } from '../../usecases/memo/save-memo.ts';
import { showLive } from '../../usecases/memo/live-content.ts';
import {
  compareMemo,
  keepVersion,
  listVersions,
  removeVersion,
  renameVersion,
  restoreVersion,
} from '../../usecases/memo/memo-versions.ts';
import { trashMemo } from '../../usecases/memo/trash-memo.ts';
import { findCandidates } from '../../usecases/memo/find-candidates.ts';
import { listCitations } from '../../usecases/memo/list-citations.ts';

type MemoCall =
  | 'memo.list'
  | 'memo.get'
  | 'memo.rename'
  | 'memo.header'
  | 'memo.configure'
  | 'memo.save'
  | 'memo.live'
  | 'memo.versions'
  | 'memo.keep'
  | 'memo.renameVersion'
  | 'memo.removeVersion'
  | 'memo.restoreVersion'
  | 'memo.compare'
  | 'memo.trash'
  | 'citation.candidates'
  | 'citation.list';

export const memoHandlers = (file: () => CaseFile): Pick<Handlers, MemoCall> => ({
  'memo.list': () => listMemos(file()),
  'memo.get': (input) => getMemo(file(), input),
  'memo.rename': (input) => renameMemo(file(), input),
  'memo.header': (input) => setHeader(file(), input),
  'memo.configure': (input) => configureMemo(file(), input),
  'memo.save': (input) => saveMemo(file(), input),
  'memo.live': (input) => showLive(file(), input),
  'memo.versions': (input) => listVersions(file(), input),
  'memo.keep': (input) => keepVersion(file(), input),
  'memo.renameVersion': (input) => renameVersion(file(), input),
  'memo.removeVersion': (input) => removeVersion(file(), input),
  'memo.restoreVersion': (input) => restoreVersion(file(), input),
  'memo.compare': (input) => compareMemo(file(), input),
  'memo.trash': (input) => trashMemo(file(), input),
  'citation.candidates': (input) => findCandidates(file(), input),
  'citation.list': (input) => listCitations(file(), input),
});
