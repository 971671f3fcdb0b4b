import { DOMSerializer, type DOMOutputSpec, type Fragment, type Mark, type Node, type Slice } from 'prosemirror-model';
import type { CitationAttributes, CommentAttributes } from '../../../shared/domain/memo.ts';
import { citationLabel, quotedText, type CitedRecords } from '../citations/citation-label.ts';
import { citationOf, memoSchema } from '../schema.ts';
import { keepComment } from './kept-comments.ts';

/** A citation as other programs receive it: the words that would be printed. */
function citationWords(citation: CitationAttributes, records: CitedRecords): string {
  const { quote, reference } = citationLabel(citation, records);
  return citation.form === 'quotation' && quote !== '' ? `${quotedText(records, quote)} ${reference}` : reference;
}

/**
 * Copies as rich text that any word processor can read: citations as printed, notes in brackets, which are dropped when pasted here again.
 * Remarks are not for others: their words stay here.
 */
export function createClipboardSerializer(records: () => CitedRecords): DOMSerializer {
  const nodes = DOMSerializer.nodesFromSchema(memoSchema);
  const plain = nodes['citation'];
  const citation = (node: Node): DOMOutputSpec => {
    const spec = plain?.(node);
    const attributes: unknown = Array.isArray(spec) ? spec[1] : {};
    return ['span', attributes as Record<string, string>, citationWords(citationOf(node), records())];
  };
  const bracket = (sign: string): DOMOutputSpec => ['span', { 'data-drop': '' }, sign];
  const footnote = (): DOMOutputSpec => ['span', { 'data-footnote': '' }, bracket(' ['), ['span', 0], bracket(']')];
  const comment = ({ attrs }: Mark): DOMOutputSpec => {
    keepComment(attrs as CommentAttributes);
    return ['span', { 'data-comment': String(attrs['id']) }, 0];
  };
  const marks = { ...DOMSerializer.marksFromSchema(memoSchema), comment };
  return new DOMSerializer({ ...nodes, citation, footnote }, marks);
}

/** Copies as plain text: blocks parted by an empty line, citations as printed, notes in brackets. */
export function createTextSerializer(records: () => CitedRecords): (slice: Slice) => string {
  const inline = (node: Node): string => {
    switch (node.type.name) {
      case 'citation': {
        const words = citationWords(citationOf(node), records());
        return citationOf(node).form === 'footnote' ? ` ${words}` : words;
      }
      case 'footnote':
        return ` [${inlines(node.content)}]`;
      case 'hard_break':
        return '\n';
      default:
        return node.text ?? '';
    }
  };
  const inlines = (content: Fragment): string => content.content.map(inline).join('');
  const blocks = (content: Fragment): string[] =>
    content.firstChild?.isInline
      ? [inlines(content)]
      : content.content.flatMap((node) => (node.isTextblock ? [inlines(node.content)] : blocks(node.content)));
  return ({ content }) =>
    blocks(content)
      .filter((text) => text !== '')
      .join('\n\n');
}
