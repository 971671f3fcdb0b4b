import type { DocumentNode, Memo } from '../../shared/domain/memo.ts';
import type { Problem, Result } from '../../shared/kernel/result.ts';

/** After the last keystroke, and the longest that steady typing may put off a save; milliseconds. */
const PAUSE = 700;
const AT_MOST = 4_000;
/** Before a save that failed is tried again, milliseconds. */
const RETRY = 5_000;

export type SaveState = 'saved' | 'saving' | 'failed';

/** What the saver asks of the workbench; each answer is a value. */
export interface SaverPorts {
  save(revision: number, document: DocumentNode): Promise<Result<number>>;
  read(): Promise<Result<Memo>>;
  /** Keeps a text that can no longer be saved in its place, as a memorandum of its own; answers with its title. */
  keepCopy(of: Memo, document: DocumentNode): Promise<Result<string>>;
  onState(state: SaveState, problem?: Problem): void;
  /** The memorandum was changed elsewhere: the text on screen must become this one. */
  onReplaced(memo: Memo): void;
  /** The text on screen could not be saved over another one and was kept under this title. */
  onCopied(title: string): void;
}

export interface MemoSaver {
  /** After each change of the text; the document is only asked for when it is written. */
  edited(document: () => DocumentNode): void;
  /** Something may have changed the memorandum outside this editor. */
  changedElsewhere(): void;
  /** Writes at once what is not written yet; true when nothing is left to write. */
  flush(): Promise<boolean>;
  /** Flushes and stops. */
  close(): Promise<void>;
}

/**
 * Keeps one memorandum saved. Saves never overlap; each states the revision that it started from, so that a text is never written over one
 * that its writer has not seen: where another save came between, the text on screen is kept as a copy and the other one is shown.
 */
export function createMemoSaver(memo: Memo, ports: SaverPorts): MemoSaver {
  let { revision } = memo;
  let saved = JSON.stringify(memo.document);
  let unsaved: (() => DocumentNode) | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let firstEdit = 0;
  let closed = false;
  /** Saves and reads, one after the other. */
  let work: Promise<void> = Promise.resolve();

  const next = (task: () => Promise<void>): Promise<void> => {
    work = work.then(task);
    return work;
  };

  const later = (delay: number): void => {
    clearTimeout(timer);
    if (!closed) timer = setTimeout(() => void next(write), delay);
  };

  const write = async (): Promise<void> => {
    clearTimeout(timer);
    while (unsaved) {
      const make = unsaved;
      const document = make();
      unsaved = undefined;
      const text = JSON.stringify(document);
      const result = await ports.save(revision, document);
      if (result.ok) {
        revision = result.value;
        saved = text;
        continue;
      }
      if (result.error.code === 'memo.stale' && (await settle(document))) continue;
      unsaved ??= make;
      ports.onState('failed', result.error);
      later(RETRY);
      return;
    }
    ports.onState('saved');
  };

  /** Another revision is there: if only the header or the title changed, ours goes on top; else ours becomes a copy. True when settled. */
  const settle = async (document: DocumentNode): Promise<boolean> => {
    const current = await ports.read();
    if (!current.ok) return false;
    const theirs = JSON.stringify(current.value.document);
    if (theirs === saved) {
      revision = current.value.revision;
      unsaved ??= () => document;
      return true;
    }
    const newest = unsaved ? unsaved() : document;
    const copy = await ports.keepCopy(current.value, newest);
    if (!copy.ok) return false;
    unsaved = undefined;
    adopt(current.value);
    ports.onCopied(copy.value);
    return true;
  };

  const adopt = (current: Memo): void => {
    revision = current.revision;
    saved = JSON.stringify(current.document);
    ports.onReplaced(current);
  };

  return {
    edited(document) {
      const now = Date.now();
      if (!unsaved) firstEdit = now;
      unsaved = document;
      ports.onState('saving');
      later(Math.max(0, Math.min(PAUSE, firstEdit + AT_MOST - now)));
    },
    changedElsewhere() {
      void next(async () => {
        if (closed || unsaved) return;
        const current = await ports.read();
        if (!current.ok || unsaved) return;
        if (JSON.stringify(current.value.document) === saved) revision = current.value.revision;
        else adopt(current.value);
      });
    },
    async flush() {
      await next(async () => {
        if (unsaved) await write();
      });
      return unsaved === undefined;
    },
    async close() {
      await this.flush();
      closed = true;
      clearTimeout(timer);
    },
  };
}
