import type { Fact } from '../../../shared/domain/fact.ts';
import { supportOf } from '../../../shared/domain/family.ts';
import { EvidenceList } from '../../components/EvidenceList.tsx';
import { useText } from '../../i18n/use-text.ts';
import { useEvidence } from '../../state/evidence.ts';
import { SharedQuotations } from '../../components/SharedQuotations.tsx';
import { go } from '../../state/navigation.ts';
import { useCall } from '../../state/use-call.ts';
import css from './facts.module.css';

/** The words that support or contradict a fact. */
export function FactEvidence({ fact }: { readonly fact: Fact }) {
  const t = useText();
  const { sources, independent, sameWords } = supportOf(fact.evidence);
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
      {sameWords ? <p className={css.unsure}>{t('facts.same-words')}</p> : null}
      {sources > 1 ? <Quoted fact={fact} /> : null}
    </>
  );
}

/** The quotation on which the fact rests, where other sources make it as well. */
function Quoted({ fact }: { readonly fact: Fact }) {
  const supporting = fact.evidence.filter(({ stance }) => stance === 'supports').map(({ passage }) => passage);
  const [first] = supporting;
  const passageIds = supporting.filter(({ sourceId }) => sourceId === first?.sourceId).map(({ id }) => id);
  const quotations = useCall('family.quotations', first ? { sourceId: first.sourceId, passageIds } : null).data ?? [];
  return (
    <SharedQuotations
      quotations={quotations}
      onOpen={({ sourceId, start, end }) => go({ view: 'reader', sourceId, span: { start, end } })}
      onCompare={({ sourceId }, other) => go({ view: 'compare', sourceId, otherId: other.sourceId })}
    />
  );
}
