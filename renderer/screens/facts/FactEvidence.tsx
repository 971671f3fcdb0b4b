import type { Fact } from '../../../shared/domain/fact.ts';
import { EvidenceList } from '../../components/EvidenceList.tsx';
import { useText } from '../../i18n/use-text.ts';
import { useEvidence } from '../../state/evidence.ts';

/** The words that support or contradict a fact. */
export function FactEvidence({ fact }: { readonly fact: Fact }) {
  const t = useText();
  return (
    <EvidenceList
      title={t('evidence.title')}
      evidence={fact.evidence}
      none={t('facts.no-evidence')}
      {...useEvidence('fact', fact.id)}
    />
  );
}
