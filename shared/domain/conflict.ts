import type { Problem } from '../kernel/result.ts';

/** A name asked about that is like the name of a party of another case file. */
export interface Conflict {
  readonly asked: string;
  readonly how: 'same' | 'contained' | 'acronym' | 'near';
  /** The name as it stands there, the party's role and the matter; empty unless names may be shown. */
  readonly found: string;
  readonly role: string;
  readonly matter: string;
  readonly isClient: boolean;
  /** The case file. */
  readonly path: string;
}

export interface ConflictReport {
  readonly asked: readonly string[];
  /** Case files read. */
  readonly checked: number;
  /** The surest first. */
  readonly conflicts: readonly Conflict[];
  /** Case files that could not be read: the check says nothing about them. */
  readonly unread: readonly { readonly path: string; readonly problem: Problem }[];
}
