import path from 'node:path';
import type { PrintExhibit } from '../../../shared/memo/print-job.ts';
import type { SourceKind } from '../../../shared/domain/source.ts';

const BY_KIND: Readonly<Record<SourceKind, string>> = {
  text: 'text/plain',
  markdown: 'text/markdown',
  html: 'text/html',
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  odt: 'application/vnd.oasis.opendocument.text',
  rtf: 'application/rtf',
  email: 'message/rfc822',
  image: 'application/octet-stream',
  archive: 'application/zip',
  other: 'application/octet-stream',
};

/** Where one kind of source has several formats, the name tells. */
const BY_NAME: Readonly<Record<string, string>> = {
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.gif': 'image/gif',
  '.webp': 'image/webp',
  '.tif': 'image/tiff',
  '.tiff': 'image/tiff',
  '.heic': 'image/heic',
  '.msg': 'application/vnd.ms-outlook',
  '.mhtml': 'multipart/related',
  '.mht': 'multipart/related',
};

/** Media type of an original (RFC 6838), as an attachment has to state it. */
export const mediaType = ({ kind, fileName }: PrintExhibit): string =>
  (kind === 'pdf' ? undefined : BY_NAME[path.extname(fileName).toLowerCase()]) ?? BY_KIND[kind];
