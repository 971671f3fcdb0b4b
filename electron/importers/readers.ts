/** Which reader opens which kind. A new format is one line here and one folder beside the others; each is loaded when first needed. */
import type { SourceKind } from '../../shared/domain/source.ts';
import type { Reader } from './document/extracted.ts';

export const READERS: Readonly<Record<Exclude<SourceKind, 'other'>, () => Promise<Reader>>> = {
  text: async () => (await import('./text/read-text.ts')).readText,
  markdown: async () => (await import('./markdown/read-markdown.ts')).readMarkdown,
  html: async () => (await import('./html/read-html.ts')).readHtml,
  pdf: async () => (await import('./pdf/read-pdf.ts')).readPdf,
  docx: async () => (await import('./docx/read-docx.ts')).readDocx,
};
