import { PDFDocument, PDFName } from 'pdf-lib';
import { expect, test } from 'vitest';
import { ObjectTable } from '../../../../electron/pdf/document/object-table.ts';
import { checkIntegrity, writeFile } from '../../../../electron/pdf/document/write-file.ts';

/** A document of one page whose catalog has an entry for each of the given objects. */
function finish(table: ObjectTable, kept: readonly number[]): Uint8Array {
  const pages = table.allocate();
  const page = table.add(`<</Type/Page/Parent ${pages} 0 R/MediaBox[0 0 10 10]>>`);
  table.set(pages, `<</Type/Pages/Count 1/Kids[${page} 0 R]>>`);
  const entries = kept.map((number) => `/K${number} ${number} 0 R`).join('');
  return writeFile(table, table.add(`<</Type/Catalog/Pages ${pages} 0 R${entries}>>`), table.add('<</Title(a)>>'));
}

test('objects of both kinds are found again, over many object streams, and the file tells that it is whole', async () => {
  const table = new ObjectTable();
  const later = table.allocate();
  const texts = Array.from({ length: 5_000 }, (_, i) => table.add(`(text ${i})`));
  const stream = table.addStream('/Kept true', Buffer.from('content '.repeat(20_000)));
  table.set(later, '(late)');
  const file = finish(table, [later, stream, ...texts]);
  expect(checkIntegrity(file)).toStrictEqual({ state: 'sound', length: file.length });
  const { catalog } = await PDFDocument.load(file, { updateMetadata: false });
  const found = (number: number): string => String(catalog.lookup(PDFName.of(`K${number}`)));
  expect(texts.every((number, i) => found(number) === `(text ${i})`)).toBe(true);
  expect(found(later)).toBe('(late)');
  expect(found(stream)).toContain('/Kept true');
});

test('what was taken back leaves nothing behind', async () => {
  const written = (withOthers: boolean): Uint8Array => {
    const table = new ObjectTable();
    const first = table.add('(first)');
    const mark = table.mark();
    if (withOthers) {
      for (let i = 0; i < 450; i++) table.add(`(other ${i})`);
      table.addPlainStream('/Long true', new Uint8Array(500_000));
      table.addStream('', Buffer.from('more'));
      table.goBack(mark);
    }
    return finish(table, [first]);
  };
  const plain = written(false);
  expect(Buffer.compare(written(true), plain)).toBe(0);
  expect((await PDFDocument.load(plain)).getPageCount()).toBe(1);
});
