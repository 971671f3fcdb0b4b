/** Documents of every format with what a careful reader would note of each, written before the rules were looked at. */
import { readFileSync } from 'node:fs';
import { PDFName, PDFString, PDFHexString } from 'pdf-lib';
import { strToU8, zipSync } from 'fflate';
import { isTextual } from '../../electron/importers/folder/sniff.ts';
import { extract } from '../../electron/importers/read-document.ts';
import { docxParts, paragraph as docxParagraph } from './documents/docx.ts';
import { makeJpeg } from './documents/image.ts';
import { makeOutlookMessage } from './documents/msg.ts';
import { makeOdt } from './documents/odt.ts';
import { makePdf } from './documents/pdf.ts';
import { paragraph } from './strangers.ts';

interface LabelledDocument {
  readonly file: string;
  readonly content: string;
  /** Several answers apart by `|`; `*` for any; `from` names the origin of some. */
  readonly want: Readonly<Record<string, string>> & { readonly from?: Readonly<Record<string, string>> };
}

const FOLDER = new URL('../fixtures/metadata/', import.meta.url);
const FIELDS = ['title', 'author', 'publisher', 'published', 'language', 'kind', 'genre'] as const;
const TODAY = '2026-06-15';

function labelledDocuments(set: string): LabelledDocument[] {
  const [, ...records] = readFileSync(new URL(`${set}.txt`, FOLDER), 'utf8').split(/^=== /mu);
  let next = 0;
  return records.map((record) => {
    const end = record.indexOf('\n');
    const brace = record.indexOf(' {');
    const file = record.slice(0, brace);
    const isPage = file.endsWith('.html');
    const content = record.slice(end + 1).replaceAll(/^@@(\w\w) (\d)$/gmu, (_, language: string, count: string) =>
      Array.from({ length: Number(count) }, () => paragraph(language, next++))
        .map((words) => (isPage ? `<p>${words}</p>` : words))
        .join(isPage ? '\n' : '\n\n'),
    );
    return { file, content, want: JSON.parse(record.slice(brace + 1, end)) as LabelledDocument['want'] };
  });
}

interface PdfSpecification {
  readonly info?: Readonly<Record<string, string>>;
  readonly xmp?: string;
  readonly pages: readonly (readonly string[])[];
}

async function pdfOf({ info = {}, xmp, pages }: PdfSpecification): Promise<Uint8Array> {
  const document = await makePdf(
    pages.map((lines) => {
      let y = 780;
      return lines.map((line) => {
        const [text = '', size = '12'] = line.split('|');
        y -= Number(size) * 1.4;
        return { text: text.replaceAll('’', "'"), y, size: Number(size) };
      });
    }),
  );
  const { context } = document;
  context.trailerInfo.Info = context.register(
    context.obj(
      Object.fromEntries(
        Object.entries(info).map(([name, value]) => [
          name,
          value.startsWith('D:') ? PDFString.of(value) : PDFHexString.fromText(value),
        ]),
      ),
    ),
  );
  if (xmp !== undefined) {
    const packet =
      '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" ' +
      `xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/">${xmp}</rdf:Description></rdf:RDF></x:xmpmeta>`;
    const stream = context.stream(new TextEncoder().encode(packet), { Type: 'Metadata', Subtype: 'XML' });
    document.catalog.set(PDFName.of('Metadata'), context.register(stream));
  }
  return document.save({ updateFieldAppearances: false });
}

interface WordSpecification {
  readonly core?: Readonly<Record<string, string>>;
  readonly app?: Readonly<Record<string, string>>;
  /** `#` before a title. */
  readonly paragraphs: readonly string[];
}

function docxOf({ core = {}, app = {}, paragraphs }: WordSpecification): Uint8Array {
  const body = paragraphs.map((words) =>
    words.startsWith('#') ? docxParagraph(words.slice(1), 'Title') : docxParagraph(words),
  );
  const elements = (values: Readonly<Record<string, string>>): string =>
    Object.entries(values)
      .map(([name, value]) => `<${name}>${value}</${name}>`)
      .join('');
  return zipSync({
    ...docxParts(body.join('')),
    'docProps/core.xml': strToU8(
      '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ' +
        `xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/">${elements(core)}</cp:coreProperties>`,
    ),
    'docProps/app.xml': strToU8(
      `<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">${elements(app)}</Properties>`,
    ),
  });
}

async function bytesOf({ content }: LabelledDocument): Promise<Uint8Array> {
  const [, form, written = ''] = /^@(pdf|docx|odt|msg|jpg)\b(.*)/u.exec(content) ?? [];
  if (form === undefined) return new TextEncoder().encode(content);
  if (form === 'jpg') return makeJpeg(120, 90, 6);
  const specification: unknown = JSON.parse(written);
  if (form === 'pdf') return pdfOf(specification as PdfSpecification);
  if (form === 'docx') return docxOf(specification as WordSpecification);
  const values = specification as Readonly<Record<string, string>>;
  if (form === 'odt') return makeOdt(values['text'] ?? '', values['meta']);
  const properties = Object.entries(values).map(([tag, value]) => [
    tag,
    value.startsWith('date:') ? new Date(value.slice(5)) : value,
  ]);
  return makeOutlookMessage({ properties: Object.fromEntries(properties) as Record<string, string | Date> });
}

const letters = (text: string): string => text.replaceAll('’', "'").trim();

interface Reading {
  readonly asked: number;
  readonly right: number;
  /** `file: wanted, said`. */
  readonly wrong: readonly string[];
}

/** How often each field is read as it should be, by the whole way of a file from its bytes to its source. */
export async function readLabelled(set: string): Promise<Record<string, Reading>> {
  const readings: Record<string, { asked: number; right: number; wrong: string[] }> = {};
  const judge = (field: string, file: string, wanted: string, said: string): void => {
    const reading = (readings[field] ??= { asked: 0, right: 0, wrong: [] });
    reading.asked++;
    if (wanted === '*' || wanted.split('|').some((one) => letters(one) === letters(said))) reading.right++;
    else reading.wrong.push(`${file}: ${wanted}, ${said}`);
  };
  for (const one of labelledDocuments(set)) {
    const { file, want } = one;
    const bytes = await bytesOf(one);
    const read = { sha256: '', size: bytes.byteLength, bytes, isWhole: true, isText: isTextual(bytes) };
    const document = await extract(read, { fileName: file, today: TODAY }, () => undefined);
    for (const field of FIELDS)
      if (want[field] !== undefined) judge(field, file, want[field], document[field].replaceAll('; ', ', '));
    for (const [field, origin] of Object.entries(want.from ?? {}))
      judge('origin', `${file} ${field}`, origin, document.provenance[field as 'title'] ?? '');
  }
  return readings;
}
