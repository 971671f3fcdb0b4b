/** Word documents made in memory. */
import { strToU8, zipSync, type Zippable } from 'fflate';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** A paragraph; `style` is a style's name. */
export const paragraph = (text: string, style?: string): string =>
  `<w:p>${style === undefined ? '' : `<w:pPr><w:pStyle w:val="${style.replaceAll(' ', '')}"/></w:pPr>`}<w:r><w:t xml:space="preserve">${escape(text)}</w:t></w:r></w:p>`;

export const tableOf = (rows: readonly (readonly string[])[]): string =>
  `<w:tbl>${rows.map((cells) => `<w:tr>${cells.map((cell) => `<w:tc>${paragraph(cell)}</w:tc>`).join('')}</w:tr>`).join('')}</w:tbl>`;

const STYLES = ['Heading 1', 'Heading 2', 'Title', 'Quote']
  .map(
    (name) =>
      `<w:style w:type="paragraph" w:styleId="${name.replaceAll(' ', '')}"><w:name w:val="${name.toLowerCase().replace('title', 'Title').replace('quote', 'Quote')}"/></w:style>`,
  )
  .join('');

/** The parts of a document whose body is the given XML. */
export function docxParts(body: string, core: Readonly<Record<string, string>> = {}, footnote?: string): Zippable {
  const relation = (id: string, type: string, target: string): string =>
    `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/>`;
  const relations = (inside: string): Uint8Array =>
    strToU8(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inside}</Relationships>`,
    );
  const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
  return {
    '[Content_Types].xml': strToU8(
      `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/>` +
        `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
        `<Override PartName="/word/document.xml" ContentType="${type}.document.main+xml"/></Types>`,
    ),
    '_rels/.rels': relations(relation('rId1', 'officeDocument', 'word/document.xml')),
    'word/_rels/document.xml.rels': relations(
      relation('rId1', 'styles', 'styles.xml') +
        (footnote === undefined ? '' : relation('rId2', 'footnotes', 'footnotes.xml')),
    ),
    'word/document.xml': strToU8(`<w:document ${W}><w:body>${body}</w:body></w:document>`),
    'word/styles.xml': strToU8(`<w:styles ${W}>${STYLES}</w:styles>`),
    ...(footnote === undefined
      ? {}
      : {
          'word/footnotes.xml': strToU8(
            `<w:footnotes ${W}><w:footnote w:id="1">${paragraph(footnote)}</w:footnote></w:footnotes>`,
          ),
        }),
    'docProps/core.xml': strToU8(
      `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">` +
        `${Object.entries(core)
          .map(([name, value]) => `<dc:${name}>${escape(value)}</dc:${name}>`)
          .join('')}</cp:coreProperties>`,
    ),
  };
}

export const makeDocx = (body: string, core: Readonly<Record<string, string>> = {}, footnote?: string): Uint8Array =>
  zipSync(docxParts(body, core, footnote));

/** Text with a mark of the footnote. */
export const withFootnote = (text: string): string =>
  `<w:p><w:r><w:t>${escape(text)}</w:t></w:r><w:r><w:footnoteReference w:id="1"/></w:r></w:p>`;

/** A document whose only part of text inflates a thousandfold: some 20 kB that would become 20 MB. */
export const makeBomb = (): Uint8Array =>
  zipSync({ ...docxParts(''), 'word/document.xml': new Uint8Array(20 * 1024 * 1024) }, { level: 6 });
