import type { Node } from 'prosemirror-model';
import type { CitationAttributes } from '../../../shared/domain/memo.ts';
import { createReferenceWriter, partsInWords } from '../../../shared/memo/repeated-citations.ts';
import { citationOf } from '../schema.ts';
import type { CitedRecords } from './citation-label.ts';

/**
 * A citation; null where what follows is written out: after a table or a live block, whose own citations always are; where a note of the
 * author begins and ends.
 */
export type OrderedCitation =
  | Pick<CitationAttributes, 'id' | 'sourceId' | 'passageId' | 'form'>
  | null
  | 'note-opens'
  | 'note-closes';

const APART: ReadonlySet<string> = new Set(['table', 'live_block']);

/** As the typesetter meets them. */
export function citationOrder(doc: Node): readonly OrderedCitation[] {
  const order: OrderedCitation[] = [];
  const visit = (node: Node): boolean => {
    if (node.type.name === 'footnote') {
      order.push('note-opens');
      node.descendants(visit);
      order.push('note-closes');
      return false;
    }
    if (APART.has(node.type.name)) {
      order.push(null);
      return false;
    }
    if (node.type.name === 'citation') order.push(citationOf(node));
    return true;
  };
  doc.descendants(visit);
  return order;
}

/** The records with the short forms of the citations that repeat one another. */
export function withReferences(records: CitedRecords, order: readonly OrderedCitation[]): CitedRecords {
  const { language, settings, exhibitOf, passageOf } = records;
  const references = new Map<string, string>();
  if (settings.repeats !== 'full') {
    const writer = createReferenceWriter({ language, ...settings });
    for (const citation of order) {
      if (citation === 'note-opens') writer.openNote();
      if (citation === 'note-closes') writer.closeNote();
      if (citation === 'note-opens' || citation === 'note-closes') continue;
      const isNote = citation?.form === 'footnote';
      if (isNote) writer.openNote();
      const number = citation ? exhibitOf.get(citation.sourceId)?.number : undefined;
      if (!citation || number === undefined) {
        writer.interrupt();
      } else {
        const page = citation.passageId === null ? null : (passageOf.get(citation.passageId)?.page ?? null);
        references.set(citation.id, partsInWords(writer.next({ number, page }, isNote)));
      }
      if (isNote) writer.closeNote();
    }
  }
  return { ...records, references };
}
