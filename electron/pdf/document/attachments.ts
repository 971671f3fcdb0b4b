import { createHash } from 'node:crypto';
import type { ObjectTable } from './object-table.ts';
import { pdfDate, textString } from './pdf-values.ts';

/** A file carried inside the document, byte for byte. */
export interface Attachment {
  readonly name: string;
  readonly description: string;
  readonly bytes: Uint8Array;
  /** Media type, e.g. `text/html`. */
  readonly type: string;
  /** What it is to the document (ISO 19005-3 § 6.8, annex E). */
  readonly relationship: 'Source' | 'Supplement' | 'Data';
}

/** Of formats that are compressed already, deflating again would only take time. */
const COMPRESSED = /^(?:application\/(?:pdf|zip|vnd\.o)|image\/(?:png|jpeg))/u;

/** Key of an attachment in the name tree: keys are in order, and two files of one name are kept apart. */
export const attachmentKey = (index: number): string => String(index + 1).padStart(6, '0');

const subtype = (type: string): string => type.replaceAll(/[^\w.+-]/gu, (one) => `#${hexByte(one)}`);
const hexByte = (character: string): string => character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0');

/** @returns the name tree of embedded files and the list of associated files, as catalog entries; empty when there are none */
export function writeAttachments(table: ObjectTable, attachments: readonly Attachment[], date: string): string {
  if (attachments.length === 0) return '';
  const files = attachments.map(({ name, description, bytes, type, relationship }) => {
    const checksum = createHash('md5').update(bytes).digest('hex').toUpperCase();
    const dictionary = `/Type/EmbeddedFile/Subtype/${subtype(type)}/Params<</Size ${bytes.length}/CheckSum<${checksum}>/ModDate${pdfDate(date)}>>`;
    const stream = COMPRESSED.test(type) ? table.addPlainStream(dictionary, bytes) : table.addStream(dictionary, bytes);
    return table.add(
      `<</Type/Filespec/F ${textString(name)}/UF ${textString(name)}/Desc ${textString(description)}/AFRelationship/${relationship}/EF<</F ${stream} 0 R/UF ${stream} 0 R>>>>`,
    );
  });
  const names = files.map((file, i) => `(${attachmentKey(i)}) ${file} 0 R`).join(' ');
  return `/Names<</EmbeddedFiles<</Names[${names}]>>>>/AF[${files.map((file) => `${file} 0 R`).join(' ')}]`;
}
