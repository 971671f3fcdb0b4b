import type { Evidence } from './passage.ts';

export const PARTY_KINDS = ['person', 'company', 'authority', 'court', 'association', 'counsel', 'other'] as const;
export type PartyKind = (typeof PARTY_KINDS)[number];

/** Party: a person, company, authority or counsel; its aliases are one with it. */
export interface Party {
  readonly id: string;
  readonly name: string;
  readonly kind: PartyKind;
  /** Role in the matter, free text: "défenderesse", "rapporteur". */
  readonly role: string;
  readonly isClient: boolean;
  readonly address: string;
  readonly note: string;
  readonly aliases: readonly string[];
  readonly evidence: readonly Evidence[];
  readonly trashed: boolean;
}
