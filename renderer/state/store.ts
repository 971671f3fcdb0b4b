import { create } from 'zustand';
import type { WorkbenchState } from '../../shared/contracts/workbench.ts';
import type { Connection } from '../api/connection.ts';
import type { UploadProgress } from '../api/upload.ts';
import type { Job } from '../../shared/domain/job.ts';
import type { Problem } from '../../shared/kernel/result.ts';
import type { Command } from './commands.ts';
import { EMPTY_DESK, type Desk } from './desk.ts';
import type { ListSelection } from './selection.ts';
import type { Toast } from './toasts.ts';

/** One answer of the case host, kept by call name and input. */
export interface CallEntry {
  readonly name: string;
  readonly input: unknown;
  readonly data: unknown;
  readonly problem: Problem | null;
  readonly loading: boolean;
}

export interface State {
  readonly workbench: WorkbenchState | null;
  /** How many case files were opened in this window. */
  readonly opening: number;
  /** Why the workbench could not be read at start. */
  readonly fault: Problem | null;
  readonly connection: Connection;
  readonly calls: Readonly<Record<string, CallEntry>>;
  readonly jobs: Readonly<Record<string, Job>>;
  /** Dropped files on their way to where the host can read them; only the browser shell copies. */
  readonly upload: UploadProgress | null;
  readonly desk: Desk;
  readonly selections: Readonly<Record<string, ListSelection>>;
  /** What the panes of one screen share (filters, the passage in hand), by matter and screen; `view-state.ts`. */
  readonly views: Readonly<Record<string, unknown>>;
  readonly commands: readonly Command[];
  readonly toasts: readonly Toast[];
  /** Calls that change something and have not answered yet. */
  readonly saving: number;
  /** A file dropped on a source: its new version, or a source of its own. */
  readonly dropped: { readonly path: string; readonly sourceId: string } | null;
  readonly overlay: 'palette' | 'go-to-source' | 'shortcuts' | 'new-matter' | 'path' | 'conflicts' | null;
}

/** The renderer's one store. Actions live beside, one concern a file; rows by id are the host's answers in `calls`. */
export const useStore = create<State>()(() => ({
  workbench: null,
  opening: 0,
  fault: null,
  connection: 'open',
  calls: {},
  jobs: {},
  upload: null,
  desk: EMPTY_DESK,
  selections: {},
  views: {},
  commands: [],
  toasts: [],
  saving: 0,
  dropped: null,
  overlay: null,
}));
