import type { Node } from 'prosemirror-model';
import type { CitationAttributes } from '../../../shared/domain/memo.ts';
import { createReferenceWriter, partsInWords } from '../../../shared/memo/repeated-citations.ts';
import { citationOf } from '../schema.ts';
import type { CitedRecords } from './citation-label.ts';

/** A citation, or null where what follows is written out: after a table or a live block, whose own citations always are. */
export type OrderedCitation = Pick<CitationAttributes, 'id' | 'sourceId' | 'passageId' | 'form'> | null;

const APART: ReadonlySet<string> = new Set(['table', 'live_block']);

/** As the typesetter meets them. */
export function citationOrder(doc: Node): readonly OrderedCitation[] {
  const order: OrderedCitation[] = [];
  doc.descendants((node) => {
    if (APART.has(node.type.name)) {
      order.push(null);
      return false;
    }
    if (node.type.name === 'citation') order.push(citationOf(node));
    return true;
  });
  return order;
}

/** The records with the short forms of the citations that repeat one another. */
export function withReferences(records: CitedRecords, order: readonly OrderedCitation[]): CitedRecords {
  const { language, settings, exhibitOf, passageOf } = records;
  const references = new Map<string, string>();
  if (settings.repeats !== 'full') {
    const writer = createReferenceWriter({ language, ...settings });
    for (const citation of order) {
      const number = citation ? exhibitOf.get(citation.sourceId)?.number : undefined;
      if (!citation || number === undefined) {
        writer.interrupt();
        continue;
      }
      const page = citation.passageId === null ? null : (passageOf.get(citation.passageId)?.page ?? null);
      references.set(citation.id, partsInWords(writer.next({ number, page }, citation.form === 'footnote')));
    }
  }
  return { ...records, references };
}
