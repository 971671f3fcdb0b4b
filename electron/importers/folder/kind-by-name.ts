import type { SourceKind } from '../../../shared/domain/source.ts';

const BY_EXTENSION: Readonly<Record<string, SourceKind>> = {
  txt: 'text',
  md: 'markdown',
  markdown: 'markdown',
  mdown: 'markdown',
  htm: 'html',
  html: 'html',
  xhtml: 'html',
  mht: 'html',
  mhtml: 'html',
  pdf: 'pdf',
  docx: 'docx',
  odt: 'odt',
  rtf: 'rtf',
  eml: 'email',
  msg: 'email',
  zip: 'archive',
  png: 'image',
  jpg: 'image',
  jpeg: 'image',
  gif: 'image',
  webp: 'image',
  tif: 'image',
  tiff: 'image',
  heic: 'image',
  heif: 'image',
};

export const extensionOf = (fileName: string): string =>
  /\.([\p{L}\p{N}]{1,8})$/u.exec(fileName)?.[1]?.toLowerCase() ?? '';

/** The kind that a name promises; `other` when it promises none that is known. */
export const kindByExtension = (extension: string): SourceKind => BY_EXTENSION[extension] ?? 'other';
