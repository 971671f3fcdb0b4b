export type ReadableKind = Exclude<SourceKind, 'other'>;

/** Which reader opens which kind. A new format is one line here and one folder beside the others; each is loaded when first needed. */
import type { SourceKind } from '../../shared/domain/source.ts';
import type { Reader } from './document/extracted.ts';

export const READERS: Readonly<Record<ReadableKind, () => Promise<Reader>>> = {
  text: async () => (await import('./text/read-text.ts')).readText,
  markdown: async () => (await import('./markdown/read-markdown.ts')).readMarkdown,
  html: async () => (await import('./html/read-web-page.ts')).readWebPage,
  pdf: async () => (await import('./pdf/read-pdf.ts')).readPdf,
  docx: async () => (await import('./docx/read-docx.ts')).readDocx,
  odt: async () => (await import('./odt/read-odt.ts')).readOdt,
  rtf: async () => (await import('./rtf/read-rtf.ts')).readRtf,
  email: async () => (await import('./mail/read-mail.ts')).readMail,
  image: async () => (await import('./image/read-image.ts')).readImage,
  archive: async () => (await import('./archive/read-archive.ts')).readArchive,
};
