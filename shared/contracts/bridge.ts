/** The minimal, untyped thing that a shell gives the page. No schema library here: the sandboxed preload imports this file. */
import type { Problem } from '../kernel/result.ts';

export const CALL_CHANNEL = 'greffier:call';
export const EVENT_CHANNEL = 'greffier:event';

export type Reply = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly error: Problem };

export interface Bridge {
  readonly shell: 'desktop' | 'browser';
  call(name: string, input: unknown): Promise<Reply>;
  subscribe(event: string, listener: (data: unknown) => void): () => void;
  /** Turns what the user dropped (DOM `File`s and `FileSystemEntry`s, read from the event before the first await) into absolute paths for the host. */
  pathsForDrop(files: readonly unknown[], entries: readonly unknown[]): Promise<string[]>;
  /** Asks for files, or for a folder; empty when the user gives up. */
  choose(what: 'files' | 'folder' | 'casefile'): Promise<string[]>;
  /** Where an output may be written; null when the user gives up. */
  destination(suggestedName: string): Promise<string | null>;
  /** Hands a finished output to the user: shows it in its folder (desktop) or downloads it (browser). */
  deliver(path: string): Promise<void>;
  /** Where a PDF that is only to be printed may be written. */
  printout(): Promise<string>;
  /** Prints the pages of a PDF that was written there as they are. @returns what stood in the way */
  print(path: string): Promise<Problem | null>;
  /** The desktop menu's commands; the browser shell has none. */
  onMenu(listener: (command: string) => void): () => void;
}
