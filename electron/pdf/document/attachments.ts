import { createHash } from 'node:crypto';
import type { ObjectTable } from './object-table.ts';
import { pdfDate, textString } from './pdf-values.ts';

/** A file carried inside the document, byte for byte. */
export interface Attachment {
  readonly name: string;
  readonly description: string;
  readonly bytes: Uint8Array;
}

/** @returns the name tree of embedded files and the list of associated files, as catalog entries; empty when there are none */
export function writeAttachments(table: ObjectTable, attachments: readonly Attachment[], date: string): string {
  if (attachments.length === 0) return '';
  const files = attachments.map(({ name, description, bytes }) => {
    const checksum = createHash('md5').update(bytes).digest('hex').toUpperCase();
    const stream = table.addStream(
      `/Type/EmbeddedFile/Subtype/application#2Foctet-stream/Params<</Size ${bytes.length}/CheckSum<${checksum}>/ModDate${pdfDate(date)}>>`,
      bytes,
    );
    return table.add(
      `<</Type/Filespec/F ${textString(name)}/UF ${textString(name)}/Desc ${textString(description)}/AFRelationship/Source/EF<</F ${stream} 0 R/UF ${stream} 0 R>>>>`,
    );
  });
  // Keys of a name tree are in order; a counter in front keeps two files of one name apart.
  const names = files.map((file, i) => `(${String(i + 1).padStart(6, '0')}) ${file} 0 R`).join(' ');
  return `/Names<</EmbeddedFiles<</Names[${names}]>>>>/AF[${files.map((file) => `${file} 0 R`).join(' ')}]`;
}
