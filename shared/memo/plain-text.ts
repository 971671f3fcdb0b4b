import type { DocumentNode } from '../domain/memo.ts';

const BLOCKS = new Set(['paragraph', 'heading']);

/** A document's words, a line per block: what is searched and counted. Notes follow the paragraph that calls them. */
export function plainText(document: DocumentNode): string {
  const lines: string[] = [];
  walk(document, lines);
  return lines.filter((line) => line !== '').join('\n');
}

function walk(node: DocumentNode, lines: string[]): void {
  if (!BLOCKS.has(node.type)) {
    for (const child of node.content ?? []) walk(child, lines);
    return;
  }
  const notes: string[] = [];
  lines.push(inlineText(node, notes).trim(), ...notes);
}

function inlineText(node: DocumentNode, notes: string[]): string {
  if (node.type === 'text') return node.text ?? '';
  if (node.type === 'hard_break') return '\n';
  const text = (node.content ?? []).map((child) => inlineText(child, notes)).join('');
  if (node.type !== 'footnote') return text;
  notes.push(text.trim());
  return '';
}
