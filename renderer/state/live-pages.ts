import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { DocumentEdit, LiveLayout, LivePage } from '../../shared/domain/live-page.ts';
import type { DocumentNode } from '../../shared/domain/memo.ts';
import type { Problem } from '../../shared/kernel/result.ts';
import { client } from '../api/client.ts';
import { toProblem } from './call-cache.ts';

/** A text that is being written, as its pages need it. */
export interface PagedText<T> {
  readonly now: () => T;
  readonly whole: (text: T) => DocumentNode;
  readonly edit: (before: T, after: T) => DocumentEdit | null;
  readonly subscribe: (listener: () => void) => () => void;
}

export interface LaidPages {
  readonly layout: LiveLayout | undefined;
  /** Rises with each layout. */
  readonly version: number;
  readonly problem: Problem | null;
}

/** Keys that follow one another at once are laid out together; milliseconds. */
const PAUSE = 20;
/** While only their number is shown. */
const UNHURRIED = 1_200;
const NOTHING: LaidPages = { layout: undefined, version: 0, problem: null };

/**
 * Keeps the pages of a text laid out: one layout at a time, always of the newest text, of which only the blocks that changed are sent. The
 * work itself is done by the host's typesetter, in a thread.
 * @param areShown whether the pages are looked at; otherwise they are laid out when the writer pauses
 */
export function useLaidPages<T>(memoId: string, text: PagedText<T> | undefined, areShown: boolean): LaidPages {
  const [laid, setLaid] = useState(NOTHING);
  const pause = useEffectEvent(() => (areShown ? PAUSE : UNHURRIED));
  const hurry = useRef<() => void>(undefined);
  useEffect(() => {
    if (!text) return undefined;
    let gone = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isRunning = false;
    let isWanted = false;
    let sent: T | undefined;

    const lay = async (now: T): Promise<LiveLayout | null> => {
      const edit = sent === undefined ? null : text.edit(sent, now);
      const known =
        sent === undefined
          ? null
          : await client.call('pages.lay', {
              memoId,
              ...(edit && { edit: { ...edit, inserted: [...edit.inserted] } }),
            });
      return known ?? client.call('pages.lay', { memoId, document: text.whole(now) });
    };
    const run = async (): Promise<void> => {
      isWanted = isRunning;
      if (isRunning || gone) return;
      isRunning = true;
      const now = text.now();
      try {
        const layout = await lay(now);
        sent = now;
        if (!gone && layout) setLaid(({ version }) => ({ layout, version: version + 1, problem: null }));
      } catch (error) {
        sent = undefined;
        if (!gone) setLaid((before) => ({ ...before, problem: toProblem(error) }));
      } finally {
        isRunning = false;
        if (isWanted) void run();
      }
    };
    const later = (): void => {
      clearTimeout(timer);
      timer = setTimeout(() => void run(), pause());
    };
    later();
    hurry.current = later;
    const leave = [text.subscribe(later), client.on('changed', later)];
    return () => {
      gone = true;
      hurry.current = undefined;
      clearTimeout(timer);
      for (const step of leave) step();
      void client.call('pages.close', { memoId }).catch(() => undefined);
    };
  }, [memoId, text]);
  useEffect(() => {
    if (areShown) hurry.current?.();
  }, [areShown]);
  return laid;
}

/** The pages named, of the newest layout; a page that was shown stays until its new form is there. */
export function usePages(memoId: string, version: number, indices: readonly number[]): ReadonlyMap<number, LivePage> {
  const [pages, setPages] = useState<ReadonlyMap<number, LivePage>>(new Map());
  const wanted = indices.join(' ');
  useEffect(() => {
    if (version === 0) return undefined;
    let gone = false;
    const read = async (): Promise<void> => {
      const asked = wanted === '' ? [] : wanted.split(' ').map(Number);
      const got = await client.call('pages.get', { memoId, indices: asked });
      const found = asked.flatMap((index, i): [number, LivePage][] => {
        const page = got[i];
        return page ? [[index, page]] : [];
      });
      if (!gone) setPages(new Map(found));
    };
    // What cannot be read now was closed meanwhile, and is laid out anew.
    read().catch(() => undefined);
    return () => {
      gone = true;
    };
  }, [memoId, version, wanted]);
  return pages;
}
