/** Updates written behind a finished PDF, as programs that sign or annotate do (ISO 32000-1 § 7.5.6). */
import { PdfFile } from '../../../electron/pdf/reader/pdf-file.ts';
import { readPages } from '../../../electron/pdf/reader/read-pages.ts';
import { Ref, serialise, type Value } from '../../../electron/pdf/reader/pdf-value.ts';

const text = (value: Value): string => serialise(value, ({ number }) => number);

/** @param objects texts of objects by their numbers */
function appendUpdate(bytes: Uint8Array, objects: ReadonlyMap<number, string>): Uint8Array {
  const { trailer } = new PdfFile(bytes);
  const before = Buffer.from(bytes).toString('latin1');
  const previous = /startxref\s+(\d+)\s+%%EOF\s*$/u.exec(before)?.[1] ?? '0';
  let body = '';
  const rows = [...objects].map(([number, value]) => {
    const offset = String(bytes.length + body.length).padStart(10, '0');
    body += `${number} 0 obj\n${value}\nendobj\n`;
    return `${number} 1\n${offset} 00000 n \n`;
  });
  const size = Math.max(...objects.keys(), Number(text(trailer.get('Size') ?? null)) - 1) + 1;
  const end = `xref\n${rows.join('')}trailer\n<</Size ${size}/Root ${text(trailer.get('Root') ?? null)}/Prev ${previous}>>\nstartxref\n${bytes.length + body.length}\n%%EOF\n`;
  return Buffer.concat([bytes, Buffer.from(body + end, 'latin1')]);
}

/** Lays an annotation over a page (from 0); a signature goes with its field in the catalogue. */
export function withAnnotation(bytes: Uint8Array, page: number, annotation: string): Uint8Array {
  const file = new PdfFile(bytes);
  const number = Math.max(...file.numbers()) + 1;
  const target = readPages(file)[page];
  if (!target) throw new Error(`no page ${page}`);
  const list = file.resolve(target.dictionary.get('Annots'));
  const kept = Array.isArray(list) ? list.map((one: Value) => text(one)) : [];
  const annotated = new Map(target.dictionary).set('Annots', null);
  const objects = new Map([
    [number, annotation],
    [target.number, text(annotated).replace(/>>$/u, `/Annots[${[...kept, `${number} 0 R`].join(' ')}]>>`)],
  ]);
  return appendUpdate(bytes, objects);
}

/** Has a page (from 0) draw nothing. */
export function withOtherContent(bytes: Uint8Array, page: number): Uint8Array {
  const file = new PdfFile(bytes);
  const content = readPages(file)[page]?.dictionary.get('Contents');
  if (!(content instanceof Ref)) throw new Error(`no page ${page}`);
  return appendUpdate(bytes, new Map([[content.number, '<</Length 7>>\nstream\nq 1 g Q\nendstream']]));
}
