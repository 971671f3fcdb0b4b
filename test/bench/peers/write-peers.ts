/** The text of a memorandum as each peer wants it: the same words, headings, emphasis, footnotes, tables, lists and contents. */
import type { DocumentNode } from '../../../shared/domain/memo.ts';

interface Notation {
  readonly text: (words: string) => string;
  readonly em: (inner: string) => string;
  readonly note: (inner: string) => string;
  readonly heading: (level: number, inner: string) => string;
  readonly paragraph: (inner: string) => string;
  readonly table: (rows: readonly (readonly string[])[]) => string;
  /** Around the whole, contents included. */
  readonly document: (body: string) => string;
}

const REFERENCE = '(Pièce n° 1, p. 1)';

function inline(node: DocumentNode, notation: Notation): string {
  const inner = (node.content ?? []).map((child) => inline(child, notation)).join('');
  switch (node.type) {
    case 'text': {
      const words = notation.text(node.text ?? '');
      return node.marks?.some(({ type }) => type === 'em') === true ? notation.em(words) : words;
    }
    case 'footnote':
      return notation.note(inner);
    case 'citation':
      return notation.text(REFERENCE);
    default:
      return inner;
  }
}

export function writePeer(document: DocumentNode, notation: Notation): string {
  const blocks = (document.content ?? []).map((node) => {
    if (node.type === 'heading') return notation.heading(Number(node.attrs?.['level'] ?? 1), inline(node, notation));
    if (node.type === 'table')
      return notation.table(
        (node.content ?? []).map((row) => (row.content ?? []).map((cell) => inline(cell, notation))),
      );
    return notation.paragraph(inline(node, notation));
  });
  return notation.document(blocks.join('\n'));
}

const SECTIONS = ['section', 'subsection', 'subsubsection', 'paragraph'] as const;

export const LATEX: Notation = {
  text: (words) => words.replaceAll(/[%#&_$]/gu, String.raw`\$&`).replaceAll('n°', String.raw`n\textsuperscript{o}`),
  em: (inner) => String.raw`\emph{${inner}}`,
  note: (inner) => String.raw`\footnote{${inner}}`,
  heading: (level, inner) => `\\${SECTIONS[level - 1] ?? 'section'}{${inner}}`,
  paragraph: (inner) => `${inner}\n`,
  table: (rows) =>
    String.raw`\begin{longtable}{p{3cm}p{7cm}p{3cm}}` +
    rows.map((cells) => `${cells.join(' & ')} \\\\ \\hline`).join('\n') +
    String.raw`\end{longtable}`,
  document: (body) =>
    String.raw`\documentclass[11pt,a4paper]{article}\usepackage[T1]{fontenc}\usepackage[utf8]{inputenc}\usepackage[french]{babel}` +
    String.raw`\usepackage{longtable}\usepackage[hidelinks]{hyperref}\begin{document}\tableofcontents ` +
    `${body}\n\\end{document}\n`,
};

const escapeHtml = (words: string): string => words.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

export const HTML: Notation = {
  text: escapeHtml,
  em: (inner) => `<em>${inner}</em>`,
  note: (inner) => `<span class="note">${inner}</span>`,
  heading: (level, inner) => `<h${level}>${inner}</h${level}>`,
  paragraph: (inner) => `<p>${inner}</p>`,
  table: (rows) =>
    `<table>${rows.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`,
  document: (body) =>
    `<!doctype html><html lang="fr"><meta charset="utf-8"><style>@page{size:A4;margin:30mm}body{font:11pt/1.35 serif;text-align:justify;hyphens:auto}` +
    `.note{float:footnote;font-size:9pt}td{border-bottom:.4pt solid;vertical-align:top}</style><body>${body}</body></html>`,
};

export const TYPST: Notation = {
  text: (words) => words.replaceAll(/[\\#$*_@<>`[\]~]/gu, String.raw`\$&`),
  em: (inner) => `#emph[${inner}];`,
  note: (inner) => `#footnote[${inner}];`,
  heading: (level, inner) => `\n${'='.repeat(level)} ${inner}\n`,
  paragraph: (inner) => `\n${inner}\n`,
  table: (rows) =>
    `\n#table(columns: 3, ${rows
      .flat()
      .map((cell) => `[${cell}]`)
      .join(', ')})\n`,
  document: (body) =>
    `#set page(paper: "a4", margin: 30mm, numbering: "1 / 1")\n#set text(lang: "fr", size: 11pt)\n#set par(justify: true)\n` +
    `#set heading(numbering: "I.A.1.a")\n#outline()\n${body}`,
};
