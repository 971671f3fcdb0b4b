/** Every call and event that crosses between the renderer and the case host. */
import type * as z from 'zod/mini';
import type { Job } from '../domain/job.ts';
import type { HistoryState } from '../domain/matter.ts';
import { chronologyCalls } from './chronology.ts';
import { claimCalls } from './claim.ts';
import { conflictCalls } from './conflict.ts';
import { deadlineCalls } from './deadline.ts';
import { exhibitCalls } from './exhibit.ts';
import { divergenceCalls } from './divergence.ts';
import { factCalls } from './fact.ts';
import { familyCalls } from './family.ts';
import { filingCalls } from './filing.ts';
import { memoCalls } from './memo.ts';
import { proceedingCalls } from './proceeding.ts';
import { proposalCalls } from './proposal.ts';
import { spellingCalls } from './spelling.ts';
import { sourceCalls } from './source.ts';
import { versionCalls } from './version.ts';
import { workbenchCalls } from './workbench.ts';
import type { Call } from './call.ts';

export const calls = {
  ...workbenchCalls,
  ...sourceCalls,
  ...factCalls,
  ...familyCalls,
  ...filingCalls,
  ...versionCalls,
  ...claimCalls,
  ...divergenceCalls,
  ...proceedingCalls,
  ...deadlineCalls,
  ...chronologyCalls,
  ...conflictCalls,
  ...exhibitCalls,
  ...memoCalls,
  ...spellingCalls,
  ...proposalCalls,
};

export type CallName = keyof typeof calls;
export type Input<C extends CallName> = z.infer<(typeof calls)[C]['input']>;
export type Output<C extends CallName> = (typeof calls)[C] extends Call<z.ZodMiniType, infer O> ? O : never;
export type Handlers = { readonly [C in CallName]: (input: Input<C>) => Output<C> | Promise<Output<C>> };

/** Nouns whose rows may have changed; the renderer reads those again. */
export const NOUNS = [
  'matter',
  'source',
  'passage',
  'fact',
  'topic',
  'claim',
  'proposal',
  'divergence',
  'party',
  'proceeding',
  'exhibit',
  'memo',
  'batch',
  'search',
  'preferences',
] as const;
export type Noun = (typeof NOUNS)[number];

export interface Events {
  /** After every committed change, undo and redo. */
  readonly changed: { readonly nouns: readonly Noun[]; readonly history: HistoryState };
  readonly job: Job;
  /** Another case file was opened, or this one closed. */
  readonly opened: { readonly path: string | null };
}
export type EventName = keyof Events;

export const isCallName = (name: string): name is CallName => Object.hasOwn(calls, name);
