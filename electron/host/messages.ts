/** What travels between a shell and the case host. */
import type { Reply } from '../../shared/contracts/bridge.ts';

export interface HostOptions {
  readonly shell: 'desktop' | 'browser' | 'cli';
  readonly dataFolder: string;
}

/** Shell to host: `init` once, first; then calls. */
export type ToHost =
  | { readonly init: HostOptions }
  | { readonly id: number; readonly name: string; readonly input: unknown };

/** Host to shell: one reply per call, in any order, and events. */
export type FromHost =
  | { readonly id: number; readonly reply: Reply }
  | { readonly event: string; readonly data: unknown };
