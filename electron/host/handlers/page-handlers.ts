import type { Handlers } from '../../../shared/contracts/contract.ts';
import type { CaseFile } from '../../store/case-file.ts';
import { readPreferences } from '../../system/preferences.ts';
import type { LiveMemo } from '../../usecases/memo/live-memo.ts';
import { counselOf } from '../../usecases/export/counsel.ts';
import type { Session } from '../session.ts';

type PageCall = 'pages.lay' | 'pages.get' | 'pages.close';

/** Each has a thread of its own. */
const MOST = 2;

/** Pages as they will print, while a memorandum is written. The typesetter is loaded when it is first asked for. */
export function pageHandlers(session: Session): Pick<Handlers, PageCall> {
  const open = new Map<string, { readonly memo: LiveMemo; readonly file: CaseFile }>();
  const close = (memoId: string): void => {
    open.get(memoId)?.memo.close();
    open.delete(memoId);
  };
  const find = async (memoId: string): Promise<LiveMemo> => {
    const { LiveMemo: Live } = await import('../../usecases/memo/live-memo.ts');
    const file = session.file();
    for (const [id, one] of open) if (one.file !== file) close(id);
    const known = open.get(memoId);
    if (known) return known.memo;
    const memo = new Live(file, memoId, () => counselOf(readPreferences(session.dataFolder)));
    open.set(memoId, { memo, file });
    for (const id of [...open.keys()].slice(0, -MOST)) close(id);
    return memo;
  };
  return {
    'pages.lay': async ({ memoId, ...what }) => (await find(memoId)).lay(what),
    'pages.get': async ({ memoId, indices }) => (await find(memoId)).pages(indices),
    'pages.close': ({ memoId }) => {
      close(memoId);
      return null;
    },
  };
}
