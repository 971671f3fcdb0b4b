import { Section } from '../../components/Section.tsx';
import { SharedQuotations } from '../../components/SharedQuotations.tsx';
import { useText } from '../../i18n/use-text.ts';
import { go } from '../../state/navigation.ts';
import { useCall } from '../../state/use-call.ts';

/** Statements that this source quotes and others, which share nothing else with it, as well. */
export function SourceQuotations({ sourceId }: { readonly sourceId: string }) {
  const t = useText();
  const all = useCall('family.quotations', { sourceId }).data ?? [];
  // Members of its family are told in the family.
  const quotations = all
    .map((quotation) => ({ ...quotation, others: quotation.others.filter(({ isFamily }) => !isFamily) }))
    .filter(({ others }) => others.length > 0);
  if (quotations.length === 0) return null;
  return (
    <Section title={t('families.quotations')}>
      <SharedQuotations
        quotations={quotations}
        onOpen={({ sourceId: other, start, end }) => go({ view: 'reader', sourceId: other, span: { start, end } })}
        onCompare={(_, other) => go({ view: 'compare', sourceId, otherId: other.sourceId })}
      />
    </Section>
  );
}
