import type { Conformance } from '../../../shared/domain/conformance.ts';
import type { PreparedExhibit } from '../exhibits/prepare-exhibits.ts';

/** What our own pages are made to: PDF/A-3 with full structure (ISO 19005-3), and PDF/UA (ISO 14289-1). */
const OWN = ['PDF/A-3a', 'PDF/UA-1'] as const;

/**
 * The level that a document may declare: the worst exhibit decides. A PDF received from others counts as fit for archives only when it says
 * so itself and nothing found in it speaks against it; and since its pages are pictures with a name to a screen reader, a document that holds
 * one does not claim to be accessible.
 */
export function reachedBy(exhibits: readonly PreparedExhibit[]): Conformance {
  const received = exhibits.flatMap((prepared) => (prepared.kind === 'merged' ? [prepared] : []));
  const reasons = received.flatMap(({ exhibit, faults }): Conformance['reasons'] => {
    const { number } = exhibit;
    if (faults.length > 0) return faults.map((fault) => ({ number, fault }));
    return exhibit.kind === 'pdf' ? [{ number, fault: 'untagged' }] : [];
  });
  const isArchive = reasons.every(({ fault }) => fault === 'untagged');
  const file = reasons.length === 0 ? OWN : isArchive ? (['PDF/A-3b'] as const) : [];
  return { memo: OWN, file, reasons };
}
