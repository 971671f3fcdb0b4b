import * as z from 'zod/mini';
import { FILING_PROFILES } from '../domain/filing.ts';
import type { Job } from '../domain/job.ts';
import type {
  AuditEntry,
  HistoryEntry,
  HistoryState,
  OpenMatter,
  Preferences,
  RecentMatter,
  VerifyReport,
} from '../domain/matter.ts';
import { SOURCE_KINDS } from '../domain/source.ts';
import { call, id, language, line, none, path, prose } from './call.ts';

export interface WorkbenchState {
  readonly version: string;
  readonly matter: OpenMatter | null;
  readonly history: HistoryState;
  readonly recent: readonly RecentMatter[];
  readonly preferences: Preferences;
  readonly jobs: readonly Job[];
  /** Folder where a new case file goes when no dialog asks. */
  readonly mattersFolder: string;
}

/** 0: no limit. */
const megabytes = z.int().check(z.minimum(0), z.maximum(100_000));

const preferences = z.partial(
  z.object({
    language,
    theme: z.enum(['system', 'light', 'dark']),
    density: z.enum(['normal', 'compact']),
    readingSize: z.int().check(z.minimum(12), z.maximum(28)),
    singleKeyShortcuts: z.boolean(),
    faithfulKinds: z.array(z.enum(SOURCE_KINDS)).check(z.maxLength(SOURCE_KINDS.length)),
    rememberTitles: z.boolean(),
    spellCheck: z.boolean(),
    spellingWords: z.array(z.string().check(z.minLength(1), z.maxLength(100))).check(z.maxLength(20_000)),
    counselName: line,
    firm: line,
    firmAddress: prose,
    counselBar: line,
    counselBox: line,
    firmCity: line,
    firmPhone: line,
    firmEmail: line,
    stampText: line,
    stampPlace: z.enum(['left', 'center', 'right']),
    filingLimits: z.record(z.enum(FILING_PROFILES), z.object({ file: megabytes, filing: megabytes })),
  }),
);

const matterFields = z.partial(
  z.object({ title: line, reference: line, court: line, caseNumber: line, counsel: line, note: prose }),
);

export const workbenchCalls = {
  'workbench.state': call(none)<WorkbenchState>(),
  'preferences.update': call(preferences)<Preferences>(),
  /** Without a path the file goes to the matters folder under a name made from the title. */
  'casefile.create': call(z.object({ title: line, path: z.optional(path) }))<OpenMatter>(),
  'casefile.open': call(z.object({ path }))<OpenMatter>(),
  /** Makes the sample matter (or makes it anew) and opens it. */
  'casefile.sample': call(z.object({ reset: z.boolean() }))<OpenMatter>(),
  'casefile.close': call(none)<null>(),
  /** Takes a case file off the list; the file itself stays. */
  'casefile.forget': call(z.object({ path }))<null>(),
  'casefile.verify': call(none)<VerifyReport>(),
  /** How the window of a matter was left on this machine; the page's own notation, null when nothing was kept. */
  'desk.recall': call(z.object({ path }))<string | null>(),
  'desk.keep': call(z.object({ path, desk: z.string().check(z.maxLength(200_000)) }))<null>(),
  'matter.update': call(matterFields)<OpenMatter>(),
  'history.list': call(z.object({ limit: z.int().check(z.minimum(1), z.maximum(1_000)) }))<readonly HistoryEntry[]>(),
  'history.undo': call(none)<HistoryState>(),
  'history.redo': call(none)<HistoryState>(),
  'audit.list': call(z.object({ after: z.int(), limit: z.int().check(z.minimum(1), z.maximum(1_000)) }))<
    readonly AuditEntry[]
  >(),
  'job.cancel': call(z.object({ jobId: id }))<null>(),
  /** Holds an import up, or lets it go on; what was read is written first. */
  'job.pause': call(z.object({ jobId: id, isPaused: z.boolean() }))<null>(),
};
