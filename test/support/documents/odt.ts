/** Texts of OpenDocument made in memory. */
import { strToU8, zipSync, type Zippable } from 'fflate';

const NAMESPACES = ['office', 'text', 'table', 'style', 'meta', 'draw', 'svg']
  .map((prefix) => `xmlns:${prefix}="urn:oasis:names:tc:opendocument:xmlns:${prefix}:1.0"`)
  .join(' ');

/** What LibreOffice writes for a few paragraph styles of the document's own. */
const STYLES =
  '<office:automatic-styles>' +
  '<style:style style:name="P1" style:family="paragraph" style:parent-style-name="Title"/>' +
  '<style:style style:name="P2" style:family="paragraph" style:parent-style-name="Quotations"/>' +
  '</office:automatic-styles>';

/** The parts of a document whose text is the given XML. */
export const odtParts = (text: string, meta = ''): Zippable => ({
  mimetype: [strToU8('application/vnd.oasis.opendocument.text'), { level: 0 }],
  'content.xml': strToU8(
    `<?xml version="1.0" encoding="UTF-8"?><office:document-content ${NAMESPACES}>${STYLES}<office:body><office:text>${text}</office:text></office:body></office:document-content>`,
  ),
  'meta.xml': strToU8(
    `<office:document-meta ${NAMESPACES} xmlns:dc="http://purl.org/dc/elements/1.1/"><office:meta>${meta}</office:meta></office:document-meta>`,
  ),
  'META-INF/manifest.xml': strToU8(
    '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"/>',
  ),
});

export const makeOdt = (text: string, meta = ''): Uint8Array => zipSync(odtParts(text, meta));

export const odtNote = (words: string): string =>
  `<text:note text:id="ftn1" text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body><text:p>${words}</text:p></text:note-body></text:note>`;
