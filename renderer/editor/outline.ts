import type { Node } from 'prosemirror-model';
import { createHeadingCounter } from '../../shared/memo/number-headings.ts';

export interface OutlineEntry {
  /** Position of the heading in the document. */
  readonly position: number;
  readonly level: number;
  /** "I.", "A.", "1.", "a."; empty when it is not numbered. */
  readonly number: string;
  readonly text: string;
}

/** The headings with the numbers that they are printed with; headings stand at the top level only. */
export function outlineOf(doc: Node): readonly OutlineEntry[] {
  const number = createHeadingCounter();
  const entries: OutlineEntry[] = [];
  doc.forEach((node, position) => {
    if (node.type.name !== 'heading') return;
    const level = Number(node.attrs['level']);
    const label = node.attrs['numbered'] === false ? '' : number(level).label;
    entries.push({ position, level, number: label, text: node.textContent });
  });
  return entries;
}
