import type { DocumentNode } from '../domain/memo.ts';
import { createHeadingCounter } from './number-headings.ts';

/** What a cross-reference prints of its target. */
export interface Numbered {
  readonly kind: 'heading' | 'paragraph';
  /** "II.A.1" or "12": without a full stop at its end. Empty for a heading without a number. */
  readonly number: string;
}

export interface DocumentNumbers {
  /** By node: the label that stands before it, "A." or "12."; missing where there is none. */
  readonly labels: ReadonlyMap<DocumentNode, string>;
  /** By heading: "II.A", what a reference to it prints; missing for one without a number. */
  readonly headings: ReadonlyMap<DocumentNode, string>;
  /** By the id of a heading or paragraph that something refers to. */
  readonly targets: ReadonlyMap<string, Numbered>;
}

/**
 * Numbers headings (I, A, 1, a, each level within its parent) and, in one sequence through the whole document, the paragraphs that carry a
 * number. Paragraphs inside quotations, lists, tables and frozen blocks are numbered in the order of the text like any other. A heading
 * without words is not printed and takes no number.
 */
export function numberDocument(document: DocumentNode): DocumentNumbers {
  const labels = new Map<DocumentNode, string>();
  const headings = new Map<DocumentNode, string>();
  const targets = new Map<string, Numbered>();
  const nextHeading = createHeadingCounter();
  let paragraphs = 0;
  const visit = (node: DocumentNode): void => {
    const id = node.attrs?.['id'];
    const aim = (numbered: Numbered): void => {
      if (typeof id === 'string' && !targets.has(id)) targets.set(id, numbered);
    };
    if (node.type === 'heading') {
      const number =
        isNumbered(node, true) && !isWordless(node) ? nextHeading(Number(node.attrs?.['level'] ?? 1)) : null;
      if (number) {
        labels.set(node, number.label);
        headings.set(node, number.path);
      }
      aim({ kind: 'heading', number: number?.path ?? '' });
      return;
    }
    if (node.type === 'paragraph') {
      const number = isNumbered(node, false) ? String(++paragraphs) : '';
      if (number !== '') labels.set(node, `${number}.`);
      aim({ kind: 'paragraph', number });
      return;
    }
    for (const child of node.content ?? []) visit(child);
  };
  visit(document);
  return { labels, headings, targets };
}

const isNumbered = ({ attrs }: DocumentNode, otherwise: boolean): boolean => {
  const numbered = attrs?.['numbered'];
  return typeof numbered === 'boolean' ? numbered : otherwise;
};

/** Nothing that a page would show: no letter or sign, no citation, note or reference. */
export const isWordless = ({ content = [] }: DocumentNode): boolean =>
  content.every(({ type, text = '' }) => type === 'hard_break' || (type === 'text' && UNSEEN.test(text)));
const UNSEEN = /^[\s\p{Default_Ignorable_Code_Point}]*$/u;
