import type { Node } from 'prosemirror-model';
import type { DocumentNode } from '../../shared/domain/memo.ts';
import { isWordless } from '../../shared/memo/number-document.ts';
import { createHeadingCounter } from '../../shared/memo/number-headings.ts';

export interface OutlineEntry {
  /** Position of the heading in the document. */
  readonly position: number;
  readonly level: number;
  /** "I.", "A.", "1.", "a."; empty when it is not numbered. */
  readonly number: string;
  readonly text: string;
}

/** A heading is numbered unless its author says otherwise; one without words is not printed and takes no number. */
export const takesNumber = (node: Node): boolean =>
  node.attrs['numbered'] !== false && !isWordless(node.toJSON() as DocumentNode);

/** The headings with the numbers that they are printed with; headings stand at the top level only. */
export function outlineOf(doc: Node): readonly OutlineEntry[] {
  const number = createHeadingCounter();
  const entries: OutlineEntry[] = [];
  doc.forEach((node, position) => {
    if (node.type.name !== 'heading') return;
    const level = Number(node.attrs['level']);
    const label = takesNumber(node) ? number(level).label : '';
    entries.push({ position, level, number: label, text: node.textContent });
  });
  return entries;
}
