import {
  BookOpenText,
  CalendarRange,
  Columns2,
  FileDiff,
  FileOutput,
  Files,
  Gavel,
  House,
  ListChecks,
  ListOrdered,
  NotebookPen,
  Scale,
  Search,
  Settings,
  Sparkles,
  Split,
  Users,
  type LucideIcon,
} from 'lucide-react';
import type { ComponentType } from 'react';
import type { MessageKey } from '../i18n/messages/index.ts';
import * as chronology from '../screens/chronology/index.ts';
import * as compare from '../screens/compare/index.ts';
import * as divergences from '../screens/divergences/index.ts';
import * as exhibits from '../screens/exhibits/index.ts';
import * as exporting from '../screens/export/index.ts';
import * as facts from '../screens/facts/index.ts';
import * as memo from '../screens/memo/index.ts';
import * as parties from '../screens/parties/index.ts';
import * as preferences from '../screens/preferences/index.ts';
import * as proceedings from '../screens/proceedings/index.ts';
import * as proposals from '../screens/proposals/index.ts';
import * as reader from '../screens/reader/index.ts';
import * as search from '../screens/search/index.ts';
import * as sources from '../screens/sources/index.ts';
import * as start from '../screens/start/index.ts';
import * as version from '../screens/version/index.ts';
import * as tasks from '../screens/tasks/index.ts';
import type { Place, View } from '../state/place.ts';

type PlaceOf<V extends View> = Extract<Place, { view: V }>;
type Slot<V extends View> = ComponentType<{ place: PlaceOf<V> }>;

/** What a screen folder exports: the centre, and the side panes if it has any. */
interface Screen<V extends View> {
  readonly Centre: Slot<V>;
  readonly LeftPane?: Slot<V>;
  readonly RightPane?: Slot<V>;
}

interface ViewEntry {
  readonly icon: LucideIcon;
  readonly labelKey: MessageKey;
  /** Shows something of the open matter; without one the frame says what to do. */
  readonly needsMatter: boolean;
  readonly screen: { readonly [Part in keyof Screen<View>]?: ComponentType<{ place: Place }> };
}

/** The frame hands each screen places of its own view only, which the type of the table cannot say. */
const entry = <V extends View>(view: V, icon: LucideIcon, screen: Screen<V>, needsMatter = true): ViewEntry => ({
  icon,
  labelKey: `view.${view}`,
  needsMatter,
  screen: screen as ViewEntry['screen'],
});

export const VIEWS: Readonly<Record<View, ViewEntry>> = {
  start: entry('start', House, start, false),
  sources: entry('sources', Files, sources),
  reader: entry('reader', BookOpenText, reader),
  compare: entry('compare', Columns2, compare),
  proposals: entry('proposals', Sparkles, proposals),
  version: entry('version', FileDiff, version),
  facts: entry('facts', Scale, facts),
  chronology: entry('chronology', CalendarRange, chronology),
  parties: entry('parties', Users, parties),
  proceedings: entry('proceedings', Gavel, proceedings),
  divergences: entry('divergences', Split, divergences),
  memo: entry('memo', NotebookPen, memo),
  exhibits: entry('exhibits', ListOrdered, exhibits),
  search: entry('search', Search, search),
  export: entry('export', FileOutput, exporting),
  tasks: entry('tasks', ListChecks, tasks, false),
  preferences: entry('preferences', Settings, preferences, false),
};

/** The activity rail, from the top. The reader opens from a source and has no button. */
export const RAIL = [
  'start',
  'sources',
  'proposals',
  'facts',
  'chronology',
  'parties',
  'proceedings',
  'divergences',
  'memo',
  'exhibits',
  'search',
  'export',
] as const satisfies readonly View[];

export const RAIL_END = ['tasks', 'preferences'] as const satisfies readonly View[];
