import { DOMSerializer, type DOMOutputSpec, type Node, type Slice } from 'prosemirror-model';
import type { CitationAttributes } from '../../../shared/domain/memo.ts';
import { citationLabel, quotedText, type CitedRecords } from '../citations/citation-label.ts';
import { citationOf, memoSchema } from '../schema.ts';

/** A citation as other programs receive it: the words that would be printed. */
function citationWords(citation: CitationAttributes, records: CitedRecords): string {
  const { quote, reference } = citationLabel(citation, records);
  return citation.form === 'quotation' && quote !== '' ? `${quotedText(records.language, quote)} ${reference}` : reference;
}

/** Copies as rich text that any word processor can read: citations carry their label, notes their words in brackets are kept as notes here. */
export function createClipboardSerializer(records: () => CitedRecords): DOMSerializer {
  const nodes = DOMSerializer.nodesFromSchema(memoSchema);
  const plain = nodes['citation'];
  const citation = (node: Node): DOMOutputSpec => {
    const spec = plain?.(node);
    const attributes: unknown = Array.isArray(spec) ? spec[1] : {};
    return ['span', attributes as Record<string, string>, citationWords(citationOf(node), records())];
  };
  return new DOMSerializer({ ...nodes, citation }, DOMSerializer.marksFromSchema(memoSchema));
}

/** Copies as plain text: blocks parted by an empty line, citations and notes in words. */
export function createTextSerializer(records: () => CitedRecords): (slice: Slice) => string {
  return ({ content }) =>
    content.textBetween(0, content.size, '\n\n', (leaf) =>
      leaf.type.name === 'citation' ? citationWords(citationOf(leaf), records()) : leaf.type.name === 'hard_break' ? '\n' : '',
    );
}
