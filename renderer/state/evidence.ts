import type { EvidenceTarget, PassageRow, Stance } from '../../shared/domain/passage.ts';
import { act } from './act.ts';
import { go } from './navigation.ts';
import { useCall } from './use-call.ts';

const NO_PASSAGES: readonly PassageRow[] = [];

interface EvidenceActs {
  readonly passages: readonly PassageRow[];
  readonly onOpen: (passage: PassageRow) => void;
  readonly onAdd: (choice: {
    readonly passage: PassageRow;
    readonly stance: Stance;
    readonly field: string;
  }) => Promise<boolean>;
  readonly onStance: (evidenceId: string, stance: Stance) => void;
  readonly onRemove: (evidenceId: string) => void;
}

/** What a list of evidence needs to tie passages to one record: the passages of the matter and the acts on it. */
export function useEvidence(target: EvidenceTarget, targetId: string): EvidenceActs {
  const passages = useCall('passage.list', {}).data ?? NO_PASSAGES;
  return {
    passages,
    onOpen: (passage) => go({ view: 'reader', sourceId: passage.sourceId, passageId: passage.id }),
    onAdd: async ({ passage, stance, field }) =>
      (await act('evidence.add', { target, targetId, field, stance, passageId: passage.id })) !== undefined,
    onStance: (evidenceId, stance) => void act('evidence.stance', { evidenceId, stance }),
    onRemove: (evidenceId) => void act('evidence.remove', { evidenceId }),
  };
}
