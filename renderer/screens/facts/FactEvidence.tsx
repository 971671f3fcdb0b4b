import type { Fact } from '../../../shared/domain/fact.ts';
import { supportOf } from '../../../shared/domain/family.ts';
import { EvidenceList } from '../../components/EvidenceList.tsx';
import { useText } from '../../i18n/use-text.ts';
import { useEvidence } from '../../state/evidence.ts';
import css from './facts.module.css';

/** The words that support or contradict a fact. */
export function FactEvidence({ fact }: { readonly fact: Fact }) {
  const t = useText();
  const { sources, independent } = supportOf(fact.evidence);
  return (
    <>
      <EvidenceList
        title={t('evidence.title')}
        evidence={fact.evidence}
        none={t('facts.no-evidence')}
        {...useEvidence('fact', fact.id)}
      />
      {sources > 1 ? (
        <p className={css.quiet}>
          {t(sources === independent ? 'facts.support' : 'facts.support-why', { sources, independent })}
        </p>
      ) : null}
    </>
  );
}
