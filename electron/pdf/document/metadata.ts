import { languageTag } from '../../../shared/memo/text-language.ts';
import type { ConformanceLevel } from '../../../shared/domain/conformance.ts';
import type { PrintJob } from '../../../shared/memo/print-job.ts';
import type { ObjectTable } from './object-table.ts';
import { escapeXml, pdfDate, textString, xmpDate } from './pdf-values.ts';

const PRODUCER = 'Greffier';

const subjectOf = ({ header, matter }: PrintJob): string =>
  [header.subject, matter.title, matter.reference].filter(Boolean).join(' – ');
const authorOf = ({ counsel, header }: PrintJob): string => counsel.name || header.from;

/** The document information dictionary; its dates are the memorandum's, never the clock's. */
export function writeInfo(table: ObjectTable, job: PrintJob): number {
  const date = pdfDate(job.date);
  return table.add(
    `<</Title ${textString(job.title)}/Author ${textString(authorOf(job))}/Subject ${textString(subjectOf(job))}` +
      `/Creator(${PRODUCER})/Producer(${PRODUCER})/CreationDate${date}/ModDate${date}>>`,
  );
}

const ARCHIVE = { 'PDF/A-3a': 'A', 'PDF/A-3b': 'B' } as const;

/** What the document claims to be (ISO 19005-3 § 6.6.4, ISO 14289-1 § 5), and what the second of these names means, since PDF/A does not know it. */
function declarations(levels: readonly ConformanceLevel[]): string {
  const archive = levels.find((level) => level !== 'PDF/UA-1');
  const claims = [
    archive === undefined
      ? ''
      : `
<rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
<pdfaid:part>3</pdfaid:part>
<pdfaid:conformance>${ARCHIVE[archive]}</pdfaid:conformance>
</rdf:Description>`,
    levels.includes('PDF/UA-1')
      ? `
<rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<pdfuaid:part>1</pdfuaid:part>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA Universal Accessibility Schema</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>Indicates, which part of ISO 14289 standard is followed</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description>`
      : '',
  ];
  return claims.join('');
}

/** The same facts in XMP (ISO 16684-1), word for word. */
export function writeXmp(table: ObjectTable, job: PrintJob, levels: readonly ConformanceLevel[]): number {
  const date = xmpDate(job.date);
  const language = languageTag(job.language);
  const alternative = (text: string): string =>
    `<rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(text)}</rdf:li></rdf:Alt>`;
  const xmp = `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
<dc:format>application/pdf</dc:format>
<dc:title>${alternative(job.title)}</dc:title>
<dc:creator><rdf:Seq><rdf:li>${escapeXml(authorOf(job))}</rdf:li></rdf:Seq></dc:creator>
<dc:description>${alternative(subjectOf(job))}</dc:description>
<dc:language><rdf:Bag><rdf:li>${language}</rdf:li></rdf:Bag></dc:language>
<xmp:CreatorTool>${PRODUCER}</xmp:CreatorTool>
<xmp:CreateDate>${date}</xmp:CreateDate>
<xmp:ModifyDate>${date}</xmp:ModifyDate>
<pdf:Producer>${PRODUCER}</pdf:Producer>
</rdf:Description>${declarations(levels)}
</rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>`;
  return table.addPlainStream('/Type/Metadata/Subtype/XML', Buffer.from(xmp, 'utf8'));
}
