import { useEffect, useEffectEvent, useState } from 'react';
import type { DocumentNode, Memo } from '../../shared/domain/memo.ts';
import { fail, succeed, type Problem, type Result } from '../../shared/kernel/result.ts';
import type { CallName, Input, Output } from '../../shared/contracts/contract.ts';
import { client } from '../api/client.ts';
import { toProblem } from './call-cache.ts';
import { createMemoSaver, type MemoSaver } from './memo-saver.ts';
import { setSaved } from './save-state.ts';
import { showProblem, showToast } from './toasts.ts';

/** Texts still being written after their editor closed: the same memorandum opened again waits for them. */
const closing = new Map<string, Promise<void>>();
const current = new Set<MemoSaver>();

/** Writes what any open text has not written yet: before an export reads the file. */
export async function flushMemos(): Promise<void> {
  await Promise.all([...closing.values(), ...[...current].map((saver) => saver.flush())]);
}

async function ask<C extends CallName>(name: C, input: Input<C>): Promise<Result<Output<C>>> {
  try {
    return succeed(await client.call(name, input));
  } catch (error) {
    const { code, detail } = toProblem(error);
    return fail(code, detail);
  }
}

const COPY_NAMES = { fr: '{title} (copie récupérée)', en: '{title} (recovered copy)' } as const;

async function keepCopy(of: Memo, document: DocumentNode): Promise<Result<string>> {
  const title = COPY_NAMES[of.language].replace('{title}', of.title);
  const made = await ask('memo.create', { title, language: of.language });
  if (!made.ok) return made;
  const { id, revision } = made.value;
  const saved = await ask('memo.save', { memoId: id, revision, document });
  return saved.ok ? succeed(title) : saved;
}

export interface MemoSession {
  /** As it was when the session began; later texts come by `onReplaced`. */
  readonly memo: Memo;
  readonly saver: MemoSaver;
  /** False once it has ended: its text may be older than the file's. */
  readonly isCurrent: () => boolean;
}

interface OpenedSession {
  readonly session: MemoSession | undefined;
  readonly problem: Problem | null;
}

/**
 * Opens a memorandum for writing and keeps it saved until the component goes.
 * @param onReplaced called with a text changed elsewhere (undo of the file, another window)
 */
export function useMemoSession(memoId: string, onReplaced: (memo: Memo) => void): OpenedSession {
  const [opened, setOpened] = useState<OpenedSession>({ session: undefined, problem: null });
  const replaced = useEffectEvent(onReplaced);

  useEffect(() => {
    let gone = false;
    let session: MemoSession | undefined;
    let failing = false;
    void (async () => {
      await closing.get(memoId);
      const read = await ask('memo.get', { memoId });
      if (gone) return;
      if (!read.ok) {
        setOpened({ session: undefined, problem: read.error });
        return;
      }
      const saver = createMemoSaver(read.value, {
        save: async (revision, document) => {
          const result = await ask('memo.save', { memoId, revision, document });
          return result.ok ? succeed(result.value.revision) : result;
        },
        read: () => ask('memo.get', { memoId }),
        keepCopy,
        onState: (state, problem) => {
          setSaved(memoId, state);
          if (problem && !failing) showProblem(problem);
          failing = state === 'failed';
        },
        onReplaced: (memo) => replaced(memo),
        onCopied: (title) => showToast({ textKey: 'memo.copied', values: { title } }),
      });
      session = { memo: read.value, saver, isCurrent: () => !gone };
      current.add(saver);
      setOpened({ session, problem: null });
    })();

    const flush = (): void => void session?.saver.flush();
    const hidden = (): void => {
      if (document.visibilityState === 'hidden') flush();
    };
    const stop = client.on('changed', ({ nouns }) => {
      if (nouns.includes('memo')) session?.saver.changedElsewhere();
    });
    window.addEventListener('pagehide', flush);
    document.addEventListener('visibilitychange', hidden);
    return () => {
      gone = true;
      stop();
      window.removeEventListener('pagehide', flush);
      document.removeEventListener('visibilitychange', hidden);
      setOpened({ session: undefined, problem: null });
      if (!session) return;
      const { saver } = session;
      current.delete(saver);
      const end = saver.close().finally(() => {
        if (closing.get(memoId) === end) closing.delete(memoId);
      });
      closing.set(memoId, end);
    };
  }, [memoId]);
  return opened;
}
